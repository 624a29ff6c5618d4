// Reads what is large without a second copy of it: browsers hold on to what `arrayBuffer()` gathered until their next
// collection, which may be minutes away.

/** An answer that is not as long as it should be. */
export class WrongSize extends Error {
  override name = "WrongSize";
  /** Bytes that came. */
  readonly got: number;

  constructor(got: number, size: number, url: string) {
    super(`${got} of ${size} bytes for ${url}`);
    this.got = got;
  }
}

/** Reads an answer of known size into its place, piece by piece, lets go of each piece, and tells how long it was. */
export async function read({ body, url }: Response, size: number, count: (bytes: number) => void = () => undefined): Promise<ArrayBuffer> {
  const whole = new Uint8Array(size);
  const reader = body?.getReader();
  let end = 0;
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    const { value } = piece;
    if (end + value.length > size) throw new WrongSize(end + value.length, size, url);
    whole.set(value, end);
    end += value.length;
    count(value.length);
    value.buffer.transfer?.(0);
  }
  if (end < size) throw new WrongSize(end, size, url);
  return whole.buffer;
}
