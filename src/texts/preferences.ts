import type { Sides } from '../archive/model.ts';
import { PREFERENCES as en } from './en/preferences.ts';
import { PREFERENCES as zh } from './zh/preferences.ts';

/** What is said where readers choose how the site looks and speaks, in one language. */
export type PreferencesTexts = typeof en;

/** The same in both languages: the choice of the language is one of them. */
export const PREFERENCES: Sides<PreferencesTexts> = { en, zh };
