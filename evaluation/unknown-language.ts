const vowels = 'aeiou';
const consonants = 'bcdfghjklmnpqrstvwxyz';
/** How far a letter is moved among its like. */
const SHIFT = 7;

function exchanged(letter: string): string {
  const lower = letter.toLowerCase();
  const plain = lower.normalize('NFD').charAt(0);
  const alike = [vowels, consonants].find((letters) => letters.includes(plain));
  if (alike === undefined) return letter;
  const other = alike.charAt((alike.indexOf(plain) + SHIFT) % alike.length);
  return lower === letter ? other : other.toUpperCase();
}

/**
 * The text in a language that nobody knows: Latin letters are exchanged, vowels for vowels and consonants for
 * consonants. No word, stop word or phrase is left; lines, lengths, capitals, digits and punctuation are.
 */
export function inUnknownLanguage(text: string): string {
  return text.replace(/(?=\p{L})\p{Script=Latin}/gu, exchanged);
}
