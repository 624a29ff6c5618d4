// Bundles the app and writes the playground's first HTML.
//
//     node playground/build.ts OUT        after scripts/build_engine.py; reads OUT/*.json
//
// OUT/catalogue.json and OUT/sample.json are results of the checker; scripts/build_playground.py writes them.

import { createHash } from "node:crypto";
import { readFile, rm, writeFile, mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build, type BuildOptions, type Metafile } from "esbuild";
import type { EngineManifest } from "./src/engine/protocol.ts";
import type { Html } from "./src/html.ts";
import type { Report } from "./src/report.ts";

const out = process.argv[2] ?? "build/playground";
const assets = join(out, "assets");

const read = async (path: string): Promise<string> => (await readFile(path, "utf8")).trim();
const catalogue = await read(join(out, "catalogue.json"));
const engine = inPage(JSON.parse(await read(join(out, "engine.json"))) as EngineFiles);
const review = await read(join(out, "review.json"));
const composing = await read(join(out, "composing.json"));

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
const auditStyle = await bundle(["playground/src/audit.css"], { alias: { "tactful-audit-style": resolve(out, "audit-style.css") } });
const sheetStyle = await bundle(["playground/src/sheet.css"], {});
// Texts, which stand where they are used; values would go into a chunk that every page loads.
const define = { ENGINE: JSON.stringify(engine), WORKER: JSON.stringify(`./${worker.entry}`) };
const start = await bundle(["playground/src/start.ts"], { format: "iife", define });
const scripts = await bundle(["playground/src/loader.ts"], {
  splitting: true,
  loader: { ".csv": "text" },
  define: {
    ...define,
    CATALOGUE: JSON.stringify(catalogue),
    REVIEW: JSON.stringify(review),
    COMPOSING: JSON.stringify(composing),
    STYLE: JSON.stringify(`./${style.entry}`),
  },
});

const styles = [style.entry, auditStyle.entry, sheetStyle.entry];
const build_ = createHash("sha256").update([engine, ...scripts.files, worker.entry, ...styles].join()).digest("hex").slice(0, 10);
await build({
  ...common,
  entryPoints: ["playground/src/service-worker.ts"],
  format: "iife",
  outdir: out,
  entryNames: "sw",
  define: { BUILD: JSON.stringify(build_) },
});

// The first HTML of each page comes from the same functions as all later ones.
Object.assign(globalThis, { CATALOGUE: catalogue, COMPOSING: composing });
const { shell } = await import("./src/shell.ts");
const { composeShell } = await import("./src/compose-shell.ts");
const { auditShell } = await import("./src/audit-shell.ts");
const { SAMPLE } = await import("./src/draft.ts");
const report = JSON.parse(await read(join(out, "sample.json"))) as Report;

/**
 * The pages of the playground: the code of each, the command that does the same, style sheets, and its first HTML unless
 * a macro writes that.
 */
const pages: Record<string, { code: string; command: string; styles: string[]; html?: Html }> = {
  draft: {
    code: "playground/src/app.ts",
    command: "tactful check draft.txt",
    styles: [style.entry],
    html: shell({ id: "playground", draft: SAMPLE, root: "../", level: 2, report }),
  },
  audit: { code: "playground/src/audit.ts", command: "tactful audit Invitations.csv", styles: [style.entry, auditStyle.entry], html: auditShell("audit") },
  incoming: { code: "playground/src/incoming.ts", command: "tactful review request.txt", styles: [style.entry, sheetStyle.entry] },
  compose: { code: "playground/src/compose.ts", command: "tactful compose", styles: [style.entry, sheetStyle.entry], html: composeShell("compose") },
};
for (const [name, { html }] of Object.entries(pages)) if (html) await writeFile(join(assets, `${name}.html`), html.source);

await writeFile(
  join(assets, "manifest.json"),
  `${JSON.stringify(
    {
      loader: scripts.entry,
      // Stands in the page itself.
      start: start.entry,
      worker: worker.entry,
      pages: Object.fromEntries(
        Object.entries(pages).map(([name, { code, command, styles }]) => [name, { command, styles, modules: scripts.needs(code) }]),
      ),
    },
    null,
    2,
  )}\n`,
);

/** What build_engine.py writes into engine.json. */
type EngineFiles = Omit<EngineManifest, "files"> & { files: Record<keyof EngineManifest["files"], { size: number; sha256: string }> };

/** Returns what of it every page carries. */
function inPage({ pyodide, directory, runtime, files }: EngineFiles): string {
  const { size, sha256 } = files["snapshot.bin"];
  const sizes = { "python.zip": { size: files["python.zip"].size }, "pyodide.asm.wasm": { size: files["pyodide.asm.wasm"].size } };
  return JSON.stringify({ pyodide, directory, runtime, files: { ...sizes, "snapshot.bin": { size, sha256 } } } satisfies EngineManifest);
}

/** Returns the output of the first entry point, all outputs, and what a module will need in the order of need. */
async function bundle(
  entryPoints: string[],
  options: BuildOptions,
): Promise<{ entry: string; files: string[]; needs: (module: string) => string[] }> {
  const { metafile } = await build({ ...common, ...options, entryPoints });
  const { outputs } = metafile as Metafile;
  const name = (path: string): string => path.split("/").at(-1) as string;
  const made = (module: string): string => {
    const found = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === module);
    if (!found) throw new Error(`no output for ${module}`);
    return found;
  };
  const withImports = (path: string): string[] => [
    path,
    ...(outputs[path]?.imports ?? []).filter(({ kind }) => kind === "import-statement").flatMap((used) => withImports(used.path)),
  ];
  const entry = made(entryPoints[0] as string);
  return {
    entry: name(entry),
    files: Object.keys(outputs).map(name),
    needs: (module) => [...new Set([...withImports(entry), ...withImports(made(module))])].map(name),
  };
}
