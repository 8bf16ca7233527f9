import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { createCleaner } from 'bodycopy';
import { cleanAll } from 'bodycopy/stream';

// Cleans the texts that it is given in the main thread and in four workers, all at the same time, each with the
// cleaners in another order. Prints the number of bytes of each worker's answer, or `false` where it differs.

const { texts, first } = isMainThread ? { texts: JSON.parse(process.argv[2]), first: 0 } : workerData;
const variants = [{}, { threshold: 'precision' }, { keep: ['caption'], explain: true }, { language: 'de' }];

async function work() {
  const found = variants.map(() => []);
  const order = variants.map((_, at) => (at + first) % variants.length);
  for (const text of texts) {
    for (const at of order) found[at].push(createCleaner(variants[at])(text));
  }
  for (const at of order) {
    for await (const result of cleanAll(texts, variants[at])) found[at].push(result);
  }
  return JSON.stringify(found);
}

function answerOf(number) {
  const worker = new Worker(new URL(import.meta.url), { workerData: { texts, first: number } });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

if (isMainThread) {
  const answers = [1, 2, 3, 4].map(answerOf);
  const expected = await work();
  const found = await Promise.all(answers);
  process.stdout.write(JSON.stringify(found.map((bytes) => bytes === expected && bytes.length)));
} else {
  parentPort.postMessage(await work());
}
