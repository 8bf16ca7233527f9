import { canBeCaption } from './captions.js';
import type { LabelledLine } from './labelled-lines.js';
import { pick, type Random } from './random.js';

/** So many of them lack a stop, as headlines do. */
const WITHOUT_STOP = 0.7;
/** Longer ones are rather captions. */
const LONGEST = 24;
/** Where the body has fewer sentences that could stand there, it keeps all. */
const LEAST_CANDIDATES = 4;

/**
 * Moves a sentence of the body before the others, as standfirsts stand below the title. Half of the sources leave
 * standfirsts out of their gold, and captions are made of such sentences too, so that without these a sentence without
 * a stop behind the title would be known as boilerplate alone.
 */
export function withStandfirst(lines: readonly LabelledLine[], random: Random): LabelledLine[] {
  const candidates = [...lines.keys()].filter((at) => canBeStandfirst(lines[at] as LabelledLine));
  if (candidates.length < LEAST_CANDIDATES) return [...lines];
  const from = pick(random, candidates);
  const line = lines[from] as LabelledLine;
  const text = random() < WITHOUT_STOP ? line.text.replace(/[.。]$/u, '') : line.text;
  return [{ ...line, text }, ...lines.slice(0, from), ...lines.slice(from + 1)];
}

function canBeStandfirst(line: LabelledLine): boolean {
  return canBeCaption(line) && line.text.split(/\s+/).length <= LONGEST;
}
