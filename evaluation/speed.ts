import { measureAnswers } from './bench/answers.js';
import { benchArguments } from './bench/arguments.js';
import { builtClean } from './bench/library.js';
import { measureSpeed, type SpeedFigures } from './bench/ratios.js';
import { textGroups } from './bench/texts.js';
import { show } from './bench/timing.js';

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

async function main(args: string[]): Promise<number> {
  const given = benchArguments(args, 'speed.ts');
  if (given === undefined) return 2;
  const { folder, json } = given;
  const groups = textGroups(folder);
  const clean = await builtClean();
  const figures = groups.map((group) => measureSpeed(group, clean));
  // Throws where what was timed is no answer.
  for (const group of groups) measureAnswers(group, (text) => clean(text).text);
  console.log(json ? JSON.stringify(figures) : report(figures));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
