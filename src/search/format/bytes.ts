const ENCODER = new TextEncoder();
/** A text that begins with U+FEFF keeps it, and bytes that are no text are an error. */
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Bytes that grow as values are written to them. Numbers are written in as many groups of seven
 * bits as they need, the lowest first, with the highest bit set on all bytes but the last (LEB128).
 */
export class ByteWriter {
  #bytes = new Uint8Array(64);
  #length = 0;

  /** How many bytes have been written. */
  get length(): number {
    return this.#length;
  }

  /**
   * Writes a whole number from 0 to 2³² − 1.
   *
   * @throws RangeError for any other number
   */
  varint(value: number): void {
    if (value >>> 0 !== value) throw new RangeError(`not a whole number of 32 bits: ${value}`);
    this.#makeRoom(5);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /**
   * Writes a whole number from −2³¹ to 2³¹ − 1: 0, −1, 1, −2 … as 0, 1, 2, 3 …
   *
   * @throws RangeError for any other number
   */
  signed(value: number): void {
    if ((value | 0) !== value) throw new RangeError(`not a whole number of 32 bits: ${value}`);
    this.varint(((value << 1) ^ (value >> 31)) >>> 0);
  }

  /** Writes bytes as they are; their number has to be known when they are read. */
  bytes(part: Uint8Array): void {
    this.#makeRoom(part.length);
    this.#bytes.set(part, this.#length);
    this.#length += part.length;
  }

  /** Writes a well-formed text, its length before it. */
  text(text: string): void {
    const bytes = ENCODER.encode(text);
    this.varint(bytes.length);
    this.bytes(bytes);
  }

  /** Writes the number of texts and each of them. */
  texts(texts: readonly string[]): void {
    this.varint(texts.length);
    for (const text of texts) this.text(text);
  }

  /** A copy of what has been written. */
  toBytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #makeRoom(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

/** Reads what a {@link ByteWriter} wrote. Whatever the bytes do not hold is a RangeError. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Reads a whole number from 0 to 2³² − 1. */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) throw new RangeError('the bytes end too early');
      if (shift === 28 && byte > 0x0f) break;
      this.#at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw new RangeError('a number of more than 32 bits');
  }

  /** Reads a whole number from −2³¹ to 2³¹ − 1. */
  signed(): number {
    const value = this.varint();
    return (value >>> 1) ^ -(value & 1);
  }

  /** Reads the number of the items that follow, none of which takes less than a byte. */
  count(): number {
    const count = this.varint();
    if (count > this.#bytes.length - this.#at) throw new RangeError('the bytes end too early');
    return count;
  }

  /** Reads so many bytes as they are; a view, not a copy. */
  bytes(count: number): Uint8Array {
    const end = this.#at + count;
    if (end > this.#bytes.length) throw new RangeError('the bytes end too early');
    const part = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return part;
  }

  /**
   * Reads a text.
   *
   * @throws TypeError when the bytes are not UTF-8
   */
  text(): string {
    return DECODER.decode(this.bytes(this.varint()));
  }

  /** Reads the number of texts and so many of them. */
  texts(): string[] {
    return Array.from({ length: this.count() }, () => this.text());
  }

  /** Reads all bytes that are left. */
  rest(): Uint8Array {
    return this.bytes(this.#bytes.length - this.#at);
  }

  /** Says that nothing is to follow. */
  end(): void {
    if (this.#at < this.#bytes.length)
      throw new RangeError('the bytes do not end where they should');
  }
}
