// Keys: the places of a body, and the headers, that say which definition an answer is of.

/** Whether a place shows `code`, `number`, `docs_url` or `extra.NAME`, or a text of these alone. */
function isKey(layout: Layout): boolean {
  if ("text" in layout) {
    return isKeyText(layout.text);
  }
  return "fact" in layout && alternatives(layout).some((one) => ("fact" in one ? isKeyFact(one.fact) : isKey(one)));
}

function isKeyFact(fact: string): boolean {
  return fact === "code" || fact === "number" || fact === "docs_url" || fact.startsWith("extra.");
}

function isKeyText(pieces: readonly Piece[]): boolean {
  const holes = pieces.filter((piece) => typeof piece !== "string");
  return holes.length > 0 && holes.length === keysIn(pieces);
}

/** How many keys stand in a body that is a text. */
function keysIn(pieces: readonly Piece[]): number {
  return pieces.filter((piece) => typeof piece !== "string" && "fact" in piece && isKeyFact(piece.fact)).length;
}

/** `fact or …` as a list, each without what follows it. */
function alternatives(layout: Layout): readonly Layout[] {
  return "fact" in layout && layout.or !== undefined ? [{ fact: layout.fact }, ...alternatives(layout.or)] : [layout];
}

/** Whether an answer of the definition can show the fact. */
function canHave(definition: Definition, fact: string): boolean {
  if (fact.startsWith("details.")) {
    const name = fact.slice("details.".length);
    const { required = {}, optional = {} } = definition.details ?? {};
    return has(required, name) || has(optional, name);
  }
  const isOptional = fact === "number" || fact === "docs_url" || fact.startsWith("extra.");
  return !isOptional || factValue(fact, definition) !== undefined;
}

/** How an answer compares with the keys of a definition. A key that it lacks, or of another kind, is not compared. */
interface Agreement {
  same: number;
  different: number;
}

function agreement(definition: Definition, keys: readonly ShownKey[], lines: HeaderLines): Agreement {
  const result = { same: 0, different: 0 };
  const add = (same: boolean | undefined, count = 1): void => {
    result.same += same === true ? count : 0;
    result.different += same === false ? count : 0;
  };
  for (const key of keys) {
    if ("pieces" in key) {
      add(readPieces(key.pieces, key.body, definition) !== undefined, keysIn(key.pieces));
    } else {
      add(equals(expected(key.layout, definition), key.value));
    }
  }
  for (const [name, text] of headerKeys(definition)) {
    const found = lines(name);
    if (found.length > 0) {
      add(found.some((line) => line === text || line.split(",").some((item) => item.trim() === text)));
    }
  }
  return result;
}

/** Whether every answer of the definition shows this value at a place. */
function shows(definition: Definition, layout: Layout, value: unknown): boolean {
  return equals(expected(layout, definition), value) === true;
}

/** `undefined` if there is no expected value, or the value is of another kind. */
function equals(expected: unknown, value: unknown): boolean | undefined {
  const kind = jsonKind(expected);
  if (kind === "none" || kind !== jsonKind(value) || (kind === "string" && !isText(value))) {
    return undefined;
  }
  return sameJson(expected, value);
}

/** Whether answers of the definition have keys; `layout` is that of its bodies. */
function hasKeys(definition: Definition, layout: Layout | undefined): boolean {
  if (headerKeys(definition).length > 0 || layout === undefined) {
    return headerKeys(definition).length > 0;
  }
  return "text" in layout ? keysIn(layout.text) > 0 : showsKey(definition, layout);
}

function showsKey(definition: Definition, layout: Layout): boolean {
  if (isKey(layout) && expected(layout, definition) !== undefined) {
    return true;
  }
  if ("object" in layout) {
    return layout.object.some((member) => "name" in member && showsKey(definition, member.value));
  }
  if ("list" in layout) {
    return layout.list.some((item) => showsKey(definition, item.value));
  }
  const last = alternatives(layout).slice(1).pop();
  return last !== undefined && showsKey(definition, last);
}

/** What every answer of a definition shows at a place. */
function expected(layout: Layout, definition: Definition): unknown {
  const shown = alternatives(layout).find((one) => !("fact" in one) || canHave(definition, one.fact));
  if (shown === undefined || "object" in shown || "list" in shown) {
    return undefined;
  }
  if ("text" in shown) {
    return expectedText(shown.text, definition);
  }
  return "fact" in shown ? factValue(shown.fact, definition) : shown.literal;
}

function factValue(fact: string, definition: Definition): unknown {
  switch (fact) {
    case "code":
      return definition.code;
    case "number":
      return definition.number;
    case "docs_url":
      return docsUrl(definition);
    default:
      return fact.startsWith("extra.") ? own(definition.extra ?? {}, fact.slice("extra.".length)) : undefined;
  }
}

/** A text whose facts are the same in every answer of the definition. */
function expectedText(pieces: readonly Piece[], definition: Definition): string | undefined {
  let text = "";
  for (const piece of pieces) {
    const part = typeof piece === "string" ? piece : "fact" in piece ? factText(piece.fact, definition) : undefined;
    if (part === undefined) {
      return undefined;
    }
    text += part;
  }
  return text;
}

/** A fact as texts show it, if it is the same in all answers of the definition. */
function factText(fact: string, definition: Definition): string | undefined {
  const value = factValue(fact, definition);
  return value === undefined || typeof value === "string" ? value : JSON.stringify(value);
}

/** The headers that show keys alone, each with its value in every answer of the definition. */
function headerKeys(definition: Definition): readonly (readonly [name: string, text: string])[] {
  const keys: [string, string][] = [];
  for (const [name, pieces] of definition.headers ?? []) {
    const text = isKeyText(pieces) ? expectedText(pieces, definition) : undefined;
    if (text !== undefined) {
      keys.push([name, text]);
    }
  }
  return keys;
}
