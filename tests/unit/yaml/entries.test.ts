import { describe, expect, it } from 'vitest';
import { readEntries } from '../../../src/archive/yaml/entries.ts';
import { many, one, optional, SLUG, TEXT } from '../../../src/archive/yaml/fields.ts';

const FIELDS = { id: one(SLUG), text: optional(TEXT), list: many(TEXT) };

function read(yaml: string) {
  return readEntries(yaml, 'a.yml', FIELDS, () => undefined);
}

/** The problems of a file as `line:column CODE`. */
function problemsOf(yaml: string): string[] {
  return read(yaml).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

describe('a list of entries', () => {
  it('gives the values of each entry, and an empty list where none is written', () => {
    expect(read('- id: a\n  text: " b "\n  list: [c, "1"]\n- id: 1958')).toEqual({
      values: [
        { id: 'a', text: 'b', list: ['c', '1'] },
        { id: '1958', list: [] },
      ],
      problems: [],
    });
  });

  it('may be empty, but not missing', () => {
    expect(read('[]')).toEqual({ values: [], problems: [] });
    expect(problemsOf('# nothing yet')).toEqual(['1:1 YAML_SHAPE_WRONG']);
  });

  it('gives no values when anything is wrong', () => {
    expect(read('- id: a\n- id: A').values).toBeUndefined();
  });

  it.each([
    ['broken YAML', '- id: [a', ['1:9 YAML_NOT_VALID']],
    ['a repeated key', '- id: a\n  id: b', ['2:3 YAML_NOT_VALID']],
    ['a tag', '- id: !!int 1', ['1:7 YAML_NOT_VALID']],
    ['two files in one', '- id: a\n---\n- id: b', ['2:1 YAML_NOT_VALID']],
    ['a map in place of the list', 'id: a', ['1:1 YAML_SHAPE_WRONG']],
    ['an entry that is no map', '- id: a\n- b', ['2:3 YAML_SHAPE_WRONG']],
    ['an unknown key', '- id: a\n  txt: b', ['2:3 YAML_KEY_UNKNOWN']],
    ['a key from the prototype', '- id: a\n  constructor: b', ['2:3 YAML_KEY_UNKNOWN']],
    ['a merge', '- &a { id: a }\n- { <<: *a, id: b }', ['2:5 YAML_KEY_UNKNOWN']],
    ['a missing key', '- text: b', ['1:3 YAML_KEY_MISSING']],
    ['a key without a value', '- id: a\n  text:', ['2:8 YAML_VALUE_BAD']],
    ['an empty text', "- id: a\n  text: ' '", ['2:9 YAML_VALUE_BAD']],
    ['a list in place of a text', '- id: [a]', ['1:7 YAML_VALUE_BAD']],
    ['a text in place of a list', '- id: a\n  list: b', ['2:9 YAML_SHAPE_WRONG']],
    ['an empty item', '- id: a\n  list: [b, ""]', ['2:13 YAML_VALUE_BAD']],
    ['a bad id', '- id: Xi’an', ['1:7 YAML_VALUE_BAD']],
    ['an alias as an entry', '- &a { id: a }\n- *a', ['2:3 YAML_ALIAS']],
    ['an alias as a value', '- id: &a b\n- id: *a', ['2:7 YAML_ALIAS']],
    ['an alias as a list', '- { id: a, list: &l [b] }\n- { id: c, list: *l }', ['2:18 YAML_ALIAS']],
    ['an alias in a list', '- id: &a b\n  list: [*a]', ['2:10 YAML_ALIAS']],
    [
      'all at once',
      '- id: A\n- x: 1',
      ['1:7 YAML_VALUE_BAD', '2:3 YAML_KEY_UNKNOWN', '2:3 YAML_KEY_MISSING'],
    ],
  ])('reports %s where it is', (_, yaml, expected) => {
    expect(problemsOf(yaml)).toEqual(expected);
  });

  it.each([
    ['huge', `# ${'x'.repeat(500_000)}`, 'YAML_TOO_LARGE'],
    ['deep', '['.repeat(50_000), 'YAML_NOT_VALID'],
    ['deep and whole', `${'- '.repeat(50)}a`, 'YAML_SHAPE_WRONG'],
  ])('survives a %s file', (_, yaml, code) => {
    expect(read(yaml).problems[0]?.code).toBe(code);
  });

  it('reads five thousand entries, and as many keys in one, without growing slow', () => {
    const started = performance.now();
    const ids = Array.from({ length: 5_000 }, (_, at) => `- id: i${at}`).join('\n');
    expect(read(ids).values).toHaveLength(5_000);
    const keys = Array.from({ length: 5_000 }, (_, at) => `  k${at}: x`).join('\n');
    expect(read(`- id: a\n${keys}`).problems).toHaveLength(5_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
