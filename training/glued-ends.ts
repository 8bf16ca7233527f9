import type { CorpusRecord } from '../evaluation/corpus.js';
import type { LabelledLine } from './labelled-lines.js';
import { lentTo, type Pool } from './pool.js';
import { pick, type Random } from './random.js';

/** Shorter paragraphs get nothing, in words: what is glued to them would be most of it. */
const SHORTEST = 18;

/** What extractors glue to the last sentence of a paragraph; `#` stands for the title of another page. */
const ends: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['Advertisement', 'ADVERTISEMENT', 'Story continues below advertisement', 'Article continues below'],
    ...['Read more: #', 'READ MORE: #', '(Read more: #)', 'Related: #', 'RELATED: #', 'See also: #', 'Also read: #'],
    ...['Watch: #', 'Click here to subscribe.', 'Sign up for our newsletter.', 'Follow us on Facebook.'],
    ...['Share this article', 'Read more'],
  ],
  de: [
    ...['Anzeige', 'Werbung', 'Lesen Sie auch: #', 'Mehr zum Thema: #', 'Lesen Sie hier: #', 'Jetzt abonnieren.'],
    ...['Artikel teilen', 'Weiterlesen'],
  ],
  fr: ['Publicité', 'Lire aussi : #', 'À lire aussi : #', 'Partager', 'Abonnez-vous.'],
  es: ['Publicidad', 'Lea también: #', 'Lee también: #', 'Te puede interesar: #', 'Compartir', 'Suscríbete.'],
  it: ['Pubblicità', 'Leggi anche: #', 'Condividi', 'Iscriviti alla newsletter.'],
  pt: ['Publicidade', 'Leia também: #', 'Leia mais: #', 'Compartilhe'],
  nl: ['Advertentie', 'Lees ook: #', 'Lees verder'],
};

/**
 * Glues an advertisement marker, a prompt or a link to another article to a paragraph of the body, which it stays:
 * otherwise a paragraph would go for a few words at its end. No credits: with one, a sentence is mostly a caption.
 */
export function withGluedEnd(
  record: CorpusRecord,
  lines: readonly LabelledLine[],
  pool: Pool,
  random: Random,
): LabelledLine[] {
  const places = [...lines.keys()].filter((at) => canHaveEnd(lines[at] as LabelledLine));
  const teasers = lentTo(record, pool.teasers);
  if (places.length === 0 || teasers.length === 0) return [...lines];
  const at = pick(random, places);
  const form = pick(random, ends[record.lang] ?? ends['en'] ?? []);
  const end = form.replace('#', () => pick(random, teasers).title);
  return lines.map((line, index) => (index === at ? { ...line, text: `${line.text} ${end}` } : line));
}

function canHaveEnd(line: LabelledLine): boolean {
  return line.label === 'B' && /[.!?]["”’]?$/u.test(line.text) && line.text.split(/\s+/).length >= SHORTEST;
}
