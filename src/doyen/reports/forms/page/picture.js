"use strict";
// The backend from left to right: routes, dependencies, modules, the world outside. Boxes are grouped until they fit;
// a chosen box shows what it reaches and what reaches it, ungrouped.
(() => {
  const NS = "http://www.w3.org/2000/svg";
  const COLUMNS = [["route", "Routes"], ["dependency", "Dependencies"], ["module", "Modules"], ["outside", "Outside"]];
  const MOST = 42;
  const WIDTH = 230;
  const GAP = 130;
  const HEIGHT = 26;
  const { nodes, edges } = data.picture;
  const view = { focus: null, x: 20, y: 20, scale: 1, onlyHot: false };

  function svg(tag, attributes, ...children) {
    const element = document.createElementNS(NS, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }

  // The steps by which boxes are grouped: the parts of a route's path, the packages of a module.
  function parts(node) {
    const [kind, name] = node;
    if (kind === "route") return [...name.split(" ").slice(1).join(" ").split("/").filter(Boolean).map(part => `/${part}`), ` ${name}`];
    return kind === "module" ? name.split(".").map((part, index) => (index ? `.${part}` : part)) : [name];
  }

  // Splits the largest group again and again while the boxes still fit; what does not fit becomes one box of the rest.
  function grouped(members) {
    const groups = new Map();
    for (const [kind, title] of COLUMNS) {
      const own = members.filter(index => nodes[index][0] === kind);
      if (!own.length) continue;
      let found = [{ name: "", depth: 0, members: own, whole: false }];
      for (let turn = 0; turn < 400; turn++) {
        const largest = found.filter(group => !group.whole && group.members.length > 1).sort((one, other) => other.members.length - one.members.length)[0];
        if (!largest) break;
        const inner = new Map();
        for (const index of largest.members) {
          const steps = parts(nodes[index]);
          const name = largest.name + (steps[largest.depth] || "");
          if (!inner.has(name)) inner.set(name, []);
          inner.get(name).push(index);
        }
        const split = [...inner].map(([name, indexes]) => ({ name, depth: largest.depth + 1, members: indexes, whole: largest.depth > 12 }));
        const rest = found.filter(group => group !== largest);
        const room = MOST - rest.length;
        if (split.length > room && room < 8) { largest.whole = true; continue; }
        split.sort((one, other) => other.members.length - one.members.length);
        const kept = split.length > room ? split.slice(0, room - 1) : split;
        const left = split.slice(kept.length).flatMap(group => group.members);
        found = [...rest, ...kept];
        if (left.length) found.push({ name: `${largest.name || title.toLowerCase()}, the rest`, depth: largest.depth, members: left, whole: true });
      }
      for (const group of found) {
        const name = group.members.length === 1 ? nodes[group.members[0]][1] : group.name || "/";
        groups.set(`${kind} ${name} ${group.members[0]}`, { kind, name, members: group.members });
      }
    }
    return groups;
  }

  function reach(start, forward) {
    const next = new Map();
    for (const [source, target] of edges) {
      const [from, to] = forward ? [source, target] : [target, source];
      if (!next.has(from)) next.set(from, []);
      next.get(from).push(to);
    }
    const seen = new Set(start);
    const queue = [...start];
    while (queue.length) for (const index of next.get(queue.shift()) || []) if (!seen.has(index)) { seen.add(index); queue.push(index); }
    return seen;
  }

  function layout() {
    let members = nodes.map((_, index) => index);
    if (view.onlyHot) {
      const hot = new Set(edges.filter(edge => edge[2]).flatMap(edge => [edge[0], edge[1]]));
      members = members.filter(index => hot.has(index) || (nodes[index][0] === "route" && edges.some(edge => edge[0] === index && hot.has(edge[1]))));
    }
    if (view.focus) {
      const near = new Set([...reach(view.focus, true), ...reach(view.focus, false)]);
      members = members.filter(index => near.has(index));
    }
    const groups = grouped(members);
    const of = new Map();
    for (const [key, group] of groups) for (const index of group.members) of.set(index, key);
    const arrows = new Map();
    for (const [source, target, hot] of edges) {
      const from = of.get(source), to = of.get(target);
      if (!from || !to || from === to) continue;
      const key = `${from}\n${to}`;
      arrows.set(key, { from, to, hot: hot || (arrows.get(key) || {}).hot });
    }
    const columns = COLUMNS.map(([kind]) => [...groups].filter(([, group]) => group.kind === kind).map(([key]) => key));
    order(columns, [...arrows.values()]);
    return { groups, arrows: [...arrows.values()], columns };
  }

  // Barycentres: a box goes where its neighbours are, a few times from left to right and back.
  function order(columns, arrows) {
    const beside = new Map();
    for (const { from, to } of arrows) for (const [one, other] of [[from, to], [to, from]]) { if (!beside.has(one)) beside.set(one, []); beside.get(one).push(other); }
    const place = new Map();
    const note = column => column.forEach((key, index) => place.set(key, (index + 0.5) / column.length));
    columns.forEach(note);
    for (let turn = 0; turn < 6; turn++) {
      for (const column of turn % 2 ? [...columns].reverse() : columns) {
        const middle = key => { const near = (beside.get(key) || []).map(other => place.get(other)); return near.length ? near.reduce((sum, value) => sum + value, 0) / near.length : place.get(key); };
        const wanted = new Map(column.map(key => [key, middle(key)]));
        column.sort((one, other) => wanted.get(one) - wanted.get(other) || (one < other ? -1 : 1));
        note(column);
      }
    }
  }

  function short(text) { return text.length > 33 ? `${text.slice(0, 12)}…${text.slice(-20)}` : text; }

  window.pictureView = () => {
    const canvas = svg("svg", { id: "canvas", role: "img", "aria-label": "Picture of the backend" });
    const plane = svg("g", {});
    canvas.append(plane);
    const legend = make("div", { class: "legend" },
      make("span", { class: "hot" }, "red: holds the event loop"), make("span", {}, "drag to move, wheel to zoom, click a box to follow it"),
      make("label", {}, make("input", { type: "checkbox", checked: view.onlyHot, onchange: event => { view.onlyHot = event.target.checked; redraw(true); } }), " only what blocks"),
      make("button", { onclick: () => { view.focus = null; redraw(true); } }, " whole backend "), make("button", { onclick: () => fit() }, " fit "));
    const told = make("div", { class: "card", hidden: true });
    let drawn = null;

    function redraw(refit) {
      drawn = layout();
      const rows = Math.max(1, ...drawn.columns.map(column => column.length));
      const used = drawn.columns.map((column, index) => [column, index]).filter(([column]) => column.length);
      const gap = Math.max(GAP, (rows * (HEIGHT + 8) * 1.9 - used.length * WIDTH) / Math.max(1, used.length - 1));
      const places = new Map();
      const boxes = [], heads = [];
      used.forEach(([column, kind], position) => {
        const x = position * (WIDTH + gap);
        const space = Math.max(HEIGHT + 8, (rows * (HEIGHT + 8)) / column.length);
        heads.push(svg("text", { class: "head", x, y: -14 }, `${COLUMNS[kind][1]} (${column.reduce((sum, key) => sum + drawn.groups.get(key).members.length, 0)})`));
        column.forEach((key, index) => {
          const y = index * space + (space - HEIGHT) / 2;
          places.set(key, [x, y]);
          const group = drawn.groups.get(key);
          const label = group.members.length > 1 ? `${short(group.name)}  ×${group.members.length}` : short(group.name);
          const box = svg("g", { class: "box", transform: `translate(${x},${y})`, tabindex: 0, "data-key": key }, svg("rect", { width: WIDTH, height: HEIGHT, rx: 5 }), svg("text", { x: 9, y: 17 }, label), svg("title", {}, group.name));
          if (drawn.arrows.some(arrow => arrow.hot && (arrow.to === key && group.kind === "outside"))) box.classList.add("hot");
          box.addEventListener("pointerenter", () => light(key));
          box.addEventListener("pointerleave", () => light(null));
          box.addEventListener("click", () => choose(key));
          box.addEventListener("keydown", event => { if (event.key === "Enter") choose(key); });
          boxes.push(box);
        });
      });
      const lines = drawn.arrows.map(arrow => {
        const [fx, fy] = places.get(arrow.from), [tx, ty] = places.get(arrow.to);
        const same = fx === tx;
        const from = [same || fx < tx ? fx + WIDTH : fx, fy + HEIGHT / 2], to = [same ? tx + WIDTH : fx < tx ? tx : tx + WIDTH, ty + HEIGHT / 2];
        const bend = same ? 46 : (to[0] - from[0]) / 2;
        const path = svg("path", { d: `M${from} C${from[0] + bend},${from[1]} ${same ? to[0] + bend : to[0] - bend},${to[1]} ${to}`, class: arrow.hot ? "hot" : "" });
        arrow.path = path;
        return path;
      });
      lines.sort((one, other) => one.classList.contains("hot") - other.classList.contains("hot"));
      plane.replaceChildren(...lines, ...heads, ...boxes);
      if (refit) requestAnimationFrame(fit);
    }

    function light(key) {
      canvas.classList.toggle("focus", key !== null);
      const near = new Set([key]);
      for (const arrow of drawn.arrows) {
        const lit = arrow.from === key || arrow.to === key;
        arrow.path.classList.toggle("lit", lit);
        if (lit) { near.add(arrow.from); near.add(arrow.to); }
      }
      for (const box of plane.querySelectorAll(".box")) box.classList.toggle("lit", near.has(box.dataset.key));
    }

    function choose(key) {
      if (moved) return;
      const group = drawn.groups.get(key);
      view.focus = group.members;
      const findings = data.findings.filter(finding => group.members.some(index => nodes[index][2] && nodes[index][2] === pathOf(finding)));
      told.hidden = false;
      told.replaceChildren(make("h2", {}, group.name), make("p", { class: "soft" }, group.members.length > 1 ? count(group.members.length, group.kind) : nodes[group.members[0]][2] ? `${nodes[group.members[0]][2]}:${nodes[group.members[0]][3]}` : "outside of the project"),
        findings.length ? make("ul", { class: "list" }, findings.slice(0, 20).map(row)) : make("p", { class: "soft" }, "No finding has its place here."));
      light(null);
      redraw(true);
    }

    function show() { plane.setAttribute("transform", `translate(${view.x},${view.y}) scale(${view.scale})`); }

    function fit() {
      const box = plane.getBBox();
      const { width, height } = canvas.getBoundingClientRect();
      if (!box.width || !width) return;
      view.scale = Math.min(1.4, Math.max(0.08, Math.min((width - 40) / box.width, (height - 40) / box.height)));
      view.x = (width - box.width * view.scale) / 2 - box.x * view.scale;
      view.y = 20 - box.y * view.scale;
      show();
    }

    let moved = false, held = null;
    canvas.addEventListener("wheel", event => {
      event.preventDefault();
      const { left, top } = canvas.getBoundingClientRect();
      const factor = Math.exp(-event.deltaY / 500);
      const scale = Math.min(4, Math.max(0.05, view.scale * factor));
      const x = event.clientX - left, y = event.clientY - top;
      view.x = x - (x - view.x) * scale / view.scale;
      view.y = y - (y - view.y) * scale / view.scale;
      view.scale = scale;
      show();
    }, { passive: false });
    canvas.addEventListener("pointerdown", event => { held = [event.clientX - view.x, event.clientY - view.y, event.clientX, event.clientY]; moved = false; });
    canvas.addEventListener("pointermove", event => {
      if (!held) return;
      if (Math.abs(event.clientX - held[2]) + Math.abs(event.clientY - held[3]) > 4) { moved = true; canvas.classList.add("moving"); }
      view.x = event.clientX - held[0];
      view.y = event.clientY - held[1];
      show();
    });
    for (const name of ["pointerup", "pointerleave"]) canvas.addEventListener(name, () => { held = null; canvas.classList.remove("moving"); });

    redraw(true);
    return [legend, canvas, told];
  };
})();
