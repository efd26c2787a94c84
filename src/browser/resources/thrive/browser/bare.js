// The page without any of its styles.
document.querySelectorAll("style").forEach(style => style.remove());
document.styleSheets.length;
