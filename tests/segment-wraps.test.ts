import { describe, expect, it } from 'vitest';
import { findLines } from '../src/segment/lines.js';
import { wrapWidth } from '../src/segment/wraps.js';

/** A line that is so long; nothing but its width says that it goes on. The first word has four letters. */
function lineOf(length: number, first = 'abcd'): string {
  const words = `${first} ${'Abcd '.repeat(Math.ceil(length / 5))}`;
  return words
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length, ')');
}

function widthOf(...lines: readonly string[]): number {
  const text = lines.join('\n');
  return wrapWidth(text, findLines(text));
}

/** So many lines of 60 characters, whose ends but the last agree with a width of 60. */
function wrapped(count: number, first = 'abcd'): string[] {
  return Array.from({ length: count }, () => lineOf(60, first));
}

function several(count: number, ...lines: readonly string[]): string[] {
  return Array.from({ length: count }, () => lines).flat();
}

describe('the width of hard wraps', () => {
  it('is the least that most line ends agree with', () => {
    expect(widthOf(...wrapped(12))).toBe(60);
    expect(widthOf(...wrapped(8), lineOf(58), lineOf(58), lineOf(62), lineOf(20))).toBe(62);
    expect(widthOf(...several(12, lineOf(36)))).toBe(36);
    expect(widthOf(...several(12, lineOf(145)))).toBe(145);
  });

  it('is none below 36 characters, nor above 145', () => {
    expect(widthOf(...several(12, lineOf(35, 'a')))).toBe(36);
    expect(widthOf(...several(12, lineOf(34, 'a')))).toBe(0);
    expect(widthOf(...several(12, lineOf(146)))).toBe(0);
  });

  it('takes three line ends', () => {
    expect(widthOf(...wrapped(4))).toBe(60);
    expect(widthOf(...wrapped(3))).toBe(0);
    expect(widthOf(...wrapped(3), '', ...wrapped(1))).toBe(0);
  });

  it('is none where a fifth as many lines as are wrapped is longer by more than a fifth', () => {
    const longer = (count: number, line: string): number => widthOf(...wrapped(11), ...several(count, '', line));
    expect(longer(2, lineOf(73))).toBe(60);
    expect(longer(3, lineOf(73))).toBe(0);
    expect(longer(9, lineOf(72))).toBe(60);
  });

  it('does not count lines as longer that end with a word of 30 letters, which cannot be broken', () => {
    const longer = (end: string): number => widthOf(...wrapped(11), ...several(5, '', `${lineOf(50)} ${end}`));
    expect(longer('x'.repeat(30))).toBe(60);
    expect(longer('x'.repeat(29))).toBe(0);
    expect(longer(`${'x'.repeat(29)}嵐`)).toBe(0);
    expect(longer(`${'x'.repeat(29)}ก`)).toBe(0);
  });

  it('is none where no more than 55 in a hundred line ends agree with it', () => {
    const others = (count: number): string[] => [...several(count, lineOf(50)), lineOf(10)];
    expect(widthOf(...wrapped(12), ...others(9))).toBe(60);
    expect(widthOf(...wrapped(11), ...others(9))).toBe(0);
  });

  it('is told by ends of full lines, and of the line behind each', () => {
    expect(widthOf(...several(3, lineOf(60), lineOf(20)))).toBe(60);
    expect(widthOf(...several(6, lineOf(60), lineOf(20)))).toBe(0);
    expect(widthOf(...several(6, lineOf(60), lineOf(20), ''))).toBe(60);
    // Short lines below one another are a menu.
    expect(widthOf(...wrapped(4), '', ...several(20, lineOf(20)))).toBe(60);
  });

  it('is none where the next line begins with a capital behind more than three in four', () => {
    const capitals = (count: number): string[] => wrapped(count, 'Abcd');
    expect(widthOf(...capitals(7), ...wrapped(2))).toBe(60);
    expect(widthOf(...capitals(8), ...wrapped(1))).toBe(0);
    // Words in capitals say nothing.
    expect(widthOf(...wrapped(9, 'ABCD'))).toBe(60);
  });

  it('is that of lines with their indent, as far as the next line has none', () => {
    const paragraph = ['    abcd'.padEnd(60, ' Abcd'), ...several(3, lineOf(60))];
    expect(widthOf(...several(3, ...paragraph))).toBe(60);
    expect(widthOf(...several(9, `      ${lineOf(54)}`))).toBe(54);
  });
});
