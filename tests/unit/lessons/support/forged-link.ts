import { crc32, deflateRawSync } from 'node:zlib';

/** Packed bytes as a link with the right checksum, as only somebody can make it who wants to. */
export function forgedFrom(packed: Uint8Array): string {
  const seal = Buffer.alloc(4);
  seal.writeUInt32BE(crc32(packed));
  return `1.${Buffer.concat([seal, packed]).toString('base64url')}`;
}

/** Any text as a link with the right checksum. */
export function forgedOf(text: string): string {
  return forgedFrom(deflateRawSync(text));
}
