import * as en from './en/phrases.ts';
import { spoken } from './spoken.ts';
import * as zh from './zh/phrases.ts';

/** Phrases that the texts share, in the language that the page speaks. */
export const { articleCount, passageCount, pageName } = spoken<typeof zh>({ en, zh });
