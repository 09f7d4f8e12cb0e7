// A name in a table of results opens at the first click, and a name of the graph on this server, whatever host and port
// the name was made for: also in a new tab, by the keyboard, and where its address is copied.
const toExplorer = (event) => {
  const link = event.target.closest ? event.target.closest("a[href]") : null;
  const base = document.querySelector('meta[name="dateline-base"]').content;
  if (link && link.getAttribute("href").startsWith(base)) {
    link.setAttribute("href", "/" + link.getAttribute("href").slice(base.length));
  }
  return link;
};
["pointerover", "pointerdown", "focusin", "contextmenu"].forEach((name) => document.addEventListener(name, toExplorer, true));
document.addEventListener("click", (event) => {
  const link = toExplorer(event);
  if (link && link.matches(".yasr a.iri")) {
    event.stopPropagation();
  }
}, true);
