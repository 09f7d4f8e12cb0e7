// A name in a table of results opens at the first click, and a name of the graph on this server, whatever host and port
// the name was made for.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  const base = document.querySelector('meta[name="dateline-base"]').content;
  if (link && link.matches(".yasr a.iri")) {
    event.stopPropagation();
  }
  if (link && link.getAttribute("href").startsWith(base)) {
    link.setAttribute("href", "/" + link.getAttribute("href").slice(base.length));
  }
}, true);
