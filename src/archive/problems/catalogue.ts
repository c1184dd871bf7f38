import { DOCUMENT_PROBLEMS } from './documents.ts';
import { ALIGNMENT_PROBLEMS } from './alignment.ts';
import { LEDGER_PROBLEMS } from './ledger.ts';
import { CONTENT_PROBLEMS } from './content.ts';
import { GAZETTEER_PROBLEMS } from './gazetteer.ts';
import { GLOSSARY_PROBLEMS } from './glossary.ts';
import { TRANSLATION_PROBLEMS } from './translation.ts';
import { YAML_PROBLEMS } from './yaml.ts';

/** Every problem that the project can report, by its permanent code. */
export const CATALOGUE = {
  ...DOCUMENT_PROBLEMS,
  ...ALIGNMENT_PROBLEMS,
  ...LEDGER_PROBLEMS,
  ...CONTENT_PROBLEMS,
  ...YAML_PROBLEMS,
  ...GAZETTEER_PROBLEMS,
  ...GLOSSARY_PROBLEMS,
  ...TRANSLATION_PROBLEMS,
};

export type Code = keyof typeof CATALOGUE;
