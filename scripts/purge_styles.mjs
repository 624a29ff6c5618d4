// Takes out of a built site's style sheet what no page and no script of it names: a third of it, most of that Material's.
//
//     node scripts/purge_styles.mjs SITE SHEET

import { readFile, writeFile } from "node:fs/promises";
import { PurgeCSS } from "purgecss";

const [site, sheet] = process.argv.slice(2);
const content = [`${site}/**/*.html`, `${site}/assets/javascripts/*.js`, `${site}/playground/assets/*.js`];
const css = [{ raw: await readFile(sheet, "utf8") }];
const [purged] = await new PurgeCSS().purge({ content, css, variables: true, keyframes: true });
await writeFile(sheet, withoutUnused(purged.css));

/**
 * Leaves out the rules for what the theme's script names and the site has not switched on: annotations, tooltips, a menu
 * of versions, a repository's numbers, tags; and those for right-to-left scripts.
 */
function withoutUnused(css) {
  const unused = /\[dir=rtl\]|\.md-(?:annotation|tooltip2?|version|source|status|tags?)\b/;
  return css.replace(/(?<=[{};])([^{}@;]+)\{[^{}]*\}/g, (rule, selectors) =>
    selectors.split(",").every((selector) => unused.test(selector)) ? "" : rule,
  );
}
