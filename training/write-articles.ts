import { writeFileSync } from 'node:fs';
import { assess } from '../src/clean.js';
import { model } from '../src/model.js';
import { settingsOf } from '../src/options.js';
import { segment } from '../src/segment.js';
import { weights } from '../src/weights.js';
import { articleExamples, everyArticle, trainArticles } from './articles.js';
import { packedArticle, weightsModule } from './pack.js';
import { everyText } from './presence.js';
import { trainingTexts } from './texts.js';
import type { Judge } from './types.js';

/**
 * Learns anew what tells articles in short texts, with everything else as it is shipped. Whether a text holds an
 * article at all is learnt from chains that have not seen its site, which only the training has.
 */
function writeArticles(folder: string): void {
  const shipped = model();
  const conditional = {
    ...shipped,
    calibration: { ...shipped.calibration, article: everyArticle, presence: everyText },
  };
  const settings = settingsOf(undefined);
  const judge: Judge = ({ text }) => assess(segment(text), settings, conditional);
  const texts = trainingTexts(folder);
  const article = packedArticle(trainArticles(articleExamples(texts, judge)));
  const calibration = { ...weights.calibration, article };
  writeFileSync(new URL('../src/weights.ts', import.meta.url), weightsModule({ ...weights, calibration }));
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Usage: npm run articles -- FOLDER, the folder of the labelled corpus\n');
  process.exitCode = 2;
} else {
  writeArticles(folder);
}
