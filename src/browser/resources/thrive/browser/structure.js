// What bar 2 asks of every page beside valid HTML.
(() => {
  const faults = [];
  const all = selector => [...document.querySelectorAll(selector)];
  if (!document.documentElement.lang) faults.push("no lang");
  if (all("h1").length !== 1) faults.push(`${all("h1").length} h1`);
  let level = 0;
  for (const heading of all("h1, h2, h3, h4, h5, h6")) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) faults.push(`h${level} then h${next}: ${heading.textContent}`);
    level = next;
  }
  const ids = all("[id]").map(element => element.id);
  ids.filter((id, i) => ids.indexOf(id) !== i).forEach(id => faults.push(`twice: #${id}`));
  if (all("body > footer").length > 1) faults.push("more than one footer");
  for (const landmark of ["header", "main"]) {
    if (all(`body > ${landmark}`).length !== 1) faults.push(`${all(`body > ${landmark}`).length} ${landmark}`);
  }
  const skip = document.querySelector("body > a");
  if (!skip || skip !== document.body.firstElementChild) return faults.concat("no skip link at the start");
  skip.focus();
  const seen = skip.getBoundingClientRect();
  if (seen.left < 0 || seen.top < 0 || seen.width < 20) faults.push("the skip link is not seen when it has the focus");
  skip.click();
  if (!document.activeElement || document.activeElement.tagName !== "MAIN") faults.push("the skip link does not move the focus to main");
  return faults;
})();
