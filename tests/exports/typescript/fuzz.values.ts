// Random values, the same in each run.

import type { Node } from "./errors.js";

let seed = 7;

/** A random number from 0 to 1, the same in each run. */
export function random(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
}

export function pick<T>(values: readonly T[]): T {
  return values[Math.floor(random() * values.length)] as T;
}

const details = (): Record<string, unknown> => ({
  id: 7,
  name: "n",
  ratio: 0.5,
  flag: true,
  word: pick(["a", "b", 3]),
  errors: [{ field: "f" }, { field: "g", at: 2, more: 1 }],
  counts: JSON.parse('{ "__proto__": 1, "b": 2 }'),
  choice: pick([
    { kind: "x", x: 1 },
    { kind: "y", y: "z" },
  ]),
  ratios: [1.5, null],
  pair: ["p", 2],
  both: { a: "s", b: false },
  tree: { value: 1, children: [{ value: 2, children: [] }] },
  any: { deep: [null] },
});

export function body(): unknown {
  switch (pick([0, 1, 2, 2, 2, 2])) {
    case 0:
      return JSON.parse(
        '{ "type": "/errors/flat", "detail": "d", "__proto__": "p", "constructor": 1, "toString": 2, "more": {} }',
      );
    case 1:
      return { error: { code: pick(["busy", "new"]), message: "m", wait: 3, details: {} } };
    default:
      return { error: { code: "rich", message: "m", details: details() } };
  }
}

/** A value that a parser could have made. */
export function json(): unknown {
  const scalar = (): unknown =>
    pick<unknown>([null, true, false, 0, -0, 1, -3, 0.5, 1e308, 2 ** 53, "", "a", "rich", "\ud800", "__proto__"]);
  return pick<() => unknown>([
    scalar,
    scalar,
    () => [],
    () => [scalar(), scalar()],
    () => ({ a: scalar() }),
    () => JSON.parse('{ "__proto__": { "id": 1 }, "constructor": null }'),
    body,
  ])();
}

/** A value that no parser makes. */
export function hostile(): unknown {
  const thrower = (): never => {
    throw new Error("hostile");
  };
  const circle: Record<string, unknown> = { field: "f", kind: "x", x: 1 };
  circle["deep"] = circle;
  const loop: Node = { value: 1, children: [] };
  loop.children.push(loop);
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  let turn = 0;
  return pick<unknown>([
    undefined,
    NaN,
    Infinity,
    10n,
    Symbol("s"),
    thrower,
    new Date(0),
    new Map([["id", 1]]),
    Object.create(null),
    Object.create({ id: 1, name: "inherited" }),
    circle,
    loop,
    [loop],
    revoked.proxy,
    new Proxy([], { get: (_, name) => (name === "length" ? 2 ** 53 : 1) }),
    new Proxy({}, { get: thrower, has: thrower, ownKeys: thrower, getOwnPropertyDescriptor: thrower }),
    // Another value each time it is asked.
    new Proxy({ field: "f", at: 1, kind: "x", x: 1 }, { get: () => pick<unknown>(["x", 1, null, {}, [(turn += 1)]]) }),
    Object.defineProperty({}, "field", { get: thrower, enumerable: true }),
    Object.defineProperty({}, "field", { get: () => (turn++ % 2 === 0 ? "f" : 1), enumerable: true }),
    // A list that is only holes.
    new Array(3),
    Object.assign([1], { length: 2 ** 32 - 1 }),
  ]);
}

/** Puts something else somewhere into the value. */
export function mutate(value: unknown, other: () => unknown): unknown {
  if (typeof value !== "object" || value === null || random() < 0.08) {
    return other();
  }
  const name = pick(Object.keys(value));
  if (name !== undefined) {
    const inner = (value as Record<string, unknown>)[name];
    const changed = random() < 0.1 ? undefined : mutate(inner, other);
    Object.defineProperty(value, name, { value: changed, enumerable: true, configurable: true, writable: true });
    if (changed === undefined) {
      delete (value as Record<string, unknown>)[name];
    }
  }
  return value;
}
