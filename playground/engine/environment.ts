// What must be the same where the snapshot is made and where it is started.

/** A lock file that installs nothing; Pyodide insists on one, and on its own ABI in it. */
export function emptyLock(version: string): string {
  return JSON.stringify({
    info: { abi_version: "2025_0", arch: "wasm32", platform: "emscripten_4_0_9", python: "3.13.2", version },
    packages: {},
  });
}

/**
 * Takes stack switching away before Pyodide looks for it. Python writes into its memory whether there is any, and a
 * memory from an engine that has it does not run in one that has not (WebKit). The checker never waits for JavaScript.
 */
export function withoutStackSwitching(): void {
  for (const name of ["Suspending", "promising", "Suspender", "SuspendError"]) {
    Reflect.deleteProperty(WebAssembly, name);
  }
}
