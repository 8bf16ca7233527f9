import { boilerplate, type LabelledLine } from './labelled-lines.js';
import { between, pick, type Random } from './random.js';

/** So often a byline stands below the title, a date, both on a line, both on lines of their own, in this order. */
const FORMS = [0.35, 0.55, 0.75, 0.9];

/** `%` stands for the name. */
const bylines: Readonly<Record<string, readonly string[]>> = {
  en: ['By %', 'By %', 'by %', 'BY %', '%', '%, Staff Writer', 'By % and %', 'By %, Political Editor', 'Written by %'],
  de: ['Von %', 'von %', '%', 'Von % und %', 'Ein Bericht von %', 'Autor: %'],
  fr: ['Par %', 'par %', '%', 'Par % et %', '% avec AFP'],
  es: ['Por %', '%', 'Por % y %', '% | Madrid'],
  it: ['di %', 'Di %', '%', 'di % e %'],
  pt: ['Por %', 'por %', '%', 'Por % e %'],
  nl: ['Door %', 'Door: %', '%'],
  sv: ['Av %', 'Text: %', '%'],
  ja: ['記者 %', '%', '取材・文 %'],
  zh: ['记者 %', '作者：%', '%'],
};
const dates: Readonly<Record<string, readonly string[]>> = {
  en: ['Published %', '%', 'Updated %', 'Last updated: %', 'Posted on %'],
  de: ['Stand: %', '%', 'Veröffentlicht am %', 'Aktualisiert: %'],
  fr: ['Publié le %', '%', 'Mis à jour le %'],
  es: ['Publicado el %', '%', 'Actualizado: %'],
  it: ['Pubblicato il %', '%'],
  pt: ['Publicado em %', '%', 'Atualizado em %'],
};
const months: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December Jan Feb Sept Oct Dec',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
};
const firstNames =
  'Anna James Maria John Li Eva Peter Sofia Karim Helen Tom Laura Ahmed Ingrid Paul Nadia Jonas Claire Marco Ruth'.split(
    ' ',
  );
const lastNames =
  'Becker Miller Lopez Carter Wei Novak Hughes Rossi Haddad Larsen Brown Schmidt Okafor Dubois Silva Kowalski Tanaka Ross'.split(
    ' ',
  );
const separators = [' | ', ' • ', ' - ', ', ', ' – '];

/** A byline, a date or both, as they stand between the title and the body. */
export function bylineLines(language: string, random: Random): LabelledLine[] {
  const chance = random();
  const form = FORMS.findIndex((share) => chance < share);
  const [name, date] = [byline(language, random), dateline(language, random)];
  const lines = [[name], [date], [name + pick(random, separators) + date], [name, date]][form] ?? [];
  return lines.map((text) => boilerplate(text, 'metadata'));
}

function byline(language: string, random: Random): string {
  const form = pick(random, bylines[language] ?? ['%']);
  const filled = form.replaceAll('%', () => `${pick(random, firstNames)} ${pick(random, lastNames)}`);
  return form.startsWith('BY') ? filled.toUpperCase() : filled;
}

function dateline(language: string, random: Random): string {
  const form = pick(random, dates[language] ?? ['%']);
  const [day, year] = [between(random, 1, 28), between(random, 2009, 2026)];
  const month = between(random, 1, 12);
  const name = months[language] === undefined ? undefined : pick(random, (months[language] as string).split(' '));
  const written =
    name === undefined || random() < 0.3
      ? pick(random, [`${day}.${month}.${year}`, `${day}/${month}/${year}`, `${year}-${month}-${day}`])
      : language === 'en'
        ? pick(random, [`${name} ${day}, ${year}`, `${day} ${name} ${year}`])
        : `${day}${language === 'de' ? '.' : ''} ${name} ${year}`;
  const time = random() < 0.3 ? `${between(random, 0, 23)}:${between(random, 10, 59)}` : '';
  return form.replace('%', time === '' ? written : `${written}, ${time}`);
}
