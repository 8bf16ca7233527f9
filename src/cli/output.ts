import { constants, existsSync, readlinkSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname, isAbsolute, sep } from 'node:path';
import { RunError, reasonOf, UsageError, writeReasonOf } from './errors.js';

/** Where results go. */
export interface Output {
  /** Bytes written so far. */
  readonly written: number;
  write(bytes: Uint8Array): Promise<void>;
  /** Writes all of it to the disk. */
  flush(): Promise<void>;
  /** The output is complete: it gets its name. */
  commit(): void;
  /** The output is given up: nothing of it stays. */
  discard(): void;
}

/** Standard output. Waits for whoever reads it. */
export function standardOutput(): Output {
  const output = {
    written: 0,
    write(bytes: Uint8Array): Promise<void> {
      output.written += bytes.length;
      return new Promise((resolve, reject) => {
        process.stdout.write(bytes, (error) => (error ? reject(standardOutputError(error)) : resolve()));
      });
    },
    async flush(): Promise<void> {},
    commit(): void {},
    discard(): void {},
  };
  return output;
}

/** That a reader has seen enough is told apart from what keeps results from being written. */
function standardOutputError(error: NodeJS.ErrnoException): Error {
  return error.code === 'EPIPE' ? error : new RunError(`Cannot write standard output: ${reasonOf(error)}`);
}

/** The path that a file is written to before it gets its name. */
export function partialOf(path: string): string {
  return `${path}.partial`;
}

/** The file behind a link, there or not yet, so that the link stays; any other path as it is. */
export function targetOf(path: string): string {
  let target: string;
  try {
    target = readlinkSync(path);
  } catch {
    return path;
  }
  try {
    return realpathSync.native(path);
  } catch (error) {
    // Pipes have no real path, and links that lead in a circle have none.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || existsSync(path)) return path;
    // Not made shorter: `..` behind a link to a folder leads elsewhere than it seems.
    return targetOf(isAbsolute(target) ? target : `${dirname(path)}${sep}${target}`);
  }
}

/** Whether a path is a file or free to become one, and not a device or a pipe. */
export function isPlain(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
  } catch {
    // Whoever opens it says what is wrong.
    return false;
  }
}

/** A file that is complete, but may not have its name yet. */
export function completeFile(path: string): Output {
  return {
    written: 0,
    async write(): Promise<void> {},
    async flush(): Promise<void> {},
    commit: () => nameFile(path),
    discard: () => rmSync(partialOf(path), { force: true }),
  };
}

function nameFile(path: string): void {
  if (existsSync(partialOf(path))) renameSync(partialOf(path), path);
}

/**
 * A file that appears, or takes the place of an older one, only when it is complete. What is no
 * plain file, such as a device, is written to directly.
 *
 * @param keep bytes of an interrupted run's partial file that stay
 * @throws {UsageError} when nothing can be written there
 */
export async function fileOutput(path: string, keep: number): Promise<Output> {
  const plain = isPlain(path);
  let handle: FileHandle;
  try {
    const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0o666;
    handle = await open(plain ? partialOf(path) : path, constants.O_WRONLY | constants.O_CREAT, mode & 0o777);
    if (plain) await handle.truncate(keep);
  } catch (error) {
    throw new UsageError(`Cannot write ${path}: ${writeReasonOf(error)}`);
  }
  const output = {
    written: keep,
    async write(bytes: Uint8Array): Promise<void> {
      try {
        for (let at = 0; at < bytes.length; ) {
          const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, plain ? output.written : null);
          at += bytesWritten;
          output.written += bytesWritten;
        }
      } catch (error) {
        throw new RunError(`Cannot write ${path}: ${writeReasonOf(error)}`);
      }
    },
    async flush(): Promise<void> {
      if (plain) await handle.sync();
      await handle.close();
    },
    commit(): void {
      if (plain) nameFile(path);
    },
    discard(): void {
      if (plain) rmSync(partialOf(path), { force: true });
    },
  };
  return output;
}
