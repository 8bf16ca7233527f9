import { percent } from '../percent.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is safe between tags and inside quoted attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] as string);
}

/** A share of a whole, where a little is not nothing. */
export function part(share: number): string {
  return share > 0 && share < 0.005 ? '&lt; 1 %' : percent(share);
}

/** A number of things in words. */
export function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

/** A bar whose length is a share. The number stands beside it, so it says nothing to a screen reader. */
export function bar(share: number): string {
  const width = Math.round(share * 1000) / 10;
  return `<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="1"/></svg>`;
}

/** Bars side by side, one for each bin of 0 to 1; the highest fills the height. */
export function histogram(values: readonly number[], bins: number, description: string): string {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) {
    const bin = Math.min(bins - 1, Math.floor(value * bins));
    counts[bin] = (counts[bin] as number) + 1;
  }
  const highest = Math.max(1, ...counts);
  const width = 100 / bins;
  const bars = counts.map((number, bin) => {
    if (number === 0) return '';
    // A few stay visible beside many.
    const height = Math.max(3, (40 * number) / highest);
    return `<rect x="${bin * width}" y="${(40 - height).toFixed(2)}" width="${width * 0.9}" height="${height.toFixed(2)}"/>`;
  });
  return `<svg class="histogram" viewBox="0 0 100 40" preserveAspectRatio="none" role="img" aria-label="${escaped(description)}">${bars.join('')}</svg>`;
}
