const ALPHABET = /^[A-Za-z0-9_-]*$/u;

/** Bytes as base64url without padding (RFC 4648, 5). */
export function toBase64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

/** True when all characters are of base64url. */
export function isBase64url(text: string): boolean {
  return ALPHABET.test(text);
}

/**
 * The bytes that a text in base64url stands for.
 *
 * @returns undefined when it is not exactly what {@link toBase64url} writes for any bytes
 */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!isBase64url(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return toBase64url(bytes) === text ? bytes : undefined;
}
