// Whatever moves or would move.
(() => {
  const faults = [...document.querySelectorAll("animate, animateTransform, animateMotion, set, marquee, blink")].map(e => e.outerHTML);
  for (const element of document.querySelectorAll("*")) {
    for (const part of [undefined, "::before", "::after"]) {
      const style = getComputedStyle(element, part);
      if (style.animationName !== "none" || style.transitionDuration.split(", ").some(time => parseFloat(time) > 0)) {
        faults.push(`${element.tagName} ${part}: ${style.animationName} ${style.transitionDuration}`);
      }
    }
  }
  return faults.concat(document.getAnimations().map(String));
})();
