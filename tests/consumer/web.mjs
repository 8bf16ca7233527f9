import { readFileSync } from 'node:fs';
import { createContext, SourceTextModule } from 'node:vm';

// Runs the faces in a world that has the language, Web streams, timers, and nothing of Node: what browsers and
// workers have in common. Needs `--experimental-vm-modules`. Prints what the code below found.

const code = `
import { CleanStream, cleanAll } from './stream.js';
import retextBodycopy from './retext.js';

const { signal } = new AbortController();
for await (const { text } of cleanAll([page], { signal })) found.push(text);
const pages = new ReadableStream({
  start(controller) {
    controller.enqueue(page);
    controller.close();
  },
});
const reader = pages.pipeThrough(new CleanStream({ signal })).getReader();
found.push((await reader.read()).value.text, typeof retextBodycopy, typeof process);
`;
const found = [];
const page = process.argv[2];
const context = createContext({ ReadableStream, TransformStream, AbortController, setTimeout, page, found });
const modules = new Map();

function load(name) {
  const file = readFileSync(`node_modules/bodycopy/dist/${name}`, 'utf8');
  if (!modules.has(name)) modules.set(name, new SourceTextModule(file, { context }));
  return modules.get(name);
}

const main = new SourceTextModule(code, { context });
await main.link(load);
await main.evaluate();
process.stdout.write(JSON.stringify(found));
