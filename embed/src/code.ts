// The code that shows a table live in another page.

import { FILTERS, slugOf, type Wish } from "./choice.ts";

const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/** Returns an element's attributes with their values escaped; empty values are left out. */
function attributes(values: Record<string, string>): string {
  return Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join("");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Returns `<tactful-table>` with its script; until it stands, and without scripts, the page shows a link. */
export function elementCode(wish: Wish, site: string, title: string): string {
  const given: Record<string, string> = { name: wish.table };
  for (const name of FILTERS) given[name] = wish[name];
  given["columns"] = wish.columns.join(",");
  given["theme"] = wish.theme === "auto" ? "" : wish.theme;
  const fallback = `<a href="${escape(`${site}embed/v1/${slugOf(wish)}.html`)}">${escape(title)}</a>`;
  return (
    `<script type="module" src="${escape(site)}embed/v1/tactful-table.js"></script>\n` +
    `<tactful-table${attributes(given)}>${fallback}</tactful-table>\n`
  );
}

/** Returns an iframe with the script that gives it its height. */
export function iframeCode(wish: Wish, site: string, title: string): string {
  const query = new URLSearchParams();
  for (const name of ["step", "purpose", "severity"] as const) if (wish[name]) query.set(name, wish[name]);
  if (wish.columns.length > 0) query.set("columns", wish.columns.join(","));
  if (wish.theme !== "auto") query.set("theme", wish.theme);
  const end = query.size > 0 ? `?${query}` : "";
  const given = {
    src: `${site}embed/v1/${slugOf(wish)}.html${end}`,
    title: `Tactful: ${title}`,
    width: "100%",
    height: "480",
    loading: "lazy",
    sandbox: SANDBOX,
    style: "border:0",
  };
  return `<iframe${attributes(given)}></iframe>\n<script src="${escape(site)}embed/v1/resize.js" defer></script>\n`;
}
