import abbreviationsOfNatural from 'natural/lib/natural/util/abbreviations_en.js';
import {
  CLOSING,
  classOf,
  codeAt,
  codeUnitAt,
  DIGIT,
  isDash,
  LOWER,
  OPENING,
  SPACE,
  UPPER,
} from '../facts/characters.js';

/** Words before whose full stop no sentence ends, in whatever case; lower case, without the stop. */
const abbreviations: ReadonlySet<string> = new Set([
  ...abbreviationsOfNatural.knownAbbreviations.map((word) => word.toLowerCase().replace(/\.$/, '')),
  ...'mr mrs ms dr prof gen sen rep gov lt col sgt capt maj rev hon pres st mt jr sr vs inc ltd co corp'.split(' '),
  ...'cmdr adm brig cpl pvt supt atty asst bros messrs eg ie'.split(' '),
  ...'no nos vol pp ed eds approx ca cf e.g i.e u.s u.k u.n a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
  ...'bzw usw z.b d.h u.a ggf evtl str hr fr nr abs art sog inkl zzgl m mme mlle sra sres dra dott sig ing'.split(' '),
  ...'anm geb ehem hrsg exmo exma excmo excma ilmo gral avv geom cav drs dvs doç yrd'.split(' '),
  ...'mio mrd tsd rd bspw vgl jh núm pág avda ee mld tys godz św tzw ul tzv např bijv blz dhr mevr kl'.split(' '),
  ...'bl.a t.ex f.eks m.in bkz mgr judr mudr phdr rndr ул янв февр авг сент окт нояб дек вул'.split(' '),
  ...'проф акад им просп тел стр ім'.split(' '),
]);

/** The same of words that are another word, or the code of a state, in another case. */
const abbreviationsAsWritten: ReadonlySet<string> = new Set('Det Ft Spc Av Sto Sta al ks pl im'.split(' '));

/** Words as they are written of which the same is true where what follows would hardly begin a sentence. */
const abbreviationsInContext: ReadonlySet<string> = new Set([
  // States and provinces, as agencies write them: some are words of their own, and all may end a sentence.
  ...'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev'.split(' '),
  ...'Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo W.Va Alta Man Ont Que Sask'.split(' '),
  ...'fig Fig figs Figs Abb Kap chap Chap ch Ch Az av ok proc тыс млн млрд руб тис грн'.split(' '),
]);

/** In some texts letters and their accents are two characters. */
const accent = /\p{M}/u;

/** The longest abbreviation that is looked up, in characters. */
const LONGEST_ABBREVIATION = 8;

/**
 * Whether the full stop at `at`, behind which `next` begins, belongs to an abbreviation, an initial, an ordinal number
 * or the number of an item.
 *
 * @param from where the stretch of text begins that is read
 * @param sentence where the sentence begins
 */
export function isInnerStop(text: string, from: number, sentence: number, at: number, next: number): boolean {
  let start = at;
  while (start > from) {
    const name = classOf(codeUnitAt(text, start - 1));
    if (name === SPACE || name === OPENING || name === CLOSING) break;
    start--;
  }
  const length = at - start;
  if (length === 0 || length > LONGEST_ABBREVIATION) return false;
  const first = classOf(codeUnitAt(text, start));
  if (first === UPPER && (isInitials(text, start, at) || (start === sentence && isRoman(text, start, at)))) return true;
  if (length === 1 && first === LOWER) return isAbbreviatedLetter(text, from, start, next);
  if (length <= 2 && first === DIGIT) return classOf(codeUnitAt(text, at - 1)) === DIGIT;
  const written = text.slice(start, at);
  const word = accent.test(written) ? written.normalize() : written;
  if (abbreviations.has(word.toLowerCase()) || abbreviationsAsWritten.has(word)) return true;
  return abbreviationsInContext.has(word) && goesOn(text, next);
}

/** `J` or `J.R`, the stop behind which is asked for: a capital and a stop in turn. */
function isInitials(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const isStop = (at - start) % 2 === 1;
    if (isStop ? codeUnitAt(text, at) !== 46 : classOf(codeUnitAt(text, at)) !== UPPER) return false;
  }
  return true;
}

/**
 * `XIV`: mostly a king or a war at the end of a sentence, and the number of what follows where nothing stands before.
 */
function isRoman(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!'IVXLC'.includes(text.charAt(at))) return false;
  }
  return true;
}

/**
 * `z. B.`, `Roe v. Wade`, `900 v. Chr.`; not `20 m`, nor the rest of `don't`, nor the word that ends Scandinavian
 * sentences (`lever i.`).
 */
function isAbbreviatedLetter(text: string, from: number, start: number, next: number): boolean {
  if (codeAt(text, next + 1) === 46) return true;
  if (start === from) return true;
  if (text.charAt(start) === 'i' || classOf(codeUnitAt(text, start - 1)) === CLOSING) return false;
  const isBehindFigure = start > from + 1 && classOf(codeUnitAt(text, start - 2)) === DIGIT;
  return !isBehindFigure || 'vn'.includes(text.charAt(start));
}

/** Whether a bracket, a dash, a figure or an initial follows. */
function goesOn(text: string, next: number): boolean {
  const code = codeUnitAt(text, next);
  const name = classOf(code);
  if (name === UPPER) return codeAt(text, next + 1) === 46;
  return name === DIGIT || code === 40 || code === 91 || isDash(code);
}
