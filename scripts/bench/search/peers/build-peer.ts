import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArticleFile } from '../articles/article-file.ts';
import { PEERS } from './index.ts';

/*
 * A program of its own, so that its memory can be measured:
 * `node build-peer.ts ID ARTICLES COUNT FOLDER` makes a peer's page with the first COUNT articles of
 * a file and prints how long indexing took, in milliseconds.
 */

const [id, articles, count, folder] = process.argv.slice(2) as [string, string, string, string];
const peer = PEERS.find((known) => known.id === id)!;
const ms = await peer.build(readArticleFile(articles, Number(count)), folder);
writeFileSync(path.join(folder, 'peer.js'), `globalThis.openPeer = () => ${peer.script};\n`);
writeFileSync(
  path.join(folder, 'index.html'),
  '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>Search</title><link rel="icon" href="data:,"><script type="module" src="peer.js"></script></head></html>\n',
);
console.log(JSON.stringify({ ms }));
