/** Whole numbers of 32 bits without sign, as many as are pushed. */
export class GrowingArray {
  #values = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(2 * this.#length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** All of them; a view, valid until the next push. */
  values(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }
}
