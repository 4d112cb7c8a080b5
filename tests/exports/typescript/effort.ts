// How much is done for an answer: prints what is more than the answer's size explains.

import { parseError } from "./errors.js";

const DEPTH = 16;

/** Values that are nested in one another, and how often one was looked at. */
function nested(others: object): { readonly steps: unknown; readonly looks: () => number } {
  let looks = 0;
  let steps: unknown = "end";
  for (let level = 0; level < DEPTH; level += 1) {
    const next = steps;
    steps = Object.defineProperty({ ...others }, "next", { enumerable: true, get: () => ((looks += 1), next) });
  }
  return { steps, looks: () => looks };
}

for (const others of [{ x: 1 }, { y: 1 }, { z: 1 }, { x: "1", y: "1" }]) {
  const { steps, looks } = nested(others);
  const error = parseError(422, { code: "alternatives", steps });
  let [step, depth] = [error.code === "alternatives" ? error.details?.steps : undefined, 0];
  for (; typeof step === "object" && "next" in step; depth += 1) {
    step = step.next;
  }
  const name = JSON.stringify(others);
  if (depth !== ("z" in others || others.x === "1" ? 0 : DEPTH)) {
    console.log(`${name}: ${depth} levels`);
  }
  // Once for each alternative.
  if (looks() > 2 * DEPTH) {
    console.log(`${name}: ${looks()} looks`);
  }
}

/** The least milliseconds in which so many flattened details are read. */
function time(count: number): number {
  const members = Array.from({ length: count }, (_, at) => `"m${at}":1`);
  const body = `{"code":"flat","named":"n",${members.join()}}`;
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    const error = parseError(422, body);
    const taken = performance.now() - start;
    const read = error.code === "flat" ? Object.keys(error.details ?? {}).length : 0;
    if (read !== count + 1) {
      console.log(`${read} of ${count} members`);
    }
    return taken;
  });
  return Math.min(...times);
}

const [few, many] = [time(11_000), time(88_000)];
// Eight times as many take 64 times as long if each is looked for among all.
if (many > 16 * few) {
  console.log(`${few} ms, and ${many} ms for eight times as many`);
}
