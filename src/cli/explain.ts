import { createReadStream } from 'node:fs';
import { isFailure, nameOf } from './batch.js';
import { cleanOptionsOf } from './cleaner.js';
import { reasonOf, UsageError } from './errors.js';
import { explainOptionsOf, help } from './explain/options.js';
import { type Drawing, draw } from './explain/terminal.js';
import { textsOf } from './explain/texts.js';
import { type View, viewOf } from './explain/view.js';
import { statOf } from './input.js';
import { fileOutput, type Output, standardOutput, targetOf } from './output.js';
import { refuseOverlaps } from './overlaps.js';
import { Reporter } from './progress.js';
import { remarkOn } from './remarks.js';
import { page } from './report/page.js';
import { reasonToSpareReport } from './spared.js';

const WIDTH_WITHOUT_TERMINAL = 100;
const REPORT_BEGINNING = '<!doctype html>';

/**
 * `bodycopy explain`: shows what became of every paragraph, in the terminal or as one HTML page.
 *
 * @param args the arguments behind `explain`
 * @returns the exit code: 0, or 1 when a file could not be read
 * @throws {UsageError} when the command is wrong
 * @throws {RunError} when the report cannot be written
 */
export async function explain(args: readonly string[]): Promise<number> {
  const options = explainOptionsOf(args);
  if (options === 'help') {
    process.stdout.write(help());
    return 0;
  }
  const { files, field, cleaning } = options;
  const html = options.html === undefined ? undefined : targetOf(options.html);
  if (html === '') throw new UsageError('--html expects the name of a file, got an empty one');
  if (html !== undefined && html !== '-') {
    refuseOverlaps({ files, cleaning, errors: html });
    await spareText(html);
  }
  const cleanOptions = await cleanOptionsOf(cleaning);
  const file = html === '-' ? undefined : html;
  const output = file === undefined ? standardOutput() : await fileOutput(file, 0);
  const reporter = new Reporter(process.stderr, 'none');
  const views: View[] = [];
  let code = 0;
  try {
    for await (const read of textsOf(files, field)) {
      if (isFailure(read)) {
        reporter.say(read.error, read);
        code = 1;
        continue;
      }
      const remark = remarkOn(read.text, field === undefined);
      if (remark !== undefined) reporter.sayOnce(remark, read);
      const view = viewOf(nameOf(read), read.text, cleanOptions);
      // A blank line stands between two texts.
      if (html === undefined) await print(output, `${output.written > 0 ? '\n' : ''}${draw(view, drawing())}`);
      else views.push(view);
    }
    const spared = reasonToSpareReport(file, views.length, code > 0);
    if (html !== undefined && spared === undefined) await print(output, page(views));
    await output.flush();
    if (spared === undefined) output.commit();
    else {
      output.discard();
      reporter.say(spared);
    }
  } catch (error) {
    output.discard();
    throw error;
  }
  return code;
}

/**
 * Of `--html articles/*.txt`, which lacks the name of the report, the first article would be it.
 *
 * @throws {UsageError} when there is a file with something other than HTML in it
 */
async function spareText(path: string): Promise<void> {
  const found = statOf(path);
  if (found?.isFile() !== true || found.size === 0) return;
  let head = '';
  try {
    for await (const part of createReadStream(path, { encoding: 'latin1', end: REPORT_BEGINNING.length - 1 }))
      head += part;
  } catch (error) {
    throw new UsageError(`Cannot write ${path}: ${reasonOf(error)}`);
  }
  if (head.toLowerCase() === REPORT_BEGINNING) return;
  throw new UsageError(`Cannot write ${path}: it is no HTML; --html expects the name of the report`);
}

function print(output: Output, text: string): Promise<void> {
  return output.write(Buffer.from(text));
}

function drawing(): Drawing {
  const { stdout, env } = process;
  // Such as for `less -R`.
  const forced = /^(?:|[123]|true)$/.test(env['FORCE_COLOR'] ?? 'no');
  return {
    width: stdout.columns || WIDTH_WITHOUT_TERMINAL,
    colour: stdout.isTTY === true ? stdout.hasColors() : forced,
  };
}
