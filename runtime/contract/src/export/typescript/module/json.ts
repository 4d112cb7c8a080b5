// JSON values, which may be anything: an object of a parser, or one that someone else made.

type JsonKind = "object" | "list" | "string" | "number" | "boolean" | "null" | "none";

function jsonKind(value: unknown): JsonKind {
  const type = typeof value;
  if (type === "string" || type === "number" || type === "boolean") {
    return type;
  }
  if (value === null) {
    return "null";
  }
  return type === "object" ? (Array.isArray(value) ? "list" : "object") : "none";
}

/** Whether an object has a member of its own. */
function has(object: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, name);
}

/** The value of a member of its own. */
function own(object: object, name: string): unknown {
  return has(object, name) ? (object as Record<string, unknown>)[name] : undefined;
}

/** Sets a member of any name: to assign `__proto__` would set the prototype. */
function put(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/** Whether the value is a string without halves of surrogate pairs. */
function isText(value: unknown): value is string {
  return typeof value === "string" && !/[\ud800-\udfff]/u.test(value);
}

/** Whether two JSON values are the same; members have no order. */
function sameJson(a: unknown, b: unknown): boolean {
  const kind = jsonKind(a);
  if (kind !== jsonKind(b)) {
    return false;
  }
  if (kind !== "object" && kind !== "list") {
    return a === b;
  }
  const [left, right] = [a as object, b as object];
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => has(right, name) && sameJson(own(left, name), own(right, name)))
  );
}
