import { describe, expect, it } from 'vitest';
import { breakWeights } from '../src/segment/break-weights.js';
import { eachPlace, findCuts, questions } from '../src/segment/breaks.js';
import { readWords } from '../src/segment/words.js';

function parts(text: string): string[] {
  const starts = findCuts(text, 0, text.length);
  return starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length).trim());
}

/** The words before which a line may have begun. */
function places(text: string): string[] {
  const found: string[] = [];
  const words = readWords(text, 0, text.length);
  eachPlace(words, (word) => {
    found.push(text.slice(words.start[word]).split(' ')[0] as string);
  });
  return found;
}

/** A sentence with many words and few pairs, behind which hardly two pairs share a slot of their table. */
const tail = ` End${' over and out'.repeat(999)}.`;

/** The answers given about each place, by question and by the word that stands there, where it first stands. */
function answersIn(text: string): Map<string, Record<string, number>> {
  const found = new Map<string, Record<string, number>>();
  const words = readWords(text, 0, text.length);
  const asked = Object.keys(questions);
  eachPlace(words, (word, answers) => {
    const name = text.slice(words.start[word]).split(' ')[0] as string;
    if (found.has(name)) return;
    found.set(name, Object.fromEntries(asked.map((question, at) => [question, answers[at] as number])));
  });
  return found;
}

function answersAt(text: string, word: string): Record<string, number> {
  return answersIn(text).get(word) as Record<string, number>;
}

describe('lost line breaks', () => {
  const body = 'The storm that reached the coast on Friday has damaged the harbour and the ferry will not sail.';

  it.each([
    ['a date', 'Published March 4, 2021'],
    ['a time', 'Updated 10:15'],
    ['a credit', 'Photo: Jane Example/Agency'],
    ['a menu', 'Home News Sport Culture Weather Contact'],
    ['a prompt', 'Share this article'],
    ['a prompt that ends with a stop word', 'Read more'],
  ])('are found behind %s', (_, before) => {
    expect(parts(`${before} ${body}`).at(-1)).toBe(body);
  });

  it.each([
    body,
    'The mayor of Lisbon, Jane Example, said on Friday that the harbour would be closed.',
    'He told the New York Times that “The Storm” was one of the best films of the year.',
    'Der Sturm hat am Freitag die Küste erreicht und den Hafen der Stadt schwer beschädigt.',
    'Le maire de la ville a dit que le port de Marseille serait fermé pendant trois semaines.',
  ])('are not found in %s', (sentence) => {
    expect(parts(sentence)).toEqual([sentence]);
  });

  it('are looked for inside sentences, not before lower case, nor behind commas and stop words', () => {
    expect(places('Menu Home and Storm, Harbour of Lisbon closed. Two ships Sank.')).toEqual(['Home', 'Sank.']);
    expect(places('Harbour - closed “for” 3 weeks')).toEqual(['-', '“for”']);
    expect(places('Harbour - Lisbon * | Ferry')).toEqual(['-', 'Lisbon', '*', 'Ferry']);
  });

  it('are cut once where several are likely near to each other', () => {
    const cuts = parts(`Home News Sport Culture Weather Contact ${body}`);
    for (const part of cuts.slice(1)) expect(part.split(' ').length).toBeGreaterThan(4);
  });

  it('are found before the sentences that follow', () => {
    const next = 'The ferry will sail on Monday.';
    expect(parts(`Published March 4, 2021 ${body} ${next}`).slice(-2)).toEqual([body, next]);
  });

  it('are found in their stretch alone', () => {
    const text = `Home\nPublished March 4, 2021 ${body}\nMore`;
    const from = text.indexOf('Published');
    const to = text.indexOf('\nMore');
    const starts = findCuts(text, from, to);
    expect(starts[0]).toBe(from);
    expect(starts.at(-1)).toBe(text.indexOf(body));
  });
});

