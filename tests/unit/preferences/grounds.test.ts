import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from './support/contrast.ts';
import { declared, grounds } from './support/grounds.ts';

/** What is written in which inks on which grounds. */
const PAIRS = [
  ...['--paper', '--paper-raised', '--target', '--pair'].flatMap((ground) =>
    ['--ink', '--ink-soft', '--red'].map((ink) => [ink, ground] as const),
  ),
  ['--mark-ink', '--mark'],
  ['--paper', '--ink'],
] as const;

/** At least so much, by WCAG 1.4.3; what is called high contrast keeps to 1.4.6. */
const LEAST = 4.5;
const LEAST_HIGH = 7;

test('contrast is measured as WCAG defines it', () => {
  expect(contrast('#000', '#fff')).toBe(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('every ground is seen: the chosen ones in their scheme, the others in both', () => {
  expect(grounds().map(({ ground, scheme }) => `${ground} ${scheme}`)).toEqual([
    'auto light',
    'auto dark',
    'light light',
    'sepia light',
    'dark dark',
    'contrast light',
    'contrast dark',
  ]);
});

for (const { ground, scheme, colours } of grounds()) {
  const least = ground === 'contrast' ? LEAST_HIGH : LEAST;
  test.each(PAIRS)(`${ground}, ${scheme}: %s can be read on %s`, (ink, paper) => {
    expect(contrast(colours.get(ink)!, colours.get(paper)!)).toBeGreaterThanOrEqual(least);
  });
}

test('the high contrast is black on white and white on black', () => {
  const high = grounds().filter(({ ground }) => ground === 'contrast');
  expect(high.map(({ colours }) => [colours.get('--ink'), colours.get('--paper')])).toEqual([
    ['#000', '#fff'],
    ['#fff', '#000'],
  ]);
});

test('the chosen grounds differ in their paper', () => {
  const chosen = grounds().filter(({ ground }) => ground !== 'auto');
  const papers = chosen.map(({ colours }) => colours.get('--paper'));
  expect(new Set(papers).size).toBe(papers.length);
});

test('a system that asks for more contrast gets the colours of the high contrast', () => {
  const asked = declared('auto', '(prefers-contrast: more)');
  const chosen = [...declared('contrast')].filter(([name]) => name !== 'color-scheme');
  expect([...asked]).toEqual(chosen);
});

test('before scripts know better, the browser is told the usual paper', () => {
  const page = readFileSync('src/layouts/Page.astro', 'utf8');
  const usual = grounds().filter(({ ground }) => ground === 'auto');
  for (const { scheme, colours } of usual) {
    const paper = colours.get('--paper')!;
    expect(page).toContain(`content="${paper}" media="(prefers-color-scheme: ${scheme})"`);
  }
});
