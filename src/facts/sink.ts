import { combine } from './hash.js';

/** Feature keys have so many bits. */
export const KEY_BITS = 24;
const KEY_MASK = (1 << KEY_BITS) - 1;

/** Collects the features of one paragraph: keys, and the template that each came from. */
export class FeatureSink {
  length = 0;
  readonly keys: Int32Array = new Int32Array(1024);
  readonly templates: Uint8Array = new Uint8Array(1024);

  /** Adds the feature that a template gives for a value. */
  add(template: number, value: number): void {
    if (this.length === this.keys.length) return;
    this.keys[this.length] = combine(value, template + 1) & KEY_MASK;
    this.templates[this.length] = template;
    this.length++;
  }
}
