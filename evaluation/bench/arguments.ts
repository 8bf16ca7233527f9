import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What a benchmark is asked for. */
export interface BenchArguments {
  /** The folder of a corpus that is there. */
  readonly folder: string | undefined;
  readonly json: boolean;
}

/** Reads the arguments `[FOLDER] [--json]`; undefined, after a line that says why, where they are wrong. */
export function benchArguments(args: string[], program: string): BenchArguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    if (positionals.length > 1) throw new Error('expected at most one folder');
    const [folder] = positionals;
    const isThere = folder !== undefined && existsSync(folder);
    if (folder !== undefined && !isThere) console.error(`corpus texts skipped: no corpus at ${folder}`);
    return { folder: isThere ? folder : undefined, json: values.json };
  } catch (error) {
    console.error(`${(error as Error).message.split('\n')[0]}; usage: ${program} [FOLDER] [--json]`);
    return undefined;
  }
}
