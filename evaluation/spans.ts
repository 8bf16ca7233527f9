/** Half-open stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Sorted spans without overlaps or empty spans. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) merged.push({ start, end });
  }
  return merged;
}

interface Overlap extends Span {
  readonly first: number;
  readonly second: number;
}

/** The common stretches of two lists of spans, each sorted and free of overlaps. */
export function* overlaps(firsts: readonly Span[], seconds: readonly Span[]): Generator<Overlap> {
  let first = 0;
  let second = 0;
  for (let a = firsts[0], b = seconds[0]; a !== undefined && b !== undefined; a = firsts[first], b = seconds[second]) {
    const start = Math.max(a.start, b.start);
    const end = Math.min(a.end, b.end);
    if (start < end) yield { first, second, start, end };
    if (a.end <= b.end) first += 1;
    else second += 1;
  }
}
