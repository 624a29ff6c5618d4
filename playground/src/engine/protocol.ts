// What page and worker say to each other.

/** How Python came up: from memory saved before, or from the zip. */
export type Way = "snapshot" | "zip";

/** What a starting worker is busy with. */
export type Phase = "download" | "compile" | "python";

/** What of `engine.json` a page needs; sizes in bytes. */
export interface EngineManifest {
  pyodide: string;
  directory: string;
  runtime: string;
  files: {
    "python.zip": { size: number };
    "pyodide.asm.wasm": { size: number };
    "snapshot.bin": { size: number; sha256: string };
  };
}

/** Where an engine lies. */
export interface Place {
  manifest: EngineManifest;
  /** Absolute address of the directory that holds engine and runtime. */
  base: string;
}

export interface ToWorker {
  id: number;
  request: string;
  /** A file of the reader's that Python shall find at `GIVEN`, in place of the one before. */
  file?: File | undefined;
}

/** Where Python finds a file that came with a request; it reads it from the reader's own disk, piece by piece. */
export const GIVEN = "/given/file";

export type FromWorker =
  /** A sign of life during the start; the way is known with the first. */
  | { type: "phase"; way: Way; phase: Phase; loaded: number; total: number }
  | { type: "ready"; way: Way }
  /** Something needed another zip, which may take as long as the line does. */
  | { type: "fetching" }
  | { type: "answer"; id: number; answer: string; ms: number }
  /** The worker cannot go on. */
  | { type: "failed"; message: string };

export function engineUrl({ base, manifest }: Place, file: string): string {
  return `${base}${file.startsWith("pyodide.") ? manifest.runtime : manifest.directory}/${file}`;
}
