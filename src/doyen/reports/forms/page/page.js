"use strict";
// All text of the reviewed project reaches the page as text nodes, never as markup.
const data = JSON.parse(document.getElementById("data").textContent);
const SEVERITIES = ["error", "warning", "info"];
const PAGE = 150;
const state = { view: "overview", chosen: "", hop: 0, shown: PAGE, severity: new Set(SEVERITIES), category: "", rule: "", folder: "", fixable: false, search: "" };

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.className = value;
    else if (name.startsWith("aria-") && value !== null) element.setAttribute(name, String(value));
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

function count(number, noun) { return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`; }
function place(step) { return `${data.paths[step[0]]}:${step[1]}`; }
function pathOf(finding) { return data.paths[finding.place[0]]; }

// Words in back ticks are code.
function prose(text) { return text.split("`").map((part, index) => index % 2 ? make("code", {}, part) : part); }

// -- source lines ------------------------------------------------------------------------------------------------

const TOKEN = /(#.*$)|((?:[rbfuRBFU]{0,2})(?:"""[^]*?(?:"""|$)|'''[^]*?(?:'''|$)|"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?))|(@[\w.]+)|\b(False|None|True|and|as|assert|async|await|break|case|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|match|nonlocal|not|or|pass|raise|return|try|type|while|with|yield)\b|\b(\d[\w.]*)\b/g;
const KINDS = ["c", "s", "d", "k", "n"];

function pieces(text) {
  const found = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) found.push([text.slice(end, match.index), ""]);
    found.push([match[0], KINDS[match.slice(1).findIndex(group => group !== undefined)]]);
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push([text.slice(end), ""]);
  return found;
}

function painted(text, from, to) {
  const nodes = [];
  let column = 0;
  for (const [piece, kind] of pieces(text)) {
    const cuts = [0, ...[from - column, to - column].filter(cut => cut > 0 && cut < piece.length), piece.length];
    for (let index = 0; index + 1 < cuts.length; index++) {
      const start = column + cuts[index];
      let node = document.createTextNode(piece.slice(cuts[index], cuts[index + 1]));
      if (kind) node = make("span", { class: kind }, node);
      nodes.push(start >= from && start < to ? make("mark", {}, node) : node);
    }
    column += piece.length;
  }
  return nodes;
}

function codeRow(number, nodes, kind) { return make("div", { class: `row ${kind}` }, make("i", {}, String(number)), make("span", {}, nodes)); }

function excerpt(step) {
  const [path, line, column, lastLine, endColumn] = step;
  const lines = data.sources[path] || {};
  const last = Math.max(lastLine, line);
  const rows = [];
  for (let number = Math.max(line - 2, 1); number <= last + 2; number++) {
    const text = lines[number];
    if (text === undefined) continue;
    const inside = number >= line && number <= last;
    const characters = text;
    const from = number === line ? column - 1 : 0;
    const to = number === last ? endColumn - 1 : characters.length;
    rows.push(codeRow(number, inside ? painted(text, from, to) : painted(text, -1, -1), inside ? "on" : ""));
  }
  return make("div", { class: "code" }, rows);
}

function diff(fix) {
  return fix.hunks.map(([path, number, before, after]) => make("div", { class: "hop" },
    make("div", { class: "where soft", style: "padding:4px 10px;max-width:none;direction:ltr" }, `${data.paths[path]}:${number}`),
    make("div", { class: "code" },
      before.map((text, index) => codeRow(number + index, ["- ", ...painted(text, -1, -1)], "del")),
      after.map((text, index) => codeRow(number + index, ["+ ", ...painted(text, -1, -1)], "add")))));
}

// -- filters -----------------------------------------------------------------------------------------------------

function matches(finding, without) {
  if (!state.severity.has(finding.severity)) return false;
  if (state.category && finding.category !== state.category) return false;
  if (state.rule && finding.rule !== state.rule) return false;
  if (state.fixable && !finding.fixes.some(fix => fix.trust !== "suggest")) return false;
  const path = pathOf(finding);
  if (without !== "folder" && state.folder && path !== state.folder && !path.startsWith(`${state.folder}/`)) return false;
  if (state.search) {
    const text = `${finding.rule} ${finding.message} ${finding.scope} ${path} ${finding.fingerprint}`.toLowerCase();
    if (!state.search.toLowerCase().split(/\s+/).every(word => text.includes(word))) return false;
  }
  return true;
}

function filtered() { return data.findings.filter(finding => matches(finding)); }

function tally(findings, key) {
  const found = new Map();
  for (const finding of findings) {
    const name = key(finding);
    if (!found.has(name)) found.set(name, { error: 0, warning: 0, info: 0, total: 0 });
    found.get(name)[finding.severity]++;
    found.get(name).total++;
  }
  return [...found].sort((one, other) => other[1].error - one[1].error || other[1].total - one[1].total || (one[0] < other[0] ? -1 : 1));
}

// -- views -------------------------------------------------------------------------------------------------------

function bars(rows, choose) {
  const most = Math.max(1, ...rows.map(([, counts]) => counts.total));
  return make("table", { class: "bars" }, rows.map(([name, counts]) => make("tr", {},
    make("td", { title: name }, make("a", { href: "#findings", onclick: () => choose(name) }, name)),
    make("td", {}, make("div", { class: "bar", title: SEVERITIES.map(severity => count(counts[severity], severity)).join(", ") },
      SEVERITIES.map(severity => counts[severity] ? make("i", { class: severity, style: `width:${100 * counts[severity] / most}%` }) : null))),
    make("td", {}, String(counts.total)))));
}

function only(changes) {
  Object.assign(state, { severity: new Set(SEVERITIES), category: "", rule: "", folder: "", fixable: false, search: "", shown: PAGE }, changes);
}

function overview() {
  const all = data.findings;
  const blocked = data.routes.filter(route => route.blocks.length).length;
  const figure = (number, words, kind) => make("div", { class: "figure" }, make("b", { class: kind || "" }, number.toLocaleString("en")), make("span", {}, words));
  const worst = all.filter(finding => finding.severity === "error").slice(0, 5);
  return [
    make("section", { class: "card figures" },
      SEVERITIES.map(severity => figure(all.filter(finding => finding.severity === severity).length, `${severity}s`, severity)),
      figure(all.filter(finding => finding.fixes.some(fix => fix.trust !== "suggest")).length, "with a fix", "good"),
      data.routes.length ? figure(data.routes.length, "routes") : null,
      data.routes.length ? figure(blocked, "routes that block the loop", blocked ? "error" : "good") : null,
      figure(data.statistics.files, "files"), figure(data.statistics.lines, "lines")),
    worst.length ? make("section", { class: "card" }, make("h2", {}, "What hurts most"), make("ul", { class: "list" }, worst.map(row))) : null,
    all.length ? make("div", { class: "grid" },
      make("section", { class: "card" }, make("h2", {}, "By theme"), bars(tally(all, finding => finding.category), name => only({ category: name }))),
      make("section", { class: "card" }, make("h2", {}, "By rule"), bars(tally(all, finding => finding.rule).slice(0, 14), name => only({ rule: name }))),
      make("section", { class: "card" }, make("h2", {}, "By file"), bars(tally(all, pathOf).slice(0, 14), name => only({ folder: name }))))
      : make("div", { class: "card empty" }, make("h2", { class: "good" }, "No findings"), "Every rule that ran is content."),
    data.problems.length ? make("section", { class: "card" }, make("h2", {}, count(data.problems.length, "problem")),
      make("p", { class: "soft" }, "What they concern was not reviewed."),
      make("ul", {}, data.problems.slice(0, 200).map(problem => make("li", {}, `${problem.path}${problem.line ? `:${problem.line}` : ""} `, make("code", {}, problem.kind), " ", prose(problem.message))))) : null,
    make("p", { class: "soft" }, `doyen ${data.tool.version} · ${count(data.statistics.rules, "rule")} · ${count(data.statistics.suppressed, "finding")} suppressed by comments`),
  ];
}

function row(finding) {
  return make("li", {}, make("button", { "data-finding": finding.fingerprint, "aria-current": finding.fingerprint === state.chosen, onclick: () => { location.hash = `finding/${finding.fingerprint}`; } },
    make("div", { class: "rule" }, make("b", { class: finding.severity }, finding.severity), ` ${finding.rule}`, finding.fixes.length ? make("span", { class: "good" }, " · fix") : null),
    make("div", {}, prose(finding.message)),
    make("div", { class: "where" }, place(finding.place))));
}

function tree(findings) {
  const root = { folders: new Map(), files: new Map(), total: 0 };
  for (const finding of findings) {
    const parts = pathOf(finding).split("/");
    const file = parts.pop();
    let node = root;
    node.total++;
    for (const part of parts) {
      if (!node.folders.has(part)) node.folders.set(part, { folders: new Map(), files: new Map(), total: 0 });
      node = node.folders.get(part);
      node.total++;
    }
    node.files.set(file, (node.files.get(file) || 0) + 1);
  }
  const choice = (name, path, total) => make("button", { "aria-pressed": state.folder === path, title: path, onclick: event => { event.preventDefault(); state.folder = state.folder === path ? "" : path; state.shown = PAGE; draw(); } }, name, make("span", { class: "count" }, String(total)));
  const branch = (node, prefix, depth) => make("ul", { class: depth ? "tree" : "tree top" },
    [...node.folders].sort().map(([name, inner]) => {
      let label = name;
      let path = prefix + name;
      while (inner.folders.size === 1 && !inner.files.size) {
        const [[next, deeper]] = inner.folders;
        label += `/${next}`;
        path += `/${next}`;
        inner = deeper;
      }
      const open = depth < 1 || state.folder === path || state.folder.startsWith(`${path}/`);
      return make("li", {}, make("details", { open }, make("summary", {}, choice(label, path, inner.total)), branch(inner, `${path}/`, depth + 1)));
    }),
    [...node.files].sort().map(([name, total]) => make("li", {}, choice(name, prefix + name, total))));
  return branch(root, "", 0);
}

function options(values, chosen, all) {
  return [make("option", { value: "" }, all), ...values.map(value => make("option", { value, selected: value === chosen }, value))];
}

function filters() {
  const set = (name, value) => { state[name] = value; state.shown = PAGE; draw(); };
  const unique = key => [...new Set(data.findings.map(key))].sort();
  return make("aside", { class: "card pane filters", "aria-label": "Filters" },
    make("input", { type: "search", id: "search", placeholder: "Search ( / )", "aria-label": "Search", value: state.search, oninput: event => { state.search = event.target.value; state.shown = PAGE; drawList(); } }),
    make("div", { class: "checks" }, SEVERITIES.map(severity => make("label", {}, make("input", { type: "checkbox", checked: state.severity.has(severity), onchange: event => { event.target.checked ? state.severity.add(severity) : state.severity.delete(severity); set("shown", PAGE); } }), make("span", { class: severity }, severity))),
      make("label", {}, make("input", { type: "checkbox", checked: state.fixable, onchange: event => set("fixable", event.target.checked) }), "with a fix")),
    make("label", { for: "category" }, "Theme"), make("select", { id: "category", onchange: event => set("category", event.target.value) }, options(unique(finding => finding.category), state.category, "all themes")),
    make("label", { for: "rule" }, "Rule"), make("select", { id: "rule", onchange: event => set("rule", event.target.value) }, options(unique(finding => finding.rule), state.rule, "all rules")),
    make("label", {}, "Files"), tree(data.findings.filter(finding => matches(finding, "folder"))));
}

function listed() {
  const found = filtered();
  if (!found.length) return [make("div", { class: "empty" }, data.findings.length ? "Nothing fits these filters." : "No findings.")];
  return [make("p", { class: "soft", style: "margin:10px 12px" }, count(found.length, "finding")),
    make("ul", { class: "list" }, found.slice(0, state.shown).map(row)),
    found.length > state.shown ? make("button", { class: "more", onclick: () => { state.shown += PAGE; drawList(); } }, `${(found.length - state.shown).toLocaleString("en")} more`) : null];
}

function drawList() {
  const list = document.getElementById("list");
  if (list) list.replaceChildren(...listed().filter(Boolean));
}

function detail(finding) {
  if (!finding) return make("section", { class: "card empty" }, "Choose a finding to see the path that makes it true.");
  const steps = finding.trace.length ? finding.trace : [finding.place];
  state.hop = Math.min(state.hop, steps.length - 1);
  const move = by => { state.hop = (state.hop + by + steps.length) % steps.length; draw(); const hop = document.querySelector('.hop[aria-current="true"]'); if (hop) hop.scrollIntoView({ block: "nearest" }); };
  const [title, page] = data.rules[finding.rule] || [finding.rule, ""];
  return make("article", { class: "card pane", id: "detail" },
    make("div", {}, make("b", { class: finding.severity }, finding.severity), ` ${finding.rule} `, make("span", { class: "soft" }, `· ${title}`)),
    make("p", { class: "message" }, prose(finding.message)),
    make("div", { class: "tags" }, make("span", {}, place(finding.place)), finding.scope ? make("span", {}, finding.scope) : null, make("span", {}, `${finding.confidence} confidence`), make("span", {}, finding.category),
      finding.cwe ? make("span", {}, `CWE-${finding.cwe}`) : null, make("a", { href: `#finding/${finding.fingerprint}`, title: "Link to this finding" }, `# ${finding.fingerprint}`)),
    steps.length > 1 ? make("div", { class: "stepper" }, make("button", { onclick: () => move(-1), "aria-label": "Previous hop" }, "←"), make("button", { onclick: () => move(1), "aria-label": "Next hop" }, "→"), make("span", { class: "soft" }, `hop ${state.hop + 1} of ${steps.length}`)) : null,
    steps.map((step, index) => make("div", { class: "hop", "aria-current": index === state.hop },
      make("button", { onclick: () => { state.hop = index; draw(); } }, make("span", { class: "number" }, String(index + 1)), make("span", { class: "said" }, prose(step[5] || finding.message)), make("span", { class: "where", title: place(step) }, place(step))),
      index === state.hop || steps.length < 7 ? excerpt(step) : null)),
    finding.fixes.map(fix => make("details", { open: true }, make("summary", {}, make("b", { class: fix.trust === "safe" ? "good" : "warning" }, `${fix.trust} fix`), " ", prose(fix.title)), diff(fix))),
    finding.related.length ? make("details", { open: finding.related.length < 4 }, make("summary", {}, count(finding.related.length, "related place")), finding.related.slice(0, 60).map(step => make("div", { class: "hop" }, make("button", {}, make("span", { class: "said" }, prose(step[5])), make("span", { class: "where", title: place(step) }, place(step))), excerpt(step)))) : null,
    page ? make("details", {}, make("summary", {}, "About this rule"), make("div", { class: "page" }, page)) : null);
}

function findingsView() {
  const chosen = data.findings.find(finding => finding.fingerprint === state.chosen);
  return [make("div", { class: "split" }, filters(), make("section", { class: "card pane", style: "padding:0", id: "list", "aria-label": "Findings" }, listed()), detail(chosen))];
}

function routesView() {
  const body = make("tbody");
  const fill = word => {
    const words = word.toLowerCase().split(/\s+/);
    const rows = data.routes.filter(route => words.every(part => `${route.method} ${route.route} ${route.handler} ${route.path} ${route.blocks.join(" ")} ${route.dependencies.join(" ")}`.toLowerCase().includes(part)));
    body.replaceChildren(...rows.slice(0, 2000).map(route => make("tr", {},
      make("td", { class: "method" }, route.method), make("td", {}, route.route), make("td", {}, make("code", {}, route.handler), make("div", { class: "soft" }, `${route.path}:${route.line}`)),
      make("td", {}, route.kind), make("td", { class: route.blocks.length ? "error" : "soft" }, route.blocks.length ? route.blocks.map(text => make("div", {}, text)) : "-"), make("td", { class: "soft" }, route.dependencies.join(" › ") || "-"))));
  };
  fill("");
  return [make("section", { class: "card" },
    make("div", { class: "filters" }, make("input", { type: "search", id: "search", placeholder: "Search ( / )", "aria-label": "Search routes", oninput: event => fill(event.target.value) })),
    make("table", { class: "table" }, make("thead", {}, make("tr", {}, ["Method", "Path", "Handler", "Kind", "Blocks on", "Dependencies"].map(head => make("th", {}, head)))), body))];
}

// -- frame -------------------------------------------------------------------------------------------------------

const VIEWS = [["overview", "Overview", null], ["findings", "Findings", data.findings.length], ["routes", "Routes", data.routes.length], ["picture", "Picture", null]]
  .filter(([name]) => (name !== "routes" && name !== "picture") || data.routes.length);

function draw() {
  document.getElementById("views").replaceChildren(...VIEWS.map(([name, title, total]) => make("a", { href: `#${name}`, "aria-current": state.view === name ? "page" : null }, title, total === null ? null : make("span", { class: "count" }, total.toLocaleString("en")))));
  const kept = document.getElementById("list") ? document.getElementById("list").scrollTop : 0;
  const drawn = { overview, findings: findingsView, routes: routesView, picture: () => window.pictureView() }[state.view]();
  document.getElementById("main").replaceChildren(...drawn.filter(Boolean));
  if (document.getElementById("list")) document.getElementById("list").scrollTop = kept;
}

function follow() {
  const [name, ...rest] = decodeURIComponent(location.hash.slice(1)).split("/");
  if (name === "finding") {
    const wanted = rest.join("/");
    const finding = data.findings.find(one => one.fingerprint === wanted || (wanted && one.fingerprint.startsWith(wanted)));
    if (finding) {
      if (finding.fingerprint !== state.chosen) state.hop = 0;
      state.chosen = finding.fingerprint;
      if (!matches(finding)) only({});
    }
    state.view = "findings";
  } else {
    state.view = VIEWS.some(([view]) => view === name) ? name : "overview";
  }
  draw();
}

function step(by) {
  const found = filtered();
  if (!found.length) return;
  const index = found.findIndex(finding => finding.fingerprint === state.chosen);
  const next = found[Math.max(0, Math.min(found.length - 1, index < 0 ? 0 : index + by))];
  state.shown = Math.max(state.shown, found.indexOf(next) + 1);
  location.hash = `finding/${next.fingerprint}`;
  requestAnimationFrame(() => { const button = document.querySelector('#list [aria-current="true"]'); if (button) button.scrollIntoView({ block: "nearest" }); });
}

function theme(name) {
  document.documentElement.dataset.theme = name;
  try { localStorage.setItem("doyen-theme", name); } catch { /* a file may have no storage */ }
}

function firstTheme() {
  let kept = null;
  try { kept = localStorage.getItem("doyen-theme"); } catch { /* a file may have no storage */ }
  theme(kept || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"));
}

const toggleTheme = () => theme(document.documentElement.dataset.theme === "dark" ? "light" : "dark");
document.getElementById("theme").addEventListener("click", toggleTheme);
document.getElementById("help").addEventListener("click", () => document.getElementById("keys").showModal());
document.getElementById("project").textContent = data.project;

addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const hops = () => document.querySelectorAll(".stepper button");
  const acts = {
    j: () => step(1), k: () => step(-1), t: toggleTheme, "?": () => document.getElementById("keys").showModal(),
    "/": () => { const search = document.getElementById("search"); if (search) search.focus(); else { location.hash = "findings"; setTimeout(() => document.getElementById("search").focus(), 50); } },
    ArrowLeft: () => hops()[0] && hops()[0].click(), ArrowRight: () => hops()[1] && hops()[1].click(),
  };
  for (const [index, [name]] of VIEWS.entries()) acts[String(index + 1)] = () => { location.hash = name; };
  if (acts[event.key]) { event.preventDefault(); acts[event.key](); }
});
addEventListener("hashchange", follow);
firstTheme();
addEventListener("DOMContentLoaded", follow);
