// Bundles the app and writes the playground's first HTML.
//
//     node playground/build.ts OUT        after scripts/build_engine.py; reads OUT/*.json
//
// OUT/catalogue.json and OUT/sample.json are results of the checker; scripts/build_playground.py writes them.

import { createHash } from "node:crypto";
import { readFile, rm, writeFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { build, type BuildOptions, type Metafile } from "esbuild";
import type { Report } from "./src/report.ts";

const out = process.argv[2] ?? "build/playground";
const assets = join(out, "assets");

const read = async (path: string): Promise<string> => (await readFile(path, "utf8")).trim();
const catalogue = await read(join(out, "catalogue.json"));
const engine = await read(join(out, "engine.json"));

const common: BuildOptions = {
  bundle: true,
  format: "esm",
  target: ["es2022", "chrome111", "firefox128", "safari17"],
  minify: true,
  legalComments: "none",
  metafile: true,
  outdir: assets,
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  logLevel: "warning",
  // The hashes in names come from the modules' paths too; where a linked node_modules lies must not matter.
  preserveSymlinks: true,
};

await rm(assets, { recursive: true, force: true });
await mkdir(assets, { recursive: true });

const worker = await bundle(["playground/src/engine/worker.ts"], { external: ["node:*", "ws"] });
const style = await bundle(["playground/src/playground.css"], {});
const define = { ENGINE: engine, WORKER: JSON.stringify(`./${worker.entry}`) };
const start = await bundle(["playground/src/start.ts"], { format: "iife", define });
const scripts = await bundle(["playground/src/loader.ts"], {
  splitting: true,
  define: {
    ...define,
    CATALOGUE: catalogue,
    STYLE: JSON.stringify(`./${style.entry}`),
  },
});

const build_ = createHash("sha256").update(engine + scripts.files.join() + worker.entry + style.entry).digest("hex").slice(0, 10);
await build({
  ...common,
  entryPoints: ["playground/src/service-worker.ts"],
  format: "iife",
  outdir: out,
  entryNames: "sw",
  define: { BUILD: JSON.stringify(build_) },
});

await writeFile(
  join(assets, "manifest.json"),
  `${JSON.stringify(
    {
      loader: scripts.entry,
      // Stands in the page itself.
      start: start.entry,
      style: style.entry,
      worker: worker.entry,
      // What the playground page will need, in the order of need, relative to the playground's directory.
      modules: scripts.files.map((file) => `assets/${file}`),
    },
    null,
    2,
  )}\n`,
);

// The page's first HTML comes from the same functions as all later ones.
Object.assign(globalThis, { CATALOGUE: JSON.parse(catalogue) });
const { shell } = await import("./src/shell.ts");
const { SAMPLE } = await import("./src/draft.ts");
const report = JSON.parse(await read(join(out, "sample.json"))) as Report;
const first = shell({ id: "playground", draft: SAMPLE, root: "../", level: 2, report });
await writeFile(join(assets, "playground.html"), first.source);

/** Returns the output of the first entry point, and all outputs. */
async function bundle(entryPoints: string[], options: BuildOptions): Promise<{ entry: string; files: string[] }> {
  const { metafile } = await build({ ...common, ...options, entryPoints });
  const outputs = Object.entries((metafile as Metafile).outputs);
  const name = ([path]: [string, unknown]): string => path.split("/").at(-1) as string;
  const entry = outputs.find(([, output]) => output.entryPoint === entryPoints[0]);
  if (!entry) throw new Error(`no output for ${entryPoints[0]}`);
  return { entry: name(entry), files: outputs.map(name) };
}
