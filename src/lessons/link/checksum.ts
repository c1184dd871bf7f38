const POLYNOMIAL = 0xedb88320;

/** Bytes of a checksum. */
export const CHECKSUM_LENGTH = 4;

/** The CRC-32 of some bytes (ISO 3309, as in gzip, RFC 1952), most significant byte first. */
export function checksum(bytes: Uint8Array): Uint8Array {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0);
  }
  const sum = new Uint8Array(CHECKSUM_LENGTH);
  new DataView(sum.buffer).setUint32(0, ~crc);
  return sum;
}

/** Bytes with their checksum before them. */
export function sealed(bytes: Uint8Array): Uint8Array {
  const seal = new Uint8Array(CHECKSUM_LENGTH + bytes.length);
  seal.set(checksum(bytes));
  seal.set(bytes, CHECKSUM_LENGTH);
  return seal;
}

/** What {@link sealed} was given, or undefined when a byte was lost or changed. */
export function unsealed(seal: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  const bytes = seal.subarray(CHECKSUM_LENGTH);
  const sum = checksum(bytes);
  return seal.length >= CHECKSUM_LENGTH && sum.every((byte, at) => byte === seal[at])
    ? bytes
    : undefined;
}
