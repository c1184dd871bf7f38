import type { Entry } from '../yaml/fields.ts';
import { reportRepeated } from '../yaml/repeated.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';
import type { PLACE_FIELDS } from './fields.ts';
import { KINDS, type Kind } from './place.ts';

type PlaceEntry = Entry<typeof PLACE_FIELDS>;

/** Reports whatever contradicts itself within places and between them. */
export function checkPlaces(file: YamlFile, entries: readonly PlaceEntry[]): void {
  const ids = entries.flatMap(({ values }) => values.id);
  reportRepeated(file, 'PLACE_ID_REPEATED', ids, (id) => ({ key: id, details: { id } }));
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const names = entries
      .filter(({ values }) => values.kind[0]?.value === kind)
      .flatMap(({ values }) => [...values.zh, ...values.alsoZh]);
    reportRepeated(file, 'PLACE_NAME_REPEATED', names, (name) => ({
      key: name,
      details: { name, kind },
    }));
  }
  const kinds = new Map<string, Kind | undefined>();
  for (const { values } of entries)
    for (const { value: id } of values.id) if (!kinds.has(id)) kinds.set(id, values.kind[0]?.value);
  for (const entry of entries) {
    checkIn(file, entry, kinds);
    checkExcept(file, entry);
  }
}

/** A place lies in one of a higher kind; only the highest kinds lie in none. */
function checkIn(
  file: YamlFile,
  { values }: PlaceEntry,
  kinds: ReadonlyMap<string, Kind | undefined>,
): void {
  const kind = values.kind[0];
  const higher = values.in[0];
  if (!kind) return;
  const { level } = KINDS[kind.value];
  if (!higher) {
    if (level > 1) file.report('PLACE_IN_MISSING', kind.node, { kind: kind.value });
    return;
  }
  if (!kinds.has(higher.value)) {
    file.report('PLACE_IN_UNKNOWN', higher.node, { id: higher.value });
    return;
  }
  const kindOfHigher = kinds.get(higher.value);
  if (kindOfHigher && KINDS[kindOfHigher].level >= level)
    file.report('PLACE_IN_NOT_HIGHER', higher.node, {
      kind: kind.value,
      id: higher.value,
      higher: kindOfHigher,
    });
}

function checkExcept(file: YamlFile, { values }: PlaceEntry): void {
  const names = [...values.zh, ...values.alsoZh].map(({ value }) => value);
  for (const { value: word, node } of values.except)
    if (!names.some((name) => word.includes(name) && word !== name))
      file.report('PLACE_EXCEPT_POINTLESS', node, { word });
}
