// Bundles the element, the frame's script and style, and the script for the page around a frame.
//
//     node embed/build.ts OUT

import { readFile } from "node:fs/promises";
import { build, transform, type BuildOptions } from "esbuild";

const out = process.argv[2] ?? "build/embed";

const style = await transform(await readFile("embed/src/table.css", "utf8"), { loader: "css", minify: true });

const common: BuildOptions = {
  bundle: true,
  target: ["es2022", "chrome111", "firefox128", "safari17"],
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  outdir: out,
};

await build({ ...common, entryPoints: ["embed/src/tactful-table.ts"], format: "esm", define: { STYLE: JSON.stringify(style.code.trim()) } });
await build({ ...common, entryPoints: ["embed/src/frame.ts", "embed/src/resize.ts"], format: "iife" });
await build({ ...common, entryPoints: { frame: "embed/src/table.css" } });
