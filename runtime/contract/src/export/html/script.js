"use strict";
// Narrows the list. What is searched for is kept in the address, so that it can be shared and survives a reload.
(() => {
  const form = document.querySelector("form.filters");
  const search = form.elements.q;
  const found = form.querySelector("[role=status]");
  const reset = form.querySelector("[type=reset]");
  const nothing = document.querySelector(".nothing");
  const groups = [...document.querySelectorAll("main > .group, nav > .group")];
  const appendix = [...document.querySelectorAll(".appendix")];
  const entries = [...document.querySelectorAll("article.entry")].map((element) => ({
    element,
    link: document.querySelector(`nav a[href="#${CSS.escape(element.id)}"]`)?.closest("li"),
    status: element.dataset.status,
    retry: element.dataset.retry,
    text: element.querySelector(".about").textContent.toLowerCase(),
  }));

  const chosen = (name) =>
    [...form.querySelectorAll(`input[name=${name}]:checked`)].map((input) => input.value);

  function narrow() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const statuses = chosen("status");
    const retries = chosen("retry");
    let shown = 0;
    for (const entry of entries) {
      const fits =
        words.every((word) => entry.text.includes(word)) &&
        (statuses.length === 0 || statuses.includes(entry.status)) &&
        (retries.length === 0 || retries.includes(entry.retry));
      entry.element.hidden = !fits;
      if (entry.link) entry.link.hidden = !fits;
      shown += fits;
    }
    for (const group of groups) {
      const left = ":scope > article:not([hidden]), :scope > ul > li:not([hidden])";
      group.hidden = !group.querySelector(left);
    }
    const all = words.length + statuses.length + retries.length === 0;
    for (const element of appendix) element.hidden = !all;
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

  function recall() {
    const query = new URLSearchParams(location.search);
    search.value = query.get("q") ?? "";
    for (const input of form.querySelectorAll("input[type=checkbox]")) {
      input.checked = query.getAll(input.name).includes(input.value);
    }
  }

  function update() {
    narrow();
    remember();
  }

  // A link leads to its code, whatever was searched for.
  function reveal() {
    const target = document.getElementById(location.hash.slice(1));
    const entry = target?.matches(".target") ? target.nextElementSibling : target;
    if (entry?.hidden) {
      form.reset();
      target.scrollIntoView();
    }
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
  recall();
  narrow();
  reveal();
})();
