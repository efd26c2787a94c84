// Each text of which something is cut off, or that runs into its neighbour's cell.
(() => {
  const faults = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const hidden = element => element.closest(".skip") || !element.checkVisibility()
    || [...ancestors(element)].some(up => up.clientWidth <= 1 || getComputedStyle(up).clipPath !== "none");
  function* ancestors(element) {
    for (let up = element; up && up !== document.body; up = up.parentElement) yield up;
  }
  const told = (what, text) => faults.push(`${what}: ${text.parentElement.tagName.toLowerCase()}.${text.parentElement.getAttribute("class")}: `
    + `${text.textContent.trim().slice(0, 50)}`);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!text.textContent.trim() || hidden(text.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()].filter(rect => rect.width > 0);
    for (const up of ancestors(text.parentElement)) {
      const style = getComputedStyle(up);
      const box = up.getBoundingClientRect();
      const sideways = rects.some(rect => rect.left < box.left - 1 || rect.right > box.right + 1);
      const upright = rects.some(rect => rect.top < box.top - 1 || rect.bottom > box.bottom + 1);
      if (["auto", "scroll"].includes(style.overflowX)) break;
      if ((style.overflowX !== "visible" && sideways) || (style.overflowY !== "visible" && upright)) {
        told(`cut off by ${up.tagName.toLowerCase()}`, text);
        break;
      }
      if (["TD", "TH"].includes(up.tagName) && (sideways || upright)) {
        told("runs out of its cell", text);
        break;
      }
    }
  }
  return faults;
})();
