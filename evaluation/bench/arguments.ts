import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What a benchmark is asked for. */
export interface BenchArguments {
  /** The folder of a corpus that is there. */
  readonly folder: string | undefined;
  readonly json: boolean;
  /** Whether the figures go into the README. */
  readonly readme: boolean;
}

/**
 * Reads the arguments `[FOLDER] [--json]`, and `[--readme]` of a program that writes there; undefined, after a line
 * that says why, where they are wrong.
 */
export function benchArguments(args: string[], program: string, writes = false): BenchArguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, readme: { type: 'boolean', default: false } },
    });
    if (values.readme && !writes) throw new Error(`${program} does not write into the README`);
    if (positionals.length > 1) throw new Error('expected at most one folder');
    const [folder] = positionals;
    const isThere = folder !== undefined && existsSync(folder);
    if (values.readme && !isThere) throw new Error('--readme needs the folder of a corpus');
    if (folder !== undefined && !isThere) console.error(`corpus texts skipped: no corpus at ${folder}`);
    return { folder: isThere ? folder : undefined, json: values.json, readme: values.readme };
  } catch (error) {
    console.error(
      `${(error as Error).message.split('\n')[0]}; usage: ${program} [FOLDER] [--json]${writes ? ' [--readme]' : ''}`,
    );
    return undefined;
  }
}
