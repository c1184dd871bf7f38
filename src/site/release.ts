import { contentDigest } from '../holdings/index.ts';
import { environment, holdings } from './archive.ts';

/** A build of the archive, as it is cited. */
export interface Release {
  /** `YYYY-MM-DD`: the day of the build in UTC, or that of `SOURCE_DATE_EPOCH` where it is set. */
  date: string;
  /**
   * 10 hexadecimal digits, the first of {@link contentDigest}: the same content has the same hash
   * on every machine and on every day, other content another one.
   */
  hash: string;
}

const HASH_LENGTH = 10;

/** A build that goes on past midnight is still of one day. */
const { sourceDate: built = new Date() } = environment;

/**
 * The release that this build makes. It looks whether any file has changed: to be asked once a page.
 *
 * @throws when a document, the gazetteer or the glossary has errors
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function thisRelease(): Release {
  return {
    date: built.toISOString().slice(0, 'YYYY-MM-DD'.length),
    hash: contentDigest(holdings).slice(0, HASH_LENGTH),
  };
}
