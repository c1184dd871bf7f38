import { citedAddress, onEitherSide, type CitationRecord } from '../record.ts';
import { upright, type RichText } from '../rich-text.ts';
import { CHINESE } from '../words.ts';

/** Of more authors only so many are named (7.1.2). */
const MOST_NAMES = 3;

/**
 * An entry as GB/T 7714—2025 has it, in Chinese, without its number: a component part of a serial
 * (8.5.3) from a newspaper, whose date and page stand after its name (8.5.1.4). The column stands
 * behind the headline in brackets, as in example 6 of B.4. `[N/OL]`: a newspaper, read online (A.1,
 * A.2). An unsigned article begins with its headline (7.1.3).
 *
 * What the standard has no place for in a newspaper stands where it has one otherwise: the machine's
 * translation where other contributors stand, in square brackets because no source names it (6.2); the
 * archive, its release and the day of reading as in 8.14.3 before the address. The standard of 2025
 * itself no longer asks for the day of reading of a newspaper.
 *
 * @param accessed - the day on which it was read, `YYYY-MM-DD`
 */
export function gbt7714(record: CitationRecord, accessed?: string): RichText {
  const elements = [
    names(record),
    `${title(record)}[${citedAddress(record) ? 'N/OL' : 'N'}]`,
    `[${CHINESE.translation}]`,
    source(record),
    archive(record, accessed),
    citedAddress(record) ?? '',
  ];
  return upright(`${elements.filter((element) => element !== '').join('. ')}.`);
}

function names({ authors }: CitationRecord): string {
  const all = onEitherSide(authors, 'zh').map(({ name }) => name);
  const named = all.slice(0, MOST_NAMES);
  return (all.length > MOST_NAMES ? [...named, CHINESE.etAl] : named).join('，');
}

/** A headline that nobody gave is named in square brackets (7.2.1). */
function title({ headline, column }: CitationRecord): string {
  const given = onEitherSide(headline, 'zh').replace(/[.。]$/u, '');
  return (given === '' ? `[${CHINESE.untitled}]` : given) + (column === '' ? '' : `（${column}）`);
}

function source({ newspaper, date, page, passage }: CitationRecord): string {
  const where = passage ? `：${CHINESE.passage(passage.number)}` : '';
  return `${newspaper.zh}，${date}（${page}）${where}`;
}

function archive({ archive: { name, publisher, release } }: CitationRecord, accessed?: string) {
  const words = [name.zh, publisher?.zh ?? '', CHINESE.version(release.hash)];
  const read = accessed ? `[${accessed}]` : '';
  return `${words.filter((word) => word !== '').join('，')}（${release.date}）${read}`;
}
