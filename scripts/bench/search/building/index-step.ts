import { buildSearchIndex } from '../../../../src/integrations/search-index.ts';
import { openHoldings } from '../../../../src/holdings/index.ts';

/*
 * A program of its own, so that its memory can be measured:
 * `node index-step.ts CONTENT FOLDER COUNT` writes the search index of the first COUNT articles of a
 * content folder, as the build does, and prints how long that took without reading and aligning the
 * articles, in milliseconds.
 */

const [content, folder, count] = process.argv.slice(2) as [string, string, string];
const { holdings, problems } = openHoldings(content);
if (!holdings) throw new Error(JSON.stringify(problems));

let reading = 0;
const timed = <T>(work: () => T): T => {
  const start = performance.now();
  const result = work();
  reading += performance.now() - start;
  return result;
};
const { listArticles, loadArticle } = holdings;
const start = performance.now();
await buildSearchIndex(
  {
    ...holdings,
    listArticles: () => timed(() => listArticles().slice(0, Number(count))),
    loadArticle: (id) => timed(() => loadArticle(id)),
  },
  folder,
);
console.log(JSON.stringify({ ms: performance.now() - start - reading }));
