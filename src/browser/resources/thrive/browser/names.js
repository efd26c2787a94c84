// The names of all elements and attributes of the page.
[...new Set([...document.querySelectorAll("*")].flatMap(element => [
  `<${element.tagName.toLowerCase()}>`, ...[...element.attributes].map(attribute => attribute.name)]))].sort();
