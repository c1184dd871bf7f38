import { expect, test } from '@playwright/test';
import { openAuditor, type Auditor } from '../../scripts/bench/reading/auditor.ts';
import { faultsOf, marksOf } from '../../scripts/bench/reading/marks.ts';
import { PAGE_KINDS } from './page-kinds.ts';

/** Not `performance`, whose times are those of the machine: `npm run bench -- reading` has them. */
const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;
const PAGES = ['home', 'article', 'search with hits', 'term'] as const;

// Lighthouse looks at one page at a time.
test.describe.configure({ mode: 'default' });

let auditor: Auditor;

test.beforeAll(async () => {
  auditor = await openAuditor();
});

test.afterAll(async () => {
  await auditor.close();
});

for (const name of PAGES) {
  test(`${name}: Lighthouse takes off no mark`, async ({ baseURL }) => {
    const address = new URL(PAGE_KINDS[name].address, baseURL).href;
    const result = await auditor.audit(address, CATEGORIES);
    expect(faultsOf(result)).toEqual([]);
    expect(marksOf(result)).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
  });
}
