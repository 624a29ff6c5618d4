// A table of /v1/tables/: its shape, what of it is wanted, and how it becomes elements. Text stays text throughout.

export interface Node {
  kind: "text" | "code" | "emphasis" | "link";
  text: string;
  url?: string;
}

export interface Cell {
  text: string;
  nodes: Node[];
}

export interface Column {
  name: string;
  title: string;
}

export interface Table {
  title: string;
  version: string;
  digest: string;
  columns: Column[];
  rows: Record<string, Cell>[];
  /** The names of the usual columns. */
  shown: string[];
}

export interface Choice {
  name: string;
  platform?: string;
  step?: string;
  purpose?: string;
  severity?: string;
  /** Names of columns in order, joined by commas. */
  columns?: string;
}

export const CHOICES = ["name", "platform", "step", "purpose", "severity", "columns"] as const;

const SEVERITIES = ["hint", "warning", "error"];

/** Returns the name of the file that holds the table with every column. */
export function fileOf({ name, platform, purpose }: Choice): string {
  const slug = [name, platform, purpose].filter(Boolean).join("-");
  if (!/^[a-z-]+$/.test(slug)) throw new Error(`There is no table “${slug}”.`);
  return `${slug}.full.json`;
}

/** Returns the columns and rows that are wanted; throws an Error in words for a name that the table does not have. */
export function select(table: Table, choice: Choice): { columns: Column[]; rows: Record<string, Cell>[] } {
  const column = (name: string): Column => {
    const found = table.columns.find((known) => known.name === name);
    if (found) return found;
    throw new Error(`The table has no column “${name}”, only ${table.columns.map((known) => known.name).join(", ")}.`);
  };
  const names = choice.columns ? choice.columns.split(",").map((name) => name.trim()) : table.shown;
  const columns = names.map(column);
  let { rows } = table;
  const keep = (name: string, wanted: (text: string) => boolean): void => {
    column(name);
    rows = rows.filter((row) => wanted(row[name]!.text));
  };
  const { step, severity } = choice;
  // A step is written as its name or as its title.
  if (step) keep("step", (text) => text.toLowerCase().replace(/\W+/g, "-") === step);
  if (severity) {
    const least = SEVERITIES.indexOf(severity.replace(/\+$/, ""));
    if (least < 0) throw new Error(`There is no severity “${severity}”.`);
    keep("severity", (text) => (severity.endsWith("+") ? SEVERITIES.indexOf(text) >= least : text === severity));
  }
  return { columns, rows };
}

/** Makes the table's elements. */
export function draw(title: string, columns: Column[], rows: Record<string, Cell>[]): HTMLTableElement {
  const table = make("table", "table", "table");
  table.append(
    make("caption", "caption", "", title),
    group("thead", line(columns.map(({ title: head }) => attributed(make("th", "head", "columnheader", head), { scope: "col" })))),
    group("tbody", ...rows.map((row) => line(columns.map((column, at) => cell(column, row[column.name]!, at === 0))))),
  );
  return table as HTMLTableElement;
}

function cell(column: Column, content: Cell, heading: boolean): HTMLElement {
  const made = make(heading ? "th" : "td", "cell", heading ? "rowheader" : "cell");
  if (heading) made.setAttribute("scope", "row");
  else made.dataset["head"] = column.title;
  made.append(...content.nodes.map(inline));
  return made;
}

function inline(node: Node): HTMLElement | Text {
  if (node.kind === "link" && /^https?:\/\//.test(node.url ?? "")) return link(node.text, node.url!);
  const tag = { code: "code", emphasis: "em", text: "", link: "" }[node.kind];
  return tag ? make(tag, "", "", node.text) : document.createTextNode(node.text);
}

export function link(text: string, url: string): HTMLElement {
  return attributed(make("a", "link", "", text), { href: url, target: "_blank", rel: "noopener" });
}

function line(cells: HTMLElement[]): HTMLElement {
  const row = make("tr", "row", "row");
  row.append(...cells);
  return row;
}

function group(tag: string, ...lines: HTMLElement[]): HTMLElement {
  const made = make(tag, "", "rowgroup");
  made.append(...lines);
  return made;
}

/** Makes an element; the roles keep a table a table where a narrow screen stacks its cells. */
export function make(tag: string, part: string, role = "", text = ""): HTMLElement {
  const made = document.createElement(tag);
  if (part) made.setAttribute("part", part);
  if (role) made.setAttribute("role", role);
  if (text) made.textContent = text;
  return made;
}

export function attributed(element: HTMLElement, values: Record<string, string>): HTMLElement {
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
  return element;
}
