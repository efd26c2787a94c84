// Each line of text over which a box lies that does not hold it, asked at both ends and in the middle of what is seen of the line.
(() => {
  const faults = [];
  function* around(element) {
    for (let up = element; up && up !== document.body; up = up.parentElement) yield up;
  }
  const unseen = element => element.closest(".skip") || !element.checkVisibility({ visibilityProperty: true })
    || [...around(element)].some(up => up.clientWidth === 1 && up.clientHeight === 1);
  const seen = (rect, element) => {
    let [left, right] = [Math.max(0, rect.left), Math.min(innerWidth, rect.right)];
    for (const up of around(element)) {
      if (getComputedStyle(up).overflowX === "visible" || up.closest("svg")) continue;
      const edge = up.getBoundingClientRect();
      left = Math.max(left, edge.left);
      right = Math.min(right, edge.right);
    }
    return right - left < 4 ? [] : [left + 2, (left + right) / 2, right - 2];
  };
  const told = element => `${element.tagName.toLowerCase()} class="${element.getAttribute("class")}"`;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    const words = texts.currentNode.textContent.trim();
    if (!words || unseen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const lines = range.getClientRects().length;
    for (let i = 0; i < lines; i++) {
      let rect = range.getClientRects()[i];
      if (rect.top < 50 || rect.bottom > innerHeight - 50) {
        scrollBy({ top: rect.top - innerHeight / 2, behavior: "instant" });
        rect = range.getClientRects()[i];
      }
      const over = seen(rect, element)
        .map(x => document.elementFromPoint(x, (rect.top + rect.bottom) / 2))
        .find(hit => hit && !hit.contains(element) && !element.contains(hit)
          && !(hit.closest("svg") && hit.closest("svg") === element.closest("svg")));
      if (over) faults.push(`<${told(over)}> lies over <${told(element)}>: ${words.slice(0, 50)}`);
    }
  }
  return faults;
})();
