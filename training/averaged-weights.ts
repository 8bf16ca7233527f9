/** Weights in training, with what AdaGrad remembers of each, and their mean over the snapshots that were taken. */
export class AveragedWeights {
  readonly values: Float32Array;
  /** Sums of the squared gradients. */
  readonly history: Float32Array;
  readonly #sums: Float32Array;
  #snapshots = 0;

  constructor(count: number) {
    this.values = new Float32Array(count);
    this.history = new Float32Array(count);
    this.#sums = new Float32Array(count);
  }

  snapshot(): void {
    const values = this.values;
    const sums = this.#sums;
    this.#snapshots++;
    for (let index = 0; index < sums.length; index++) {
      sums[index] = (sums[index] as number) + (values[index] as number);
    }
  }

  mean(): Float32Array {
    return this.#sums.map((sum) => sum / this.#snapshots);
  }
}
