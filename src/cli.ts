#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { firstLine, type RunError, type UsageError } from './cli/errors.js';
import { help, optionsOf } from './cli/options.js';

const { stdout, stderr } = process;

/** Runs the command and returns its exit code. The code that cleans is loaded only when it is needed. */
async function main(args: readonly string[]): Promise<number> {
  if (args[0] === 'explain') return (await import('./cli/explain.js')).explain(args.slice(1));
  const options = optionsOf(args);
  if (options === 'help') stdout.write(help());
  else if (options === 'version') stdout.write(`${version()}\n`);
  else return (await import('./cli/run.js')).run(options, version());
  return 0;
}

function version(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}

/** What to say of an error, and the exit code. A mistake of this program's own shows where it is. */
function verdictOn(error: unknown): [remark: string, code: number] {
  // By property, since every built file has a class of its own.
  const { exitCode, message } = error as Partial<UsageError | RunError>;
  if (exitCode !== undefined && message !== undefined) return [firstLine(message), exitCode];
  // Whoever read the results, such as `head`, has seen enough.
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') return ['', 0];
  return [error instanceof Error ? (error.stack ?? error.message) : String(error), 1];
}

// Node from 22.1 on can keep compiled code for the next start; older ones cannot, and their types do not know.
(nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();
// What fails here fails a write, too, which somebody waits for.
stdout.on('error', () => {});
stderr.on('error', () => {});
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const [remark, code] = verdictOn(error);
  // Standard input may still be open, and would keep the process.
  const end = (): void => process.exit(code);
  if (remark === '') end();
  else stderr.write(`bodycopy: ${remark}\n`, end);
}
