// What a self-contained page must not hold, and whether its styles are in force.
(() => {
  const faults = [...document.querySelectorAll("[style], script, link, iframe, object, embed, img, base, form, audio, video")]
    .map(element => element.outerHTML.slice(0, 100));
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) faults.push(`${name} on ${element.tagName}`);
      if (["href", "src", "xlink:href", "srcset"].includes(name) && !value.startsWith("#") && !/^([\w-]+\/)*[\w-]+\.(html|md|csv)(#.*)?$/.test(value)) {
        faults.push(`${name}=${value}`);
      }
    }
  }
  if (!getComputedStyle(document.documentElement).getPropertyValue("--ink").trim()) faults.push("the page's styles are not in force");
  return faults;
})();
