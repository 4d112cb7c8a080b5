// The body of a response, whichever implementation of `fetch` it is of.

/** A response of `fetch`, as browsers, Node.js, React Native, node-fetch and the mocks of tests have it. */
export interface ResponseLike {
  readonly status: number;
  readonly headers?: HeadersLike;
  readonly body?: unknown;
  readonly bodyUsed?: boolean;
  text?(): Promise<string>;
  arrayBuffer?(): Promise<ArrayBuffer>;
  json?(): Promise<unknown>;
}

type ReadBody = Pick<Answer, "body" | "missing">;

/** The body as far as it comes, and of a stream not much more than is read. */
async function bodyOf(response: ResponseLike): Promise<ReadBody> {
  const { body, bodyUsed } = response ?? {};
  if (bodyUsed === true || (body as Stream)?.locked === true) {
    return { body: undefined, missing: "used" };
  }
  return (await readStream(body as Stream)) ?? (await readWhole(response));
}

/** What a stream of the web has, or one of Node.js. */
type Stream =
  | undefined
  | null
  | {
      readonly locked?: boolean;
      getReader?(): { read(): Promise<Chunk>; cancel(): Promise<unknown> };
      [Symbol.asyncIterator]?(): { next(): Promise<Chunk>; return?(): Promise<unknown> };
    };
interface Chunk {
  readonly done?: boolean;
  readonly value?: unknown;
}

/** `undefined` if the body is no stream. */
async function readStream(stream: Stream): Promise<ReadBody | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let missing: Answer["missing"];
  try {
    const source = opened(stream);
    if (source === undefined) {
      return undefined;
    }
    while (length <= LIMIT) {
      const { done, value } = await source.next();
      if (done === true) {
        break;
      }
      // A stream of Node.js can be one of texts, or of anything.
      const chunk = typeof value === "string" ? new TextEncoder().encode(value) : value;
      if (!ArrayBuffer.isView(chunk)) {
        throw new TypeError("no bytes");
      }
      const { buffer, byteOffset, byteLength } = chunk;
      chunks.push(new Uint8Array(buffer, byteOffset, byteLength));
      length += byteLength;
    }
    if (length > LIMIT) {
      source.stop()?.catch(() => {});
    }
  } catch {
    missing = "truncated";
  }
  const bytes = new Uint8Array(length);
  chunks.reduce((at, chunk) => (bytes.set(chunk, at), at + chunk.length), 0);
  return { body: bytes, missing };
}

function opened(stream: Stream): { next(): Promise<Chunk>; stop(): Promise<unknown> | undefined } | undefined {
  const reader = stream?.getReader?.();
  if (reader !== undefined) {
    return { next: () => reader.read(), stop: () => reader.cancel() };
  }
  const iterator = stream?.[Symbol.asyncIterator]?.();
  return iterator && { next: () => iterator.next(), stop: () => iterator.return?.() };
}

/** The text comes first: React Native reads no bytes, and what failed to be read once cannot be read again. */
async function readWhole(response: ResponseLike): Promise<ReadBody> {
  const ways: readonly (() => unknown)[] = [
    () => response.text?.(),
    async () => {
      const buffer = await response.arrayBuffer?.();
      return buffer === undefined ? undefined : new Uint8Array(buffer);
    },
    async () => JSON.stringify(await response.json?.()),
  ];
  let missing: Answer["missing"];
  for (const read of ways) {
    try {
      const body: unknown = await read();
      if (body !== undefined) {
        return { body };
      }
    } catch {
      missing = "truncated";
    }
  }
  return { body: undefined, missing };
}
