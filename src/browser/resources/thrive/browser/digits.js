// Each digit of a heading that does not stand over its dots, and each bar whose line is not the line of the dot strips below it.
(() => {
  const faults = [];
  const near = 2;
  let measured = 0;
  const middle = box => (box.left + box.right) / 2;
  for (const ends of document.querySelectorAll(".ends")) {
    const digits = [...ends.children].map(digit => {
      const range = document.createRange();
      range.selectNodeContents(digit);
      return middle(range.getBoundingClientRect());
    });
    const lines = [];
    for (const chart of ends.closest("table").querySelectorAll("td.picture svg")) {
      lines.push([...chart.querySelectorAll("line")].map(line => middle(line.getBoundingClientRect()))[0]);
      const column = chart.viewBox.baseVal.width / digits.length;
      const dots = digits.map(() => []);
      for (const dot of chart.querySelectorAll("circle")) {
        dots[Math.floor(dot.cx.baseVal.value / column)].push(middle(dot.getBoundingClientRect()));
      }
      dots.forEach((places, i) => {
        if (!places.length) return;
        measured++;
        const off = digits[i] - (Math.min(...places) + Math.max(...places)) / 2;
        if (Math.abs(off) > near) faults.push(`digit ${i + 1} of ${digits.length} is ${off.toFixed(1)} px off its dots`);
      });
    }
    const spread = Math.max(...lines) - Math.min(...lines);
    if (spread > near) faults.push(`the lines are ${spread.toFixed(1)} px apart`);
  }
  return measured ? [...new Set(faults)] : ["there are no dots"];
})();
