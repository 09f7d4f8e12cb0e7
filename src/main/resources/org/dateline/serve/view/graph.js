// The graph to walk. What is shown follows from the state alone: the things that are open, those that were added or removed, and the
// filters. The state stands in the address, so that a link leads to the very view and back and forward work.
"use strict";

(() => {
  const room = document.querySelector(".graph");
  if (!room || typeof cytoscape === "undefined") {
    return;
  }
  const $ = (id) => document.getElementById(id);
  const canvas = $("graph");
  const panel = $("graph-panel");
  const form = $("selection");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const FILTERS = ["relation", "standing", "from", "to"];
  const MANY = 150;
  const AMONG = 200;

  room.hidden = false;

  // ---- The state and its address ----

  function read() {
    const query = new URLSearchParams(location.search);
    const hash = new URLSearchParams(location.hash.slice(1));
    const list = (name) => (hash.get(name) || "").split(",").filter(Boolean);
    const filters = new URLSearchParams();
    FILTERS.forEach((name) => query.getAll(name).filter(Boolean).forEach((value) => filters.append(name, value)));
    const pins = new Map(list("pin").map((pin) => {
      const [x, y, ...id] = pin.split("~");
      return [id.join("~"), { x: Number(x), y: Number(y) }];
    }));
    return {
      focus: query.get("focus") || query.get("entity") || room.dataset.focus,
      limit: query.get("limit") || room.dataset.limit,
      filters,
      open: hash.has("open") ? list("open") : [query.get("focus") || query.get("entity") || room.dataset.focus],
      also: list("also"),
      gone: list("gone"),
      path: list("path"),
      layout: hash.get("layout") || "force",
      pins,
    };
  }

  let state = read();
  let address0 = location.href;

  function address() {
    const query = new URLSearchParams([["entity", state.focus]]);
    state.filters.forEach((value, name) => query.append(name, value));
    if (state.limit !== "40") {
      query.set("limit", state.limit);
    }
    const parts = [];
    const put = (name, values) => {
      if (values.length) {
        parts.push(name + "=" + values.map(encodeURIComponent).join(",").replaceAll("%2F", "/"));
      }
    };
    if (state.open.length !== 1 || state.open[0] !== state.focus) {
      parts.push("open=" + state.open.map(encodeURIComponent).join(",").replaceAll("%2F", "/"));
    }
    put("also", state.also);
    put("gone", state.gone);
    put("path", state.path);
    put("pin", [...state.pins].map(([id, at]) => `${Math.round(at.x)}~${Math.round(at.y)}~${id}`));
    if (state.layout !== "force") {
      parts.push("layout=" + state.layout);
    }
    return "/graph?" + query.toString().replaceAll("%2F", "/") + (parts.length ? "#" + parts.join("&") : "");
  }

  function remember() {
    history.pushState(null, "", address());
    address0 = location.href;
  }

  // ---- What the server knows ----

  const answers = new Map();

  function ask(path, params) {
    const url = path + "?" + params.toString();
    if (!answers.has(url)) {
      const answer = fetch(url, { headers: { Accept: "application/json" } }).then(async (response) => {
        if (!response.ok) {
          throw new Error((await response.text()).trim());
        }
        return response.json();
      });
      answer.catch(() => answers.delete(url));
      answers.set(url, answer);
    }
    return answers.get(url);
  }

  function edgesOf(id) {
    const params = new URLSearchParams([["focus", id], ["limit", state.limit]]);
    state.filters.forEach((value, name) => params.append(name, value));
    return ask("/graph.json", params);
  }

  function edgesAmong(ids) {
    const params = new URLSearchParams();
    ids.slice(0, AMONG).forEach((id) => params.append("among", id));
    state.filters.forEach((value, name) => params.append(name, value));
    return ask("/graph.json", params);
  }

  const edgeId = (edge) => [edge.source, edge.relation, edge.target].join(" ");

  /** The nodes and edges that the state shows. */
  async function wanted() {
    const nodes = new Map();
    const edges = new Map();
    const extra = [...new Set([...state.also, ...state.path])];
    const parts = await Promise.all(state.open.map((id) => edgesOf(id)));
    if (extra.length > 0) {
      parts.push(await edgesAmong(extra));
    }
    for (const answer of parts) {
      answer.nodes.forEach((node) => nodes.set(node.id, node));
      answer.edges.forEach((edge) => edges.set(edgeId(edge), edge));
    }
    const gone = new Set(state.gone);
    gone.forEach((id) => nodes.delete(id));
    let query = parts.length === 1 ? parts[0].query : null;
    if ((parts.length > 1 || gone.size > 0) && nodes.size > 0) {
      const whole = await edgesAmong([...nodes.keys()].sort());
      whole.edges.forEach((edge) => edges.set(edgeId(edge), edge));
      query = whole.query;
    }
    for (const [id, edge] of edges) {
      if (!nodes.has(edge.source) || !nodes.has(edge.target)) {
        edges.delete(id);
      }
    }
    return { nodes, edges, query };
  }

  // ---- Looks ----

  const SHAPES = { person: "ellipse", place: "diamond", organisation: "round-rectangle", other: "hexagon" };

  function colours() {
    const style = getComputedStyle(room);
    return (name) => style.getPropertyValue("--" + name).trim();
  }

  function looks() {
    const c = colours();
    const kinds = Object.keys(SHAPES).map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape: SHAPES[kind], "background-color": c("g-" + kind), "border-color": c("g-" + kind + "-line") },
    }));
    return [
      {
        selector: "node",
        style: {
          width: "data(size)",
          height: "data(size)",
          "border-width": 1.5,
          label: "data(short)",
          color: c("ink"),
          "font-family": "system-ui, sans-serif",
          "font-size": 12,
          "text-valign": "bottom",
          "text-margin-y": 5,
          "text-wrap": "wrap",
          "text-max-width": 120,
          "text-background-color": c("ground"),
          "text-background-opacity": 0.85,
          "text-background-padding": 2,
          "min-zoomed-font-size": 5,
          "overlay-opacity": 0,
        },
      },
      ...kinds,
      { selector: "node.crowded", style: { "min-zoomed-font-size": 9 } },
      { selector: "node.open", style: { "border-width": 3 } },
      { selector: "node.pinned", style: { "border-style": "double", "border-width": 5 } },
      {
        selector: "edge",
        style: {
          width: "data(thick)",
          "line-color": c("g-edge"),
          "target-arrow-color": c("g-edge"),
          "target-arrow-shape": "triangle",
          "arrow-scale": 0.9,
          "curve-style": "bezier",
          "control-point-step-size": 34,
          label: "data(text)",
          color: c("faint"),
          "font-family": "system-ui, sans-serif",
          "font-size": 10,
          "text-rotation": "autorotate",
          "text-background-color": c("ground"),
          "text-background-opacity": 0.9,
          "text-background-padding": 2,
          "min-zoomed-font-size": 8,
          "overlay-opacity": 0,
        },
      },
      { selector: "edge.unsure", style: { "line-style": "dashed", "line-dash-pattern": [7, 5] } },
      {
        selector: "edge.denied",
        style: {
          "line-color": c("g-denied"),
          "target-arrow-color": c("g-denied"),
          "line-style": "dotted",
          "mid-target-arrow-shape": "tee",
          "mid-target-arrow-color": c("g-denied"),
          "mid-source-arrow-shape": "tee",
          "mid-source-arrow-color": c("g-denied"),
        },
      },
      { selector: ".far", style: { opacity: 0.35 } },
      { selector: "node.on-path", style: { "border-color": c("g-chosen"), "border-width": 4 } },
      {
        selector: "edge.on-path",
        style: { "line-color": c("g-chosen"), "target-arrow-color": c("g-chosen"), "z-index": 5 },
      },
      { selector: "node:selected", style: { "border-color": c("g-chosen"), "border-width": 4, "z-index": 9 } },
      {
        selector: "edge:selected",
        style: { "line-color": c("g-chosen"), "target-arrow-color": c("g-chosen"), color: c("ink"), "z-index": 9 },
      },
    ];
  }

  const cy = cytoscape({
    container: canvas,
    style: looks(),
    minZoom: 0.1,
    maxZoom: 3,
    boxSelectionEnabled: false,
    selectionType: "single",
    pixelRatio: Math.min(devicePixelRatio, 2),
    textureOnViewport: false,
    hideEdgesOnViewport: true,
    motionBlur: false,
  });
  dark.addEventListener("change", () => cy.style(looks()));

  /** Shows all, but a few nodes no larger than they need to be. */
  function fitAll() {
    cy.fit(undefined, 40);
    if (cy.zoom() > 1.3) {
      cy.zoom(1.3);
      cy.center();
    }
  }

  const cut = (words, length) => (words.length > length ? words.slice(0, length - 1) + "…" : words);

  function nodeData(node) {
    return { ...node, short: cut(node.label, 40), size: Math.min(64, 20 + 5 * Math.sqrt(node.articles || 0)) };
  }

  function edgeData(edge) {
    const sources = edge.sources > 1 ? ` · ${edge.sources}` : "";
    return {
      ...edge,
      id: edgeId(edge),
      text: (edge.standings.join() === "denied" ? "✕ " : "") + cut(edge.words, 32) + sources,
      thick: Math.min(7, 1.2 + Math.log2(Math.max(1, edge.sources))),
    };
  }

  function edgeClass(edge) {
    if (edge.standings.join() === "denied") {
      return "denied";
    }
    return edge.standings.includes("asserted") ? "" : "unsure";
  }

  // ---- Drawing the state ----

  let drawing = 0;

  async function draw({ relayout = false, fit = false } = {}) {
    const mine = ++drawing;
    canvas.setAttribute("aria-busy", "true");
    let shown;
    try {
      shown = await wanted();
    } catch (error) {
      say(error.message);
      return;
    } finally {
      canvas.removeAttribute("aria-busy");
    }
    if (mine !== drawing) {
      return;
    }
    const first = cy.nodes().empty();
    const fresh = [];
    cy.batch(() => {
      cy.elements().filter((e) => !(e.isNode() ? shown.nodes : shown.edges).has(e.id())).remove();
      for (const [id, node] of shown.nodes) {
        if (cy.getElementById(id).empty()) {
          fresh.push(id);
          cy.add({ group: "nodes", data: nodeData(node), position: near(id, shown.edges) });
        }
      }
      for (const [id, edge] of shown.edges) {
        const old = cy.getElementById(id);
        if (old.empty()) {
          cy.add({ group: "edges", data: edgeData(edge), classes: edgeClass(edge) });
        } else {
          old.data(edgeData(edge));
          old.classes(edgeClass(edge));
        }
      }
      cy.nodes().forEach((node) => {
        node.toggleClass("crowded", shown.nodes.size > MANY);
        node.toggleClass("open", state.open.includes(node.id()));
        const pin = state.pins.get(node.id());
        node.toggleClass("pinned", Boolean(pin));
        node.unlock();
        if (pin) {
          node.position({ ...pin });
        }
      });
      cy.elements().removeClass("on-path");
      for (let i = 0; i < state.path.length; i++) {
        const node = cy.getElementById(state.path[i]).addClass("on-path");
        if (i > 0) {
          node.edgesWith(cy.getElementById(state.path[i - 1])).addClass("on-path");
        }
      }
    });
    if (fresh.length > 0 || relayout) {
      arrange(first || relayout || fit, fresh);
    } else if (fit) {
      fitAll();
    }
    said = shown;
    tell();
    say(`${cy.nodes().length} nodes, ${cy.edges().length} edges.`);
    document.dispatchEvent(new CustomEvent("graph-drawn"));
  }

  // ---- The same as a table and as a query ----

  let said = null;

  /** The table beneath and the query of the page are those of all that is shown. */
  function tell() {
    if (!said) {
      return;
    }
    const body = document.querySelector("#graph-table tbody");
    const query = document.querySelector('.tools a[href^="/ui/"]');
    if (query && said.query) {
      query.setAttribute("href", said.query);
    }
    if (body) {
      const edges = [...said.edges.values()].sort((a, b) => b.sources - a.sources || b.statements - a.statements);
      body.replaceChildren(...edges.map((edge) => rowOf(edge, said.nodes)));
    }
  }

  function rowOf(edge, nodes) {
    const narrowed = (params) => {
      state.filters.forEach((value, name) => (name === "relation" && params.has("relation")) || params.append(name, value));
      return params;
    };
    const walk = (id) => make("a", { href: "/graph?" + narrowed(new URLSearchParams([["entity", id]])) }, nodes.get(id).label);
    const these = narrowed(new URLSearchParams([["entity", edge.source], ["other", edge.target], ["relation", edge.relation]]));
    const cells = [walk(edge.source), edge.words, walk(edge.target), edge.standing, String(edge.sources),
      make("a", { href: "/timeline?" + these }, String(edge.statements))];
    return make("tr", {}, ...cells.map((cell) => make("td", {}, cell)));
  }

  /** A new node begins beside one that is there and joined to it. */
  function near(id, edges) {
    if (state.pins.has(id)) {
      return { ...state.pins.get(id) };
    }
    for (const edge of edges.values()) {
      const other = edge.source === id ? edge.target : edge.target === id ? edge.source : null;
      const node = other && cy.getElementById(other);
      if (node && node.nonempty()) {
        const angle = turn(id);
        return { x: node.position("x") + 120 * Math.cos(angle), y: node.position("y") + 120 * Math.sin(angle) };
      }
    }
    const angle = turn(id);
    return { x: 300 * Math.cos(angle), y: 300 * Math.sin(angle) };
  }

  /** The same angle for the same name, so that a view looks alike each time. */
  function turn(id) {
    let sum = 0;
    for (const letter of id) {
      sum = (sum * 31 + letter.codePointAt(0)) % 6283;
    }
    return sum / 1000;
  }

  let running = null;

  function arrange(fit, fresh) {
    running?.stop();
    const pinned = cy.nodes(".pinned");
    pinned.lock();
    const many = cy.nodes().length > MANY;
    const started = performance.now();
    const common = { animate: !calm.matches && !many ? "end" : false, animationDuration: 350, fit: false, padding: 40 };
    const force = {
      ...common,
      name: "cose",
      randomize: false,
      nodeRepulsion: () => (many ? 400000 : 60000),
      nodeDimensionsIncludeLabels: !many,
      idealEdgeLength: () => (many ? 140 : 90),
      nodeOverlap: 30,
      nestingFactor: 1,
      gravity: 0.6,
      numIter: many ? 120 : 700,
      initialTemp: many ? 200 : 120,
      coolingFactor: many ? 0.96 : 0.99,
    };
    const rings = {
      ...common,
      name: "concentric",
      concentric: (node) => (node.id() === state.focus ? 1000 : state.open.includes(node.id()) ? 500 : node.degree()),
      levelWidth: (nodes) => Math.max(1, nodes.maxDegree() / 3),
      minNodeSpacing: 30,
    };
    const circle = { ...common, name: "circle", spacingFactor: 1.1 };
    const layouts = { force, rings, circle };
    running = cy.layout(layouts[state.layout] || force);
    running.one("layoutstop", () => {
      pinned.unlock();
      canvas.dataset.layoutMs = Math.round(performance.now() - started);
      canvas.dataset.nodes = cy.nodes().length;
      if (fit) {
        fitAll();
      } else if (fresh.length > 0) {
        const box = cy.extent();
        const out = cy.nodes().some((n) => {
          const at = n.position();
          return at.x < box.x1 || at.x > box.x2 || at.y < box.y1 || at.y > box.y2;
        });
        if (out) {
          fitAll();
        }
      }
    });
    running.run();
  }

  // ---- What a reader does ----

  function change(edit, how) {
    edit();
    remember();
    return draw(how);
  }

  const without = (list, id) => list.filter((each) => each !== id);

  function expand(id) {
    say("Expanding …");
    return change(() => {
      state.open = [...without(state.open, id), id];
    }).then(() => choose(cy.getElementById(id)));
  }

  function collapse(id) {
    return change(() => {
      state.open = without(state.open, id);
      state.also = [...without(state.also, id), id];
    }).then(() => choose(cy.getElementById(id)));
  }

  const toggle = (id) => (state.open.includes(id) ? collapse(id) : expand(id));

  function remove(id) {
    const label = cy.getElementById(id).data("label");
    const next = cy.getElementById(id).neighborhood("node").first();
    return change(() => {
      state.gone = [...without(state.gone, id), id];
      state.open = without(state.open, id);
      state.also = without(state.also, id);
    }).then(() => {
      say(`${label} removed.`);
      choose(next);
    });
  }

  function pin(id) {
    const node = cy.getElementById(id);
    cy.nodes().stop(true, true);
    change(() => {
      if (state.pins.has(id)) {
        state.pins.delete(id);
      } else {
        state.pins.set(id, { ...node.position() });
      }
    });
    showNode(node);
  }

  const setLayout = (name) => change(() => {
    state.layout = name;
  }, { relayout: true });

  function say(words) {
    $("graph-status").textContent = words;
  }

  // ---- The panel ----

  function make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key === "onclick") {
        element.addEventListener("click", value);
      } else if (value !== null) {
        element.setAttribute(key, value);
      }
    }
    element.append(...children.filter((child) => child !== null));
    return element;
  }

  const thing = (named) => (named.page ? make("a", { href: named.page }, named.label) : document.createTextNode(named.label));
  const KINDS = { person: "person", place: "place", organisation: "organisation", other: "thing" };

  function showNode(node) {
    const { id, label, kind, articles, page } = node.data();
    const isOpen = state.open.includes(id);
    panel.replaceChildren(
      make("p", { class: "kind" }, KINDS[kind]),
      make("h2", {}, thing({ label, page })),
      make("p", { class: "note" }, `${articles} ${articles === 1 ? "article" : "articles"}, ${node.degree()} edges here`),
      make("div", { class: "buttons" },
        make("button", { type: "button", "data-do": "toggle", onclick: () => toggle(id) }, isOpen ? "Collapse" : "Expand"),
        make("button", { type: "button", "data-do": "pin", "aria-pressed": String(state.pins.has(id)), onclick: () => pin(id) }, "Pin"),
        make("button", { type: "button", "data-do": "remove", onclick: () => remove(id) }, "Remove"),
        make("button", { type: "button", "data-do": "mark", onclick: () => mark(id) }, "Path from here"),
        make("a", { href: "/graph?" + new URLSearchParams([["entity", id]]) }, "Begin here")),
      make("ul", { class: "edge-list" }, ...node.connectedEdges().map((edge) => make("li", {},
        make("button", { type: "button", onclick: () => choose(edge) },
          `${edge.source().data("label")} ${edge.data("words")} ${edge.target().data("label")}`)))),
    );
  }

  async function showEdge(edge) {
    const { source, target, relation, words, sources, statements, standings } = edge.data();
    const params = new URLSearchParams([["entity", source], ["other", target], ["relation", relation]]);
    ["standing", "from", "to"].forEach((name) => state.filters.getAll(name).forEach((value) => params.append(name, value)));
    panel.replaceChildren(
      make("p", { class: "kind" }, "edge"),
      make("h2", {}, edge.source().data("label"), " ", make("em", {}, words), " ", edge.target().data("label")),
      make("p", { class: "note" },
        `${statements} ${statements === 1 ? "statement" : "statements"}, ${sources} independent ${sources === 1 ? "source" : "sources"}: ${standings.join(", ")}`),
    );
    const list = make("ul", { class: "sentences" });
    panel.append(list);
    await sentences(list, params, 0);
    panel.append(make("p", {}, make("a", { href: "/timeline?" + params }, "These statements on the timeline")));
  }

  async function sentences(list, params, offset) {
    const asked = new URLSearchParams(params);
    asked.set("offset", offset);
    let answer;
    try {
      answer = await ask("/statements.json", asked);
    } catch (error) {
      list.append(make("li", {}, error.message));
      return;
    }
    answer.statements.forEach((each) => list.append(sentence(each)));
    const shown = offset + answer.statements.length;
    if (answer.statements.length && shown < answer.total) {
      const more = make("button", { type: "button", onclick: () => {
        more.parentElement.remove();
        sentences(list, params, shown);
      } }, `More of ${answer.total - shown}`);
      list.append(make("li", {}, more));
    }
  }

  function sentence(each) {
    const tags = each.standing === "asserted" ? [] : [make("span", { class: "tag " + each.standing }, each.negated ? "denied" : each.standing === "open" ? each.modality : each.standing), " "];
    const by = each.claimants.flatMap((claimant, i) => [i ? ", " : "according to ", thing(claimant)]);
    return make("li", { class: "card" },
      make("p", {}, ...tags, ...by),
      make("blockquote", {}, each.sentence),
      make("footer", {},
        each.time ? `happened ${each.time} · ` : "",
        make("a", { href: each.sentencePage || each.articlePage || each.page || "#" }, each.article || "the article"),
        each.publisher ? `, ${each.publisher}` : "",
        each.published ? `, published ${each.published}` : ""));
  }

  function nothing() {
    panel.replaceChildren(make("p", { class: "note" }, "Choose a node or an edge."));
  }

  /** Marks an element as the chosen one and tells what it is. */
  function choose(element) {
    cy.elements().unselect().removeClass("far");
    if (!element || element.empty()) {
      nothing();
      return;
    }
    element.select();
    const lit = element.isNode() ? element.closedNeighborhood() : element.union(element.connectedNodes());
    cy.elements().not(lit).addClass("far");
    if (element.isNode()) {
      showNode(element);
      say(`${element.data("label")}, ${KINDS[element.data("kind")]}, ${element.degree()} edges, ${state.open.includes(element.id()) ? "expanded" : "not expanded"}.`);
    } else {
      showEdge(element);
      say(`${element.source().data("label")} ${element.data("words")} ${element.target().data("label")}, ${element.data("sources")} sources.`);
    }
  }

  const chosen = () => cy.$(":selected").first();

  // ---- Pointer ----

  cy.on("tap", (event) => {
    if (event.target === cy) {
      choose(null);
    } else {
      choose(event.target);
    }
  });
  cy.on("dbltap", "node", (event) => toggle(event.target.id()));
  cy.on("dragfree", "node", (event) => {
    const node = event.target;
    if (state.pins.has(node.id())) {
      state.pins.set(node.id(), { ...node.position() });
      remember();
    }
  });

  // ---- Keys ----

  const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  /** The nearest node in a direction, of which the way aside counts double. */
  function toward([dx, dy]) {
    const from = chosen();
    if (from.empty() || from.isEdge()) {
      return from.nonempty() ? from.source() : home();
    }
    const at = from.position();
    let best = null;
    let least = Infinity;
    cy.nodes().not(from).forEach((node) => {
      const x = node.position("x") - at.x;
      const y = node.position("y") - at.y;
      const along = x * dx + y * dy;
      const aside = Math.abs(x * dy) + Math.abs(y * dx);
      if (along > 0 && along + 2 * aside < least) {
        least = along + 2 * aside;
        best = node;
      }
    });
    return best || from;
  }

  function home() {
    const focus = cy.getElementById(state.focus);
    return focus.nonempty() ? focus : cy.nodes().first();
  }

  let lastNode = null;

  function nextEdge() {
    const at = chosen();
    if (at.nonempty() && at.isNode()) {
      lastNode = at;
    }
    if (!lastNode || lastNode.removed()) {
      return;
    }
    const edges = lastNode.connectedEdges();
    if (edges.nonempty()) {
      const place = at.isEdge() ? edges.toArray().findIndex((edge) => edge.same(at)) : -1;
      choose(edges[(place + 1) % edges.length]);
    }
  }

  function see(element) {
    const box = element.renderedBoundingBox();
    if (box.x1 < 0 || box.y1 < 0 || box.x2 > cy.width() || box.y2 > cy.height()) {
      cy.center(element);
    }
  }

  function scale(factor) {
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  }

  function escape() {
    const at = chosen();
    choose(at.nonempty() && at.isEdge() && lastNode ? lastNode : null);
    canvas.focus();
  }

  const onNode = (act) => () => {
    const at = chosen();
    if (at.nonempty() && at.isNode()) {
      act(at.id());
    }
  };

  const KEYS = {
    Enter: () => {
      const at = chosen();
      if (at.nonempty() && at.isEdge()) {
        panel.focus();
      } else {
        onNode(toggle)();
      }
    },
    Home: () => choose(home()),
    Delete: onNode(remove),
    Backspace: onNode(remove),
    p: onNode(pin),
    m: onNode((id) => mark(id)),
    e: nextEdge,
    s: () => panel.focus(),
    f: () => fitAll(),
    "+": () => scale(1.25),
    "=": () => scale(1.25),
    "-": () => scale(0.8),
    Escape: escape,
  };

  canvas.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const way = WAYS[event.key];
    if (way && event.shiftKey) {
      cy.panBy({ x: -way[0] * 60, y: -way[1] * 60 });
    } else if (way) {
      const next = toward(way);
      choose(next);
      see(next);
    } else if (KEYS[event.key] || KEYS[event.key.toLowerCase()]) {
      (KEYS[event.key] || KEYS[event.key.toLowerCase()])();
    } else {
      return;
    }
    event.preventDefault();
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      escape();
    }
  });

  // ---- The form beside ----

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const filters = new URLSearchParams();
    FILTERS.forEach((name) => data.getAll(name).filter(Boolean).forEach((value) => filters.append(name, value)));
    change(() => {
      state.filters = filters;
    }, { fit: true });
    table();
  });

  /** The table beneath and the links of the page follow the filters. */
  async function table() {
    const response = await fetch(location.pathname + location.search);
    if (!response.ok) {
      return;
    }
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const selector of [".edges", ".views", ".tools"]) {
      const fresh = page.querySelector(selector);
      const old = document.querySelector(selector);
      if (fresh && old) {
        old.replaceWith(document.importNode(fresh, true));
      }
    }
    tell();
  }

  function fillForm() {
    for (const element of form.elements) {
      if (FILTERS.includes(element.name)) {
        const values = state.filters.getAll(element.name);
        if (element.type === "checkbox") {
          element.checked = values.includes(element.value);
        } else {
          element.value = values[0] || "";
        }
      }
    }
  }

  // ---- A path between two ----

  const names = new Map();

  for (const end of ["path-from", "path-to"]) {
    const list = make("datalist", { id: end + "-names" });
    $(end).after(list);
    let waiting = 0;
    $(end).addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => complete($(end).value, list), 80);
    });
  }

  async function complete(typed, list) {
    if (typed.trim().length < 2) {
      return;
    }
    try {
      const answer = await ask("/complete.json", new URLSearchParams([["q", typed]]));
      const hits = answer.hits;
      list.replaceChildren(...hits.filter((hit) => /person|place|organi[sz]ation/i.test(hit.kind)).map((hit) => {
        names.set(hit.label, (hit.path || hit.iri).replace(/^\//, ""));
        return make("option", { value: hit.label }, hit.note || "");
      }));
    } catch {
      list.replaceChildren();
    }
  }

  /** The name of what is typed: a path, something shown, or something completed. */
  function idOf(typed) {
    const words = typed.trim();
    if (/^[a-z]+\/\S+$|^[a-z]+:\S+$/.test(words)) {
      return words;
    }
    const shown = cy.nodes().filter((node) => node.data("label").toLowerCase() === words.toLowerCase());
    return names.get(words) || (shown.nonempty() ? shown.first().id() : null);
  }

  function mark(id) {
    const label = cy.getElementById(id).data("label");
    names.set(label, id);
    const end = $("path-from").value && $("path-from").value !== label ? "path-to" : "path-from";
    $(end).value = label;
    (end === "path-from" ? $("path-to") : $("graph-path").querySelector("button")).focus();
    say(`${label} is ${end === "path-from" ? "the beginning" : "the end"} of the path.`);
  }

  $("graph-path").addEventListener("submit", async (event) => {
    event.preventDefault();
    await Promise.all(["path-from", "path-to"].filter((end) => !idOf($(end).value)).map((end) => complete($(end).value, $(end + "-names"))));
    const [from, to] = ["path-from", "path-to"].map((end) => idOf($(end).value));
    if (!from || !to) {
      say("Choose both ends by a name that is offered.");
      return;
    }
    const params = new URLSearchParams([["from", from], ["to", to]]);
    state.filters.forEach((value, name) => params.append({ from: "since", to: "until" }[name] || name, value));
    try {
      const chain = await ask("/path.json", params);
      if (chain.edges.length === 0) {
        say("No path leads from one to the other.");
        return;
      }
      const ids = [from];
      chain.edges.forEach((edge) => {
        const at = ids[ids.length - 1];
        ids.push(edge.source === at ? edge.target : edge.source);
      });
      canvas.scrollIntoView({ block: "nearest" });
      await change(() => {
        state.path = ids;
        state.also = [...new Set([...state.also, ...ids])];
        state.gone = state.gone.filter((id) => !ids.includes(id));
      }, { relayout: true });
      say(`A path of ${chain.edges.length} ${chain.edges.length === 1 ? "step" : "steps"}: ${ids.map((id) => cy.getElementById(id).data("label")).join(", ")}.`);
    } catch (error) {
      say(error.message);
    }
  });

  // ---- Pictures ----

  function save(blob, name) {
    const url = URL.createObjectURL(blob);
    const link = make("a", { href: url, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 10000);
  }

  const fileName = (ending) => `graph-${state.focus.replace(/^.*\//, "").replace(/[^\w-]/g, "")}.${ending}`;

  async function png() {
    const blob = await cy.png({ output: "blob-promise", full: true, scale: 2, maxWidth: 6000, maxHeight: 6000, bg: colours()("ground") });
    save(blob, fileName("png"));
    say("The picture is saved as PNG.");
  }

  const SVG = "http://www.w3.org/2000/svg";

  function draws(name, attributes, words) {
    const element = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, typeof value === "number" ? Math.round(value * 10) / 10 : value));
    if (words !== undefined) {
      element.textContent = words;
    }
    return element;
  }

  function svg() {
    const box = cy.elements().boundingBox();
    const c = colours();
    const root = draws("svg", {
      xmlns: SVG,
      viewBox: [box.x1 - 20, box.y1 - 20, box.w + 40, box.h + 40].map(Math.round).join(" "),
      "font-family": "system-ui, sans-serif",
    });
    root.append(draws("title", {}, document.title));
    root.append(draws("rect", { x: box.x1 - 20, y: box.y1 - 20, width: box.w + 40, height: box.h + 40, fill: c("ground") }));
    cy.edges().forEach((edge) => drawEdge(edge, root, c));
    cy.nodes().forEach((node) => drawNode(node, root, c));
    return new XMLSerializer().serializeToString(root);
  }

  function drawEdge(edge, root, c) {
    const from = edge.sourceEndpoint();
    const to = edge.targetEndpoint();
    const bends = edge.controlPoints() || [];
    const bend = bends[0];
    const group = draws("g", {});
    const path = bend ? `M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}` : `M${from.x} ${from.y}L${to.x} ${to.y}`;
    const colour = c(edge.hasClass("denied") ? "g-denied" : "g-edge");
    const line = { d: path, fill: "none", stroke: colour, "stroke-width": edge.data("thick") };
    if (edge.hasClass("unsure") || edge.hasClass("denied")) {
      line["stroke-dasharray"] = edge.hasClass("denied") ? "2 4" : "7 5";
    }
    group.append(draws("path", line));
    const last = bend || from;
    const angle = Math.atan2(to.y - last.y, to.x - last.x);
    const corner = (turned) => `${Math.round((to.x - 10 * Math.cos(angle + turned)) * 10) / 10},${Math.round((to.y - 10 * Math.sin(angle + turned)) * 10) / 10}`;
    group.append(draws("polygon", { points: `${to.x},${to.y} ${corner(0.4)} ${corner(-0.4)}`, fill: colour }));
    const middle = edge.midpoint();
    group.append(draws("text", {
      x: middle.x, y: middle.y - 3, "text-anchor": "middle", "font-size": 10, fill: c("faint"),
      stroke: c("ground"), "stroke-width": 3, "paint-order": "stroke",
    }, edge.data("text")));
    root.append(group);
  }

  function drawNode(node, root, c) {
    const { x, y } = node.position();
    const r = node.width() / 2;
    const kind = node.data("kind");
    const paint = { fill: c("g-" + kind), stroke: c("g-" + kind + "-line"), "stroke-width": 1.5 };
    const group = draws("g", {});
    group.append(draws("title", {}, node.data("label")));
    if (kind === "person") {
      group.append(draws("circle", { cx: x, cy: y, r, ...paint }));
    } else if (kind === "organisation") {
      group.append(draws("rect", { x: x - r, y: y - r, width: 2 * r, height: 2 * r, rx: r / 4, ...paint }));
    } else {
      const corners = kind === "place"
        ? [[0, -r], [r, 0], [0, r], [-r, 0]]
        : [[-r / 2, -r], [r / 2, -r], [r, 0], [r / 2, r], [-r / 2, r], [-r, 0]];
      group.append(draws("polygon", { points: corners.map(([a, b]) => `${Math.round(x + a)},${Math.round(y + b)}`).join(" "), ...paint }));
    }
    group.append(draws("text", {
      x, y: y + r + 16, "text-anchor": "middle", "font-size": 12, fill: c("ink"),
      stroke: c("ground"), "stroke-width": 3, "paint-order": "stroke",
    }, node.data("short")));
    root.append(group);
  }

  async function link() {
    const url = location.href;
    try {
      await navigator.clipboard.writeText(url);
      say("The link to this view is copied.");
    } catch {
      panel.replaceChildren(make("p", {}, "The link to this view:"), make("p", {}, make("a", { href: url }, url)));
      say("The link to this view stands beside the graph.");
    }
  }

  // ---- The tools ----

  const button = (name, words, act) => make("button", { type: "button", "data-do": name, onclick: act }, words);
  const layouts = make("select", { id: "graph-layout" },
    ...[["force", "by forces"], ["rings", "in rings"], ["circle", "in a circle"]].map(([value, words]) => make("option", { value }, words)));
  layouts.addEventListener("change", () => setLayout(layouts.value));
  $("graph-tools").append(
    button("fit", "Fit", () => fitAll()),
    button("in", "+", () => scale(1.25)),
    button("out", "−", () => scale(0.8)),
    make("label", {}, "Arranged ", layouts),
    button("arrange", "Arrange", () => draw({ relayout: true })),
    button("png", "PNG", png),
    button("svg", "SVG", () => {
      save(new Blob([svg()], { type: "image/svg+xml" }), fileName("svg"));
      say("The picture is saved as SVG.");
    }),
    button("link", "Link", link),
  );
  document.querySelector('[data-do="in"]').setAttribute("aria-label", "Nearer");
  document.querySelector('[data-do="out"]').setAttribute("aria-label", "Farther");

  // ---- Back, forward and the beginning ----

  function restore() {
    if (location.href === address0) {
      return;
    }
    address0 = location.href;
    state = read();
    layouts.value = state.layout;
    fillForm();
    choose(null);
    draw({ fit: true });
    table();
  }

  window.addEventListener("popstate", restore);
  layouts.value = state.layout;
  fillForm();
  window.dateline = { cy, shown: () => ({ nodes: cy.nodes().map((n) => n.id()), edges: cy.edges().map((e) => e.id()) }), svg };
  draw({ fit: true });
})();
