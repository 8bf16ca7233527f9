import { lowestBit } from '../facts/bits.js';

/** First feature numbers of groups of features that stand one after another. */
export type FeatureOffsets<Name extends string> = Readonly<Record<Name | 'total', number>>;

/** Numbers the features of groups of given sizes; `total` is the number of all of them. */
export function featureOffsets<Name extends string>(sizes: Readonly<Record<Name, number>>): FeatureOffsets<Name> {
  const offsets: Record<string, number> = {};
  let total = 0;
  for (const name of Object.keys(sizes) as Name[]) {
    offsets[name] = total;
    total += sizes[name];
  }
  return { ...offsets, total } as FeatureOffsets<Name>;
}

/** A list of feature numbers that is filled again for every paragraph. */
export class FeatureList {
  length = 0;
  readonly items: Int16Array = new Int16Array(512);

  push(feature: number): void {
    this.items[this.length++] = feature;
  }

  /** Adds the feature `first + bit` for every bit of a mask. */
  pushMask(first: number, mask: number): void {
    for (let rest = mask; rest !== 0; rest &= rest - 1) this.push(first + lowestBit(rest));
  }
}
