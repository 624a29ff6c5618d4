// A draft before and after its fixes, word by word. Loaded when the reader opens the view.

import { catalogue } from "./catalogue.ts";
import { html, type Html } from "./html.ts";
import type { Report } from "./report.ts";
import { tally, VERDICT_TITLES } from "./view.ts";

/** A run of words that stayed, went or came. */
export interface Change {
  kind: "same" | "gone" | "new";
  text: string;
}

/** Texts with more words than this are shown whole, one after the other. */
const MOST_WORDS = 2000;

/** Returns what turns one text into the other, in order; words are never cut. */
export function changes(before: string, after: string): Change[] {
  const [a, b] = [pieces(before), pieces(after)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return join([["gone", before], ["new", after]]);
  // Length of the longest common run of pieces from each pair of places on.
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        a[i] === b[j] ? longest[(i + 1) * width + j + 1]! + 1 : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
    }
  }
  const found: [Change["kind"], string][] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      found.push(["same", a[i]!]);
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)) found.push(["gone", a[i++]!]);
    else found.push(["new", b[j++]!]);
  }
  return join(found);
}

/** Words, spaces and signs. */
function pieces(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}'’]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}

function join(found: readonly (readonly [Change["kind"], string])[]): Change[] {
  const joined: Change[] = [];
  for (const [kind, text] of found) {
    const last = joined.at(-1);
    if (last?.kind === kind) last.text += text;
    else joined.push({ kind, text });
  }
  return joined;
}

export interface Version {
  text: string;
  /** Undefined when the checker has no word on it. */
  report: Report | undefined;
}

export function changesView(before: Version, after: Version): Html {
  const found = changes(before.text, after.text);
  return html`
    <div class="tp-versions">
      ${versionView("Before", before, found.filter(({ kind }) => kind !== "new"))}
      ${versionView("After", after, found.filter(({ kind }) => kind !== "gone"))}
    </div>`;
}

function versionView(title: string, { report }: Version, found: readonly Change[]): Html {
  const words = found.map(({ kind, text }) => {
    if (kind === "gone") return html`<del><span class="vh">[removed: </span>${text}<span class="vh">]</span></del>`;
    if (kind === "new") return html`<ins><span class="vh">[added: </span>${text}<span class="vh">]</span></ins>`;
    return html`${text}`;
  });
  return html`
    <div class="tp-version">
      <p class="tp-label">${title}</p>
      ${report && html`<p><strong class="verdict verdict-${report.verdict}">${VERDICT_TITLES[report.verdict]}</strong> <span class="tp-soft">${tally(report)}; ${report.length.used} ${catalogue.units[report.length.unit] ?? report.length.unit}</span></p>`}
      <p class="tp-version-text">${words}</p>
    </div>`;
}
