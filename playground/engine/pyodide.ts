// Starts Pyodide in Node the way the worker starts it in the browser, for the build steps.

import crypto from "node:crypto";
import { loadPyodide, version, type PyodideAPI } from "pyodide";
import { emptyLock, withoutStackSwitching } from "./environment.ts";

// Node would show the line that threw, and Pyodide is one line of a megabyte.
process.on("uncaughtException", (error) => {
  console.error(error.message);
  process.exit(1);
});

export interface NodeStart {
  /** Directory of the pinned Pyodide distribution. */
  indexURL: string;
  /** The zip with standard library and package. */
  zip: string;
  makeSnapshot?: boolean;
}

// With a fixed seed for hashes, a fixed clock in one time zone, fixed "random" bytes and no word of where the build
// stands, two builds give the same memory.
function freezeEnvironment(): void {
  process.env.TZ = "UTC";
  process.argv.length = 1; // Emscripten copies the script's path and arguments into the memory
  // Elsewhere Python writes into its memory where in the table of functions it put a helper that counts arguments.
  // WebKit puts none there, and a memory that counts on it stops in its first call; on an iPhone Python does without.
  Object.defineProperty(globalThis, "navigator", { value: { userAgent: "iPhone", platform: "iPhone" } });
  Date.now = () => 0;
  performance.now = () => 0;
  crypto.randomFillSync = <View extends NodeJS.ArrayBufferView>(view: View): View => {
    new Uint8Array(view.buffer, view.byteOffset, view.byteLength).fill(0);
    return view;
  };
}

export async function startInNode({ indexURL, zip, makeSnapshot = false }: NodeStart): Promise<PyodideAPI> {
  withoutStackSwitching();
  if (makeSnapshot) freezeEnvironment();
  return loadPyodide({
    indexURL,
    stdLibURL: zip,
    env: { PYTHONHASHSEED: "0" },
    lockFileContents: emptyLock(version),
    packageBaseUrl: indexURL,
    _makeSnapshot: makeSnapshot,
  });
}
