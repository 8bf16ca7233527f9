import { describe, expect, it } from 'vitest';
import { readWords } from '../src/segment/words.js';

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
    expect(columns('W3 WM2 Tシャツ ฝน').form).toEqual([7, 3, 2, 6]);
    expect(columns('(WORD) A\u0301 A-b 3RD \u0301a').form).toEqual([3, 2, 2, 4, 0]);
  });

  it('have beginnings and endings', () => {
    const { beginning, ending } = columns('word (word) •word -word €word word: word| word, word! word– word4 word%');
    expect(beginning).toEqual([0, 1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0]);
    expect(ending).toEqual([0, 4, 0, 0, 0, 3, 5, 2, 8, 6, 1, 7]);
  });

  it('may begin with any quote and any mark of a list', () => {
    expect(new Set(columns('(a “a «a "a \'a').beginning)).toEqual(new Set([1]));
    expect(new Set(columns('•a |a *a #a').beginning)).toEqual(new Set([2]));
  });

  it('end in a colon of either width', () => {
    expect(columns('word： word:').ending).toEqual([3, 3]);
  });

  it('are counted where they are stop words, those of one letter to the last', () => {
    const { count, stopwords } = readWords('I o a', 0, 5);
    expect([...stopwords.subarray(0, count + 1)]).toEqual([0, 1, 2, 3]);
  });

  it('have the same hash in any case and between any marks', () => {
    const { hash } = columns('Word “word”, WORD! ward *');
    expect(new Set(hash.slice(0, 3)).size).toBe(1);
    expect(hash[3]).not.toBe(hash[0]);
    expect(hash[4]).toBe(0);
  });
});
