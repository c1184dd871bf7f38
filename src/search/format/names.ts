import { NAMED_FACETS } from '../model.ts';
import type { Name } from '../names/name.ts';
import { beginFile, openFile } from './signature.ts';

/** Writes the names of all entries; what each is of, by its number in the list of facets. */
export function encodeNames(names: readonly Name[]): Uint8Array {
  const writer = beginFile('names');
  writer.varint(names.length);
  for (const { kind, id, en, zh, pinyin } of names) {
    writer.varint(NAMED_FACETS.indexOf(kind));
    writer.text(id);
    writer.texts(en);
    writer.texts(zh);
    writer.text(pinyin);
  }
  return writer.toBytes();
}

/**
 * Reads what {@link encodeNames} wrote.
 *
 * @throws Error for other bytes
 */
export function decodeNames(bytes: Uint8Array): Name[] {
  const reader = openFile(bytes, 'names');
  const names = Array.from({ length: reader.count() }, () => {
    const kind = NAMED_FACETS[reader.varint()];
    if (!kind) throw new RangeError('a name of something unknown');
    return {
      kind,
      id: reader.text(),
      en: reader.texts(),
      zh: reader.texts(),
      pinyin: reader.text(),
    };
  });
  reader.end();
  return names;
}
