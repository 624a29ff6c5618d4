// A link that holds what a page knows in its fragment, which no browser sends to a server.
//
//     #d=1.<base64url of deflate-raw of the JSON>
//
// The letter says which page reads it, the number in which form it is.

import type { Desk } from "./desk.ts";
import { plainDraft, type Draft } from "./draft.ts";
import { settingsElsewhere } from "./keeper.ts";

/** Which page a link is for: a draft, an incoming request, facts. */
export type Mark = "d" | "i" | "c";

const VERSION = "1";

/** Longer links are cut by mail programs and messengers. */
const LONGEST_LINK = 8000;

/** The most bytes that a link may unpack to; a short link can be made to unpack to a thousand times its length. */
const LARGEST = 1 << 20;

/** Returns the address of one of this site's pages with a value in it. */
export async function linkTo(page: string, mark: Mark, value: object): Promise<string> {
  const packed = await through(
    new TextEncoder().encode(JSON.stringify({ v: Number(VERSION), ...value })),
    new CompressionStream("deflate-raw"),
  );
  return `${new URL(page, location.href).href}#${mark}=${VERSION}.${base64url(packed)}`;
}

/** Says what a link brought, and whose the house settings are when they are not the reader's own. */
export function broughtBy(opening: string, settings: string | undefined, undo: boolean): string {
  const theirs = settings && settings !== settingsElsewhere() ? " House settings came with it: their words and links are the sender’s, not ours." : "";
  return `${opening}${theirs}${undo ? " Undo brings your own back." : ""}`;
}

/** Goes to the page for drafts with a draft in hand. */
export async function openInDraft(root: string, draft: Draft): Promise<void> {
  location.assign(await linkTo(`${root}playground/`, "d", plainDraft(draft)));
}

/** Copies a link and says what was done, or what to do about a link that is too long. */
export async function copyLink(desk: Desk, link: string, words: { done: string; tooLong: string }): Promise<void> {
  if (link.length <= LONGEST_LINK) return desk.copy(link, words.done);
  desk.notice(`The link would have ${link.length} characters, and many programs cut it at ${LONGEST_LINK}. ${words.tooLong}`);
}

export function holdsLink(mark: Mark): boolean {
  return location.hash.startsWith(`#${mark}=`);
}

/** Takes the value out of the page's address; undefined when this version cannot read it. */
export async function takeLink(mark: Mark): Promise<unknown> {
  const packed = location.hash.slice(1);
  history.replaceState(history.state, "", location.pathname + location.search);
  const opening = `${mark}=${VERSION}.`;
  if (!packed.startsWith(opening)) return undefined;
  try {
    const bytes = await through(unbase64url(packed.slice(opening.length)), new DecompressionStream("deflate-raw"));
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

async function through(bytes: Uint8Array<ArrayBuffer>, pipe: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = new Blob([bytes]).stream().pipeThrough(pipe).getReader();
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > LARGEST) throw new RangeError("too large for a link");
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
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
