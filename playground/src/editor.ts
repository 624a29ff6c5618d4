// A native text field with marks under the words.
//
// The field stays the reader's own: spelling, undo, input methods, phone keyboards and screen readers work as anywhere.
// A highlight cannot reach inside a text field, so the same text lies behind it, hidden from screen readers and in no
// colour, and carries the marks: with the CSS Custom Highlight API where there is one, as elements elsewhere.

import type { Span } from "./report.ts";

/** How a mark looks: a severity, or the words that meet a step. */
export type MarkKind = "error" | "warning" | "hint" | "evidence" | "current";

export interface Mark {
  kind: MarkKind;
  /** In UTF-16 units. */
  span: Span;
}

/** Later ones lie over earlier ones. */
const KINDS: MarkKind[] = ["evidence", "hint", "warning", "error", "current"];

/** Past this the checker says only that the text is too long, and marks would cost time for nothing. */
const LONGEST_MARKED = 20_000;

export class Editor {
  readonly field: HTMLTextAreaElement;
  readonly #backdrop: HTMLElement;
  readonly #layers: readonly MarkKind[] = KINDS;
  #marks = new Map<MarkKind, Span[]>();
  /** The registry is the page's; each editor keeps its own ranges apart in it. */
  #ranges: Range[] = [];

  constructor(field: HTMLTextAreaElement, backdrop: HTMLElement, signal: AbortSignal) {
    this.field = field;
    this.#backdrop = backdrop;
    field.addEventListener("scroll", () => this.#follow(), { signal });
    signal.addEventListener("abort", () => this.#clearRanges());
    this.refresh();
  }

  get text(): string {
    return this.field.value;
  }

  /** Replaces the text as typing would: the field's own undo brings the old one back. */
  set text(text: string) {
    if (text === this.field.value) return;
    const { start, end, insert } = difference(this.field.value, text);
    const focused = document.activeElement;
    this.field.focus({ preventScroll: true });
    this.field.setSelectionRange(start, end);
    // Deprecated, and still the only way that keeps undo; Firefox takes it in text fields too.
    const command = insert === "" ? document.execCommand("delete") : document.execCommand("insertText", false, insert);
    if (!command || this.field.value !== text) this.field.value = text;
    if (focused instanceof HTMLElement && focused !== this.field) focused.focus({ preventScroll: true });
    this.refresh();
  }

  /** Puts the current text behind the field; marks stay on words that did not move. */
  refresh(): void {
    const text = this.text.length > LONGEST_MARKED ? "" : this.text;
    this.#clearRanges();
    // A last line break needs something after it to take up a line.
    this.#backdrop.textContent = `${text}\u200b`;
    this.#paint();
  }

  mark(kind: MarkKind, spans: Span[]): void {
    this.#marks.set(kind, spans);
    this.#clearRanges();
    this.#paint();
  }

  /** Puts these marks in place of all others. */
  markAll(marks: Map<MarkKind, Span[]>): void {
    this.#marks = marks;
    this.#clearRanges();
    this.#paint();
  }

  /** Selects a place in the text and brings it into view. */
  select(span: Span): void {
    this.field.focus();
    this.field.setSelectionRange(span.start, span.end);
    const rectangle = this.#rangeOf(span)?.getBoundingClientRect();
    if (rectangle && (rectangle.top < 0 || rectangle.bottom > innerHeight)) {
      scrollBy({ top: rectangle.top - innerHeight / 3 });
    }
  }

  /** Where a position of the text is on the screen, for what points at it. */
  #rangeOf(span: Span): Range | undefined {
    const node = this.#backdrop.firstChild;
    if (!(node instanceof Text) || span.end > node.length) return undefined;
    const range = new Range();
    range.setStart(node, span.start);
    range.setEnd(node, span.end);
    return range;
  }

  #paint(): void {
    if ("highlights" in CSS) this.#paintHighlights();
    else this.#paintElements();
    this.#follow();
  }

  #paintHighlights(): void {
    for (const [priority, kind] of this.#layers.entries()) {
      for (const span of this.#marks.get(kind) ?? []) {
        const range = this.#rangeOf(span);
        if (!range) continue;
        const name = `tactful-${kind}`;
        const highlight = CSS.highlights.get(name) ?? new Highlight();
        highlight.priority = priority;
        highlight.add(range);
        CSS.highlights.set(name, highlight);
        this.#ranges.push(range);
      }
    }
  }

  #clearRanges(): void {
    if (!("highlights" in CSS)) return;
    for (const kind of this.#layers) {
      for (const range of this.#ranges) CSS.highlights.get(`tactful-${kind}`)?.delete(range);
    }
    this.#ranges = [];
  }

  #paintElements(): void {
    const text = this.#backdrop.textContent ?? "";
    const marks = this.#layers.flatMap((kind) => (this.#marks.get(kind) ?? []).map((span) => ({ kind, span })));
    const edges = new Set([0, text.length, ...marks.flatMap(({ span }) => [span.start, span.end])]);
    const sorted = [...edges].filter((edge) => edge <= text.length).sort((a, b) => a - b);
    this.#backdrop.replaceChildren(
      ...sorted.slice(0, -1).map((start, index) => {
        const end = sorted[index + 1] ?? text.length;
        const piece = document.createElement("span");
        piece.textContent = text.slice(start, end);
        const over = marks.filter(({ span }) => span.start <= start && end <= span.end).at(-1);
        if (over) piece.className = `tactful-mark tactful-mark-${over.kind}`;
        return piece;
      }),
    );
  }

  #follow(): void {
    this.#backdrop.scrollTop = this.field.scrollTop;
  }
}

/** The shortest replacement that makes one text of another. */
export function difference(before: string, after: string): { start: number; end: number; insert: string } {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let tail = 0;
  while (
    tail < before.length - start &&
    tail < after.length - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  return { start, end: before.length - tail, insert: after.slice(start, after.length - tail) };
}
