// What a reader meets on the page that is open. Each function runs inside the page, on its own, and returns what it found.

/** Where the keyboard stands: what it is, whether it is `wanted`, and what a reader who looks for it would miss. Null on the page itself. */
export function keyboardStop(wanted) {
  const here = document.activeElement;
  if (!here || here === document.body || here === document.documentElement) return null;
  const colour = (text) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text?.match(/[\d.]+/gu) ?? []).map(Number);
    return { parts: [red, green, blue], alpha: text ? alpha : 0 };
  };
  const light = ({ parts }) => parts
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  let around = here.parentElement;
  while (around && colour(getComputedStyle(around).backgroundColor).alpha < 1) around = around.parentElement;
  const behind = colour(around ? getComputedStyle(around).backgroundColor : "rgb(255, 255, 255)");
  const style = getComputedStyle(here);
  const drawn = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const glow = style.boxShadow !== "none" && !style.boxShadow.includes("inset");
  const rings = [...(drawn ? [style.outlineColor] : []), ...(glow ? [/rgba?\([^)]*\)/u.exec(style.boxShadow)?.[0]] : [])].map(colour);
  const seen = rings.some((ring) => ring.alpha === 1 && contrast(ring, behind) >= 3);

  const missing = [];
  if (!drawn && !glow) missing.push("has no ring");
  else if (!seen) missing.push(`has a ring that does not stand out: ${style.outlineColor}, ${style.boxShadow}`);
  const box = here.getBoundingClientRect();
  const [across, down] = [document.documentElement.clientWidth, innerHeight];
  if (box.width < 1 || box.height < 1) missing.push("has no size");
  // What is taller than the view cannot be inside it: then its beginning is.
  const end = box.height > down ? box.top : box.bottom;
  if (box.top < -1 || box.left < -1 || end > down + 1 || box.right > across + 1) {
    missing.push(`lies outside the view: ${[box.left, box.top, box.right, box.bottom].map(Math.round)} of ${across}x${down}`);
  }
  for (const [part, y] of [["its upper edge", box.top + 2], ["its middle", (box.top + box.bottom) / 2], ["its lower edge", box.bottom - 2]]) {
    const top = document.elementFromPoint((box.left + box.right) / 2, y);
    if (top && !here.contains(top) && !top.contains(here)) missing.push(`${part} lies under ${top.outerHTML.slice(0, 80)}`);
  }
  return { what: here.outerHTML.slice(0, 120), wanted: here.matches(wanted), missing };
}

/** What scrolls sideways, lies beyond an edge, or is cut off by the box around it. */
export function cramped() {
  const found = [];
  const across = document.documentElement.clientWidth;
  for (const way of [-1_000, 1_000]) {
    scrollTo(way, 0);
    if (scrollX !== 0) found.push(`the page scrolls sideways to ${scrollX}`);
    scrollTo(0, 0);
  }
  if (document.documentElement.scrollWidth > across) found.push(`the page is ${document.documentElement.scrollWidth} wide of ${across}`);
  // For the ear alone, shown on focus alone, or drawn: none of it is text that is seen.
  const aside = (one) => one.closest(".unseen, .skip, svg") || !one.checkVisibility({ visibilityProperty: true });
  const name = (one) => one.outerHTML.slice(0, 90);
  for (const one of document.body.querySelectorAll("*")) {
    if (aside(one)) continue;
    const style = getComputedStyle(one);
    const cuts = (overflow) => ["hidden", "clip"].includes(overflow);
    if (cuts(style.overflowX) && one.scrollWidth > one.clientWidth) found.push(`cut at its side: ${name(one)}`);
    // Tall letters may reach into the room below them, not beyond it.
    if (cuts(style.overflowY) && one.scrollHeight > one.clientHeight + parseFloat(style.paddingBottom)) found.push(`cut below: ${name(one)}`);
    if (style.textOverflow === "ellipsis") found.push(`shortened: ${name(one)}`);
    const box = one.getBoundingClientRect();
    if (box.width && (box.left < -1 || box.right > across + 1)) found.push(`beyond the edge, ${Math.round(box.left)} to ${Math.round(box.right)} of ${across}: ${name(one)}`);
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.data.trim() || aside(text.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const beyond = [...range.getClientRects()].some((box) => box.left < -1 || box.right > across + 1);
    if (beyond) found.push(`words beyond the edge: ${text.data.trim().slice(0, 60)}`);
  }
  return found;
}

/** Everything whose movement takes longer than `longest` milliseconds, and whether it moves now. */
export function moving(longest) {
  const found = [];
  const times = (text) => text.split(",").map((one) => parseFloat(one) * (one.trim().endsWith("ms") ? 1 : 1_000));
  const most = (text) => Math.max(0, ...times(text));
  for (const one of document.querySelectorAll("*")) {
    for (const part of [null, "::before", "::after", "::marker", "::backdrop", "::details-content"]) {
      const style = getComputedStyle(one, part);
      const name = `${one.tagName.toLowerCase()}.${one.className.baseVal ?? one.className}${part ?? ""}`;
      const change = most(style.transitionDuration) + most(style.transitionDelay);
      if (style.transitionProperty !== "none" && change > longest) found.push(`${name} changes in ${change} ms`);
      if (style.animationName !== "none" && most(style.animationDuration) > longest) found.push(`${name} is animated by ${style.animationName}`);
      if (style.scrollBehavior === "smooth") found.push(`${name} scrolls slowly`);
    }
  }
  for (const one of document.getAnimations()) {
    if (one.effect?.getComputedTiming().endTime > longest) found.push(`moves now: ${one.effect.target?.outerHTML.slice(0, 80)}`);
  }
  return found;
}

/** What is too small for a finger. A link within a sentence is as tall as its line, and may be. */
export function small() {
  const [LEAST, FINGER] = [24, 44];
  const found = [];
  const unseen = (one) => one.closest(".unseen, [aria-hidden=true]") || !one.checkVisibility({ visibilityProperty: true });
  const inSentence = (link) => {
    if (getComputedStyle(link).display !== "inline") return false;
    let block = link.parentElement;
    while (getComputedStyle(block).display === "inline") block = block.parentElement;
    return block.innerText.trim() !== link.innerText.trim();
  };
  const ticks = ["radio", "checkbox"];
  const kind = (one) => {
    if (one.matches("label")) return ticks.includes(one.control?.type) ? FINGER : 0;
    if (one.matches("input") && ticks.includes(one.type)) return LEAST;
    if (one.matches("a")) return one.matches(".button, .menu a, .languages a, .foot nav a") ? FINGER : LEAST;
    return FINGER;
  };
  for (const one of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, label")) {
    const tall = kind(one);
    if (!tall || unseen(one) || (one.matches("a") && inSentence(one))) continue;
    // What runs over two lines is as large as its larger part.
    const boxes = [...one.getClientRects()];
    const [width, height] = ["width", "height"].map((side) => Math.max(0, ...boxes.map((box) => box[side])));
    // A hundredth of a pixel is how numbers are kept, not how tall a thing is.
    if (width < LEAST - 0.01 || height < tall - 0.01) found.push(`${width.toFixed(1)}x${height.toFixed(1)}, not ${tall} tall: ${one.outerHTML.slice(0, 110)}`);
    if (one.matches("input") && ticks.includes(one.type) && ![...one.labels].some((label) => !unseen(label))) found.push(`no label: ${one.outerHTML.slice(0, 110)}`);
  }
  return found;
}

/** Opens everything that opens. */
export function openAll() {
  for (const one of document.querySelectorAll("details")) one.open = true;
}
