import type { Rule, RuleInput } from '../types.js';
import type { Assessment } from '../values/assessment.js';

/** The first rule that matches each paragraph, where one does. */
export function ruledKinds(assessment: Assessment, rules: readonly Rule[]): (Rule | undefined)[] {
  if (rules.length === 0) return [];
  const { text, start, end, count } = assessment.document;
  return Array.from({ length: count }, (_, at) => {
    const input = {
      text: text.slice(start[at], end[at]),
      confidence: assessment.confidences[at] as number,
      index: at,
      count,
    };
    return rules.find((rule) => matches(rule, input));
  });
}

function matches({ match }: Rule, input: RuleInput): boolean {
  if (typeof match === 'string') return input.text.includes(match);
  if (typeof match === 'function') return match(input);
  // A global or sticky pattern remembers where it stopped; every paragraph starts afresh.
  match.lastIndex = 0;
  return match.test(input.text);
}
