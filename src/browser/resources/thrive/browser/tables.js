// Each table that lacks a caption, each heading without a scope, each cell that is empty.
[...document.querySelectorAll("table")].flatMap(table => {
  const name = (table.caption ? table.caption.textContent : table.outerHTML).trim().slice(0, 60);
  const faults = [];
  if (!table.caption || !table.caption.textContent.trim()) faults.push(`no caption: ${name}`);
  if (!table.querySelector("th")) faults.push(`no heading: ${name}`);
  for (const th of table.querySelectorAll("th")) {
    if (!["col", "row", "colgroup", "rowgroup"].includes(th.getAttribute("scope"))) faults.push(`no scope: ${name}: ${th.textContent}`);
    if (!th.textContent.trim()) faults.push(`empty heading: ${name}: ${th.outerHTML}`);
  }
  for (const td of table.querySelectorAll("td")) {
    const picture = td.querySelector("svg[role=img][aria-label]:not([aria-label=''])");
    if (!td.textContent.trim() && !picture) faults.push(`empty cell: ${name}: ${td.parentElement.textContent.trim().slice(0, 60)}`);
  }
  return faults;
});
