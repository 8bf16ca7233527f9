import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root: string = join(import.meta.dirname, '..');
const faces = ['index', 'stream', 'retext'];
const built = [
  ...faces.flatMap((face) => ['js', 'cjs', 'd.ts', 'd.cts'].map((end) => `${face}.${end}`)),
  'cli.js',
  'cli/explain.js',
  'cli/run.js',
  'cli/worker.js',
  'NOTICES.txt',
];

/** Milliseconds between two looks at the lock, and after which a build is taken for dead. */
const LOCK_POLL = 100;
const LONGEST_BUILD = 180_000;

/** Runs a command in the project's folder, or another, and returns what it printed on stdout. */
export function run(command: string, args: readonly string[], options: SpawnSyncOptions = {}): string {
  const result = spawnSync(command, args, {
    cwd: root,
    // npm and npx are batch files on Windows, which only a shell can start.
    shell: process.platform === 'win32' && command !== process.execPath,
    maxBuffer: 1e8,
    ...options,
    encoding: 'utf8',
  });
  if (result.error) throw result.error;
  if (result.status !== 0) {
    throw new Error(`${command} ${args.join(' ')} ended with ${result.status}\n${result.stdout}${result.stderr}`);
  }
  return result.stdout;
}

/**
 * Builds the package, unless what was built is newer than everything it is made of. One build at a
 * time: test files run side by side.
 */
export function build(): void {
  const lock = join(root, 'node_modules', '.bodycopy-build');
  while (!locked(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_POLL);
  try {
    buildWhatChanged();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function locked(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    // Whoever was killed while building has left it behind.
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > LONGEST_BUILD) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function buildWhatChanged(): void {
  const sources = [
    ...readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((file) => join('src', file)),
    join('scripts', 'commonjs-types.ts'),
    'tsup.config.ts',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
  ];
  const changed = Math.max(...sources.map((file) => statSync(join(root, file)).mtimeMs));
  const targets = built.map((file) => join(root, 'dist', file));
  if (targets.every((file) => existsSync(file) && statSync(file).mtimeMs >= changed)) return;
  run('npm', ['run', 'build']);
}

/** A packed package: where it lies, and what it holds. */
export interface Tarball {
  readonly path: string;
  /** Packed size in bytes. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly string[];
}

/** Packs the package as it would be published, into a folder. */
export function pack(folder: string): Tarball {
  const output = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  const [packed] = Object.values(JSON.parse(output)) as [
    { filename: string; size: number; unpackedSize: number; files: readonly { path: string }[] },
  ];
  const { filename, size, unpackedSize, files } = packed;
  return { path: join(folder, filename), size, unpackedSize, files: files.map(({ path }) => path).sort() };
}
