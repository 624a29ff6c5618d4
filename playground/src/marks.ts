// The text behind the field, with marks under its words: by the CSS Custom Highlight API where there is one, as
// elements elsewhere.

import type { Span } from "./report.ts";

/** How a mark looks: a severity, the words that meet a step, or what the reader points at. */
export type MarkKind = "error" | "warning" | "hint" | "evidence" | "current";

/** Later ones lie over earlier ones. */
export const KINDS: readonly MarkKind[] = ["evidence", "hint", "warning", "error", "current"];

export interface Marks {
  /** Puts another text there; marks stay with their words. */
  write(text: string): void;
  /** Puts marks of one kind at these places, in UTF-16 units, and nowhere else. */
  mark(kind: MarkKind, spans: readonly Span[]): void;
  /** Where a place is on the screen; undefined where that cannot be told. */
  rangeOf(span: Span): Range | undefined;
  /** Takes away what stands outside the backdrop. */
  clear(): void;
}

export function marksOn(backdrop: HTMLElement): Marks {
  return "highlights" in CSS ? new HighlightMarks(backdrop) : new ElementMarks(backdrop);
}

/** One text node whose letters change in place, so that the browser itself keeps the marks on their words. */
class HighlightMarks implements Marks {
  readonly #node = new Text();
  /** The registry is the page's; each editor keeps its own ranges apart in it. */
  readonly #ranges = new Map<MarkKind, Range[]>();

  constructor(backdrop: HTMLElement) {
    backdrop.replaceChildren(this.#node);
  }

  write(text: string): void {
    const { start, end, insert } = difference(this.#node.data, text);
    if (start < end || insert !== "") this.#node.replaceData(start, end - start, insert);
  }

  mark(kind: MarkKind, spans: readonly Span[]): void {
    const before = this.#ranges.get(kind) ?? [];
    const standing = new Map(before.map((range) => [placeOf({ start: range.startOffset, end: range.endOffset }), range]));
    const wanted = new Map(spans.map((span) => [placeOf(span), span]));
    const ranges = [...wanted].flatMap(([place, span]) => standing.get(place) ?? this.rangeOf(span) ?? []);
    const stays = new Set(ranges);
    this.#ranges.set(kind, ranges);
    change(kind, ranges.filter((range) => !before.includes(range)), before.filter((range) => !stays.has(range)));
  }

  rangeOf({ start, end }: Span): Range | undefined {
    if (end > this.#node.length) return undefined;
    const range = new Range();
    range.setStart(this.#node, start);
    range.setEnd(this.#node, end);
    return range;
  }

  clear(): void {
    for (const kind of KINDS) this.mark(kind, []);
  }
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function change(kind: MarkKind, added: readonly Range[], gone: readonly Range[]): void {
  if (added.length === 0 && gone.length === 0) return;
  const name = `tactful-${kind}`;
  let highlight = CSS.highlights.get(name);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = KINDS.indexOf(kind);
    CSS.highlights.set(name, highlight);
  }
  for (const range of gone) highlight.delete(range);
  for (const range of added) highlight.add(range);
}

class ElementMarks implements Marks {
  readonly #backdrop: HTMLElement;
  readonly #marks = new Map<MarkKind, readonly Span[]>();

  constructor(backdrop: HTMLElement) {
    this.#backdrop = backdrop;
  }

  write(text: string): void {
    this.#paint(text);
  }

  mark(kind: MarkKind, spans: readonly Span[]): void {
    if ((this.#marks.get(kind)?.length ?? 0) === 0 && spans.length === 0) return;
    this.#marks.set(kind, spans);
    this.#paint(this.#backdrop.textContent ?? "");
  }

  rangeOf(): undefined {
    return undefined;
  }

  clear(): void {
    this.#marks.clear();
  }

  #paint(text: string): void {
    const marks = KINDS.flatMap((kind) => (this.#marks.get(kind) ?? []).map((span) => ({ kind, span })));
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
