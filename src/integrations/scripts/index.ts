import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withModulesAnnounced } from './announced.ts';
import { isCommon } from './common-modules.ts';

type UpdateConfig = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:config:setup']>
>[0]['updateConfig'];

type VitePlugin = NonNullable<NonNullable<Parameters<UpdateConfig>[0]['vite']>['plugins']>[number];

/**
 * Lets the browser's scripts arrive in few files and at once: small modules that many need are one
 * file, and every page names all the modules that it needs.
 */
export default function scriptsIntegration(base: string): AstroIntegration {
  const imports = new Map<string, readonly string[]>();
  const groups = [{ name: 'common', test: isCommon }];
  const output = { codeSplitting: { groups } };
  const noteImports: VitePlugin = {
    name: 'note-imports',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') imports.set(file.fileName, file.imports);
      }
    },
  };
  return {
    name: 'scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const client = { build: { rolldownOptions: { output } } };
        updateConfig({ vite: { environments: { client }, plugins: [noteImports] } });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const page of glob('**/*.html', { cwd: folder })) {
          const file = path.join(folder, page);
          await writeFile(file, withModulesAnnounced(await readFile(file, 'utf8'), imports, base));
        }
      },
    },
  };
}
