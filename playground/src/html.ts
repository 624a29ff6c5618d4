// HTML from templates in which every value is escaped unless it is HTML already.

export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Value = string | number | Html | readonly Value[] | false | null | undefined;

export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  let source = parts[0] ?? "";
  values.forEach((value, index) => {
    source += render(value) + (parts[index + 1] ?? "");
  });
  return new Html(source.replace(/>\s*\n\s*/g, ">").replace(/\s*\n\s*</g, "<"));
}

function render(value: Value): string {
  if (value === false || value === null || value === undefined) return "";
  if (value instanceof Html) return value.source;
  if (typeof value === "object") return value.map(render).join("");
  return escape(String(value));
}

// Line breaks too: Markdown and the templates above may change the space around tags, never a text.
const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
};

function escape(text: string): string {
  return text.replace(/[&<>"\n\r]/g, (letter) => ESCAPES[letter] ?? letter);
}

/** The small markup of the rules (`code`, *emphasis*, [text](address)) as HTML. */
export function inline(text: string, root: string): Html[] {
  const pattern = /`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)|\*([^*]+)\*/g;
  const parts: Html[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const [whole, code, label, url, emphasis] = match;
    parts.push(html`${text.slice(end, match.index)}`);
    if (code !== undefined) parts.push(html`<code>${code}</code>`);
    else if (emphasis !== undefined) parts.push(html`<em>${emphasis}</em>`);
    else if (url !== undefined) parts.push(html`<a href="${url.includes("://") ? url : root + url}">${label}</a>`);
    end = match.index + whole.length;
  }
  parts.push(html`${text.slice(end)}`);
  return parts;
}
