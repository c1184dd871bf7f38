import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildSite } from '../build-site.ts';
import { PROJECT } from '../benchmark.ts';
import { thisMachine, type Machine } from '../machine.ts';
import { begin } from '../progress.ts';
import { openStaticHost } from '../serving/static-host.ts';
import { openAuditor } from './auditor.ts';
import type { Plan } from './options.ts';
import { pagesOf, type MeasuredPage } from './pages.ts';
import { medianOf, scriptsOf, visitOf, type Visit } from './visit.ts';

/** Where the site stands when it is built for this. */
const SITE = path.join(PROJECT, '.cache/bench/reading/site');

/** A page, with every visit to it and the median of each figure. */
export interface PageMeasured extends MeasuredPage {
  visits: Visit[];
  median: Visit;
}

/** Everything that a run has measured. */
export interface Measured {
  machine: Machine & { browser: string };
  visits: number;
  pages: PageMeasured[];
  /** The scripts of an article's page before its reader asks for anything, in bytes with brotli. */
  scripts: { files: number; bytes: number };
}

/** Builds the site of `content/`, unless there is one, and visits its pages again and again. */
export async function runReadingBenchmark({ visits, site }: Plan): Promise<Measured> {
  if (!site) await buildSite(path.join(PROJECT, 'content'), SITE);
  const folder = site ?? SITE;
  const pages = pagesOf(folder);
  const tell = begin('visiting', pages.length * visits);
  const host = await openStaticHost({ '/': `${folder}/` });
  const auditor = await openAuditor();
  try {
    const measured: PageMeasured[] = [];
    let scripts: string[] = [];
    for (const [at, page] of pages.entries()) {
      const made: Visit[] = [];
      while (made.length < visits) {
        const result = await auditor.audit(`${host.origin}${page.address}`, ['performance']);
        if (page.name === 'article') scripts = scriptsOf(result);
        made.push(visitOf(result));
        tell(at * visits + made.length);
      }
      measured.push({ ...page, visits: made, median: medianOf(made) });
    }
    return {
      machine: { ...thisMachine(), browser: auditor.version },
      visits,
      pages: measured,
      scripts: { files: scripts.length, bytes: compressedSize(folder, scripts) },
    };
  } finally {
    await auditor.close();
    host.close();
  }
}

/** The size of files of a site, each compressed with brotli, in bytes. */
function compressedSize(site: string, addresses: readonly string[]): number {
  return addresses
    .map((address) => readFileSync(path.join(site, new URL(address).pathname)))
    .reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
}
