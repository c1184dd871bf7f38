import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const GOLD = path.resolve(import.meta.dirname, '../../../gold/words');

/** Lines of a file without its comments. */
function linesOf(...name: string[]): string[] {
  return readFileSync(path.join(GOLD, ...name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** A text, and the reading of each of its Chinese characters. */
export interface ReadText {
  text: string;
  syllables: string[];
}

/** The texts whose readings were checked by hand, by the name of their file. */
export function goldReadings(): Map<string, ReadText[]> {
  return new Map(
    readdirSync(path.join(GOLD, 'readings')).map((name) => {
      const lines = linesOf('readings', name);
      const texts = lines.filter((_, at) => at % 2 === 0);
      return [
        path.basename(name, '.txt'),
        texts.map((text, at) => ({ text, syllables: lines[at * 2 + 1]!.split(' ') })),
      ];
    }),
  );
}

/** Sentences cut by hand into words and what is none. */
export function goldCuts(name: 'documents' | 'sentences'): string[][] {
  return linesOf('cuts', `${name}.txt`).map((line) => line.trim().split(/\s+/u));
}
