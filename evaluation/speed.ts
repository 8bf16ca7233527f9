import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureSpeed, type SpeedFigures } from './bench/ratios.js';
import { textGroups } from './bench/texts.js';
import { show } from './bench/timing.js';

const usage = 'usage: speed.ts [FOLDER] [--json]';

/** The figures as text. */
function report(figures: readonly SpeedFigures[]): string {
  return figures
    .map(
      ({ name, texts, characters, clean, reference, ratio }) =>
        `${name}: ${texts} texts, ${(characters / 1e6).toFixed(2)} M characters\n` +
        `  clean     ${show(clean)} Mchar/s\n` +
        `  reference ${show(reference)} Mchar/s\n` +
        `  ratio     ${show(ratio)} times the reference's time`,
    )
    .join('\n');
}

function main(args: string[]): number {
  let folder: string | undefined;
  let json = false;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    if (positionals.length > 1) throw new Error('expected at most one folder');
    [folder] = positionals;
    json = values.json;
  } catch (error) {
    console.error(`${(error as Error).message.split('\n')[0]}; ${usage}`);
    return 2;
  }
  const isThere = folder !== undefined && existsSync(folder);
  if (folder !== undefined && !isThere) console.error(`corpus texts skipped: no corpus at ${folder}`);
  const figures = textGroups(isThere ? folder : undefined).map(measureSpeed);
  console.log(json ? JSON.stringify(figures) : report(figures));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