describe('what is asked about a place', () => {
  const base = 'Photo of Jane Example Harbour and today';

  it.each([
    ['form of the word before', base.replace('Jane', 'JANE')],
    ['ending of the word before', base.replace('Jane', 'Jane:')],
    ['beginning of the word', base.replace('Example', '“Example')],
    ['form of the word', base.replace('Example', 'EXAMPLE')],
    ['form of the next word', base.replace('Harbour', '24')],
    ['words and stop words before', base.replace('Photo', 'Where')],
    ['words and stop words before', `Large ${base}`],
    ['words and stop words from here', base.replace('today', 'where')],
    ['words and stop words from here', `${base} at 10:15 hours`],
    ['pair before, times', `${base}. Queen of Jane`],
    ['pair across, times', `${base}. Jane Example`],
    ['pair from here, times', `${base}. Example Harbour`],
  ])('is its %s', (question, text) => {
    const before = answersAt(`${base}.${tail}`, 'Example');
    const [, now] = [...answersIn(`${text}.${tail}`)].find(([word]) => /example/i.test(word)) ?? [];
    expect(Object.keys(questions).filter((asked) => now?.[asked] !== before[asked])).toEqual([question]);
  });

  it('is whether a stop word stands there', () => {
    expect(answersAt(base, 'Example')['stop word']).toBe(0);
    expect(answersAt(base.replace('Example', 'The'), 'The')['stop word']).toBe(1);
  });

  it('has the same answers whatever other sentences stand around', () => {
    const sentence = `${base} Lisbon.`;
    const among = answersIn(`Then it was as she said and she went to them. ${sentence} 24 of the ships sank.${tail}`);
    const alone = answersIn(sentence + tail);
    for (const word of ['Example', 'Harbour', 'Lisbon.']) {
      expect(alone.get(word), word).toBeDefined();
      expect(among.get(word), word).toEqual(alone.get(word));
    }
  });

  it.each([
    ['before', 'ship sail wind rain snow', 'the ship sail wind rain', 'the and ship sail wind', 'sun ice '],
    ['from here', 'ship sail wind rain snow', 'ship sail wind rain the', 'ship sail wind the and', 'sun ice '],
  ])('is how many words and stop words stand %s, in order of their number', (side, none, one, two, more) => {
    const answer = (words: string) => {
      const text = side === 'before' ? `${words} Storm` : `Old Storm ${words}`;
      return answersAt(text, 'Storm')[`words and stop words ${side}`] as number;
    };
    expect([answer(one), answer(two)]).toEqual([answer(none) + 1, answer(none) + 2]);
    expect(answer(more.repeat(8))).toBeGreaterThan(answer(two));
  });

  it('is how often pairs of words occur, of words that stand side by side', () => {
    const times = (text: string, word: string) => {
      const answers = answersAt(text, word);
      return ['before', 'across', 'from here'].map((where) => answers[`pair ${where}, times`]);
    };
    expect(times(`Jane Example Harbour. Example Harbour. Jane Example Harbour.${tail}`, 'Example')).toEqual([0, 2, 3]);
    // A sign has the hash 0, which is also what is read beyond the ends of the text, where no word stands.
    expect(times('Storm Harbour * Storm Ferry', 'Harbour')).toEqual([0, 1, 1]);
    expect(times('Harbour * Storm Ferry HARBOUR', 'HARBOUR')).toEqual([1, 1, 0]);
    expect(times('Storm Harbour * Ferry HARBOUR', 'Harbour')).toEqual([0, 1, 1]);
    expect(times('Storm Harbour Ferry', 'Ferry')).toEqual([1, 1, 0]);
  });

  it('has answers that there are numbers for, however long a sentence is and however often its words recur', () => {
    const most: number[] = [];
    const text = 'Storm Harbour of the and to in at '.repeat(100);
    eachPlace(readWords(text, 0, text.length), (_, answers) => {
      answers.forEach((answer, at) => {
        most[at] = Math.max(most[at] ?? 0, answer);
      });
    });
    expect(breakWeights.points.map((points) => points.length)).toEqual(Object.values(questions));
    expect(breakWeights.points.filter((points, at) => points[most[at] as number] === undefined)).toEqual([]);
  });
});

