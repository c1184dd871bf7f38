import { defineConfig } from 'astro/config';
import { stagingDir } from './src/building/staging.ts';
import { environment } from './src/site/archive.ts';
import archiveIntegration from './src/integrations/archive.ts';
import scriptsIntegration from './src/integrations/scripts/index.ts';

export default defineConfig({
  site: environment.siteUrl,
  base: environment.basePath,
  outDir: stagingDir(environment.outDir),
  trailingSlash: 'always',
  // Spaces between inline elements matter in running text.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  // Nothing inline, so that a content security policy needs no exceptions.
  vite: { build: { assetsInlineLimit: 0 }, worker: { format: 'es' } },
  devToolbar: { enabled: false },
  integrations: [archiveIntegration(), scriptsIntegration(environment.basePath)],
});
