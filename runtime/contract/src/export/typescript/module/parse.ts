// A JSON parser that tells a text that was cut off from one that is no JSON, and sees repeated members.

/** The names of members that an object has several times. */
type Repeated = WeakMap<object, Set<string>>;

type Parsed =
  | { readonly value: unknown; readonly repeated: Repeated }
  /** Whether the text could go on as JSON. */
  | { readonly cut: boolean };

/** A token: a sign, a string, a number or a word. */
const TOKEN =
  /([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![0-9.eE+-])|(true|false|null)/y;

/** The beginning of a token, at the end of a text. */
const UNFINISHED =
  /(?:"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\u0000-\u001f]*)*(?:\\(?:u[0-9A-Fa-f]{0,3})?)?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-|-?(?:0|[1-9][0-9]*)(?:\.|(?:\.[0-9]+)?[eE][+-]?))?$/y;

/** What can come next. */
type Next = "value" | "value or ]" | "name" | "name or }" | ":" | ", or end" | "end";

function parseJson(text: string): Parsed {
  const repeated: Repeated = new WeakMap();
  const open: { readonly into: object; name: string }[] = [];
  let result: unknown;
  let next: Next = "value";
  /** Puts a value where the parser stands. */
  const add = (value: unknown): void => {
    const top = open[open.length - 1];
    if (top === undefined) {
      result = value;
    } else if (Array.isArray(top.into)) {
      top.into.push(value);
    } else {
      if (has(top.into, top.name)) {
        repeated.set(top.into, (repeated.get(top.into) ?? new Set()).add(top.name));
      }
      put(top.into, top.name, value);
    }
  };
  const after = (): Next => (open.length === 0 ? "end" : ", or end");
  let at = 0;
  for (;;) {
    while (" \t\n\r".includes(text.charAt(at)) && at < text.length) {
      at += 1;
    }
    if (next === "end" && at === text.length) {
      return { value: result, repeated };
    }
    TOKEN.lastIndex = at;
    const [token = "", sign, string, number, word] = TOKEN.exec(text) ?? [];
    if (token === "") {
      UNFINISHED.lastIndex = at;
      const begun = text.charAt(at);
      const fits = begun === "" || next.startsWith("value") || (next.startsWith("name") && begun === '"');
      return { cut: next !== "end" && fits && UNFINISHED.test(text) };
    }
    at += token.length;
    const top = open[open.length - 1];
    const isValue = next === "value" || next === "value or ]";
    if (isValue && (token === "{" || token === "[")) {
      const into = token === "{" ? {} : [];
      add(into);
      open.push({ into, name: "" });
      next = token === "{" ? "name or }" : "value or ]";
    } else if (isValue && sign === undefined) {
      add(string !== undefined ? unquoted(string) : number !== undefined ? Number(number) : WORDS[word ?? ""]);
      next = after();
    } else if ((next === "name" || next === "name or }") && string !== undefined && top !== undefined) {
      top.name = unquoted(string);
      next = ":";
    } else if (next === ":" && sign === ":") {
      next = "value";
    } else if (next === ", or end" && sign === ",") {
      next = Array.isArray(top?.into) ? "value" : "name";
    } else if (
      top !== undefined &&
      (Array.isArray(top.into)
        ? sign === "]" && (next === "value or ]" || next === ", or end")
        : sign === "}" && (next === "name or }" || next === ", or end"))
    ) {
      open.pop();
      next = after();
    } else {
      return { cut: false };
    }
  }
}

const WORDS: { readonly [word: string]: unknown } = { true: true, false: false, null: null };

function unquoted(string: string): string {
  return string.includes("\\") ? JSON.parse(string) : string.slice(1, -1);
}
