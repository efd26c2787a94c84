// Each element that is painted in a colour, and each large piece that is filled with more than hatching.
(() => {
  const faults = new Set();
  const isGrey = paint => {
    const [r, g, b] = (paint.match(/[\d.]+/g) ?? [0, 0, 0]).map(Number);
    return r === g && g === b;
  };
  for (const element of document.querySelectorAll("body, body *")) {
    if (element.closest(".skip")) continue;
    const style = getComputedStyle(element);
    const paints = [style.color, style.backgroundColor, style.borderTopColor, style.borderLeftColor];
    if (element instanceof SVGElement) paints.push(...[style.fill, style.stroke].filter(paint => paint.startsWith("rgb")));
    for (const paint of paints) if (!isGrey(paint)) faults.add(`${element.tagName} ${element.className?.baseVal ?? element.className}: ${paint}`);
    const dark = paint => !/, 0\)$/.test(paint) && Number(paint.match(/[\d.]+/g)[0]) < 200;
    if (!(element instanceof SVGElement) && dark(style.backgroundColor)) faults.add(`filled: ${element.tagName} ${element.className}`);
  }
  return [...faults];
})();
