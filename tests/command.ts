import { type ChildProcess, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, vi } from 'vitest';
import { build } from '../scripts/pack.js';
import { fixtures } from './fixtures.js';

/** The command as it is published. */
export const cli: string = join(import.meta.dirname, '..', 'dist', 'cli.js');

/** The build takes tsup a quarter of a minute, and a start of the command some tenths of a second; more on a busy machine. */
const TIMEOUT = 240_000;

/** A folder for the files of a test file; the command is built before. */
export function workshop(): { path(name: string): string; folder(): string } {
  let folder = '';
  // Most tests start the command several times.
  vi.setConfig({ testTimeout: TIMEOUT, hookTimeout: TIMEOUT });
  beforeAll(async () => {
    build();
    folder = await mkdtemp(join(tmpdir(), 'bodycopy-cli-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return { path: (name) => join(folder, name), folder: () => folder };
}

export interface Given {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs the command to its end. */
export function bodycopy(args: readonly string[], given: Given = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [cli, ...args], { input: '', ...given, encoding: 'utf8', maxBuffer: 1e9 });
}

/** Starts the command. */
export function start(args: readonly string[], given: Omit<Given, 'input'> = {}): ChildProcess {
  return spawn(process.execPath, [cli, ...args], { ...given, stdio: 'pipe' });
}

/** How a child process ended, and what it wrote. */
export function ended(
  child: ChildProcess,
): Promise<{ code: number | null; signal: string | null; stdout: string; stderr: string }> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on('data', (chunk) => stdout.push(chunk));
  child.stderr?.on('data', (chunk) => stderr.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code, signal, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
}

/** Waits until something is the case. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(5);
}

export function exists(path: string): boolean {
  return existsSync(path);
}

/** Records that differ from each other, made of the fixtures. */
export function records(count: number): { id: number; text: string }[] {
  return Array.from({ length: count }, (_, id) => {
    const { input } = fixtures[id % fixtures.length] as { input: string };
    return { id, text: `${input}\n\nThis is the last paragraph of text number ${id}, which no other has.\n` };
  });
}

export function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

export function parsedLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
