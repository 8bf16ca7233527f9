import { describe, expect, it } from 'vitest';
import { gluedStart } from '../src/segment/glued.js';

/** What stands from where a sentence begins behind the last stop before a capital; nothing where none begins. */
function glued(before: string, behind: string): string {
  const text = `${before}.${behind}`;
  const start = gluedStart(text, 0, before.length, text.length);
  return start === 0 ? '' : text.slice(start);
}

/** Words of forty letters, the most that a word may have, and of one more. */
const LONGEST = 'ab'.repeat(20);
const TOO_LONG = `${LONGEST}a`;

describe('a sentence begins behind a stop without a space', () => {
  it.each([
    ['a word of three letters', 'by sea'],
    ['a word at the beginning', 'harbour'],
    ['the longest word', LONGEST],
    ['the longest word behind another', `the ${LONGEST}`],
    ['a year', 'It came in 2021'],
    ['a bracket', 'It came (again)'],
    ['two closing signs', 'It came (“again”)'],
  ])('behind %s, whatever the next word is', (_, before) => {
    expect(glued(before, 'Lisbon went.')).toBe('Lisbon went.');
  });

  it.each([
    ['a word of two letters', 'That was it'],
    ['a capitalised word', 'It came to Porto'],
    ['a capitalised word at the beginning', 'Storm'],
    ['a capitalised word of forty letters', `A${LONGEST.slice(1)}`],
    ['a word with several capitals', 'It came to McAllen'],
    ['a word with a digit', 'It cost 5pence'],
  ])('behind %s only before a word that is frequent', (_, before) => {
    expect(glued(before, 'The mayor went.')).toBe('The mayor went.');
    expect(glued(before, 'Lisbon went.')).toBe('');
  });

  it.each([
    ['nothing', ''],
    ['one letter', 'That was a'],
    ['capitals', 'It was NATO'],
    ['capitals and two small letters', 'It was NATOab'],
    ['a capital and one small letter', 'It was Ox'],
    ['a capital and two small letters', 'It was Oxe'],
    ['a number of three digits', 'It was 104'],
    ['a number of five digits', 'It was 10400'],
    ['four letters without a small one', 'It was A104'],
    ['three closing signs', 'It came ([“again”])'],
    ['a word that is too long', TOO_LONG],
    ['a word that is too long behind another', `the ${TOO_LONG}`],
    ['a capitalised word that is too long', `A${LONGEST}`],
    ['a word of small letters and digits that is too long', `${'4'.repeat(38)}abc`],
    ['a word behind a slash', 'on/harbour'],
    ['a word behind another stop', 'the.harbour'],
  ])('but not behind %s', (_, before) => {
    expect(glued(before, 'The mayor went.')).toBe('');
  });

  it.each([
    ['a space', 'the harbour'],
    ['an opening bracket', '(harbour'],
    ['an opening quote', '«harbour'],
    ['a closing quote', 'old”harbour'],
    ['a hyphen', 'old-harbour'],
  ])('behind a word that follows %s', (_, before) => {
    expect(glued(before, 'Lisbon went.')).toBe('Lisbon went.');
  });

  it.each(['Lisbon went', 'Lisbon’s mayor', "Lisbon's mayor", 'A mayor', `A${LONGEST.slice(1)} went`])(
    'where it is %s',
    (behind) => {
      expect(glued('by the harbour', behind)).toBe(behind);
    },
  );

  it.each(['Lisbon', 'Lisbon, too', 'LISBON went', 'lisbon went', '2 went', '“', '', `A${LONGEST} went`])(
    'but not where it would be %s',
    (behind) => {
      expect(glued('by the harbour', behind)).toBe('');
    },
  );

  it('within its stretch alone', () => {
    const text = 'harbour.The mayor';
    expect(gluedStart(text, 0, 7, text.length)).toBe(8);
    expect(gluedStart(text, 0, 7, 12)).toBe(8);
    expect(gluedStart(text, 0, 7, 11)).toBe(0);
    expect(gluedStart(text, 0, 7, 8)).toBe(0);
    // What stands before the stretch belongs to no word of it.
    expect(gluedStart('/harbour.The mayor', 1, 8, 18)).toBe(9);
    expect(gluedStart('/harbour.The mayor', 0, 8, 18)).toBe(0);
  });
});

describe('a sign before a glued sentence', () => {
  it.each([
    ['“', '„'],
    ['‘', '‚'],
    ['«', '»'],
    ['»', '«'],
    ['‹', '›'],
    ['›', '‹'],
    ['"', '"'],
  ])('%s closes what %s opened', (sign, opening) => {
    for (const before of ['', 'Then ', 'Then (', 'Then\u00a0']) {
      expect(glued(`${before}${opening}it came`, `${sign}The mayor went`)).toBe('The mayor went');
    }
  });

  it.each(['“', '‘', '«', '»', '‹', '›', '"'])('%s opens a quote where none was opened', (sign) => {
    expect(glued('Then it came', `${sign}The mayor went`)).toBe(`${sign}The mayor went`);
  });

  it.each([
    ['“', 'a word', 'Then„ it came'],
    ['"', 'a word', 'Then"it came'],
    ['"', 'a figure, a space behind', 'A board of 5 " it came'],
    ['“', 'a space, one behind', 'Then „ it came'],
    ['»', 'a word, one behind', 'Then«it came'],
  ])('%s opens one where the sign before stands behind %s', (sign, _, before) => {
    expect(glued(before, `${sign}The mayor went`)).toBe(`${sign}The mayor went`);
  });

  it.each([
    ['»', '« '],
    ['›', '‹ '],
    ['›', '‹\u00a0'],
  ])('%s closes a French quote that has a space inside', (sign, opening) => {
    expect(glued(`Then ${opening}it came`, `${sign}The mayor went`)).toBe('The mayor went');
  });

  it.each(['”', '’', ')', ']'])('%s closes whatever stands before', (sign) => {
    expect(glued('Then it came', `${sign}The mayor went`)).toBe('The mayor went');
  });

  it.each(['(', '[', '„'])('%s opens whatever stands before', (sign) => {
    expect(glued('Then it came', `${sign}The mayor went`)).toBe(`${sign}The mayor went`);
  });
});
