// Turns the page of a code into the README's picture: its definition, the response, the client code and the entry.
(code) => {
  const styled = (element, css) => { element.style.cssText = css; return element; };
  const column = (...parts) => { const section = document.createElement("section"); section.append(...parts.flat()); return section; };
  const label = (text) => styled(Object.assign(document.createElement("p"), { textContent: text }), "margin: 28px 0 12px; font-weight: 600; color: #3b5bdb");
  const article = document.querySelector("article");
  const response = article.querySelector(".response");
  const client = article.querySelector(".client figure pre");
  article.querySelector(".examples").remove();
  response.querySelector("figcaption").remove();
  const definition = document.createElement("pre");
  definition.textContent = code;
  definition.innerHTML = definition.innerHTML
    .replace(/(\/\/\/.*)/g, "<i>$1</i>")
    .replace(/("[^"\n]*")/g, "<b>$1</b>");
  for (const comment of definition.querySelectorAll("i")) styled(comment, "color: #5b6b80; font-style: normal");
  for (const text of definition.querySelectorAll("b")) styled(text, "color: #17663f; font-weight: normal");
  for (const code of [definition, client, response.querySelector("pre")]) {
    styled(code, "margin: 0; padding: 0; font-size: 13px; line-height: 1.6; font-variant-ligatures: none; overflow: visible; white-space: pre-wrap");
  }
  styled(article, "display: block; padding: 0; border: 0");
  styled(response, "margin: 0");
  document.body.replaceChildren(
    column(label("You write"), definition, label("Your clients read"), client),
    column(label("Your API answers"), response, label("Its page says"), article),
  );
  styled(document.body, "display: grid; grid-template-columns: 690px 460px; gap: 40px; padding: 8px 36px; margin: 0; max-width: none; zoom: 0.75");
}
