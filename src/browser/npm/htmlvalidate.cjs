module.exports = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:a11y", "html-validate:document"],
  rules: {
    // The title of the window holds the place's name, and how long that is, is the site's to say.
    "long-title": "off",
  },
};
