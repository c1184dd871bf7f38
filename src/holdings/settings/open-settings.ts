import type { Problem } from '../../archive/problems/problem.ts';
import type { Place } from '../files/places.ts';
import { readText } from '../files/read-file.ts';
import { settingsPlace } from '../folder/layout.ts';
import { readSettings } from './read-settings.ts';
import type { ArchiveSettings } from './shape.ts';

/** Reads the `archive.yml` of a content folder; see `readSettings`. */
export function openSettings(content: Place): { settings?: ArchiveSettings; problems: Problem[] } {
  const file = settingsPlace(content);
  const { text, problems } = readText(file, content.path);
  return text === undefined ? { problems } : readSettings(text, file.name);
}
