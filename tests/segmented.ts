import { segment } from '../src/segment.js';

/** The texts of the paragraphs, line breaks inside them folded. */
export function paragraphsOf(text: string): string[] {
  const { count, start, end } = segment(text);
  return Array.from({ length: count }, (_, at) =>
    text.slice(start[at], end[at]).replace(/\s*[\r\n\u2028\u2029]\s*/g, ' '),
  );
}

/** Breaks a text into lines of at most so many characters. */
export function wrap(text: string, width: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string;
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
