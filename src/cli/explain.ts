import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { draw } from './explain/terminal.js';
import { type View, viewOf } from './explain/view.js';
import { page } from './report/page.js';

const WIDTH_WITHOUT_TERMINAL = 100;

/**
 * `bodycopy explain`: shows what became of every paragraph, in the terminal or as one HTML page.
 *
 * @param args the arguments behind `explain`: files, `-` being standard input, and options
 * @returns the exit code: 0, or 1 where a file could not be read
 */
export async function explain(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { html: { type: 'string' }, reasons: { type: 'boolean' }, threshold: { type: 'string' } },
  });
  const options = {
    explain: values.reasons === true,
    ...(values.threshold === undefined ? {} : { threshold: Number(values.threshold) }),
  };
  const { stdout, stderr } = process;
  const drawing = {
    width: stdout.columns || WIDTH_WITHOUT_TERMINAL,
    colour: stdout.isTTY === true && stdout.hasColors(),
  };
  const views: View[] = [];
  let code = 0;
  for (const name of positionals) {
    try {
      const text = readFileSync(name === '-' ? 0 : name, 'utf8');
      const view = viewOf(name === '-' ? 'standard input' : name, text, options);
      if (values.html === undefined) stdout.write(`${draw(view, drawing)}\n`);
      else views.push(view);
    } catch (error) {
      stderr.write(`Cannot read ${name}: ${reasonOf(error)}\n`);
      code = 1;
    }
  }
  if (values.html !== undefined) writeFileSync(values.html, page(views));
  return code;
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  return code === 'EISDIR' ? 'it is a folder' : (code ?? String(error));
}
