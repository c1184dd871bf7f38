/** The scripts that a file of scripts imports before it can run, by the files' names. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const MODULE = /<script type="module" src="(?<address>[^"]+)"/gu;

/**
 * A page that names every module it will need in its head. A browser learns of a module otherwise
 * only from the one that imports it, and each of these steps costs the way to the server and back.
 *
 * @param html - a page whose scripts are files
 * @param base - the address below which the files are, with `/` at both ends
 * @see https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload
 */
export function withModulesAnnounced(html: string, imports: Imports, base: string): string {
  const entries = Array.from(html.matchAll(MODULE), ({ groups }) => groups!.address!);
  const names = entries.map((address) => address.slice(base.length));
  const links = reachable(names, imports).map(
    (name) => `<link rel="modulepreload" href="${base}${name}">`,
  );
  return html.replace('</head>', () => `${links.join('')}</head>`);
}

/** Files and all that they import, however far down, each once. */
function reachable(names: readonly string[], imports: Imports): string[] {
  const found = new Set(names);
  for (const name of found) for (const imported of imports.get(name) ?? []) found.add(imported);
  return [...found];
}
