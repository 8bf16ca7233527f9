import type { CorpusRecord } from '../evaluation/corpus.js';
import type { Kind } from '../src/kinds.js';
import { boilerplate, type LabelledLine } from './labelled-lines.js';
import { between, pick, type Random } from './random.js';

/** Prompts such as sites of all kinds put between and behind paragraphs; `%` stands for the site's name. */
const prompts: Readonly<Record<string, readonly (readonly [Kind, string])[]>> = {
  en: [
    ['newsletter', 'Get the % newsletter: all the news you need to start your day.'],
    ['newsletter', 'Subscribe to %'],
    ['newsletter', 'Enjoying this story? Subscribe now for unlimited access to all our journalism.'],
    ['newsletter', 'Want more like this? Join thousands of readers who get our weekly email.'],
    ['newsletter', 'Enter your email to receive our best stories every morning.'],
    ['newsletter', 'Already a member? Log in to continue reading.'],
    ['newsletter', 'Stay informed. Our editors pick the stories that matter and send them straight to you.'],
    ['promotion', 'Download the % app for breaking news alerts on your phone.'],
    ['promotion', 'Join the % reader panel'],
    ['promotion', 'Help us make % better: take our two-minute survey and win a gift card.'],
    ['promotion', 'Your opinion counts! Tell us what you think of our new site.'],
    ['promotion', 'Become a member of our community and help us shape our coverage.'],
    ['promotion', 'Were you there? Send us your pictures and videos.'],
    ['promotion', 'Got a tip? Write to our newsroom in confidence.'],
    ['promotion', 'Support independent journalism: your donation keeps our reporting free for everybody.'],
    ['promotion', 'Do you have a story for us? Get in touch on WhatsApp or by email:'],
    ['promotion', 'Email: newsdesk@%'],
    ['promotion', 'Discover our podcast: new episodes every Thursday, wherever you listen.'],
    ['notice', 'Turn on notifications to get the latest from % as it happens.'],
    ['notice', 'You have blocked notifications. Allow them in the settings of your browser.'],
    ['notice', 'Your browser is out of date. Please update it to use this site properly.'],
    ['notice', 'This site works best with JavaScript enabled.'],
    ['notice', 'We use cookies to give you the best experience on our site.'],
    ['notice', 'Internet Explorer is no longer supported. Please switch to a modern browser.'],
    ['comments', 'What do you think? Leave your comment below.'],
    ['comments', 'Please keep comments civil and on topic.'],
    ['legal', 'This material may not be published, broadcast, rewritten or redistributed.'],
    ['social', 'Follow % on Facebook and Twitter for more.'],
  ],
  de: [
    ['newsletter', 'Jeden Morgen das Wichtigste: Melden Sie sich für unseren Newsletter an.'],
    ['newsletter', 'Jetzt % abonnieren und alle Artikel lesen.'],
    ['promotion', 'Laden Sie die App von % und verpassen Sie keine Nachricht mehr.'],
    ['promotion', 'Ihre Meinung ist uns wichtig: Nehmen Sie an unserer Umfrage teil.'],
    ['promotion', 'Haben Sie einen Hinweis für uns? Schreiben Sie der Redaktion.'],
    ['promotion', 'Unterstützen Sie unabhängigen Journalismus mit Ihrer Spende.'],
    ['notice', 'Aktivieren Sie Push-Nachrichten, um nichts zu verpassen.'],
    ['notice', 'Ihr Browser ist veraltet. Bitte aktualisieren Sie ihn.'],
    ['comments', 'Was denken Sie darüber? Diskutieren Sie mit.'],
  ],
};

/** Markers of advertisements, by language. */
export const advertisements: Readonly<Record<string, readonly string[]>> = {
  en: ['ADVERTISEMENT', 'Advertisement', 'Article continues below advertisement', 'AD', 'Sponsored', 'Ad Feedback'],
  de: ['ANZEIGE', 'Anzeige', 'Werbung', 'WERBUNG', 'Anzeige - Weiterlesen nach der Werbung'],
  fr: ['Publicité', 'PUBLICITÉ', 'La suite après la publicité'],
  es: ['Publicidad', 'PUBLICIDAD', 'Anuncio'],
  it: ['Pubblicità', 'PUBBLICITÀ'],
  pt: ['Publicidade', 'PUBLICIDADE', 'Continua após a publicidade'],
  nl: ['Advertentie', 'ADVERTENTIE'],
  tr: ['REKLAM', 'Reklam'],
  pl: ['Reklama', 'REKLAMA'],
  cs: ['Reklama', 'REKLAMA'],
  no: ['Annonse', 'ANNONSE'],
  sv: ['Annons', 'ANNONS'],
  da: ['Annonce', 'ANNONCE'],
  ja: ['広告', 'スポンサーリンク'],
  zh: ['广告', '廣告'],
  ko: ['광고'],
};

const sources: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Source: # | %',
    'Source: %',
    'Source: # - %',
    'Originally published at %',
    'Via %',
    'Reporting by John Carter; Editing by Eva Novak',
  ],
  de: ['Quelle: %', 'Quelle: dpa', 'Quelle: # | %', 'Dieser Artikel ist zuerst bei % erschienen.'],
  fr: ['Source : %', 'Source : # | %'],
  es: ['Fuente: %', 'Fuente: # | %'],
};

/** One to four prompts in a row, in the language of the text or, elsewhere, none. */
export function promptLines(record: CorpusRecord, site: string, random: Random): LabelledLine[] {
  const own = prompts[record.lang];
  if (!own) return [];
  return Array.from({ length: between(random, 1, 4) }, () => {
    const [kind, text] = pick(random, own);
    const line = text.replace('%', site);
    return boilerplate(random() < 0.1 ? line.toUpperCase() : line, kind);
  });
}

/** A last line that says where the text comes from. */
export function sourceLine(record: CorpusRecord, site: string, random: Random): LabelledLine {
  const text = pick(random, sources[record.lang] ?? sources['en'] ?? []);
  return boilerplate(text.replace('#', record.title).replace('%', site), 'metadata');
}
