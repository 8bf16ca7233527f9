import { describe, expect, it } from 'vitest';
import { isTerminated } from '../src/segment/sentences.js';
import { readWords } from '../src/segment/words.js';

/** The sentences of a stretch of a text, white space between them excluded. */
function sentences(text: string, from = 0, to = text.length): string[] {
  const starts = readWords(text, from, to).sentences;
  return starts.map((start, at) => text.slice(start, starts[at + 1] ?? to).trim());
}

describe('sentences', () => {
  it.each([
    ['full stops', ['The storm came.', 'It went.']],
    ['question and exclamation marks', ['Did it come?', 'It did!', 'It went.']],
    ['several marks', ['Did it come?!', 'It went …', 'So they say...', 'And it went.']],
    ['closing quotes and brackets', ['“It came.”', '(It went.)', '„Es kam.“', '«Il est venu.»', 'So they say.']],
    ['stops behind brackets and quotes', ['It came (so they say).', 'It was “mild”.', 'It went.']],
    ['figures', ['It came in 2021.', 'It went in 2022.', '12 ships sank.']],
    ['ideographic stops', ['嵐が来た。', '港は閉鎖される。']],
  ])('end with %s', (_, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  it('need no space behind an ideographic stop', () => {
    expect(sentences('嵐が来た。港は閉鎖される！Nobody was hurt。4人。「嵐だ」')).toEqual([
      '嵐が来た。',
      '港は閉鎖される！',
      'Nobody was hurt。',
      '4人。',
      '「嵐だ」',
    ]);
    expect(sentences('「嵐が来た。」。港は閉鎖される。')).toEqual(['「嵐が来た。」。', '港は閉鎖される。']);
  });

  it.each([
    'example.org or Example.Org for',
    'Node.js or String.Index or os.Create for',
    'e.g.The or U.S.Army for',
    'Mr.Example or vs.The or Prof.Example for',
    'j.Example@example.org or @the.Example for',
    'example.org/the/harbour.Storm or www.example.Storm for',
    'harbour.Storm() or harbour.storm or harbour.STORM for',
    'v2.Storm or 4.5 or 12.Storm for',
    'harbour...Storm or harbour…Storm for',
  ])('need a space behind other stops in %s', (text) => {
    expect(sentences(`See ${text} more.`)).toEqual([`See ${text} more.`]);
  });

  it.each([
    ['The storm came.', 'The mayor went.'],
    ['Is that it?', 'It was!', 'I know.'],
    ['It came in 2019.', '“We know,” he said.', 'A storm.'],
    ['It came in 2019.', '"We know," he said.', 'A storm.'],
    ['So “the storm came.”', 'Under the harbour.', '“We know.”'],
    ['So "the storm came."', 'Under the harbour.', '"We know."'],
    ['Dann „kam der Sturm.“', 'Der Hafen.', '„Wir wissen es.“'],
    ['Så »kom uvejret.«', 'Den havn.', '»Vi ved det.«'],
    ['Puis « vint la tempête.»', 'Le port.'],
    ['«Vint la tempête.»', '«Les ports.»'],
    ['Le port.', 'C’est ça.'],
    ['It came to Lisbon.', 'The mayor went.'],
    ['A storm (the second).', '(The third came.)', 'It went.'],
  ])('may be glued: %s', (...expected) => {
    expect(sentences(expected.join(''))).toEqual(expected);
  });

  it('do not begin in lower case', () => {
    expect(sentences('Stop! said the mayor. He went.')).toEqual(['Stop! said the mayor.', 'He went.']);
  });

  it.each([
    'Dr',
    'MRS',
    'Capt',
    'Inc',
    'approx',
    'E.T.A',
    'U.S',
    'p.m',
    'Jan',
    'Sept',
    'bzw',
    'z.B',
    'Mme',
    'Dott',
    'Abs',
    'Dept',
    'tel',
    'a.s.a.p',
  ])('do not end behind the abbreviation %s', (abbreviation) => {
    const text = `Then came ${abbreviation}. Example of Lisbon.`;
    expect(sentences(text)).toEqual([text]);
  });

  it.each(['Mio', 'núm', 'авг', 'tzw', 'J.R', 'J.R.R', 'z. B', 'н. Э'])(
    'do not end behind %s, in whatever language',
    (abbreviation) => {
      const text = `Then came ${abbreviation}. Example of Lisbon.`;
      expect(sentences(text)).toEqual([text]);
    },
  );

  it.each([
    'Supt',
    'Brig',
    'ks',
    'проф',
    'им',
    'Doç',
    'Exmo',
    'avv',
    'geb',
    'Av',
    'pág',
    'pa\u0301g',
    'Roe v',
    '900 v',
  ])('do not end behind %s before a name', (abbreviation) => {
    const text = `Then came ${abbreviation}. Example of Lisbon.`;
    expect(sentences(text)).toEqual([text]);
  });

  it.each(['WORCESTER, Mass', 'Jackson, Miss', 'Calif', 'W.Va', 'fig', 'Kap', 'av', '5 млн'])(
    'do not end behind %s where no sentence begins',
    (abbreviation) => {
      for (const next of ['(AP) — The storm came.', '— The storm came.', '[sic].', '12 was right.', 'J.-C. came.']) {
        const text = `So ${abbreviation}. ${next}`;
        expect(sentences(text)).toEqual([text]);
      }
      expect(sentences(`So ${abbreviation}. The storm came.`)).toHaveLength(2);
    },
  );

  it.each([
    ['«', '»'],
    ['« ', ' »'],
    ['« ', '\u00a0»'],
    ['« ', '\u202f».'],
    ['‹ ', ' ›'],
    ['« ‹ ', ' › »'],
  ])('end behind a quote between %s and %s', (opening, closing) => {
    const quote = `${opening}They asked why\u00a0?${closing}`;
    expect(sentences(`${quote} Then it came.`)).toEqual([quote, 'Then it came.']);
    expect(sentences(`${quote} said the mayor.`)).toHaveLength(1);
    expect(sentences(`${quote}, said the mayor.`)).toHaveLength(1);
    expect(sentences(quote)).toEqual([quote]);
  });

  it('end before a sign that closes no quote', () => {
    const quotes = ['Er kam.', '»Warum?«, fragte sie.', '»Darum.«', 'Er ging.', '»Ach.«'];
    expect(sentences(quotes.join(' '))).toEqual(quotes);
    const items = ['The « storm » came.', '» More news.', '» The « harbour » closed!', '› More.'];
    expect(sentences(items.join(' '))).toEqual(items);
    // No other sign closes a quote behind a space.
    expect(sentences('He read ‹The Harbour. – It was old.')).toEqual(['He read ‹The Harbour.', '– It was old.']);
  });

  it('end before a comma where nothing but a full stop stands before', () => {
    for (const text of [
      'They asked “why?” , and he went.',
      'They asked why? , and he went.',
      'So he “went.” , it came.',
    ]) {
      expect(sentences(text)).toEqual([text]);
    }
    expect(sentences('It came. , opens in new tab')).toHaveLength(2);
  });

  it('do not end behind the number with which they begin', () => {
    expect(sentences('a. Its Origins. IV. The Storm. 3. Its End.')).toEqual([
      'a. Its Origins.',
      'IV. The Storm.',
      '3. Its End.',
    ]);
  });

  it.each(['J', 'É'])('do not end behind the initial %s', (initial) => {
    expect(sentences(`Then came ${initial}. Example of Lisbon.`)).toHaveLength(1);
  });

  it.each(['3', '24'])('do not end behind the ordinal number %s', (number) => {
    expect(sentences(`Das war am ${number}. Oktober in Lissabon.`)).toHaveLength(1);
  });

  it.each([
    '2021',
    '104',
    '3b',
    'harbour',
    'the Harbourmaster',
    '20 m',
    '2024 г',
    'what they don’t',
    'the house they live i',
    'Charles III',
    'Portland, Ore',
    'feeling ill',
    'Manhattan, KS',
    'vi gør det',
    'Srx',
    'x.y',
    '.',
    'VfB',
    'A.2',
    'S.T.O.R.M',
  ])('end behind %s, which is no abbreviation', (word) => {
    expect(sentences(`It was about ${word}. Then it went.`)).toEqual([`It was about ${word}.`, 'Then it went.']);
  });

  it.each(['the harbour', '5 %'])('end behind %s before a name with an initial', (word) => {
    expect(sentences(`It was about ${word}. J. Example went.`)).toEqual([`It was about ${word}.`, 'J. Example went.']);
  });

  it('may begin with an ellipsis', () => {
    expect(sentences('It went. ...Then it came. … It went.')).toEqual([
      'It went.',
      '...Then it came.',
      '…',
      'It went.',
    ]);
  });

  it('end behind an abbreviation with other or more marks', () => {
    for (const end of ['Dr?', 'Dr...', 'J!', 'Dr.!']) {
      expect(sentences(`Was it ${end} Then it went.`)).toEqual([`Was it ${end}`, 'Then it went.']);
    }
  });

  it.each(['“', '„', '(', '"', '«', '['])('know an abbreviation behind %s', (opening) => {
    const text = `He said: ${opening}Dr. Example came.`;
    expect(sentences(text)).toEqual([text]);
  });

  it('are found in their stretch alone', () => {
    const text = 'One. Two.\nDr. Example came. He went. Three.';
    const line = text.indexOf('Dr');
    expect(sentences(text, line)).toEqual(['Dr. Example came.', 'He went.', 'Three.']);
    expect(sentences(text, line, text.indexOf(' Three'))).toEqual(['Dr. Example came.', 'He went.']);
    expect(readWords('', 0, 0).sentences).toEqual([0]);
  });
});

describe('a stretch is terminated', () => {
  it.each(['It went.', 'It went.”', '« Why ? »', '« Why\u202f?\u00a0».', 'He said:', '.'])(
    'by the end of %s',
    (text) => {
      expect(isTerminated(text, 0, text.length)).toBe(true);
    },
  );

  it.each(['It went', 'the “storm”', '« the storm »', '»'])('not by the end of %s', (text) => {
    expect(isTerminated(text, 0, text.length)).toBe(false);
  });
});
