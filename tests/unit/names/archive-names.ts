import { readFileSync } from 'node:fs';
import { readPlaces } from '../../../src/archive/gazetteer/index.ts';
import { readTerms } from '../../../src/archive/glossary/index.ts';
import { searchNames } from '../../../src/integrations/names.ts';
import type { Name } from '../../../src/search/names/name.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../../content/${name}`, import.meta.url), 'utf8');

/** The names in the gazetteer and the glossary of this archive. */
export const ARCHIVE_NAMES: readonly Name[] = searchNames(
  readPlaces(read('places.yml'), 'places.yml').places!,
  readTerms(read('terms.yml'), 'terms.yml').terms!,
);
