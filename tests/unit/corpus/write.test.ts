import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { generateDocument, writeCorpus } from '../../../scripts/bench/corpus/index.ts';
import { parseArticleId } from '../../../src/archive/naming/article-id.ts';

const wanted = { articles: 40, seed: 3 };
let folder: string;
let model: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'corpus-'));
  model = path.join(folder, 'model');
  out = path.join(folder, 'out');
  for (const part of ['articles', 'alignment', 'pages']) {
    mkdirSync(path.join(model, part), { recursive: true });
  }
  writeFileSync(path.join(model, 'archive.yml'), 'title: A\n');
  writeFileSync(path.join(model, 'ledger.tsv'), '');
  writeFileSync(path.join(model, 'pages', 'about.md'), '# About\n');
  writeFileSync(path.join(model, 'articles', '1960-01-01-p1-mine.txt'), 'mine');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const documents = () =>
  readdirSync(path.join(out, 'articles')).map((name) => ({
    name,
    text: readFileSync(path.join(out, 'articles', name), 'utf8'),
  }));

describe('a corpus that is written', () => {
  test('has every article under a permanent name, and the other files of the model', () => {
    const written = writeCorpus(out, model, wanted);
    expect(written).toMatchObject({ articles: 40 });
    const names = documents().map(({ name }) => name.slice(0, -'.txt'.length));
    expect(names.map(parseArticleId).every((name) => name !== undefined)).toBe(true);
    expect(names).toHaveLength(40);
    expect(readdirSync(out).filter((name) => !name.startsWith('.'))).toEqual([
      'archive.yml',
      'articles',
      'pages',
    ]);
  });

  test('has the bytes of the generated documents, byte order marks included', () => {
    writeCorpus(out, model, wanted);
    const made = Array.from({ length: 40 }, (_, index) => generateDocument(index, 3).text);
    expect(new Set(documents().map(({ text }) => text))).toEqual(new Set(made));
  });

  test('replaces a corpus that was written before', () => {
    writeCorpus(out, model, { articles: 60, seed: 4 });
    writeCorpus(out, model, wanted);
    expect(documents()).toHaveLength(40);
  });

  test('is refused in a folder that holds anything else, and nothing is written', () => {
    mkdirSync(out);
    writeFileSync(path.join(out, 'letter.txt'), 'dear');
    expect(writeCorpus(out, model, wanted)).toHaveProperty('refused');
    expect(readdirSync(out)).toEqual(['letter.txt']);
    expect(writeCorpus(path.join(out, 'letter.txt'), model, wanted)).toHaveProperty('refused');
  });

  test('is refused without a content folder to take the other files from', () => {
    rmSync(path.join(model, 'archive.yml'));
    expect(writeCorpus(out, model, wanted)).toHaveProperty('refused');
  });
});
