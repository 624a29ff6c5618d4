// A draft with what its writer knows and its words cannot tell.

import sample from "./sample.json" with { type: "json" };

export interface Context {
  purpose: string;
  channel: string;
  tier: string;
  to: string;
  from: string;
  relation: string;
  high_security: boolean;
  notes_left: number | null;
}

export interface Draft {
  text: string;
  context: Context;
  /** Fingerprints of findings that the reader chose to ignore. */
  ignore: string[];
  /** House settings that can be used, as the text of a tactful.toml; empty for none, absent when nothing was said. */
  settings?: string | undefined;
}

export const EMPTY_CONTEXT: Context = {
  purpose: "request",
  channel: "linkedin/note",
  tier: "free",
  to: "",
  from: "",
  relation: "",
  high_security: false,
  notes_left: null,
};

/** Opens the playground; the build has the checker's word on it written into the page. */
export const SAMPLE: Draft = { text: sample.text, context: EMPTY_CONTEXT, ignore: [] };

/** The context as the checker takes it: only what was said. */
export function said(context: Context): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(context).filter(([, value]) => value !== "" && value !== null && value !== false),
  );
}

/** A draft as plain values, for links and for the device; `draftFrom` reads them. */
export function plainDraft({ text, context, ignore, settings }: Draft): Record<string, unknown> {
  return { text, ...said(context), ...(ignore.length > 0 && { ignore }), ...(settings && { settings }) };
}

export function checkRequest(draft: Draft, live: boolean): object {
  return { op: "check", ...plainDraft(draft), ...(live && { live }) };
}

const FINGERPRINT = /^[0-9a-f]{16}$/;

/** Reads a draft from something that came from outside; undefined when it is no draft. */
export function draftFrom(value: unknown): Draft | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const given = value as Record<string, unknown>;
  if (typeof given["text"] !== "string") return undefined;
  const text = (key: string, otherwise: string): string => {
    const found = given[key];
    return typeof found === "string" ? found : otherwise;
  };
  const notes = given["notes_left"];
  const ignore = given["ignore"];
  return {
    text: given["text"],
    context: {
      purpose: text("purpose", "request"),
      channel: text("channel", ""),
      tier: text("tier", ""),
      to: text("to", ""),
      from: text("from", ""),
      relation: text("relation", ""),
      high_security: given["high_security"] === true,
      notes_left: typeof notes === "number" && Number.isInteger(notes) && notes >= 0 ? notes : null,
    },
    ignore: Array.isArray(ignore) ? ignore.filter((item): item is string => typeof item === "string" && FINGERPRINT.test(item)) : [],
    settings: typeof given["settings"] === "string" ? given["settings"] : undefined,
  };
}
