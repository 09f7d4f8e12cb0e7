// A name of the graph is opened on this server, whatever host and port the name was made for.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  const base = document.querySelector('meta[name="dateline-base"]').content;
  if (link && link.getAttribute("href").startsWith(base)) {
    link.setAttribute("href", "/" + link.getAttribute("href").slice(base.length));
  }
}, true);
