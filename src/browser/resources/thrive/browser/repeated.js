// Each heading that a narrow screen shows more than once for one priority, be it an element's or one that the style puts before a cell.
(() => {
  const faults = [];
  for (const priority of document.querySelectorAll(".priority")) {
    const headings = [...priority.querySelectorAll("h3, .again")].filter(heading => heading.checkVisibility())
      .map(heading => heading.textContent.trim());
    for (const cell of priority.querySelectorAll(".columns td")) {
      const before = getComputedStyle(cell, "::before").content;
      if (cell.checkVisibility() && before !== "none") headings.push(before);
    }
    for (const title of document.querySelectorAll("h1")) headings.push(title.textContent.trim());
    headings.filter((heading, i) => headings.indexOf(heading) < i)
      .forEach(heading => faults.push(`${heading} again in ${priority.textContent.trim().slice(0, 40)}`));
  }
  return faults;
})();
