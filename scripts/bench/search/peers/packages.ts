import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const HERE = import.meta.dirname;

/**
 * Installs the peers, in the versions of the lock file, if they are not there in these versions yet.
 *
 * @throws Error when npm cannot
 */
export function installPeers(): void {
  const wanted = Object.entries(readPackage('.').dependencies ?? {});
  if (wanted.every(([name, version]) => installedVersion(name) === version)) return;
  const { status } = spawnSync('npm', ['ci', '--prefix', HERE], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not install the peers in ${HERE}.`);
}

function installedVersion(name: string): string | undefined {
  const folder = path.join('node_modules', name);
  return existsSync(path.join(HERE, folder)) ? readPackage(folder).version : undefined;
}

interface Package {
  version?: string;
  dependencies?: Record<string, string>;
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(path.join(HERE, folder, 'package.json'), 'utf8')) as Package;
}

/** The path of a file of an installed peer. */
export function peerFile(file: string): string {
  return path.join(HERE, 'node_modules', file);
}

/**
 * A module of an installed peer.
 *
 * @param file - its path below `node_modules`
 */
export async function peerModule<T>(file: string): Promise<T> {
  return (await import(pathToFileURL(peerFile(file)).href)) as T;
}

/** Copies a file of an installed peer to where its page finds it. */
export function copyPeerFile(file: string, target: string): void {
  cpSync(peerFile(file), target);
}
