// Between the checker's positions, which count code points, and the page's, which count UTF-16 units.

import type { Edit, Span } from "./report.ts";

/** Returns a function from code points to UTF-16 units for one text. */
export function toUtf16(text: string): (position: number) => number {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return (position) => position;
  const units: number[] = [];
  let at = 0;
  for (const letter of text) {
    units.push(at);
    at += letter.length;
  }
  units.push(at);
  return (position) => units[position] ?? at;
}

export function spanToUtf16(text: string, span: Span): Span {
  const unit = toUtf16(text);
  return { start: unit(span.start), end: unit(span.end) };
}

/** Applies edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const unit = toUtf16(text);
  let result = "";
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, unit(edit.start)) + edit.text;
    at = unit(edit.end);
  }
  return result + text.slice(at);
}
