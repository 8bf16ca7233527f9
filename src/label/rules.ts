import type { Rule, RuleInput } from '../types.js';
import type { Assessment } from '../values/assessment.js';
import { asGiven } from '../values/document.js';
import { textOf } from './text.js';

/** The first rule that matches each paragraph, where one does. */
export function ruledKinds(assessment: Assessment, rules: readonly Rule[]): (Rule | undefined)[] {
  if (rules.length === 0) return [];
  const document = asGiven(assessment.document);
  const { count } = document;
  return Array.from({ length: count }, (_, at) => {
    // Frozen: a rule that changed it would change what the next one sees.
    const input = Object.freeze({
      // As the caller gets it: a phrase is found where a line break cuts it in two.
      text: textOf(document, at),
      confidence: assessment.confidences[at] as number,
      index: at,
      count,
    });
    return rules.find((rule) => matches(rule, input));
  });
}

function matches({ match }: Rule, input: RuleInput): boolean {
  if (typeof match === 'string') return input.text.includes(match);
  if (typeof match === 'function') return match(input);
  // Unlike `test`, this begins at the beginning, and leaves a global or sticky pattern as it was.
  return input.text.search(match) >= 0;
}
