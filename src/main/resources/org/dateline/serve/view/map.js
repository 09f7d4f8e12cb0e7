// Moves the map in place. Without this script every step is a link.
"use strict";

(() => {
  const map = document.getElementById("map");
  if (!map) {
    return;
  }
  const [worldWidth, worldHeight] = map.dataset.world.split(" ").map(Number);
  const nearest = worldWidth / 128;
  const loaded = map.getAttribute("viewBox").split(" ").map(Number);
  let box = [...loaded];
  let waiting = 0;

  // The server sends the lands around its window, and finer ones for a near window.
  function settle() {
    const slack = loaded[2] / 2;
    const outside = box[0] < loaded[0] - slack || box[0] + box[2] > loaded[0] + loaded[2] + slack
      || box[1] < loaded[1] - slack || box[1] + box[3] > loaded[1] + loaded[3] + slack;
    const finer = loaded[2] > worldWidth / 4 && box[2] <= worldWidth / 4;
    if (outside || finer) {
      const address = new URL(location.href);
      address.searchParams.set("zoom", Math.max(0, Math.round(Math.log2(worldWidth / box[2]))));
      address.searchParams.set("x", Math.round(box[0]));
      address.searchParams.set("y", Math.round(box[1]));
      location.replace(address);
    }
  }

  function show([x, y, width]) {
    const w = Math.min(worldWidth, Math.max(nearest, width));
    const h = (w * worldHeight) / worldWidth;
    box = [Math.min(Math.max(0, x), worldWidth - w), Math.min(Math.max(0, y), worldHeight - h), w, h];
    map.setAttribute("viewBox", box.join(" "));
    map.style.setProperty("--k", w / 1000);
    clearTimeout(waiting);
    waiting = setTimeout(settle, 500);
  }

  function zoom(factor, atX = 0.5, atY = 0.5) {
    const w = Math.min(worldWidth, Math.max(nearest, box[2] * factor));
    const h = (w * worldHeight) / worldWidth;
    show([box[0] + (box[2] - w) * atX, box[1] + (box[3] - h) * atY, w]);
  }

  const moves = {
    in: () => zoom(0.5),
    out: () => zoom(2),
    west: () => show([box[0] - box[2] * 0.3, box[1], box[2]]),
    east: () => show([box[0] + box[2] * 0.3, box[1], box[2]]),
    north: () => show([box[0], box[1] - box[3] * 0.3, box[2]]),
    south: () => show([box[0], box[1] + box[3] * 0.3, box[2]]),
    world: () => show([0, 0, worldWidth]),
  };
  const keys = { ArrowLeft: "west", ArrowRight: "east", ArrowUp: "north", ArrowDown: "south", "+": "in", "=": "in", "-": "out", 0: "world" };

  document.querySelectorAll("[data-move]").forEach((link) => {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      event.preventDefault();
      moves[link.dataset.move]();
    });
  });

  map.addEventListener("keydown", (event) => {
    if (event.target === map && keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      moves[keys[event.key]]();
    }
  });

  map.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && document.activeElement !== map) {
      return;
    }
    event.preventDefault();
    const frame = map.getBoundingClientRect();
    zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, (event.clientX - frame.left) / frame.width, (event.clientY - frame.top) / frame.height);
  }, { passive: false });

  let held = null;
  map.addEventListener("pointerdown", (event) => {
    held = { x: event.clientX, y: event.clientY, box: [...box], moved: false };
  });
  window.addEventListener("pointermove", (event) => {
    if (!held) {
      return;
    }
    const scale = box[2] / map.getBoundingClientRect().width;
    const dx = event.clientX - held.x;
    const dy = event.clientY - held.y;
    held.moved ||= Math.hypot(dx, dy) > 4;
    if (held.moved) {
      show([held.box[0] - dx * scale, held.box[1] - dy * scale, box[2]]);
    }
  });
  window.addEventListener("pointerup", () => {
    const moved = held?.moved;
    held = null;
    if (moved) {
      map.addEventListener("click", (event) => event.preventDefault(), { capture: true, once: true });
    }
  });
  map.addEventListener("dragstart", (event) => event.preventDefault());
})();
