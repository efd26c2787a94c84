// Each verdict of a row (its middle score, "disputed", what was agreed) that one would have to scroll sideways to see.
(() => {
  const tables = ".principles, .strips, .chosen, .ranking, .shares";
  const verdicts = ".middle, .mark, .number, .place";
  const faults = [];
  let seen = 0;
  for (const table of document.querySelectorAll(tables)) {
    for (const verdict of table.querySelectorAll(`tbody :is(${verdicts})`)) {
      const box = verdict.getBoundingClientRect();
      const edge = table.closest(".scroll").getBoundingClientRect();
      seen++;
      if (!box.width || box.left < edge.left - 1 || box.right > edge.right + 1) {
        faults.push(`${verdict.textContent.trim()} of ${table.className} ends at ${Math.round(box.right)}: `
          + verdict.closest("tr").textContent.trim().slice(0, 50));
      }
    }
  }
  return seen || !document.querySelector(tables) ? faults : ["no verdict is there"];
})();
