// Each piece of a chart that stands out from the page neither by its fill nor by its stroke, and each chart that has no size.
(() => {
  const luminance = colour => {
    const [r, g, b] = colour.match(/[\d.]+/g).slice(0, 3).map(Number).map(c => c / 255)
      .map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const page = document.createElement("div");
  page.setAttribute("class", "probe");
  document.body.append(page);
  page.style.backgroundColor = "Canvas"; // through the object model, which no policy forbids
  const forced = matchMedia("(forced-colors: active)").matches;
  const paper = forced ? getComputedStyle(page).backgroundColor : getComputedStyle(document.documentElement).backgroundColor;
  const ground = paper === "rgba(0, 0, 0, 0)" ? "rgb(255, 255, 255)" : paper;
  page.remove();
  // Behind a number on hatching there is a piece of paper, which need not stand out.
  const isPlate = piece => piece.nextElementSibling?.tagName === "text" && !piece.hasAttribute("stroke");
  const faults = new Set();
  for (const chart of document.querySelectorAll("svg:not(.hidden, .shade)")) {
    const box = chart.getBoundingClientRect();
    if (box.width < 5 || box.height < 5) faults.add(`a chart of ${box.width} by ${box.height}`);
    for (const piece of chart.querySelectorAll("rect, circle, line, path")) {
      if (isPlate(piece)) continue;
      const { fill, stroke } = getComputedStyle(piece);
      const seen = [fill, stroke].filter(paint => paint.startsWith("rgb")).map(paint => contrast(paint, ground));
      if (Math.max(0, ...seen) < 3) {
        faults.add(`${piece.tagName} fill ${fill} stroke ${stroke} on ${ground}: ${Math.max(0, ...seen).toFixed(2)}`);
      }
    }
    for (const text of chart.querySelectorAll("text")) {
      const under = [...chart.querySelectorAll("rect, circle")].filter(rect => getComputedStyle(rect).fill !== "none")
        .findLast(rect => {
          const [a, b] = [rect.getBoundingClientRect(), text.getBoundingClientRect()];
          return a.left <= b.left && a.right >= b.right;
        });
      const back = under ? getComputedStyle(under).fill : ground;
      const { fill } = getComputedStyle(text);
      const ratio = fill === "none" ? 1 : contrast(fill, back);
      if (ratio < 4.5) faults.add(`number ${fill} on ${back}: ${ratio.toFixed(2)}`);
    }
  }
  return [...faults];
})();
