import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

interface Package {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>;
};

const EXACT = /^\d+\.\d+\.\d+$/;

/** What Node would find for a dependency of the package that lies at `path`. */
function resolve(path: string, dependency: string): Package | undefined {
  const place = `${path === '' ? '' : `${path}/`}node_modules/${dependency}`;
  if (path === '' || place in packages) return packages[place];
  return resolve(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), dependency);
}

test('the lock file holds every optional dependency, so that `npm ci` works on every platform', () => {
  const optional = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).map(([name, wanted]) => ({ path, name, wanted })),
  );
  expect(optional.length).toBeGreaterThan(20);
  const wrong = optional.filter(({ path, name, wanted }) => {
    const found = resolve(path, name)?.version;
    return found === undefined || (EXACT.test(wanted) && found !== wanted);
  });
  expect(wrong).toEqual([]);
});
