/** Numbers the features of several groups one after another: a feature is its group's offset plus a value. */
export class FeatureGroups<Name extends string> {
  /** Number of features of all groups together. */
  readonly total: number;
  readonly #offsets = new Map<Name, number>();

  constructor(sizes: Readonly<Record<Name, number>>) {
    let total = 0;
    for (const name of Object.keys(sizes) as Name[]) {
      this.#offsets.set(name, total);
      total += sizes[name];
    }
    this.total = total;
  }

  feature(name: Name, value: number): number {
    return (this.#offsets.get(name) as number) + value;
  }
}
