// Each text of a chart that is drawn smaller than 9 pt.
[...document.querySelectorAll("svg text")]
  .map(text => [text.textContent, parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a])
  .filter(([, size]) => size < 12 - 0.05)
  .map(([text, size]) => `${text}: ${size.toFixed(1)} px`);
