// Prints, a line each, the modules that come out of the zip when the checker does all that it can do.
//
//     node modules.ts PYODIDE_DIR FULL_ZIP REQUESTS_JSON

import { readFile } from "node:fs/promises";
import { startInNode } from "./pyodide.ts";

const [indexURL, zip, requestsPath] = process.argv.slice(2) as [string, string, string];
const requests: unknown[] = JSON.parse(await readFile(requestsPath, "utf8"));

const pyodide = await startInNode({ indexURL, zip });
const engine = pyodide.pyimport("tactful_engine");
const browser = pyodide.pyimport("tactful.browser");
for (const request of requests) browser.call(JSON.stringify(request));
console.log(engine.loaded_from_zip().toJs().join("\n"));
