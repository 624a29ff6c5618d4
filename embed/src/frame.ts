// In the page that an iframe shows: the theme, rows and columns from the address, and the height for the page around it.

import { CHOICES } from "./table.ts";

const here = document.currentScript as HTMLScriptElement;
const wanted = new URLSearchParams(location.search);
const root = document.documentElement;

const theme = wanted.get("theme");
if (theme === "light" || theme === "dark") root.dataset["theme"] = theme;

// A narrow screen stacks the cells, and a table whose cells are stacked is one for screen readers by its roles alone.
const roles = { table: "table", "thead,tbody": "rowgroup", tr: "row", "thead th": "columnheader", "tbody th": "rowheader", td: "cell" };
for (const [selector, role] of Object.entries(roles)) {
  for (const element of document.querySelectorAll(selector)) element.setAttribute("role", role);
}

// The prerendered table is the whole one; the element shows fewer rows or other columns.
const choices = CHOICES.filter((name) => name !== "name" && name !== "platform" && wanted.get(name));
if (choices.length > 0) {
  const { table, platform } = document.body.dataset;
  const live = document.createElement("tactful-table");
  const set = (name: string, value: string | null | undefined): void => {
    if (value) live.setAttribute(name, value);
  };
  set("name", table);
  set("platform", platform);
  set("theme", theme);
  for (const name of choices) set(name, wanted.get(name));
  live.hidden = true;
  document.body.append(live);
  // Where it cannot load, the prerendered table stays.
  live.addEventListener("load", () => {
    document.querySelector("main")!.hidden = true;
    live.hidden = false;
  });
  void import(new URL("./tactful-table.js", here.src).href);
}

if (parent !== window) {
  const tell = (): void => {
    // The page around may be anyone's and a sandboxed frame has no origin; a height is no secret.
    parent.postMessage({ type: "tactful:height", height: Math.ceil(root.getBoundingClientRect().height) }, "*");
  };
  // A browser may let the observer of a frame that is out of sight wait until somebody scrolls to it.
  tell();
  addEventListener("load", tell);
  new ResizeObserver(tell).observe(root);
  addEventListener("message", ({ data, source }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && data?.type === "tactful:ask") tell();
  });
}
