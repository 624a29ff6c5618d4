// What a review of an incoming request looks like.

import { html, type Html } from "./html.ts";
import type { Verdict } from "./report.ts";

/** The shape `review/1`. */
export interface Review {
  recommendation: string;
  because: string;
  signals: Counted[];
  reply: string | null;
}

interface Counted {
  name: string;
  direction: string;
  weight: number;
  from: "ticked" | "note";
  reason: string;
}

/** The package's own words, baked in by the build. */
interface Words {
  /** Every recommendation with what the reader does. */
  recommendations: Record<string, { words: string; page: string }>;
  directions: Record<string, string>;
  /** Labels of the signals by name. */
  signals: Record<string, string>;
}

declare const REVIEW: string;

const WORDS = JSON.parse(REVIEW) as Words;

/** How each recommendation is coloured and marked; the words say it too. */
const TONES: Record<string, Verdict> = { accept: "ready", block: "hold", "block-and-report": "hold" };
const SIGNS: Record<Verdict, string> = { ready: "✓", revise: "?", hold: "✕" };

export function toneOf({ recommendation }: Review): Verdict {
  return TONES[recommendation] ?? "revise";
}

export function recommendationView(review: Review): Html {
  const tone = toneOf(review);
  return html`
    <p class="tp-verdict-line"><span class="tp-sign" aria-hidden="true">${SIGNS[tone]}</span>
      <strong class="verdict verdict-${tone}">${wordsOf(review)}</strong></p>
    <p>${review.because}</p>`;
}

/** Where the guide says how to do what is recommended. */
export function adviceView({ recommendation }: Review, root: string): Html {
  const page = WORDS.recommendations[recommendation]?.page;
  return html`${page !== undefined && html`<p><a href="${root}${page}">How to go about it</a></p>`}`;
}

export function reasonsView(review: Review): Html {
  return html`${review.signals.map(
    ({ name, direction, from, weight, reason }) => html`
      <li class="tp-reason tp-is-${weight < 0 ? "against" : weight > 0 ? "for" : "neutral"}" data-key="${name}">
        <p><strong>${WORDS.signals[name] ?? name}</strong> <span class="tp-direction">${WORDS.directions[direction] ?? direction}</span>
        ${from === "note" && html`<span class="tp-read">read in the note</span>`}</p>
        <p class="tp-soft">${reason}</p>
      </li>`,
  )}`;
}

/** The same for a screen reader, in one breath. */
export function spoken(review: Review): string {
  const count = review.signals.length;
  return `${wordsOf(review)} ${review.because} ${count === 1 ? "One sign" : `${count} signs`} counted.`;
}

function wordsOf({ recommendation }: Review): string {
  return WORDS.recommendations[recommendation]?.words ?? recommendation;
}
