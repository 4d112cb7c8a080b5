// Whether a body is one document, or what it is instead.

/** The most bytes of a body that are read. */
const LIMIT = 1024 * 1024;

/** An answer, as far as it was read. */
interface Answer {
  readonly status: number;
  readonly lines: HeaderLines;
  readonly headers: Received["headers"];
  /** Bytes, text, or the value of a JSON parser. */
  readonly body: unknown;
  /** Why the body, or the rest of it, is missing. */
  readonly missing?: "truncated" | "used" | undefined;
  readonly method: string;
  /** The client's time in milliseconds. */
  readonly now: number;
}

/** What the body of a `ForeignError` is. `used`: your program had read it before `decodeError`. */
export type ForeignReason =
  "html" | "empty" | "truncated" | "too_large" | "compressed" | "other_json" | "other" | "used";

/** A body: `shown` is what errors have as `body`, `text` what a text of the API can be. */
type Body =
  | {
      readonly kind: "json";
      readonly value: unknown;
      readonly repeated: Repeated;
      readonly text?: string;
      readonly shown: unknown;
    }
  /** Another text, which can be empty; `reason` is what it is if no error of the API is such a text. */
  | { readonly kind: "text"; readonly text: string; readonly reason: ForeignReason; readonly shown: unknown }
  /** The answer to `HEAD`. */
  | { readonly kind: "head"; readonly shown: unknown }
  | { readonly kind: "foreign"; readonly reason: ForeignReason; readonly shown: unknown };

function readBody(answer: Answer): Body {
  const { body } = answer;
  if (!(body instanceof Uint8Array)) {
    return body === undefined || typeof body === "string"
      ? readText(answer, body ?? "")
      : { kind: "json", value: body, repeated: new WeakMap(), shown: body };
  }
  const foreign = (reason: ForeignReason): Body => ({ kind: "foreign", reason, shown: text });
  const { text, end } = decoded(body.subarray(0, LIMIT));
  if (body.length > LIMIT) {
    return foreign("too_large");
  }
  if (isCompressed(body)) {
    return foreign("compressed");
  }
  if (end === "whole") {
    return readText(answer, text);
  }
  // An HTTP client that has decoded the body may have left the header, so that it counts here alone.
  const encodings = answer.lines("content-encoding").join().split(",");
  if (encodings.some((encoding) => !["", "identity"].includes(encoding.trim().toLowerCase()))) {
    return foreign("compressed");
  }
  return foreign(end === "cut" ? "truncated" : isHtml(answer, text) ? "html" : "other");
}

function readText(answer: Answer, text: string): Body {
  const foreign = (reason: ForeignReason): Body => ({ kind: "foreign", reason, shown: text });
  if (text === "" && answer.method === "HEAD") {
    return { kind: "head", shown: text };
  }
  if (text.length > LIMIT) {
    return foreign("too_large");
  }
  const document = text.replace(/^\ufeff/, "");
  const other = (reason: ForeignReason): Body => ({ kind: "text", text: document, reason, shown: text });
  if (/^[ \t\n\f\r]*$/.test(document)) {
    return answer.missing === undefined ? other("empty") : foreign(answer.missing);
  }
  const parsed = parseJson(document);
  if ("value" in parsed) {
    return { kind: "json", ...parsed, text: document, shown: parsed.value };
  }
  if (answer.missing !== undefined) {
    return foreign(answer.missing);
  }
  const isCut = parsed.cut && /^\s*[[{]/.test(document);
  return other(isCut ? "truncated" : isHtml(answer, document) ? "html" : "other");
}

/** UTF-8; `end` tells whether a character was cut in two, or the bytes are none. */
function decoded(bytes: Uint8Array): { text: string; end: "whole" | "cut" | "wrong" } {
  const decode = (fatal: boolean, stream: boolean): string =>
    new TextDecoder("utf-8", { fatal, ignoreBOM: true }).decode(bytes, { stream });
  try {
    return { text: decode(true, false), end: "whole" };
  } catch {
    const text = decode(false, false);
    try {
      decode(true, true);
      return { text, end: "cut" };
    } catch {
      return { text, end: "wrong" };
    }
  }
}

/** Whether the bytes begin as gzip or zstd do; no text does. */
function isCompressed(bytes: Uint8Array): boolean {
  const begins = (...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);
  return begins(0x1f, 0x8b) || begins(0x28, 0xb5, 0x2f, 0xfd);
}

function isHtml(answer: Answer, text: string): boolean {
  const type = essence(answer.lines("content-type")[0]);
  return type === "text/html" || type === "application/xhtml+xml" || /^\s*<(?:!doctype html|html)/i.test(text);
}

/** A media type without its parameters. */
function essence(type: string | null | undefined): string | undefined {
  return type?.split(";", 1)[0]?.trim().toLowerCase();
}
