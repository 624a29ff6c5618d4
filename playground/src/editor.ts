// A native text field with marks under the words.
//
// The field stays the reader's own: spelling, undo, input methods, phone keyboards and screen readers work as anywhere.
// A highlight cannot reach inside a text field, so the same text lies behind it, hidden from screen readers and in no
// colour, and carries the marks.

import { difference, KINDS, marksOn, type MarkKind, type Marks } from "./marks.ts";
import type { Span } from "./report.ts";

/** Past this the checker says only that the text is too long, and marks would cost time for nothing. */
const LONGEST_MARKED = 20_000;

export class Editor {
  readonly field: HTMLTextAreaElement;
  readonly #backdrop: HTMLElement;
  readonly #marks: Marks;
  #following = false;

  constructor(field: HTMLTextAreaElement, backdrop: HTMLElement, signal: AbortSignal) {
    this.field = field;
    this.#backdrop = backdrop;
    this.#marks = marksOn(backdrop);
    field.addEventListener("scroll", () => this.#follow(), { signal });
    signal.addEventListener("abort", () => this.#marks.clear());
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

  /** Puts the current text behind the field. */
  refresh(): void {
    const text = this.text.length > LONGEST_MARKED ? "" : this.text;
    // A last line break needs something after it to take up a line.
    this.#marks.write(`${text}\u200b`);
    this.#follow();
  }

  mark(kind: MarkKind, spans: readonly Span[]): void {
    this.#marks.mark(kind, spans);
  }

  /** Puts these marks in place of all others. */
  markAll(marks: ReadonlyMap<MarkKind, readonly Span[]>): void {
    for (const kind of KINDS) this.#marks.mark(kind, marks.get(kind) ?? []);
  }

  /** Selects a place in the text and brings it into view. */
  select(span: Span): void {
    this.field.focus();
    this.field.setSelectionRange(span.start, span.end);
    const rectangle = this.#marks.rangeOf(span)?.getBoundingClientRect();
    if (rectangle && (rectangle.top < 0 || rectangle.bottom > innerHeight)) {
      scrollBy({ top: rectangle.top - innerHeight / 3 });
    }
  }

  /** Scrolls the backdrop with the field; once a frame, for asking where the field stands has the page laid out. */
  #follow(): void {
    if (this.#following) return;
    this.#following = true;
    requestAnimationFrame(() => {
      this.#following = false;
      this.#backdrop.scrollTop = this.field.scrollTop;
    });
  }
}
