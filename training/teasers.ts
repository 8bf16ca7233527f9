import type { CorpusRecord } from '../evaluation/corpus.js';
import { boilerplate, type LabelledLine } from './labelled-lines.js';
import { months } from './months.js';
import { lentTo, type Pool } from './pool.js';
import { between, pick, type Random } from './random.js';

const MOST_ITEMS = 16;

const headings: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Recommended',
    'Related stories',
    'More from this section',
    'You may also like',
    'Latest news',
    'Most read',
    'Read more',
    'Trending',
  ],
  de: [
    'Mehr zum Thema',
    'Das könnte Sie auch interessieren',
    'Meistgelesen',
    'Weitere Artikel',
    'Auch interessant',
    'Aktuell',
  ],
  fr: ['À lire aussi', 'Les plus lus', 'Sur le même sujet', 'À la une'],
  es: ['Te puede interesar', 'Lo más leído', 'Noticias relacionadas', 'Últimas noticias'],
  it: ['Leggi anche', 'Articoli correlati', 'I più letti'],
  pt: ['Leia também', 'Mais lidas', 'Veja também'],
  nl: ['Lees ook', 'Meer nieuws', 'Meest gelezen'],
  ja: ['関連記事', 'あわせて読みたい', 'アクセスランキング'],
  zh: ['相关阅读', '相关新闻', '热门文章'],
};

const categories = [
  'News',
  'World',
  'Politics',
  'Business',
  'Sport',
  'Culture',
  'Opinion',
  'Health',
  'Science',
  'Travel',
];
const names = [
  'Anna Becker',
  'James Miller',
  'Maria Lopez',
  'John Carter',
  'Staff Writer',
  'Our correspondents',
  'Li Wei',
  'Eva Novak',
];

/** The form that all items of one list share. */
interface ListStyle {
  readonly marker: '' | 'own line' | '- ' | '* ';
  readonly teaser: boolean;
  readonly cut: number;
  readonly ellipsis: string;
  readonly category: 'none' | 'own line' | 'glued' | 'glued to teaser';
  readonly byline: string;
  readonly date: boolean;
  readonly doubled: boolean;
}

function styleOf(random: Random): ListStyle {
  const chance = random();
  return {
    marker: chance < 0.6 ? '' : chance < 0.75 ? 'own line' : chance < 0.9 ? '- ' : '* ',
    teaser: random() < 0.5,
    cut: between(random, 60, 200),
    ellipsis: pick(random, ['', '…', '...', ' …', '.']),
    category: pick(random, ['none', 'none', 'own line', 'glued', 'glued to teaser'] as const),
    byline: pick(random, ['', '', 'By ', 'by ', 'Author: ']),
    date: random() < 0.3,
    doubled: random() < 0.15,
  };
}

/** A list of other pages' headlines, with or without teasers, as it stands under many articles. */
export function teaserList(record: CorpusRecord, pool: Pool, random: Random): LabelledLine[] {
  const items = lentTo(record, pool.teasers);
  if (items.length < 5) return [];
  const style = styleOf(random);
  const lines: string[] = [];
  if (random() < 0.6) lines.push(pick(random, headings[record.lang] ?? headings['en'] ?? []));
  const count = between(random, 2, MOST_ITEMS);
  for (let index = 0; index < count; index++) {
    const item = pick(random, items);
    const category = pick(random, categories);
    if (style.marker === 'own line') lines.push('-');
    if (style.category === 'own line') lines.push(category);
    const title = style.category === 'glued' ? `${category} ${item.title}` : item.title;
    const marked = style.marker === '- ' || style.marker === '* ' ? style.marker + title : title;
    lines.push(marked);
    if (style.doubled) lines.push(marked);
    if (style.teaser) {
      const whole = item.sentence.slice(0, style.cut);
      const teaser = whole.length < item.sentence.length ? whole.replace(/\s+\S*$/, '') + style.ellipsis : whole;
      lines.push(style.category === 'glued to teaser' ? `${category} ${teaser}` : teaser);
    }
    const date = `${pick(random, months)} ${between(random, 1, 28)}, ${between(random, 2012, 2026)}`;
    if (style.byline !== '') lines.push(style.byline + pick(random, names) + (random() < 0.4 ? ' Published' : ''));
    if (style.date) lines.push(date);
  }
  return lines.map((text) => boilerplate(text, 'recommended'));
}
