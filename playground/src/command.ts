// The commands that do on the reader's own machine what a page does: for a POSIX shell, with every text in quotes.

import { said, type Draft } from "./draft.ts";

/** What the page says of a command that it has copied. */
export function copied(prints: string): string {
  return `The command is copied. In a Unix shell it prints the same ${prints}. On Windows that is WSL: PowerShell reads quotes in another way.`;
}

/** What is no text to a command line, or to the file that it writes. */
const UNSAYABLE = /\0|\p{Surrogate}/u;

/** A draft that begins like this would be taken for one with a head; behind an empty head it is not. */
const HEAD = /^(?:\ufeff|---\r?\n)/;

/** Returns the command whose output is the report on the page, to the byte; undefined when no command line can carry it. */
export function checkCommand({ text, context, ignore, settings }: Draft): string | undefined {
  const given = `printf %s ${shellQuote(HEAD.test(text) ? `---\n---\n${text}` : text)}`;
  const ignored = ignore.map((fingerprint) => `--ignore-fingerprint ${fingerprint}`);
  return underHouse(settings, `${given} | tactful check -`, [...options(said(context)), ...ignored, "--format json"]);
}

/** Returns the command whose numbers are those on the page; undefined when no command line can carry it. */
export function auditCommand(file: string, chosen: object, settings: string): string | undefined {
  return underHouse(settings, `tactful audit ${shellQuote(file)}`, options(chosen));
}

/** Completes a command: a line before it writes the house settings to a file; without any it takes none. */
function underHouse(settings: string | undefined, command: string, words: readonly string[]): string | undefined {
  const house = settings ? `printf %s ${shellQuote(settings)} > house.toml\n` : "";
  const whole = `${house}${[command, ...words, house ? "--config house.toml" : "--isolated"].join(" ")}`;
  return UNSAYABLE.test(whole) ? undefined : whole;
}

function options(values: object): string[] {
  return Object.entries(values).map(([key, value]) => {
    const name = `--${key.replaceAll("_", "-")}`;
    return value === true ? name : `${name} ${shellQuote(String(value))}`;
  });
}

/** Writes a text as one word of a command line. */
export function shellQuote(text: string): string {
  return /^[\w./][\w./-]*$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
