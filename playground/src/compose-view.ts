// What was made of the facts: drafts that are ready, or what is missing.

import { html, inline, type Html } from "./html.ts";
import { lengthView } from "./length-view.ts";
import type { Report } from "./report.ts";
import { tally, VERDICT_TITLES } from "./view.ts";

/** The shape `composition/1`. */
export interface Composition {
  variants: { text: string; report: Report; left_out: string[]; note: string }[];
  missing: string[];
  too_long: number;
  advice: string[];
}

export function outcomeView({ variants, missing, advice }: Composition, root: string): Html {
  if (variants.length > 0) {
    return html`<p class="tp-verdict-line"><span class="tp-sign" aria-hidden="true">✓</span>
      <strong class="verdict verdict-ready">${title(variants.length)}</strong> <span class="tp-tally">the best first</span></p>`;
  }
  const head = missing.length > 0 ? "Something is missing" : "No draft yet";
  const [first = "", ...rest] = advice;
  const [lead, items] = first.endsWith(":") ? [first, rest] : ["", advice];
  return html`<p class="tp-verdict-line"><span class="tp-sign" aria-hidden="true">!</span> <strong class="verdict verdict-revise">${head}</strong></p>
    ${lead && html`<p>${lead}</p>`}
    <ul class="tp-missing">${items.map((sentence) => html`<li>${inline(sentence, root)}</li>`)}</ul>`;
}

export function variantsView({ variants }: Composition): Html {
  return html`${variants.map(
    ({ text, report, note }, index) => html`
      <li class="tp-variant" data-key="${text}">
        <p class="tp-variant-text" id="variant-${index}">${text}</p>
        <p class="tp-count">${lengthView(report)} <span class="verdict verdict-${report.verdict}">${VERDICT_TITLES[report.verdict]}</span>
          <span>${tally(report)}</span></p>
        ${note && html`<p class="tp-soft">${note}</p>`}
        <div class="tp-tools">
          <button type="button" class="tp-button tp-button-strong" data-action="copy" data-index="${index}" aria-describedby="variant-${index}">Copy</button>
          <button type="button" class="tp-button" data-action="edit" data-index="${index}" aria-describedby="variant-${index}">Check and edit</button>
        </div>
      </li>`,
  )}`;
}

/** The same for a screen reader. */
export function spoken({ variants, advice }: Composition): string {
  return variants.length > 0 ? `${title(variants.length)}. The best: ${variants[0]?.text} ${variants[0]?.note}`.trim() : advice.join(" ");
}

function title(count: number): string {
  return count === 1 ? "One draft that fits" : `${count} drafts that fit`;
}
