// Each text that is smaller than 16 pt; the texts of charts as large as they are drawn.
(() => {
  const least = 16 * 96 / 72 - 0.05;
  const faults = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.textContent.trim() || element.closest(".hidden, .skip, style")) continue;
    const scale = element instanceof SVGElement ? element.getScreenCTM().a : 1;
    const size = parseFloat(getComputedStyle(element).fontSize) * scale;
    if (size < least) faults.add(`${element.tagName} ${element.className?.baseVal ?? element.className}: ${size.toFixed(1)}`);
  }
  return [...faults];
})();
