// A link that holds a draft and all that goes with it, in its fragment, which no browser sends to a server.
//
//     #d=1.<base64url of deflate-raw of the JSON>

import { draftFrom, said, type Draft } from "./draft.ts";

const MARK = "d=1.";

/** Longer links are cut by mail programs and messengers. */
export const LONGEST_LINK = 8000;

export async function toFragment(draft: Draft): Promise<string> {
  const value = { v: 1, text: draft.text, ...said(draft.context), ...(draft.ignore.length > 0 && { ignore: draft.ignore }) };
  const packed = await through(new TextEncoder().encode(JSON.stringify(value)), new CompressionStream("deflate-raw"));
  return MARK + base64url(packed);
}

export function isShared(fragment: string): boolean {
  return fragment.replace(/^#/, "").startsWith("d=");
}

/** Reads a fragment; undefined when it holds no draft that this version can read. */
export async function fromFragment(fragment: string): Promise<Draft | undefined> {
  const packed = fragment.replace(/^#/, "");
  if (!packed.startsWith(MARK)) return undefined;
  try {
    const bytes = await through(unbase64url(packed.slice(MARK.length)), new DecompressionStream("deflate-raw"));
    return draftFrom(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return undefined;
  }
}

async function through(bytes: Uint8Array<ArrayBuffer>, pipe: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(pipe);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function base64url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function unbase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
