import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/archive/problems/problem.ts';
import { readSettings } from '../../../src/holdings/settings/read-settings.ts';
import { SETTINGS } from './documents.ts';

const problemsOf = (text: string) => readSettings(text, 'archive.yml').problems.map(formatProblem);

test('settings are read as they stand', () => {
  const { settings, problems } = readSettings(SETTINGS, 'archive.yml');
  expect(problems).toEqual([]);
  expect(settings).toMatchObject({
    title: { en: 'Reports', zh: '报道' },
    years: { first: 1957, last: 1960 },
    examples: ['试验田'],
  });
});

test('the settings of this archive are in order', () => {
  expect(problemsOf(readFileSync('content/archive.yml', 'utf8'))).toEqual([]);
});

describe('settings are refused when', () => {
  test('a key is misspelt, so that another is missing', () => {
    expect(problemsOf(SETTINGS.replace('rights:', 'right:'))).toEqual([
      'archive.yml:7:1 SETTINGS_KEY_UNKNOWN There is no key “right”; the keys here are title, shortTitle, description, newspaper, languages, years, rights, translationNotice, examples.',
      'archive.yml:1:1 SETTINGS_KEY_MISSING The key “rights” is missing; add it.',
    ]);
  });

  test('a key within a key is missing', () => {
    expect(problemsOf(SETTINGS.replace('{ en: The Daily, zh', '{ zh'))).toEqual([
      'archive.yml:4:12 SETTINGS_KEY_MISSING The key “newspaper.en” is missing; add it.',
    ]);
  });

  test.each([
    ['{ first: 1957', '{ first: 57', '6:17', 'years.first', 'a year of four digits'],
    ['original: zh-Hans', 'original: zh', '5:24', 'languages.original', 'zh-Hans'],
    ['{ en: Reports, zh: 报道 }', 'Reports', '1:8', 'title', 'a map of keys'],
    ['[试验田]', '试验田', '9:11', 'examples', 'a list'],
    [
      '[试验田]',
      '[试验田, 66]',
      '9:17',
      'examples[1]',
      'text that is not empty; put it between quotes if it looks like a number',
    ],
    [
      '若干报道。',
      '" "',
      '3:39',
      'description.zh',
      'text that is not empty; put it between quotes if it looks like a number',
    ],
  ])('%s is written as %s', (from, to, place, key, wanted) => {
    expect(problemsOf(SETTINGS.replace(from, to))).toEqual([
      `archive.yml:${place} SETTINGS_VALUE_BAD The value of “${key}” must be ${wanted}.`,
    ]);
  });

  test('a value is an alias', () => {
    const text = SETTINGS.replace('zh: 报道 }', 'zh: &a 报道 }').replace('zh: 日报', 'zh: *a');
    expect(problemsOf(text)).toEqual([
      'archive.yml:4:33 SETTINGS_ALIAS “newspaper.zh” is an alias (*name); write the value itself.',
    ]);
  });

  test('a key comes twice, or the file is no YAML', () => {
    expect(problemsOf(`${SETTINGS}examples: []\n`)).toEqual([
      'archive.yml:10:1 SETTINGS_NOT_YAML This is not valid YAML: Map keys must be unique',
    ]);
    expect(problemsOf('title: "a')).toEqual([
      'archive.yml:1:10 SETTINGS_NOT_YAML This is not valid YAML: Missing closing "quote',
    ]);
  });

  test('the file is empty', () => {
    expect(problemsOf('')).toEqual([
      'archive.yml:1:1 SETTINGS_VALUE_BAD The value of “the file” must be a map of keys.',
    ]);
  });
});
