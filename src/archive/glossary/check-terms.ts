import { foldWording } from '../finder/index.ts';
import type { Entry } from '../yaml/fields.ts';
import { reportRepeated } from '../yaml/repeated.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';
import type { TERM_FIELDS } from './fields.ts';

type TermEntry = Entry<typeof TERM_FIELDS>;

/** Reports whatever contradicts itself within terms and between them. */
export function checkTerms(file: YamlFile, entries: readonly TermEntry[]): void {
  const ids = entries.flatMap(({ values }) => values.id);
  reportRepeated(file, 'TERM_ID_REPEATED', ids, (id) => ({ key: id, details: { id } }));
  const wordings = entries.flatMap(({ values }) => [...values.zh, ...values.alsoZh]);
  const describe = (text: string) => ({ key: foldWording(text), details: { text } });
  reportRepeated(file, 'TERM_REPEATED', wordings, describe);
  const known = new Set(ids.map(({ value }) => value));
  for (const { values } of entries) {
    reportRepeated(file, 'TERM_RENDERING_REPEATED', values.renderings, describe);
    const named = new Set(values.id.map(({ value }) => value));
    for (const { value: id, node } of values.see) {
      if (!known.has(id)) file.report('TERM_SEE_UNKNOWN', node, { id });
      else if (named.has(id)) file.report('TERM_SEE_POINTLESS', node, { id });
      named.add(id);
    }
  }
}
