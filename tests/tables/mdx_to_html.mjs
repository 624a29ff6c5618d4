// Reads MDX on standard input, runs it as Docusaurus does (with tables), and writes the HTML that React would.
import { readFileSync } from "node:fs";
import { evaluate } from "@mdx-js/mdx";
import remarkGfm from "remark-gfm";

const escape = (text) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const Fragment = Symbol("Fragment");
function html(node) {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (Array.isArray(node)) return node.map(html).join("");
  if (typeof node !== "object") return escape(String(node));
  return node.html;
}
function jsx(type, { children, ...properties }) {
  if (typeof type === "function") return type({ children, ...properties });
  if (type === Fragment) return { html: html(children) };
  const attributes = Object.entries(properties).map(([name, value]) => ` ${name}="${escape(String(value))}"`);
  return { html: `<${type}${attributes.join("")}>${html(children)}</${type}>` };
}
const options = { Fragment, jsx, jsxs: jsx, remarkPlugins: [remarkGfm] };
const { default: Content } = await evaluate(readFileSync(0, "utf8"), options);
process.stdout.write(html(Content({})));
