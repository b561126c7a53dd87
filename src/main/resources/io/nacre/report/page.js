"use strict";
// What the page does: it draws the charts, filters the verbatims, and keeps what is chosen in the
// address. Without it the page reads as a document. Words of users are only ever set as text.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const words = data.words;
  const percent = new Intl.NumberFormat(data.lang, { style: "percent" });
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  function element(name, properties = {}, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  // The verbatims: what each holds, and what is chosen.

  /** Letters without accents and case, so that a search finds what is meant. */
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  /** The text nodes of the words of a user, without the tags that the page adds. */
  function textNodes(within) {
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) {
      if (walker.currentNode.parentNode.nodeName !== "I") {
        nodes.push(walker.currentNode);
      }
    }
    return nodes;
  }

  const list = one(".verbatims");
  const verbatims = all("li", list).map((item) => ({
    item,
    voice: item.dataset.v,
    kind: item.dataset.k,
    ending: item.dataset.e,
    places: new Set(item.dataset.f.split(" ")),
    text: plain(textNodes(one("bdi", item)).map((node) => node.data).join("")),
    statements: all(".s", item).map((span) => ({
      span,
      theme: span.dataset.t,
      stance: data.stances.find((stance) => span.classList.contains(stance.key)).key,
    })),
  }));

  /** t: theme, or ! and an ending; s: stance; f: facet.value by position; k: kind; q: words. */
  const nothing = { t: "", s: "", f: "", k: "", q: "" };
  let chosen = { ...nothing };

  function fits(verbatim) {
    const { t, s, f, k, q } = chosen;
    if (k && verbatim.kind !== k) return false;
    if (f && !verbatim.places.has(f)) return false;
    if (t.startsWith("!") && verbatim.ending !== t.slice(1)) return false;
    if (q && !plain(q).split(/\s+/).every((word) => verbatim.text.includes(word))) return false;
    return !(s || (t && !t.startsWith("!"))) || verbatim.statements.some(says);
  }

  /** The stances that name something to put right, as the figures of insights count them. */
  const concerns = new Set(["irritant", "workaround", "expectation"]);

  const says = ({ theme, stance }) =>
    (!chosen.t || chosen.t.startsWith("!") || theme === chosen.t) &&
    (!chosen.s || stance === chosen.s);

  function fill(pattern, ...values) {
    return pattern.replace(/\{(\d)\}/g, (any, i) => values[i].toLocaleString(data.lang));
  }

  function apply() {
    const voices = new Set();
    const concerned = new Set();
    let shown = 0;
    for (const verbatim of verbatims) {
      const fit = fits(verbatim);
      verbatim.item.hidden = !fit;
      if (fit) {
        shown++;
        voices.add(verbatim.voice);
      }
      for (const statement of verbatim.statements) {
        const on = fit && says(statement);
        statement.span.classList.toggle("on", on);
        if (on && concerns.has(statement.stance)) {
          concerned.add(verbatim.voice);
        }
      }
    }
    const narrowed = chosen.s !== "" || (chosen.t !== "" && !chosen.t.startsWith("!"));
    list.classList.toggle("narrowed", narrowed);
    one("#found").textContent = fill(
      words.found,
      shown,
      verbatims.length,
      voices.size,
      concerned.size,
    );
    for (const name of Object.keys(nothing)) {
      controls.elements[name].value = chosen[name];
    }
    highlight();
    mark();
  }

  /** Shows the searched words where they stand, in browsers that can. */
  function highlight() {
    if (!CSS.highlights) return;
    CSS.highlights.delete("found");
    const searched = plain(chosen.q).split(/\s+/).filter(Boolean);
    if (!searched.length) return;
    const ranges = [];
    for (const { item } of verbatims.filter((each) => !each.item.hidden).slice(0, 500)) {
      for (const node of textNodes(one("bdi", item))) {
        const places = [];
        let text = "";
        for (let i = 0; i < node.length; i++) {
          for (const letter of plain(node.data[i])) {
            text += letter;
            places.push(i);
          }
        }
        for (const word of searched) {
          for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
            const range = new Range();
            range.setStart(node, places[at]);
            range.setEnd(node, places[at + word.length - 1] + 1);
            ranges.push(range);
          }
        }
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  }

  /** Marks what is chosen in the cards, the charts and the heat maps. */
  function mark() {
    for (const card of all(".card")) {
      card.classList.toggle("on", card.dataset.theme === chosen.t);
    }
    const known = data.balances.some((balance) => balance.id && balance.id === chosen.t);
    for (const shape of all(".plot [data-theme]")) {
      const other = known && shape.dataset.theme !== chosen.t;
      const stance = shape.dataset.stance;
      shape.classList.toggle("off", other || (!!chosen.s && !!stance && stance !== chosen.s));
    }
    for (const cell of all(".heat td[data-place]")) {
      const on = cell.parentNode.dataset.theme === chosen.t && cell.dataset.place === chosen.f;
      cell.classList.toggle("on", on);
    }
  }

  // What is chosen stands in the address, so that it can be sent and gone back to.

  function address() {
    const hash = new URLSearchParams();
    for (const [name, value] of Object.entries(chosen)) {
      if (name === "f" && value) {
        const [facet, position] = value.split(".");
        hash.set("facet", data.facets[facet].name);
        hash.set("value", data.facets[facet].values[position]);
      } else if (value) {
        hash.set(name, value);
      }
    }
    return "#" + hash;
  }

  function fromAddress() {
    const hash = new URLSearchParams(location.hash.slice(1));
    const read = { ...nothing };
    for (const name of ["t", "s", "k"]) {
      const value = hash.get(name) ?? "";
      read[name] = [...controls.elements[name].options].some((o) => o.value === value) ? value : "";
    }
    read.q = hash.get("q") ?? "";
    const facet = data.facets.findIndex((each) => each.name === hash.get("facet"));
    const value = facet < 0 ? -1 : data.facets[facet].values.indexOf(hash.get("value"));
    read.f = value < 0 ? "" : `${facet}.${value}`;
    return read;
  }

  const isState = () => location.hash.includes("=");

  /** Changes what is chosen; typing does not fill the history. */
  function choose(change, { typing = false, show = false } = {}) {
    chosen = { ...chosen, ...change };
    apply();
    try {
      history[typing ? "replaceState" : "pushState"](null, "", address());
    } catch {
      // A preview that shows the page without an address of its own.
    }
    if (show) {
      const beside = getComputedStyle(one("aside")).position === "sticky";
      one("aside").scrollTop = 0;
      one("#verbatims-title").focus({ preventScroll: beside });
    }
  }

  const read = (change) => choose({ ...nothing, ...change }, { show: true });

  // The filters.

  const controls = one("#controls");

  function options(select, choices) {
    for (const { key, name } of choices) {
      select.append(element("option", { value: key, textContent: name }));
    }
  }

  options(
    controls.elements.t,
    data.balances
      .filter((balance) => balance.id)
      .map(({ id, label }) => ({ key: id, name: label }))
      .concat(
        data.endings
          .filter(({ key }) => key !== "theme")
          .map(({ key, name }) => ({ key: "!" + key, name: `(${name})` })),
      ),
  );
  options(controls.elements.s, data.stances);
  options(controls.elements.k, data.kinds);
  data.facets.forEach((facet, f) => {
    const group = element("optgroup", { label: facet.name });
    options(group, facet.values.map((name, v) => ({ key: `${f}.${v}`, name })));
    controls.elements.f.append(group);
  });
  for (const name of ["k", "f"]) {
    controls.elements[name].closest("label").hidden = controls.elements[name].options.length < 2;
  }
  controls.hidden = false;
  controls.addEventListener("submit", (event) => event.preventDefault());
  controls.addEventListener("input", ({ target }) => {
    choose({ [target.name]: target.value }, { typing: target.name === "q" });
  });
  controls.addEventListener("reset", (event) => {
    event.preventDefault();
    choose(nothing);
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.show");
    if (link) {
      event.preventDefault();
      read({ t: link.dataset.theme });
    }
  });

  // The tables: to copy, to download, and the heat maps to choose by.

  function cells(table) {
    return all("tr", table).map((row) => all("th, td", row).map((cell) => cell.textContent.trim()));
  }

  /** A cell that no spreadsheet takes for a formula. */
  const defused = (cell) => (/^[=+\-@\t\r]/.test(cell) && cell.length > 1 ? "'" + cell : cell);

  function csv(table) {
    const delimiter = data.lang === "fr" ? ";" : ",";
    const quoted = (cell) => `"${defused(cell).replaceAll('"', '""')}"`;
    return "\ufeff" + cells(table).map((row) => row.map(quoted).join(delimiter) + "\r\n").join("");
  }

  function download(name, text) {
    const url = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
    element("a", { href: url, download: `nacre-${name}.csv` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }

  async function copy(table, button) {
    const text = cells(table).map((row) => row.map(defused).join("\t")).join("\n");
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = element("textarea", { value: text });
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    button.textContent = words.copied;
    setTimeout(() => (button.textContent = words.copy), 2000);
  }

  for (const table of all("table[data-name]")) {
    const copying = element("button", { type: "button", textContent: words.copy });
    const saving = element("button", { type: "button", textContent: words.csv });
    const name = table.caption.textContent;
    copying.setAttribute("aria-label", `${words.copy}: ${name}`);
    saving.setAttribute("aria-label", `${words.csv}: ${name}`);
    copying.addEventListener("click", () => copy(table, copying));
    saving.addEventListener("click", () => download(table.dataset.name, csv(table)));
    table.closest(".scroll").before(element("div", { className: "tools" }, copying, saving));
  }

  for (const table of all(".heat")) {
    const facet = data.facets.findIndex((each) => each.name === table.dataset.name);
    const heads = all("thead tr:first-child th", table).slice(1);
    const heard = all("tr.heard td", table);
    for (const row of all("tbody tr", table)) {
      all("td", row).forEach((cell, column) => {
        const value = data.facets[facet]?.values.indexOf(heads[column].textContent) ?? -1;
        if (value < 0 || !/^h[1-8]$/.test(cell.className.split(" ").pop())) return;
        const name = `${one("th", row).textContent}, ${heads[column].textContent}: `
          + `${cell.textContent} ${words.of} ${heard[column].textContent}`;
        const button = element("button", { type: "button", textContent: cell.textContent });
        button.setAttribute("aria-label", name);
        cell.dataset.place = `${facet}.${value}`;
        cell.replaceChildren(button);
        const place = cell.dataset.place;
        button.addEventListener("click", () => read({ t: row.dataset.theme, f: place }));
      });
    }
  }

  const maps = all(".facet");
  if (maps.length > 1) {
    const select = element("select");
    maps.forEach((map, i) => select.append(element("option", { value: i, textContent: map.dataset.facet })));
    const choice = () => maps.forEach((map, i) => (map.hidden = String(i) !== select.value));
    select.addEventListener("change", choice);
    const label = element("label", {}, one("#heat-title").textContent + " ", select);
    maps[0].before(element("p", {}, label));
    maps.forEach((map) => (one("h3", map).hidden = true));
    choice();
  }

  // The charts.

  for (const details of all("details.figures")) {
    details.open = false;
  }

  /** Lets a shape be chosen with the mouse. */
  function choosable(shape, change) {
    shape.dataset.theme = change.t;
    if (change.s) shape.dataset.stance = change.s;
    shape.addEventListener("click", () => read(change));
  }

  function choosableBars(chart, rows, change) {
    for (const bar of all('g[aria-label="bar"] rect', chart)) {
      choosable(bar, change(rows[bar.__data__]));
    }
  }

  /** Lets a shape be chosen with the keyboard as well, and names it to those who do not see it. */
  function button(shape, name, change) {
    choosable(shape, change);
    shape.setAttribute("role", "button");
    shape.setAttribute("tabindex", "0");
    shape.setAttribute("aria-label", name);
    shape.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        read(change);
      }
    });
  }

  /** Hides from readers of the page what is only seen: the figures below tell the same. */
  function quieten(chart) {
    for (const group of all("g[aria-label]", chart)) {
      group.removeAttribute("aria-label");
      if (!one("[role=button]", group)) group.setAttribute("aria-hidden", "true");
    }
    return chart;
  }

  /** A tip must not catch the click on what it is about. */
  const quiet = { pointerEvents: "none" };

  const mixed = (share) =>
    `color-mix(in oklab, var(--expectation-fill) ${Math.round(100 * share)}%, var(--irritant-fill))`;

  function priority(width) {
    const rows = data.insights.map((d) => ({
      ...d,
      share: d.voices / data.voices,
      wish: (d.expectation + d.workaround) / Math.max(1, d.irritant + d.expectation + d.workaround),
    }));
    const about = (d) =>
      `${d.rank}. ${d.label}\n${d.voices} ${words.voices} (${percent.format(d.share)})\n`
      + `${words.intensity} ${Math.round(d.intensity)}`;
    const low = Math.min(...rows.map((d) => d.intensity));
    const high = Math.max(...rows.map((d) => d.intensity));
    const height = Math.max(320, Math.min(520, width * 0.6));
    const chart = Plot.plot({
      className: "plot-chart",
      width,
      height,
      marginTop: 30,
      marginRight: 30,
      marginBottom: 45,
      ariaLabel: one("#priority-title").textContent,
      x: {
        label: words.reach,
        domain: [0, 1.15 * Math.max(...rows.map((d) => d.share))],
        tickFormat: percent.format,
        ticks: width < 500 ? 4 : 8,
        grid: true,
      },
      y: { label: words.hurts, domain: [Math.max(0, low - 8), Math.min(100, high + 8)], grid: true, ticks: 6 },
      r: { range: [0, Math.min(30, width / 22)] },
      marks: [
        Plot.dot(rows, {
          x: "share",
          y: "intensity",
          r: "voices",
          fill: { value: (d) => mixed(d.wish), scale: null },
          stroke: "var(--paper)",
          strokeWidth: 1.5,
        }),
        Plot.tip(rows, Plot.pointer({ x: "share", y: "intensity", title: about, ...quiet })),
      ],
    });
    const circles = all("circle", chart);
    for (const circle of circles) {
      const d = rows[circle.__data__];
      button(circle, about(d).replaceAll("\n", ", "), { t: d.id });
    }
    names(chart, rows, width, height);
    return chart;
  }

  /** Writes the ranks into the bubbles, and beside them the names that find room. */
  function names(chart, rows, width, height) {
    const [x, y, r] = ["x", "y", "r"].map((name) => chart.scale(name).apply);
    const bubbles = rows.map((d) => ({ d, x: x(d.share), y: y(d.intensity), r: Math.max(3, r(d.voices)) }));
    const taken = bubbles.map((b) => [b.x - b.r, b.y - b.r, b.x + b.r, b.y + b.r]);
    const free = ([left, top, right, bottom], own) =>
      left > 42 && right < width && top > 18 && bottom < height - 42
      && taken.every((box, i) =>
        i === own || right < box[0] || left > box[2] || bottom < box[1] || top > box[3]);
    const placed = [];
    bubbles.forEach((b, i) => {
      const label = b.d.label.length > 28 ? b.d.label.slice(0, 27) + "…" : b.d.label;
      const text = `${b.d.rank} ${label}`;
      const long = 6.6 * text.length;
      const places = [
        { x: b.x + b.r + 5, y: b.y, anchor: "start", box: [b.x + b.r + 3, b.y - 8, b.x + b.r + 7 + long, b.y + 8] },
        { x: b.x - b.r - 5, y: b.y, anchor: "end", box: [b.x - b.r - 7 - long, b.y - 8, b.x - b.r - 3, b.y + 8] },
        { x: b.x, y: b.y - b.r - 9, anchor: "middle", box: [b.x - long / 2, b.y - b.r - 17, b.x + long / 2, b.y - b.r - 1] },
        { x: b.x, y: b.y + b.r + 9, anchor: "middle", box: [b.x - long / 2, b.y + b.r + 1, b.x + long / 2, b.y + b.r + 17] },
      ];
      const place = places.find(({ box }) => free(box, i));
      if (place) {
        taken.push(place.box);
        placed.push({ ...place, text, id: b.d.id });
      }
    });
    const write = (group, shown) =>
      d3.select(chart).append("g").attr("class", group).attr("aria-hidden", "true")
        .selectAll("text").data(shown).join("text")
        .attr("x", (d) => d.x).attr("y", (d) => d.y).attr("dy", "0.35em")
        .attr("text-anchor", (d) => d.anchor ?? "middle")
        .attr("data-theme", (d) => d.id)
        .text((d) => d.text);
    write("labels", placed);
    write("ranks", bubbles.filter((b) => b.r > (b.d.rank < 10 ? 6 : 8)).map((b) => ({ x: b.x, y: b.y, text: b.d.rank, id: b.d.id })));
  }

  /** The left margin that names need, and how they are cut to it. */
  function margin(width) {
    const left = Math.min(200, width * 0.36);
    const most = Math.floor(left / 7.4);
    return { left, name: (text) => (text.length > most ? text.slice(0, most - 1) + "…" : text) };
  }

  function timeline(width) {
    const { left, name } = margin(width);
    const labels = new Map(data.insights.map((d) => [d.id, d.label]));
    const rows = data.insights.flatMap((d) =>
      d.timeline.map((voices, i) => ({ id: d.id, label: d.label, voices, i, ...data.periods[i] })));
    const step = Math.ceil(data.periods.length / Math.max(2, Math.floor((width - left) / 75)));
    const x = {
      domain: data.periods.map((period) => period.start),
      label: null,
      padding: 0.15,
      ticks: data.periods.map((period) => period.start).filter((any, i) => i % step === 0),
      tickFormat: (start) => data.periods.find((period) => period.start === start).name,
    };
    const heard = Plot.plot({
      className: "plot-chart",
      width,
      height: 80,
      marginLeft: left,
      marginRight: 20,
      marginTop: 18,
      marginBottom: 4,
      ariaLabel: words.heard,
      x: { ...x, axis: null },
      y: { axis: null },
      marks: [
        Plot.barY(data.periods, { x: "start", y: "heard", fill: "var(--neutral-fill)" }),
        Plot.text(data.periods, { x: "start", y: "heard", text: "heard", dy: -7 }),
        Plot.text([name(words.heard)], { frameAnchor: "left", dx: -8, textAnchor: "end" }),
        Plot.ruleY([0], { strokeOpacity: 0.4 }),
      ],
    });
    const about = (d) => `${d.label}\n${d.name}: ${d.voices} ${words.of} ${d.heard} ${words.voices}`;
    const named = Plot.plot({
      className: "plot-chart",
      width,
      height: 36 * data.insights.length + 30,
      marginLeft: left,
      marginRight: 20,
      marginTop: 8,
      marginBottom: 26,
      ariaLabel: one("#timeline-title").textContent,
      x,
      y: { axis: null },
      fy: { domain: [...labels.keys()], padding: 0.3, axis: null },
      marks: [
        Plot.text([...labels.keys()], {
          fy: (id) => id,
          text: (id) => name(labels.get(id)),
          frameAnchor: "left",
          dx: -8,
          textAnchor: "end",
        }),
        Plot.barY(rows, { fy: "id", x: "start", y: "voices", fill: "var(--irritant-fill)" }),
        Plot.text(rows, Plot.selectMaxY({ fy: "id", z: "id", x: "start", y: "voices", text: "voices", dy: -6 })),
        Plot.ruleY([0], { strokeOpacity: 0.4 }),
        Plot.tip(rows, Plot.pointer({ fy: "id", x: "start", y: "voices", title: about, ...quiet })),
      ],
    });
    choosableBars(named, rows, (d) => ({ t: d.id }));
    return [heard, named];
  }

  function balance(width) {
    const { left, name } = margin(width);
    const labels = new Map(data.balances.map((d) => [d.id, d.label]));
    const rows = data.balances.flatMap((d) =>
      data.stances.map((stance, i) => ({
        id: d.id,
        label: d.label,
        stance,
        count: d.counts[i],
        share: d.counts[i] / Math.max(1, d3.sum(d.counts)),
      })).filter((row) => row.count));
    const about = (d) =>
      `${d.label}\n${d.stance.name}: ${d.count} ${words.statements} (${percent.format(d.share)})`;
    const stacked = { x: "share", y: "id", z: (d) => d.stance.key };
    const chart = Plot.plot({
      className: "plot-chart",
      width,
      height: 24 * data.balances.length + 45,
      marginLeft: left,
      marginBottom: 36,
      ariaLabel: one("#balance-title").textContent,
      x: { domain: [0, 1], label: null, tickFormat: percent.format, ticks: 5 },
      y: { domain: [...labels.keys()], label: null, tickSize: 0, tickFormat: (id) => name(labels.get(id)), padding: 0.2 },
      marks: [
        Plot.barX(rows, Plot.stackX({
          ...stacked,
          fill: { value: (d) => `var(--${d.stance.key}-fill)`, scale: null },
        })),
        Plot.tip(rows, Plot.pointer(Plot.stackX({ ...stacked, title: about, ...quiet }))),
      ],
    });
    choosableBars(chart, rows, (d) => ({ t: d.id, s: d.stance.key }));
    return chart;
  }

  const charts = { priority, timeline, balance };

  function draw(figure, width) {
    if (width > 0 && data.insights.length + data.balances.length > 1) {
      one(".plot", figure).replaceChildren(
        ...[charts[figure.dataset.chart](width)].flat().map(quieten),
      );
      mark();
    }
  }

  const widths = new WeakMap();
  const resized = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const width = Math.floor(contentRect.width);
      if (widths.get(target) !== width) {
        widths.set(target, width);
        requestAnimationFrame(() => draw(target, width));
      }
    }
  });
  for (const figure of all("[data-chart]")) {
    resized.observe(figure);
  }

  addEventListener("hashchange", () => {
    if (isState() || !location.hash) {
      chosen = fromAddress();
      apply();
    }
  });
  if (isState()) {
    chosen = fromAddress();
  }
  apply();
})();
