// Without this script every link works as a page of its own. With it, the next stretch of a list comes in place, a group opens to its
// items, and a sentence and what was drawn from it show each other.
"use strict";

async function load(link) {
  const stretch = link.closest(".stretch");
  link.setAttribute("aria-busy", "true");
  const response = await fetch(link.href, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const next = page.querySelector("main .stretch");
  if (!response.ok || !next) {
    location.href = link.href;
    return;
  }
  const items = [...next.querySelectorAll(":scope > ul > li")].map((item) => document.importNode(item, true));
  let list = stretch.querySelector(":scope > ul");
  if (!list) {
    list = document.createElement("ul");
    list.className = "items";
    stretch.prepend(list);
  }
  list.append(...items);
  const more = next.querySelector(":scope > .more");
  link.closest(".more").replaceWith(...(more ? [document.importNode(more, true)] : []));
  items[0]?.querySelector("a, summary")?.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const link = event.target.closest(".stretch > .more > a");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    load(link);
  }
});

// A group of which nothing is read yet is read when it is opened. The event does not bubble.
document.addEventListener("toggle", (event) => {
  const group = event.target;
  if (group.matches?.("details.group[open]") && !group.querySelector(".stretch > ul")) {
    const link = group.querySelector(".stretch > .more > a");
    if (link) {
      load(link);
    }
  }
}, true);

// A sentence that is opened gets the sentences beside it. Where that fails, the link to them is still there.
async function context(evidence) {
  const link = evidence.querySelector(":scope > .origin > .context");
  if (!link || evidence.dataset.asked) {
    return;
  }
  evidence.dataset.asked = "";
  const response = await fetch(link.href, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const passage = page.querySelector("main blockquote");
  const there = passage?.querySelector(":scope > .core");
  const core = evidence.querySelector(":scope > blockquote > .core");
  if (response.ok && there && core) {
    const beside = [...passage.childNodes].map((node) => document.importNode(node, true));
    const at = [...passage.childNodes].indexOf(there);
    core.before(...beside.slice(0, at));
    core.after(...beside.slice(at + 1));
  }
}

document.addEventListener("toggle", (event) => {
  if (event.target.matches?.("details.evidence[open]")) {
    context(event.target);
  }
}, true);

// Notes beside a text name the place they come from; either lights up with the other.
function lit(element, on) {
  const note = element.closest?.("[data-of]");
  const place = note ? document.getElementById(note.dataset.of) : element.closest?.(".sentence");
  if (!place) {
    return;
  }
  place.classList.toggle("lit", on);
  document.querySelectorAll(`[data-of="${CSS.escape(place.id)}"]`).forEach((each) => each.classList.toggle("lit", on));
}

for (const [name, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]]) {
  document.addEventListener(name, (event) => lit(event.target, on));
}

// Beside a paragraph each note stands as high as its sentence, as far as the notes above it leave room.
function align() {
  for (const margin of document.querySelectorAll("article .margin")) {
    const notes = [...margin.children];
    notes.forEach((note) => { note.style.marginTop = ""; });
    if (margin.getBoundingClientRect().left < margin.previousElementSibling.getBoundingClientRect().right) {
      continue;
    }
    for (const note of notes) {
      const place = document.getElementById(note.dataset.of)?.getClientRects()[0];
      const lower = place ? place.top - note.getBoundingClientRect().top : 0;
      note.style.marginTop = lower > 1 ? `${lower}px` : "";
    }
  }
}

align();
addEventListener("resize", () => requestAnimationFrame(align));

// A mark of a chart is read out beneath the chart with its sentence.
function readOut(event) {
  const mark = event.target.closest?.("[data-entry]");
  const line = mark && document.getElementById(mark.dataset.entry);
  const place = document.querySelector(".read-out");
  if (line && place) {
    const core = line.querySelector(".core");
    place.hidden = false;
    place.textContent = `${mark.getAttribute("aria-label")}: ${core ? core.textContent : ""}`;
  }
}

document.addEventListener("mouseover", readOut);
document.addEventListener("focusin", readOut);

// An answer that is being worked out is looked for until it is there, ever more patiently.
async function awaitAnswer(delay) {
  if (!document.querySelector(".awaited")) {
    return;
  }
  await new Promise((done) => setTimeout(done, delay));
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const known = page.getElementById("answer");
  if (known) {
    document.getElementById("answer").replaceWith(known);
    awaitAnswer(Math.min(2 * delay, 5000));
  } else {
    location.reload();
  }
}

awaitAnswer(500);
