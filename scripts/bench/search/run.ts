import { chromium, type Browser } from '@playwright/test';
import { browserPath, QUIET } from '../browser-path.ts';
import { buildSite, type Making } from '../build-site.ts';
import { thisMachine, type Machine } from '../machine.ts';
import { checkSite, prepareArticles, scanArticles } from './articles/prepare.ts';
import { FOLDERS } from './folders.ts';
import { comparePeer, type Compared } from './measuring/compare-peer.ts';
import { effortFor } from './measuring/effort.ts';
import { examOf } from './measuring/exam.ts';
import { measureAt, type SiteAt } from './measuring/measure-at.ts';
import type { Plan } from './options.ts';
import { installPeers } from './peers/index.ts';
import { drawQuestions, drawLongWords, sharesOf } from './questions/draw.ts';

/** How many words of twelve letters are typed. */
const WORDS = 5;

/** Everything that a run has measured. */
export interface Measured {
  machine: Machine & { browser: string };
  articles: number;
  passages: number;
  seed: number;
  questions: number;
  site: SiteAt;
  /** The whole site; absent when it was built before. */
  building?: Making;
  peers: Compared[];
  /** The site's search with as many articles as a peer could take at most. */
  smaller: SiteAt[];
}

/** Makes the articles, builds the site, and asks it and its peers the same questions. */
export async function runSearchBenchmark(plan: Plan): Promise<Measured> {
  const { articles, seed } = plan;
  if (plan.peers.length > 0) installPeers();
  prepareArticles(plan);
  const questions = drawQuestions(plan, sharesOf(plan.questions));
  const scanned = await scanArticles(questions, articles);
  const building = plan.site ? undefined : await buildSite(FOLDERS.content, FOLDERS.site);
  const folder = plan.site ?? FOLDERS.site;
  checkSite(folder, Object.keys(scanned.firstPassages));

  const path = await browserPath();
  const openBrowser = () => chromium.launch({ executablePath: path, args: QUIET });
  const effort = effortFor(plan.questions);
  const words = drawLongWords(plan, WORDS);
  const examWith = (count: number) => examOf(questions, scanned.scan, count);
  const siteAt = (count: number) =>
    measureAt(openBrowser, folder, scanned, examWith(count), effort, words);

  const site = await siteAt(articles);
  const peers: Compared[] = [];
  for (const peer of plan.peers) {
    peers.push(await comparePeer(openBrowser, peer, examWith, articles, effort));
  }
  const sizes = new Set(peers.flatMap(({ ways }) => ways.map((way) => way.articles)));
  const smaller: SiteAt[] = [];
  for (const size of sizes) if (size < articles) smaller.push(await siteAt(size));
  const passages = scanned.scan.firstPassages.at(-1)!;
  return {
    machine: { ...thisMachine(), browser: await versionOf(openBrowser) },
    articles,
    passages,
    seed,
    questions: questions.length,
    site,
    building,
    peers,
    smaller,
  };
}

async function versionOf(openBrowser: () => Promise<Browser>): Promise<string> {
  const browser = await openBrowser();
  const version = browser.version();
  await browser.close();
  return version;
}
