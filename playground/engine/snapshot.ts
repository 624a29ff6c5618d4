// Writes Pyodide's memory with the checker imported and warm.
//
//     node snapshot.ts PYODIDE_DIR ZIP REQUESTS_JSON OUT

import { readFile, writeFile } from "node:fs/promises";
import { startInNode } from "./pyodide.ts";

const [indexURL, zip, requestsPath, out] = process.argv.slice(2) as [string, string, string, string];
const { start: requests }: { start: unknown[] } = JSON.parse(await readFile(requestsPath, "utf8"));

const pyodide = await startInNode({ indexURL, zip, makeSnapshot: true });
pyodide.runPython("import tactful_engine; tactful_engine.install(); import tactful.browser, gc");
pyodide.globals.set("requests", JSON.stringify(requests));
pyodide.runPython(`
import json
for request in json.loads(requests):
    tactful.browser.call(json.dumps(request))
del requests, request, json
gc.collect()
`);
await writeFile(out, pyodide.makeMemorySnapshot());
