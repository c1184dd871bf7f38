import { citedAddress, onEitherSide, type CitationRecord } from '../record.ts';
import { upright, type RichText } from '../rich-text.ts';
import { CHINESE, ENGLISH } from '../words.ts';
import { britishDate, chineseDate } from './dates.ts';
import { sequence } from './elements.ts';
import { archiveWithRelease, translationSentence } from './english.ts';
import { curled, quoted } from './quotes.ts';

/** A source line in English that follows no style: who, what, where and when, and where it was read. */
export function plainEnglish(record: CitationRecord): RichText {
  const { newspaper, date, page, column, passage } = record;
  const names = onEitherSide(record.authors, 'en').map(({ name }) => curled(name));
  const headline = onEitherSide(record.headline, 'en');
  const source = [
    `${curled(newspaper.en)} ${newspaper.zh}`,
    britishDate(date),
    ENGLISH.page(page),
    column,
    passage ? ENGLISH.passage(passage.number) : '',
  ];
  return sequence(
    [
      upright(names.join(', ')),
      upright(headline === '' ? '' : quoted(headline)),
      upright(source.filter((word) => word !== '').join(', ')),
      upright(translationSentence(record)),
      archiveWithRelease(record),
      upright(citedAddress(record) ?? ''),
    ],
    '.',
  );
}

/** A source line in Chinese, as footnotes of historical journals have it. */
export function plainChinese(record: CitationRecord): RichText {
  const { newspaper, date, page, column, passage } = record;
  const { name, publisher, release } = record.archive;
  const names = onEitherSide(record.authors, 'zh').map(({ name: author }) => author);
  const headline = onEitherSide(record.headline, 'zh');
  const where = [
    `《${newspaper.zh}》${chineseDate(date)}${CHINESE.page(page)}`,
    column === '' ? '' : CHINESE.column(column),
    passage ? CHINESE.passage(passage.number) : '',
  ];
  const read = [
    CHINESE.readIn(name.zh),
    publisher?.zh ?? '',
    CHINESE.release(release.date, release.hash),
    citedAddress(record) ?? '',
  ];
  const author = names.length === 0 ? '' : `${names.join('、')}：`;
  const titled = headline === '' ? '' : `${inTitleMarks(headline)}，`;
  return upright(`${author}${titled}${joined(where)}。${CHINESE.translation}。${joined(read)}`);
}

/** Title marks inside title marks are single (GB/T 15834—2011, 4.15). */
function inTitleMarks(title: string): string {
  return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}

function joined(words: readonly string[]): string {
  return words.filter((word) => word !== '').join('，');
}
