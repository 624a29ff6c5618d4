// Runs the checker on all requests and writes down what that took: the modules that came out of the zip, a line each,
// and the regular expressions as they were compiled.
//
//     node modules.ts PYODIDE_DIR FULL_ZIP REQUESTS_JSON MODULES_OUT PATTERNS_OUT

import { readFile, writeFile } from "node:fs/promises";
import { startInNode } from "./pyodide.ts";

const [indexURL, zip, requestsPath, modulesOut, patternsOut] = process.argv.slice(2) as string[];
const requests: unknown[] = JSON.parse(await readFile(requestsPath!, "utf8"));

const pyodide = await startInNode({ indexURL: indexURL!, zip: zip! });
const recorded = pyodide.pyimport("tactful_engine.patterns").record();
const browser = pyodide.pyimport("tactful.browser");
for (const request of requests) browser.call(JSON.stringify(request));
await writeFile(patternsOut!, recorded().toJs());
await writeFile(modulesOut!, `${pyodide.pyimport("tactful_engine").loaded_from_zip().toJs().join("\n")}\n`);
