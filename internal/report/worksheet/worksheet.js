"use strict";
(() => {
  const body = document.body, store = "icp-" + body.dataset.key, rows = [...document.querySelectorAll("li")];
  const said = document.getElementById("said"), count = document.getElementById("count"), bar = document.querySelector("progress");
  body.classList.add("live"); // without this script there is nothing to search, to count or to copy with
  const box = row => row.querySelector("input");
  // What was ticked is kept by its place; no value is.
  let ticked = new Set();
  const read = () => { try { ticked = new Set(JSON.parse(localStorage.getItem(store) || "[]")); } catch { /* a page that may keep nothing forgets */ } };
  const keep = () => { try { localStorage.setItem(store, JSON.stringify([...ticked])); } catch { /* as above */ } };
  const show = () => {
    const n = rows.filter(row => box(row).checked).length;
    bar.value = n;
    count.textContent = n + " / " + rows.length;
  };
  const mark = (row, on) => {
    box(row).checked = on;
    row.classList.toggle("done", on);
  };
  const tick = (row, on) => {
    read(); // the same page may be open twice
    mark(row, on);
    ticked[on ? "add" : "delete"](row.dataset.at);
    keep();
    show();
  };
  read();
  for (const row of rows) {
    if (ticked.has(row.dataset.at)) mark(row, true);
    box(row).addEventListener("change", () => tick(row, box(row).checked));
  }
  show();

  const copied = (row, done) => {
    said.textContent = "";
    requestAnimationFrame(() => { said.textContent = (done ? body.dataset.copied : body.dataset.failed) + " " + row.dataset.name; });
  };
  // Where a page opened from the disk has no clipboard of its own, the older way serves.
  const older = text => {
    const area = document.createElement("textarea");
    area.value = text;
    area.setAttribute("readonly", "");
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  };
  const copy = row => {
    const button = row.querySelector("button");
    if (!button || button.disabled) return;
    const text = button.dataset.copy, back = document.activeElement;
    const fallback = () => { copied(row, older(text)); back.focus(); };
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(() => copied(row, true), fallback);
    else fallback();
  };
  for (const row of rows) row.querySelector("button")?.addEventListener("click", () => copy(row));

  const search = document.querySelector("input[type=search]");
  search.addEventListener("input", () => {
    const wanted = search.value.trim().toLowerCase();
    for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
    for (const section of document.querySelectorAll("section")) section.hidden = !section.querySelector("li:not([hidden])");
  });

  const move = by => {
    const seen = rows.filter(row => !row.hidden), at = seen.indexOf(document.activeElement.closest("li"));
    const next = seen[at < 0 ? (by > 0 ? 0 : seen.length - 1) : at + by];
    if (next) { next.focus(); next.scrollIntoView({block: "nearest"}); }
  };
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === search) {
      if (event.key === "Escape") { search.value = ""; search.dispatchEvent(new Event("input")); search.blur(); }
      return;
    }
    const row = document.activeElement.closest("li");
    const does = {
      j: () => move(1), k: () => move(-1), "/": () => search.focus(),
      c: () => row && copy(row),
      x: () => { if (row) tick(row, !box(row).checked); },
    }[event.key];
    if (does) { event.preventDefault(); does(); }
  });
})();
