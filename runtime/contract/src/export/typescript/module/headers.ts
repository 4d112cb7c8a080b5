// Headers, and what they ask for.

/** Headers of `fetch` or `axios`, lines, or an object, as Node.js has it. */
export type HeadersLike =
  | { get(name: string): unknown }
  | Iterable<readonly [name: string, value: string]>
  | { readonly [name: string]: unknown };

/** The lines of a header, by its name in any case. */
type HeaderLines = (name: string) => readonly string[];

function headerLines(headers: HeadersLike | undefined): HeaderLines {
  // `get` joins the lines of a header by commas.
  if (headers !== undefined && headers !== null && "get" in headers && typeof headers.get === "function") {
    const { get } = headers;
    return (name) => {
      const value: unknown = get.call(headers, name);
      return typeof value === "string" ? [value] : [];
    };
  }
  const lines = allLines(headers);
  return (name) => lines.flatMap(([known, line]) => (known === name.toLowerCase() ? [line] : []));
}

/** The lines of all headers that can be listed; names are in lower case. */
function allLines(headers: HeadersLike | undefined): readonly (readonly [name: string, line: string])[] {
  if (headers === undefined || headers === null) {
    return [];
  }
  const pairs = Symbol.iterator in headers ? atMost(MOST_LINES, headers) : Object.entries(headers);
  return pairs.flatMap(([name, value]: readonly [string, unknown]) =>
    atMost(MOST_LINES, Array.isArray(value) ? value : [value])
      .map((line: unknown) => (typeof line === "number" ? String(line) : line))
      .flatMap((line) => (typeof line === "string" ? [[String(name).toLowerCase(), line] as const] : [])),
  );
}

/** The headers by name, their lines joined as `fetch` does it. Errors are logged, and cookies must not be. */
function headersByName(headers: HeadersLike | undefined): Received["headers"] {
  const byName: { [name: string]: string } = {};
  try {
    for (const [name, line] of allLines(headers)) {
      if (name !== "set-cookie") {
        const before = own(byName, name);
        put(byName, name, before === undefined ? line : `${before}, ${line}`);
      }
    }
  } catch {
    // A getter failed.
  }
  return headers === undefined || headers === null ? undefined : byName;
}

/** The most lines that are read of what may have no end. */
const MOST_LINES = 1000;

function atMost<T>(most: number, values: Iterable<T>): readonly T[] {
  const taken: T[] = [];
  for (const value of values) {
    if (taken.push(value) === most) {
      break;
    }
  }
  return taken;
}

/** The longest delay that is told apart, in milliseconds. */
const LONGEST = Number.MAX_SAFE_INTEGER;

/** The longest delay in milliseconds that the headers ask for. */
function askedByHeaders(answer: Answer): number | undefined {
  const { lines, now } = answer;
  const origin = httpDate(lines("date")[0]) ?? now;
  return longest([
    ...lines("retry-after").map((line) => retryAfter(line, origin)),
    ...lines("retry-after-ms").map(milliseconds),
    ...lines(PUSHBACK).map(milliseconds),
  ]);
}

const PUSHBACK = "grpc-retry-pushback-ms";

/** What the server says about a repeat. */
function saidByHeaders({ lines }: Answer): boolean | undefined {
  if (lines(PUSHBACK).some((line) => milliseconds(line) === undefined)) {
    return false;
  }
  const words = lines("x-should-retry").flatMap((line) => line.split(","));
  const said = (word: string): boolean => words.some((it) => it.trim().toLowerCase() === word);
  // A server that says both is not one to repeat a request to.
  return said("false") ? false : said("true") ? true : undefined;
}

function longest(delays: readonly (number | undefined)[]): number | undefined {
  const asked = delays.filter((delay): delay is number => delay !== undefined);
  return asked.length === 0 ? undefined : Math.min(Math.max(...asked), LONGEST);
}

/** `Retry-After` in milliseconds: seconds, or a date, which is counted from `origin`. A date in the past is no delay. */
function retryAfter(line: string, origin: number): number | undefined {
  const text = line.trim();
  if (/^[0-9]+$/.test(text)) {
    return Number(text) * 1000;
  }
  const date = httpDate(text);
  return date === undefined || Number.isNaN(origin) ? undefined : Math.max(date - origin, 0);
}

/** A decimal number that is not negative; a fraction of a millisecond counts as a whole one. */
function milliseconds(line: string): number | undefined {
  const text = line.trim();
  const number = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/.test(text) ? Number(text) : NaN;
  return number >= 0 && !Object.is(number, -0) ? Math.ceil(number) : undefined;
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

/** The three forms of a date (RFC 9110 §5.6.7). */
const DATES = [
  /^(?<weekday>\w{3}), (?<day>\d\d) (?<month>\w{3}) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d) GMT$/,
  /^(?<weekday>\w{6,9}), (?<day>\d\d)-(?<month>\w{3})-(?<year>\d\d) (?<time>\d\d:\d\d:\d\d) GMT$/,
  /^(?<weekday>\w{3}) (?<month>\w{3}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/,
];

/** A date in milliseconds since 1970. */
function httpDate(text: string | undefined): number | undefined {
  for (const form of DATES) {
    const { weekday = "", day, month = "", year = "", time = "" } = form.exec(text?.trim() ?? "")?.groups ?? {};
    if (day === undefined) {
      continue;
    }
    const century = year.length === 4 ? 0 : Number(year) < 70 ? 2000 : 1900;
    const [hours, minutes, seconds] = time.split(":").map(Number);
    const parts = [century + Number(year), MONTHS.indexOf(month) / 3, Number(day), hours, minutes, seconds] as const;
    const date = new Date(Date.UTC(...(parts as [number, number, number, number, number, number])));
    const name = WEEKDAYS[date.getUTCDay()] ?? "";
    // A day or a minute that there is not would become another one.
    const is = [
      date.getUTCFullYear(),
      date.getUTCMonth(),
      date.getUTCDate(),
      date.getUTCHours(),
      date.getUTCMinutes(),
      date.getUTCSeconds(),
    ];
    const isExact = parts.every((part, at) => part === is[at]) && parts[0] >= 1970;
    const isWeekday = weekday === (weekday.length === 3 ? name.slice(0, 3) : name);
    return isExact && isWeekday ? date.getTime() : undefined;
  }
  return undefined;
}