describe('cuts', () => {
  /** The first words of the pieces, where every place is likely, but one before a quote more so. */
  function cuts(text: string, from = 0): string[] {
    const points = breakWeights.points.map((numbers) => numbers.map(() => 0));
    const question = 'beginning of the word';
    const quoted = answersAt('Old “Storm', '“Storm')[question] as number;
    (points[Object.keys(questions).indexOf(question)] as number[])[quoted] = 10;
    const starts = findCuts(text, from, text.length, { bias: 0, points });
    return starts.map((start) => text.slice(start).split(' ')[0] as string);
  }

  it.each([
    ['the first of two equals', 'Menu Storm ship Harbour', ['Menu', 'Storm']],
    ['the likelier of two, before the other', 'Menu “Storm ship Harbour', ['Menu', '“Storm']],
    ['the likelier of two, behind the other', 'Menu Storm ship “Harbour', ['Menu', '“Harbour']],
    ['one of two that are four words apart', 'Menu Storm ship sail wind Harbour', ['Menu', 'Storm']],
    ['both that are five words apart', 'Menu Storm ship sail wind rain Harbour', ['Menu', 'Storm', 'Harbour']],
    ['none near to the likelier', 'Menu Storm ship sail “Harbour wind rain Lisbon', ['Menu', '“Harbour']],
  ])('are made at %s', (_, text, expected) => {
    expect(cuts(text)).toEqual(expected);
  });

  it('are made at sentences alone where these are a few characters long', () => {
    expect(cuts('Storm Harbour. Ferry Lisbon.')).toEqual(['Storm', 'Harbour.', 'Ferry']);
    const short = 'Go Home. No Way. Oh Yes.';
    expect(cuts(short)).toEqual(['Go', 'No', 'Oh']);
    const above = `${'Above it all. '.repeat(9)}\n`;
    expect(cuts(above + short, above.length)).toEqual(['Go', 'No', 'Oh']);
  });
});

describe('set phrases of many sites', () => {
  const rest = 'Storm that reached the coast on Friday has damaged the harbour';
  const endingAt = (text: string): number | undefined =>
    answersAt(`${text} ${rest}${tail}`, 'Storm')['set phrase before, what follows is long'];
  /** What begins with the first word of a text that stands behind another. */
  const beginningAt = (given: string, text: string): number | undefined =>
    answersAt(`${given} ${text}${tail}`, text.split(' ')[0] as string)['set phrase from here, what is before is long'];

  it('are known before a place, from the beginning of the sentence or several words from within', () => {
    expect(endingAt('Lisbon')).toBe(6);
    expect(endingAt('Politics')).toBe(7);
    expect(endingAt('Privacy policy')).toBe(8);
    expect(endingAt('Advertisement')).toBe(9);
    expect(endingAt('Share this article')).toBe(10);
    expect(endingAt('Share this article 12')).toBe(10);
    expect(endingAt('Lisbon Share this article')).toBe(11);
    expect(endingAt('Lisbon Advertisement')).toBe(6);
    expect(endingAt(`Lisbon ${'and '.repeat(12)}Share this article`)).toBe(11);
  });

  it('are known from a place on, the longest of them', () => {
    expect(beginningAt('Lisbon', 'Quiet harbour')).toBe(0);
    expect(beginningAt('Lisbon', 'Politics of')).toBe(1);
    expect(beginningAt('Lisbon', 'Privacy policy')).toBe(2);
    expect(beginningAt('Lisbon', 'Advertisement of')).toBe(3);
    expect(beginningAt('Lisbon', 'Share this article')).toBe(4);
    expect(beginningAt('Lisbon harbour ferry coast storm mayor council budget', 'Share this article')).toBe(9);
  });

  it('tell whether what stands on the other side is long', () => {
    expect(answersAt('Share this article Storm came', 'Storm')['set phrase before, what follows is long']).toBe(4);
  });
});
