import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import { nameOf, type Place } from './batch.js';

/** How many texts a run has dealt with. */
export interface Tally {
  readonly records: number;
  readonly failures: number;
}

/** Whether to show progress: as a bar that is drawn again and again, as lines, or not at all. */
export type Manner = 'bar' | 'lines' | 'none';

/** A run that is over before this, in milliseconds, needs no bar. */
const QUIET = 500;
const BAR_EVERY = 100;
const LINE_EVERY = 3000;
const BAR_WIDTH = 20;
/** Of a terminal that does not say how wide it is. */
const COLUMNS = 80;
const ERASE_LINE = '\r\u001b[K';

/** Remarks and progress on standard error, which do not get in each other's way. */
export class Reporter {
  readonly #stream: WriteStream;
  readonly #manner: Manner;
  readonly #colour: boolean;
  #started: number = performance.now();
  #shown: number = this.#started;
  /** What an interrupted run had done, which is not counted in the rate. */
  #before = 0;
  #shareBefore: number | undefined;
  #tally: Tally = { records: 0, failures: 0 };
  #share: number | undefined;
  #drawn = false;
  readonly #said = new Set<string>();

  constructor(stream: WriteStream, manner: Manner) {
    this.#stream = stream;
    this.#manner = manner;
    // Knows of NO_COLOR, and of terminals that have none.
    this.#colour = stream.isTTY === true && stream.hasColors();
  }

  /** The clock starts, with what is done already. */
  begin(tally: Tally): void {
    this.#tally = tally;
    this.#before = tally.records;
    if (tally.records === 0) this.#shareBefore = 0;
    this.#started = performance.now();
    this.#shown = this.#started;
  }

  /** Writes a remark on a line of its own, with the name of the input that it is about. */
  say(remark: string, place?: Place): void {
    this.#erase();
    const line = printable(place === undefined ? remark : `${nameOf(place)}: ${remark}`);
    this.#stream.write(`${this.#styled('red', 'bodycopy:')} ${line}\n`);
  }

  /** The same, but for a remark that was made before, about whatever input. */
  sayOnce(remark: string, place: Place): void {
    if (this.#said.has(remark)) return;
    this.#said.add(remark);
    this.say(remark, place);
  }

  /**
   * Takes note of how far the run is, and shows it when it is time to.
   *
   * @param share of the input that is done, 0..1; `undefined` when nobody knows how long it is
   */
  update(tally: Tally, share: number | undefined): void {
    this.#tally = tally;
    this.#share = share;
    this.#shareBefore ??= share;
    const now = performance.now();
    if (this.#manner === 'bar' && now - this.#started > QUIET && now - this.#shown > BAR_EVERY) {
      this.#shown = now;
      this.#stream.write(ERASE_LINE + this.#bar(now, this.#stream.columns || COLUMNS));
      this.#drawn = true;
    }
    if (this.#manner === 'lines' && now - this.#shown > LINE_EVERY) {
      this.#shown = now;
      this.#stream.write(`${this.#facts(now)}\n`);
    }
  }

  /** Takes the bar away, and sums up where progress is wanted as lines. */
  end(): void {
    this.#erase();
    if (this.#manner === 'lines') this.#stream.write(`${this.#facts(performance.now())}\n`);
  }

  #erase(): void {
    if (this.#drawn) this.#stream.write(ERASE_LINE);
    this.#drawn = false;
  }

  /** The facts, with a bar before them where there is room. */
  #bar(now: number, columns: number): string {
    const facts = this.#facts(now);
    if (this.#share === undefined || facts.length + BAR_WIDTH + 1 >= columns) return facts.slice(0, columns - 1);
    // Full only at the end, as the percentage is 100.
    const full = Math.floor(this.#share * BAR_WIDTH);
    return `${this.#styled('green', '█'.repeat(full))}${'░'.repeat(BAR_WIDTH - full)} ${facts}`;
  }

  #facts(now: number): string {
    const { records, failures } = this.#tally;
    const seconds = (now - this.#started) / 1000;
    const facts = [`${grouped(records)} texts`, `${grouped((records - this.#before) / seconds)}/s`];
    if (failures > 0) facts.push(`${grouped(failures)} failed`);
    if (this.#share !== undefined) {
      facts.unshift(`${Math.floor(this.#share * 100)} %`);
      const speed = (this.#share - (this.#shareBefore ?? 0)) / seconds;
      if (speed > 0 && this.#share < 1) facts.push(`${duration((1 - this.#share) / speed)} left`);
    }
    return facts.join(' · ');
  }

  #styled(style: Parameters<typeof styleText>[0], text: string): string {
    return this.#colour ? styleText(style, text, { validateStream: false }) : text;
  }
}

/** A whole number with its thousands set apart, whatever the locale. */
function grouped(value: number): string {
  const digits = Math.round(value).toString();
  const first = digits.length % 3 || 3;
  return [digits.slice(0, first), ...(digits.slice(first).match(/\d{3}/g) ?? [])].join(',');
}

/** Minutes and seconds; from an hour on, hours and minutes. */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole >= 3600) return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** On one line, without what would move the cursor or change colours. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
