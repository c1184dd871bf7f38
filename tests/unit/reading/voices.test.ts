import { expect, test } from 'vitest';
import { chooseVoice } from '../../../src/components/reading/listening/voices.ts';

/** A voice of the reader's machine; a star after its language marks the machine's own choice. */
const local = (lang: string) => ({
  lang: lang.replace('*', ''),
  default: lang.endsWith('*'),
  localService: true,
});
const remote = (lang: string) => ({ ...local(lang), localService: false });

const chosen = (voices: ReturnType<typeof local>[], side: 'en' | 'zh') =>
  chooseVoice(voices, side)?.lang;

test.each([
  ['zh', ['en-US', 'zh-TW', 'zh-CN'], 'zh-CN'],
  ['zh', ['zh_TW', 'zh_CN'], 'zh_CN'],
  ['zh', ['cmn-Hans-CN'], 'cmn-Hans-CN'],
  ['zh', ['zh-TW', 'zh-SG'], 'zh-SG'],
  ['zh', ['zh-TW'], 'zh-TW'],
  ['zh', ['zh'], 'zh'],
  ['en', ['de-DE', 'en-US', 'en-GB*'], 'en-GB'],
  ['en', ['en-AU', 'en-GB'], 'en-AU'],
] as const)('%s is read in the best voice of %j', (side, languages, best) => {
  expect(chosen(languages.map(local), side)).toBe(best);
});

test.each([
  ['zh', ['zh-HK', 'yue-HK', 'zh-MO', 'wuu-CN', 'zha', 'en-US', 'ja-JP']],
  ['en', ['enm', 'zh-CN', '']],
  ['en', []],
] as const)('%s is not read in any voice of %j', (side, languages) => {
  expect(chosen(languages.map(local), side)).toBeUndefined();
});

test('a voice that would be sent the text is never chosen', () => {
  expect(chosen([remote('zh-CN'), remote('en-GB*')], 'zh')).toBeUndefined();
  expect(chosen([remote('zh-CN'), local('zh-TW')], 'zh')).toBe('zh-TW');
});
