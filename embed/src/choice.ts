// What the builder's form says, as a value; the same as a fragment of the address, and back.

export interface TableFacts {
  /** Name and heading of every column. */
  columns: [string, string][];
  /** Names of the usual columns. */
  shown: string[];
  filters: string[];
}

/** What the page tells the script; `macros/builder.py` writes it. */
export interface Facts {
  version: string;
  tables: Record<string, TableFacts>;
  /** The end of a file's name, by format. */
  suffixes: Record<string, string>;
  /** The command that keeps a table between two markers, by format. */
  regions: Record<string, string>;
  /** What an administrator must allow, by target. */
  allow: Record<string, string>;
}

export const FILTERS = ["platform", "step", "purpose", "severity"] as const;
export type Filter = (typeof FILTERS)[number];

export interface Wish extends Record<Filter, string> {
  table: string;
  target: string;
  theme: string;
  /** Names of columns; empty for the usual ones. */
  columns: string[];
}

export const FIELDS = ["table", ...FILTERS, "target", "theme"] as const;

/** Returns the wish without what the table cannot do: a filter that it does not take, a column that it does not have. */
export function sound(wish: Wish, facts: Facts): Wish {
  const { columns, shown, filters } = facts.tables[wish.table]!;
  const known = columns.map(([name]) => name).filter((name) => wish.columns.includes(name));
  const made: Wish = { ...wish, columns: known.join() === shown.join() ? [] : known };
  for (const filter of FILTERS) if (!filters.includes(filter)) made[filter] = "";
  return made;
}

/** Returns the fragment that keeps a wish, without what goes without saying. */
export function fragmentOf(wish: Wish): string {
  const kept = new URLSearchParams();
  for (const name of FIELDS) if (wish[name] && !(name === "theme" && wish.theme === "auto")) kept.set(name, wish[name]);
  if (wish.columns.length > 0) kept.set("columns", wish.columns.join(","));
  return kept.toString().replaceAll("%2C", ",").replaceAll("%2B", "+");
}

/** Reads a fragment; a plus is itself there, not a space. */
export function paramsOf(fragment: string): URLSearchParams {
  return new URLSearchParams(fragment.replace(/^#/, "").replaceAll("+", "%2B"));
}

/** Returns the name of the prerendered table, when the wish is for one as it is: `rules-linkedin`. */
export function prerendered(wish: Wish): string | undefined {
  if (wish.step || wish.purpose || wish.severity || wish.columns.length > 0) return undefined;
  return slugOf(wish);
}

export function slugOf({ table, platform }: Wish): string {
  return platform ? `${table}-${platform}` : table;
}

/** Returns the command that writes the same table in a format. */
export function commandOf(wish: Wish, format: string, region: boolean): string {
  const given = FILTERS.filter((name) => wish[name]).map((name) => `--${name} ${wish[name]}`);
  if (wish.columns.length > 0) given.push(`--columns ${wish.columns.join(",")}`);
  return ["tactful table", wish.table, ...given, `--format ${format}`, ...(region ? ["--region"] : [])].join(" ");
}
