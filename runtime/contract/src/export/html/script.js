"use strict";
// Copies what stands beside a button.
(() => {
  function copied(button) {
    const figure = button.closest("figure");
    return figure ? (figure.querySelector(".body") ?? figure.querySelector("pre")) : button.parentElement.querySelector("code");
  }

  async function copy(button) {
    const source = copied(button);
    try {
      await navigator.clipboard.writeText(source.textContent);
    } catch {
      // Without a secure context or the permission: what is selected can be copied by hand, too.
      getSelection().selectAllChildren(source);
      if (!document.execCommand("copy")) return;
      getSelection().removeAllRanges();
    }
    const label = button.getAttribute("aria-label");
    button.classList.add("done");
    button.setAttribute("aria-label", "Copied");
    setTimeout(() => {
      button.classList.remove("done");
      button.setAttribute("aria-label", label);
    }, 1500);
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.(".copy:not(.done)");
    if (button) copy(button);
  });
})();

// Narrows the page. What is searched for is kept in the address, so that it can be shared and survives a reload.
(() => {
  const form = document.querySelector("form.filters");
  if (!form) return;
  const search = form.elements.q;
  const found = form.querySelector("[role=status]");
  const reset = form.querySelector("[type=reset]");
  const nothing = document.querySelector(".nothing");
  const beside = [...document.querySelectorAll(".guide, .appendix")];
  const articles = document.querySelectorAll("article.entry");
  const sections = document.querySelectorAll("main > .group");
  const links = document.querySelectorAll("nav .group");

  const facets = [...form.querySelectorAll("fieldset")].map((fieldset) => {
    const options = [...fieldset.querySelectorAll("input")].map((input) => {
      const count = input.nextElementSibling.querySelector("small");
      return { input, value: input.value, count };
    });
    return { name: options[0].input.name, options };
  });
  const groups = [...document.querySelectorAll(".index tbody")].map((body, at) => ({
    body,
    section: sections[at],
    link: links[at],
    count: links[at]?.querySelector("small"),
  }));
  // Rows, articles and groups are in the same order.
  const entries = [];
  groups.forEach(({ body }, group) => {
    for (const row of body.rows) {
      if (row.className === "title") continue;
      const values = facets.map((facet) => row.dataset[facet.name]);
      entries.push({ row, article: articles[entries.length], group, values, shown: true });
    }
  });

  function text(entry) {
    entry.text ??= (entry.article?.querySelector(".about") ?? entry.row).textContent.toLowerCase();
    return entry.text;
  }

  function narrow() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = facets.map(
      (facet) => new Set(facet.options.filter(({ input }) => input.checked).map(({ value }) => value)),
    );
    const counts = facets.map(() => new Map());
    const left = groups.map(() => 0);
    let shown = 0;
    for (const entry of entries) {
      const said = words.every((word) => text(entry).includes(word));
      let misses = 0;
      let missed = -1;
      for (let at = 0; said && at < facets.length; at += 1) {
        if (chosen[at].size === 0 || chosen[at].has(entry.values[at])) continue;
        misses += 1;
        missed = at;
      }
      // An option counts what fits everything but the other options beside it.
      for (let at = 0; said && at < facets.length; at += 1) {
        if (misses > 1 || (misses === 1 && missed !== at)) continue;
        const value = entry.values[at];
        counts[at].set(value, (counts[at].get(value) ?? 0) + 1);
      }
      const fits = said && misses === 0;
      if (entry.shown !== fits) {
        entry.row.hidden = !fits;
        if (entry.article) entry.article.hidden = !fits;
        entry.shown = fits;
      }
      left[entry.group] += fits;
      shown += fits;
    }
    facets.forEach((facet, at) => {
      for (const { input, value, count } of facet.options) {
        const number = counts[at].get(value) ?? 0;
        count.textContent = number;
        input.parentElement.classList.toggle("none", number === 0);
      }
    });
    groups.forEach(({ body, section, link, count }, at) => {
      body.hidden = left[at] === 0;
      if (section) section.hidden = left[at] === 0;
      if (link) link.hidden = left[at] === 0;
      if (count) count.textContent = left[at];
    });
    const all = words.length === 0 && chosen.every((set) => set.size === 0);
    for (const element of beside) element.hidden = !all;
    nothing.hidden = shown > 0;
    reset.hidden = all;
    found.textContent = all ? "" : `${shown} of ${entries.length} errors`;
  }

  function remember() {
    const given = [...new FormData(form)].filter(([, value]) => value.trim() !== "");
    const query = String(new URLSearchParams(given));
    const address = (query && `?${query}`) || location.pathname;
    try {
      history.replaceState(null, "", address + location.hash);
    } catch {
      // Some browsers do not let a page from a file do this; nothing else needs it.
    }
  }

  // Whether the address says what to search for.
  function recall() {
    const query = new URLSearchParams(location.search);
    search.value = query.get("q") ?? "";
    for (const { name, options } of facets) {
      const values = query.getAll(name);
      for (const { input, value } of options) input.checked = values.includes(value);
    }
    return search.value !== "" || form.querySelector(":checked") !== null;
  }

  function update() {
    narrow();
    remember();
  }

  // A link leads to its place, whatever was searched for.
  function reveal() {
    const target = document.querySelector(":target");
    const entry = target?.matches(".target") ? target.nextElementSibling : target;
    if (!target || entry.checkVisibility()) return;
    form.reset();
    target.scrollIntoView();
    // Entries around it get their true heights when they are shown for the first time.
    requestAnimationFrame(() => requestAnimationFrame(() => target.scrollIntoView()));
  }

  form.hidden = false;
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  // The event comes before the fields are empty.
  form.addEventListener("reset", () => {
    search.value = "";
    for (const input of form.querySelectorAll(":checked")) input.checked = false;
    update();
  });
  reset.addEventListener("click", () => search.focus());
  addEventListener("hashchange", reveal);
  addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input:not([type=checkbox]), textarea, select");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === "Escape" && event.target === search) {
      search.value = "";
      update();
    }
  });
  if (recall()) narrow();
  reveal();

  // So that the first letter need not wait for the texts of all entries.
  let prepared = 0;
  function prepare(deadline) {
    while (prepared < entries.length && deadline.timeRemaining() > 1) text(entries[prepared++]);
    if (prepared < entries.length) requestIdleCallback(prepare);
  }
  globalThis.requestIdleCallback?.(prepare);
})();
