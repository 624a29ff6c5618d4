/** A lock file that installs nothing; Pyodide insists on one, and on its own ABI in it. */
export function emptyLock(version: string): string {
  return JSON.stringify({
    info: { abi_version: "2025_0", arch: "wasm32", platform: "emscripten_4_0_9", python: "3.13.2", version },
    packages: {},
  });
}
