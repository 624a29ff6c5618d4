// The shape `report/1` that the checker answers with; `checker.md` and the JSON Schema describe it.

export type Severity = "error" | "warning" | "hint";
export type Verdict = "hold" | "revise" | "ready";
export type StepStatus = "met" | "partial" | "missing";

/** A half-open range; in code points unless a field says UTF-16. */
export interface Span {
  start: number;
  end: number;
}

export interface Edit extends Span {
  text: string;
}

export interface Fix {
  title: string;
  kind: "safe" | "suggested" | "example";
  edits: Edit[];
}

export interface Finding {
  rule: string;
  code: string;
  severity: Severity;
  basis: string;
  message: string;
  why: string;
  instead: string;
  url: string;
  span: Span;
  utf16: Span;
  place: "start" | "end" | "whole" | null;
  line: number;
  column: number;
  excerpt: string;
  fixes: Fix[];
  fingerprint: string;
  shadowed_by: string | null;
}

export interface Report {
  schema: string;
  verdict: Verdict;
  purpose: string;
  channel: string | null;
  tier: string | null;
  length: { used: number; limit: number | null; recommended: number | null; unit: string };
  steps: Record<string, { status: StepStatus; evidence: Span[] }>;
  findings: Finding[];
  ignored: number;
  confirm: { span: Span; utf16: Span; claim: string }[];
  advice: string[];
}

/** What the checker says instead of a report. */
export interface CheckerError {
  message: string;
  field: string | null;
  cure: string | null;
}

/** The findings that count, in the order of the text. */
export function counted(report: Report): Finding[] {
  return report.findings.filter((finding) => finding.shadowed_by === null);
}

export type Reply<Result> = { result: Result; json: string } | { error: CheckerError };

/**
 * Reads an answer of `tactful.browser.call`. The result's own text is kept, because it is the same,
 * byte for byte, as what the command line prints.
 */
export function readReply<Result>(answer: string): Reply<Result> {
  const parsed = JSON.parse(answer) as { ok: true; result: Result } | { ok: false; error: CheckerError };
  if (!parsed.ok) return { error: parsed.error };
  const opening = /^\{"ok": ?true, ?"result": ?/.exec(answer);
  return { result: parsed.result, json: opening ? answer.slice(opening[0].length, -1) : JSON.stringify(parsed.result) };
}
