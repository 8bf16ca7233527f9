import type { CorpusRecord } from '../evaluation/corpus.js';
import { boilerplate, type LabelledLine } from './labelled-lines.js';
import { months } from './months.js';
import { between, pick, type Random } from './random.js';

/** Lengths of body lines that can pass for a caption, in words. */
const SHORTEST = 9;
const LONGEST = 38;

const agencies = [
  'Reuters',
  'AFP',
  'AP',
  'Getty Images',
  'EPA',
  'dpa',
  'Shutterstock',
  'AFP via Getty Images',
  'Xinhua',
];
const photographers = [
  'John Carter',
  'MARIA LOPEZ',
  'Eva Novak',
  'LI WEI',
  'Tom Becker',
  'Ana Pereira',
  'SAMIR HADDAD',
  'Kofi Mensah',
  'J. Martin',
];
const prefixes = ['Image: ', 'Photo: ', 'Picture: ', 'FILE PHOTO: ', 'File - ', 'Caption: ', 'Image caption '];
const prefixesByLanguage: Readonly<Record<string, readonly string[]>> = {
  de: ['Bild: ', 'Foto: ', 'Archivbild: ', 'Symbolbild: '],
  fr: ['Photo : ', 'Image : '],
  es: ['Foto: ', 'Imagen: '],
  it: ['Foto: '],
  pt: ['Foto: '],
  nl: ['Foto: '],
};

function date(language: string, random: Random): string {
  const day = between(random, 1, 28);
  const year = between(random, 2005, 2026);
  if (language === 'de') return `${day}.${between(random, 1, 12)}.${year}`;
  if (language !== 'en') return `${day}/${between(random, 1, 12)}/${year}`;
  const month = pick(random, months);
  return pick(random, [`${month} ${day}, ${year}`, `${month} ${day}, ${year}`, `${day} ${month} ${year}`]);
}

function credit(random: Random): string {
  const name = pick(random, photographers);
  const agency = pick(random, agencies);
  return pick(random, [
    `${name} / ${agency}`,
    `${name}/${agency}`,
    `(${name}/${agency})`,
    `(Photo: ${name}/${agency})`,
    `Photo: ${name}`,
    `© ${agency}`,
    `[${name}/${agency}]`,
    `Credit: ${agency}`,
    `(AP Photo/${name})`,
    `| ${agency}`,
  ]);
}

/** A sentence in the form of a caption: dated, credited, or just without its full stop. */
function captioned(sentence: string, language: string, random: Random): string {
  const bare = sentence.replace(/[.!?。]+["'”’»“]?$/u, '');
  const form = random();
  if (form < 0.4) return `${bare}${pick(random, [', on ', ', ', ' on ', ' '])}${date(language, random)}`;
  if (form < 0.6) return `${bare}, ${date(language, random)}.${pick(random, ['', ' '])}${credit(random)}`;
  if (form < 0.8) return `${bare}.${pick(random, ['', ' ', ' '])}${credit(random)}`;
  return bare;
}

/**
 * Turns one or two lines of the body into captions between other lines: the commonest residue in
 * extractors' output, often a full sentence, known by its date, its credit or its missing stop.
 */
export function withCaptions(record: CorpusRecord, lines: readonly LabelledLine[], random: Random): LabelledLine[] {
  const out = [...lines];
  const count = between(random, 1, 2);
  for (let made = 0; made < count; made++) {
    const candidates = [...out.keys()].filter((at) => canBeCaption(out[at] as LabelledLine));
    if (candidates.length < 6) return out;
    const from = pick(random, candidates);
    const caption = captionOf(record, out[from] as LabelledLine, random);
    out.splice(from, 1);
    const first = out.findIndex((line) => line.label === 'B');
    const to = random() < 0.4 ? first + between(random, 0, 1) : between(random, first, out.length - 1);
    out.splice(to, 0, ...caption);
  }
  return out;
}

/** A line of the body as a caption, now and then twice. */
export function captionOf({ lang }: CorpusRecord, { text }: LabelledLine, random: Random): LabelledLine[] {
  const caption: LabelledLine[] = [];
  if (random() < 0.3) {
    const prefix = pick(random, prefixesByLanguage[lang] ?? prefixes);
    caption.push(boilerplate(prefix + text.replace(/[.!?]+["'”’]?$/u, ''), 'caption'));
  }
  if (caption.length === 0 || random() < 0.6) {
    caption.push(boilerplate(captioned(text, lang, random), 'caption'));
  }
  return caption;
}

export function canBeCaption(line: LabelledLine): boolean {
  if (line.label !== 'B' || /["“”„«»「]/u.test(line.text)) return false;
  const words = line.text.split(/\s+/).length;
  return words >= SHORTEST && words <= LONGEST && /[.。]$/u.test(line.text);
}
