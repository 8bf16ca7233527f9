import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { spreadOf } from '../evaluation/bench/timing.js';
import { build, pack, run, type Tarball } from './pack.js';

/** Raised only on purpose, in the change that makes the package grow. */
const MOST_KILOBYTES = 400;
/** What an import may add to the start of Node; a goal rather than a gate, since machines differ. */
const MOST_MILLISECONDS = 60;
const RUNS = 15;

/** Checks the package as it would be published: its metadata, its types, its size, its start. */
function checkPackage(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bodycopy-package-'));
  try {
    build();
    const tarball = pack(folder);
    process.stdout.write(run('npx', ['--no', 'publint', 'run', tarball.path, '--strict']));
    process.stdout.write(run('npx', ['--no', 'attw', tarball.path]));
    checkSize(tarball);
    checkStart();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function checkSize({ size, unpackedSize, files }: Tarball): void {
  const kilobytes = Math.ceil(size / 1000);
  console.log(`Size: ${kilobytes} KB packed, ${Math.ceil(unpackedSize / 1000)} KB unpacked, ${files.length} files`);
  if (kilobytes > MOST_KILOBYTES) {
    process.exitCode = 1;
    console.error(`The tarball is larger than its budget of ${MOST_KILOBYTES} KB`);
  }
}

function checkStart(): void {
  const url = pathToFileURL(join(import.meta.dirname, '..', 'dist', 'index.js')).href;
  const bare: number[] = [];
  const loaded: number[] = [];
  // In turns, so that a busy moment of the machine meets both.
  for (let turn = 0; turn < RUNS; turn++) {
    bare.push(startTime(''));
    loaded.push(startTime(`import ${JSON.stringify(url)}`));
  }
  const added = spreadOf(loaded).median - spreadOf(bare).median;
  console.log(`Import: ${added.toFixed(0)} ms over bare Node, median of ${RUNS}`);
  if (added > MOST_MILLISECONDS) console.warn(`WARNING: the import adds more than ${MOST_MILLISECONDS} ms`);
}

function startTime(code: string): number {
  const started = performance.now();
  run(process.execPath, ['--input-type=module', '--eval', code]);
  return performance.now() - started;
}

try {
  checkPackage();
} catch (error) {
  // What a failed check printed is the whole story; a stack would bury it.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
