import english from 'natural/lib/natural/util/stopwords.js';
import spanish from 'natural/lib/natural/util/stopwords_es.js';
import persian from 'natural/lib/natural/util/stopwords_fa.js';
import french from 'natural/lib/natural/util/stopwords_fr.js';
import indonesian from 'natural/lib/natural/util/stopwords_id.js';
import italian from 'natural/lib/natural/util/stopwords_it.js';
import dutch from 'natural/lib/natural/util/stopwords_nl.js';
import norwegian from 'natural/lib/natural/util/stopwords_no.js';
import polish from 'natural/lib/natural/util/stopwords_pl.js';
import portuguese from 'natural/lib/natural/util/stopwords_pt.js';
import russian from 'natural/lib/natural/util/stopwords_ru.js';
import swedish from 'natural/lib/natural/util/stopwords_sv.js';
import ukrainian from 'natural/lib/natural/util/stopwords_uk.js';

// The Japanese and Chinese lists are of no use to a rule that splits words at white space.
const stopWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: english,
    es: spanish,
    fa: persian,
    fr: french,
    id: indonesian,
    it: italian,
    nl: dutch,
    no: norwegian,
    nb: norwegian,
    nn: norwegian,
    pl: polish,
    pt: portuguese,
    ru: russian,
    sv: swedish,
    uk: ukrainian,
  }).map(([language, list]) => [language, new Set(list.words)]),
);

/** Stop words of a language (BCP 47 tag), undefined when there is no list. */
export function stopWordsOf(language: string): ReadonlySet<string> | undefined {
  return stopWords.get(language.toLowerCase().split(/[-_]/)[0] ?? '');
}
