// Takes out of Pyodide what only packages with compiled code of their own could use, for the checker needs none: some
// nine thousand exports, the code that nothing else calls, and the JavaScript that such code would call for drawing,
// sound and windows. A name that stands anywhere in the JavaScript that is left is kept.
//
//     node trim.ts PYODIDE_DIR OUT        writes OUT/pyodide.asm.js and OUT/pyodide.asm.wasm

import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { minify } from "terser";

const METADCE = fileURLToPath(new URL("../../node_modules/binaryen/bin/wasm-metadce", import.meta.url));
/** What Pyodide's wasm is written in; binaryen would else write what is newer than some browsers. */
const FEATURES = "bulk-memory bulk-memory-opt mutable-globals sign-ext nontrapping-float-to-int exception-handling reference-types multivalue";

const [pyodide, out] = process.argv.slice(2) as [string, string];
const loader = await readFile(join(pyodide, "pyodide.mjs"), "utf8");
const original = new Uint8Array(await readFile(join(pyodide, "pyodide.asm.wasm")));

const offered = withoutExports(await readFile(join(pyodide, "pyodide.asm.js"), "utf8"));
const wasm = await withExports(original, exportsFor(original, offered + loader));
const script = await minify(withoutImports(offered, imports(wasm)), { ecma: 2020, compress: { passes: 2 } });
await writeFile(join(out, "pyodide.asm.js"), script.code!);
await writeFile(join(out, "pyodide.asm.wasm"), wasm);

/** Leaves out what the script offers under a name by which neither it nor the loader asks for it. */
function withoutExports(text: string): string {
  const named = /var (\w+)=Module\["\1"\]=(?:wasmExports\["(\w+)"\]|\d+);|Module\["(\w+)"\]=\3;/g;
  const rest = text.replaceAll(named, "");
  const said = words(rest);
  const asked = words((rest + loader).match(/\.[\w$]+|"[\w$]+"/g)!.join(" "));
  return text.replaceAll(named, (all, variable?: string, exported?: string, offered?: string) => {
    if (offered !== undefined) return asked.has(offered) ? all : "";
    return said.has(variable!) || (exported !== undefined && asked.has(exported)) || asked.has(variable!) ? all : "";
  });
}

/** Leaves out what the script offers to the module and the module does not take. */
function withoutImports(text: string, taken: Set<string>): string {
  const offers = /(?<=wasmImports=\{)[^}]*(?=\})/;
  const gone = new Set<string>();
  const kept = text.match(offers)![0].split(",").filter((offer) => {
    const [name, value = name] = offer.split(":") as [string, string?];
    if (!taken.has(name)) gone.add(value!);
    return taken.has(name);
  });
  return text.replace(offers, kept.join()).replaceAll(/\b(\w+)\.(?:sig|stub|isAsync)=[^;,{}]+;/g, (all, name: string) => (gone.has(name) ? "" : all));
}

/** Exports that a name in the script may mean, or that the module itself asks for by way of the script. */
function exportsFor(wasm: Uint8Array<ArrayBuffer>, scripts: string): string[] {
  const said = words(scripts);
  const module = new WebAssembly.Module(wasm);
  const own = imports(wasm);
  return WebAssembly.Module.exports(module)
    .map(({ name }) => name)
    .filter((name) => said.has(name) || said.has(`_${name}`) || own.has(name));
}

function imports(wasm: Uint8Array<ArrayBuffer>): Set<string> {
  return new Set(WebAssembly.Module.imports(new WebAssembly.Module(wasm)).map(({ name }) => name));
}

function words(text: string): Set<string> {
  return new Set(text.match(/[\w$]+/g));
}

/** Returns a module with these exports alone, and without what no code can reach then. */
async function withExports(wasm: Uint8Array, exports: string[]): Promise<Uint8Array<ArrayBuffer>> {
  const scratch = await mkdtemp(join(tmpdir(), "trim-"));
  const [from, to, graph] = ["from.wasm", "to.wasm", "graph.json"].map((name) => join(scratch, name)) as [string, string, string];
  await writeFile(from, wasm);
  const nodes = exports.map((name) => ({ name: `export ${name}`, export: name, root: true }));
  await writeFile(graph, JSON.stringify(nodes));
  const features = FEATURES.split(" ").map((name) => `--enable-${name}`);
  execFileSync(process.execPath, [METADCE, ...features, `--graph-file=${graph}`, from, "-o", to], { stdio: ["ignore", "ignore", "inherit"] });
  const done = new Uint8Array(await readFile(to));
  await rm(scratch, { recursive: true });
  return done;
}
