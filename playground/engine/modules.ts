// Runs the checker on all requests and writes down what that took: the modules that came out of the zip, a line each,
// those of every visit and those of what comes later; and the regular expressions of every visit, as they were compiled.
//
//     node modules.ts PYODIDE_DIR FULL_ZIP REQUESTS_JSON FILES_DIR MODULES_OUT LATER_OUT PATTERNS_OUT
//
// Python finds the files of FILES_DIR under the same names.

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startInNode } from "./pyodide.ts";

type Seven = [string, string, string, string, string, string, string];
const [indexURL, zip, requestsPath, files, modulesOut, laterOut, patternsOut] = process.argv.slice(2) as Seven;
const { start, later }: Record<"start" | "later", unknown[]> = JSON.parse(await readFile(requestsPath, "utf8"));

const pyodide = await startInNode({ indexURL, zip });
pyodide.FS.mkdirTree(files);
for (const name of await readdir(files)) pyodide.FS.writeFile(join(files, name), await readFile(join(files, name)));
const recorded = pyodide.pyimport("tactful_engine.patterns").record();
const browser = pyodide.pyimport("tactful.browser");
const loaded = (): string[] => pyodide.pyimport("tactful_engine").loaded_from_zip().toJs();
const answer = (request: unknown): string => browser.call(JSON.stringify(request));

start.forEach(answer);
await writeFile(patternsOut, recorded().toJs());
const first = loaded();
await writeFile(modulesOut, `${first.join("\n")}\n`);

later.forEach(answer);
await writeFile(laterOut, `${loaded().filter((name) => !first.includes(name)).join("\n")}\n`);
