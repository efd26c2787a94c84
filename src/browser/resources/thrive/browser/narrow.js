// What makes the page itself scroll sideways; a region that scrolls for itself is allowed.
(() => {
  const root = document.documentElement;
  const width = root.clientWidth;
  if (Math.max(root.scrollWidth, document.body.scrollWidth) <= width) return [];
  const scrolls = element => element && element !== document.body
    && (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
  const wide = [...document.body.querySelectorAll("*")]
    .filter(element => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement))
    .map(element => `<${element.tagName.toLowerCase()} class="${element.getAttribute("class")}"> ends at `
      + `${Math.round(element.getBoundingClientRect().right)} of ${width}: ${element.textContent.trim().slice(0, 50)}`);
  return [`the page is ${root.scrollWidth} wide where ${width} are there`, ...wide.slice(0, 5)];
})();
