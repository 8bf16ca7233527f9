import { cueKinds } from '../src/facts/lexical.js';
import { lineGroupNames } from '../src/facts/line-groups.js';
import { states } from '../src/facts/states.js';
import { FeatureList } from '../src/label/feature-groups.js';
import { keptFrom } from '../src/label/kept.js';
import { kindContext } from '../src/label/kind-context.js';
import { kindFeatures } from '../src/label/kind-features.js';
import { cueGroupStarts, first } from '../src/label/kind-offsets.js';
import type { Assessment } from '../src/values/assessment.js';
import { flagNames } from '../src/values/statistics.js';
import { assessed, type Line } from './labelled.js';

type Group = keyof typeof first;

/** Groups of features by the offset of their first one. */
const groups = (Object.entries(first) as [Group, number][]).sort(([, one], [, other]) => one - other);
/** What the last part of a group's values stands for, where it is no number. */
const meanings: Partial<Record<Group, readonly string[]>> = { state: states, flag: flagNames };
for (const [group, offset] of groups) {
  if (cueGroupStarts.includes(offset)) meanings[group] = cueKinds;
  else if (/^group|^heading(?:Distance|Length)/.test(group)) meanings[group] = lineGroupNames;
}
/** So many values the parts of a value have, all but the first. */
const parts: Partial<Record<Group, readonly number[]>> = {
  groupPlace: [lineGroupNames.length],
  headingDistance: [lineGroupNames.length],
  headingLength: [lineGroupNames.length],
  repeated: [2],
  flagLength: [3],
  lengthPlace: [9],
  lengths: [3, 4],
  stateLength: [4],
};

/** A feature by its group and the parts of its value. */
function named(feature: number): [Group, string] {
  const [group, offset] = groups.findLast(([, first]) => first <= feature) as [Group, number];
  let rest = feature - offset;
  const found: number[] = [];
  for (const size of (parts[group] ?? []).toReversed()) {
    found.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  found.unshift(rest);
  const last = found.pop() as number;
  return [group, [...found, meanings[group]?.[last] ?? last].join(' ')];
}

/** The features of a dropped paragraph by group; what is body by half is kept. */
export function kindFeaturesOf(assessment: Assessment, at: number, title = -1): Partial<Record<Group, string[]>> {
  const kept = keptFrom(assessment.confidences, new Set([title]), 0.5);
  const list = new FeatureList();
  list.push(0);
  kindFeatures(kindContext(assessment, kept, title), at, list);
  const found: Partial<Record<Group, string[]>> = {};
  for (const feature of list.items.subarray(0, list.length)) {
    const [group, value] = named(feature);
    found[group] = [...(found[group] ?? []), value];
  }
  return found;
}

/** A line of body. */
const body: Line = [
  'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.',
  0.9,
];

/** Lines that are dropped; `-` stands for one of body. */
export function page(...lines: readonly string[]): Assessment {
  return assessed(lines.map((line): Line => (line === '-' ? body : [line, 0])));
}

/** So many lines without phrases that are dropped. */
export function plain(count: number): string[] {
  return Array.from({ length: count }, () => 'It is over.');
}

export type Features = ReturnType<typeof kindFeaturesOf>;

/** The features of a line alone. */
export function alone(line: string): Features {
  return kindFeaturesOf(page(line), 0);
}
