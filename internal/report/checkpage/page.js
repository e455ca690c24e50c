"use strict";
(() => {
  const form = document.querySelector("form"), find = form.elements.find, pick = form.elements.rule;

  // What came of comparing a bundle with the others is known last, and belongs to the rest.
  const gravity = article => ["error", "warning", "advice"].indexOf(article.dataset.severity);
  const firsts = new Map([...document.querySelectorAll("section[data-file]:not([data-together])")].map(s => [s.dataset.file, s]));
  const insert = (section, article) => {
    const lesser = [...section.querySelectorAll("article")].find(a => gravity(a) > gravity(article));
    section.insertBefore(article, lesser || section.querySelector(".more"));
  };
  const found = section => {
    section.dataset.state = "findings";
    section.querySelector(".clean")?.remove();
  };
  const besides = [...document.querySelectorAll("template")];
  for (const more of document.querySelectorAll("section[data-together]")) {
    const first = firsts.get(more.dataset.file);
    if (!first) continue;
    first.querySelector(".sums, .clean").after(more.querySelector(".sums"));
    found(first);
    for (const article of more.querySelectorAll("article")) insert(first, article);
    more.remove();
  }
  // It is as much the other's, who is told where it stands, and once that it is counted there.
  for (const beside of besides) for (const file of beside.dataset.others.split(" ")) {
    const other = firsts.get(file);
    if (!other) continue;
    const [article, counted] = [...beside.content.cloneNode(true).children], {rule, severity} = article.dataset;
    if (!other.querySelector("[data-beside]")) [...other.querySelectorAll(".sums, .clean")].at(-1).after(counted);
    found(other);
    const same = other.querySelector(`article[data-rule="${rule}"][data-severity="${severity}"] ul`);
    if (same) same.append(article.querySelector("li"));
    else insert(other, article);
  }

  const sections = [...document.querySelectorAll("section[data-state]")], articles = [...document.querySelectorAll("article")];
  const boxes = [...form.querySelectorAll("input[name=show]")];

  const titles = new Map();
  for (const a of articles) titles.set(a.dataset.rule, a.querySelector(".title").textContent);
  for (const [rule, title] of [...titles].sort((a, b) => a[1].localeCompare(b[1]))) pick.add(new Option(title, rule));

  const counts = {clean: sections.filter(s => s.dataset.state === "clean").length};
  for (const a of articles) counts[a.dataset.severity] = (counts[a.dataset.severity] || 0) + a.querySelectorAll("li:not([data-beside])").length;
  for (const box of boxes) form.elements[box.value].value = counts[box.value] || 0;

  const show = () => {
    const wanted = find.value.trim().toLowerCase(), rule = pick.value;
    const on = new Set(boxes.filter(box => box.checked).map(box => box.value));
    let shown = 0, all = 0;
    for (const s of sections) {
      const named = s.querySelector("h2").textContent.toLowerCase().includes(wanted);
      let some = false;
      for (const a of s.querySelectorAll("article")) {
        const fits = on.has(a.dataset.severity) && (!rule || a.dataset.rule === rule);
        const headed = named || a.querySelector("h3").textContent.toLowerCase().includes(wanted);
        let left = false;
        for (const item of a.querySelectorAll("li")) {
          item.hidden = !headed && !item.textContent.toLowerCase().includes(wanted);
          left ||= !item.hidden;
        }
        a.hidden = !fits || !left;
        some ||= !a.hidden;
      }
      s.hidden = s.dataset.state === "findings" ? !some : s.dataset.state === "clean" ? !on.has("clean") || rule !== "" || !named : false;
      if (s.dataset.state === "unread") continue;
      all++;
      shown += !s.hidden;
    }
    form.elements.shown.value = `${shown} / ${all}`; // an output is read aloud when it changes
  };
  form.addEventListener("input", show);
  form.addEventListener("submit", event => event.preventDefault());
  form.hidden = false; // without this script there is nothing to choose
  show(); // what was chosen before the page was loaded again
})();
