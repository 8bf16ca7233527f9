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

describe('lost line breaks', () => {
  const body = 'The storm that reached the coast on Friday has damaged the harbour and the ferry will not sail.';

  it.each([
    ['a date', 'Published March 4, 2021'],
    ['a time', 'Updated 10:15'],
    ['a credit', 'Photo: Jane Example/Agency'],
    ['a menu', 'Home News Sport Culture Weather Contact'],
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
  });

  it('are cut once where several are likely near to each other', () => {
    const cuts = parts(`Home News Sport Culture Weather Contact ${body}`);
    for (const part of cuts.slice(1)) expect(part.split(' ').length).toBeGreaterThan(4);
  });

  it('are judged by one number for every answer to every question', () => {
    expect(breakWeights.points.map((points) => points.length)).toEqual(Object.values(questions));
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

describe('words', () => {
  const columns = (text: string) => {
    const { count, form, beginning, ending, start, hash } = readWords(text, 0, text.length);
    return {
      count,
      form: [...form.subarray(0, count)],
      beginning: [...beginning.subarray(0, count)],
      ending: [...ending.subarray(0, count)],
      start: [...start.subarray(0, count)],
      hash: [...hash.subarray(0, count)],
    };
  };

  it('are what stands between white space', () => {
    expect(columns(' one  two\u00a0three ').start).toEqual([1, 6, 10]);
    expect(columns('').count).toBe(0);
  });

  it('have forms', () => {
    const forms = columns('word Word WORD W 42 كلمة 港 ** “Word” 3rd').form;
    expect(forms).toEqual([1, 2, 3, 7, 4, 5, 6, 0, 2, 4]);
  });

  it('have beginnings and endings', () => {
    const { beginning, ending } = columns('word (word) •word -word €word word: word| word, word! word– word4 word%');
    expect(beginning).toEqual([0, 1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0]);
    expect(ending).toEqual([0, 4, 0, 0, 0, 3, 5, 2, 8, 6, 1, 7]);
  });

  it('have the same hash in any case and between any marks', () => {
    const { hash } = columns('Word “word”, WORD! ward *');
    expect(new Set(hash.slice(0, 3)).size).toBe(1);
    expect(hash[3]).not.toBe(hash[0]);
    expect(hash[4]).toBe(0);
  });
});
