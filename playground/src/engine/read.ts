// Reading answers without a second copy.

/**
 * Reads an answer of known size, piece by piece, and lets go of each; a response's own ways keep what they read until
 * the browser next collects its garbage, even after it was transferred.
 */
export async function readWhole(response: Response, size: number, came?: (bytes: number) => void): Promise<ArrayBuffer> {
  const whole = new Uint8Array(size);
  const reader = response.body!.getReader();
  let end = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const { value } = piece;
    if (end + value.length > size) throw new Error(`more than ${size} bytes for ${response.url}`);
    whole.set(value, end);
    end += value.length;
    came?.(value.length);
    value.buffer.transfer?.(0);
  }
  if (end < size) throw new Error(`${end} of ${size} bytes for ${response.url}`);
  return whole.buffer;
}
