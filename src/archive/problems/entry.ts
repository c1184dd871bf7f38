/** What the catalogue says about one kind of problem. Codes are permanent: tools and people look them up. */
export interface Entry {
  /** An error stops `check`, `add` and `build`; a warning is shown and the work goes on. */
  severity: 'error' | 'warning';
  /** One line on what is wrong here and what to do, with `{placeholders}` for the particulars. */
  message: string;
  /** Why this is a problem, in full sentences, for the page that lists all codes. */
  why: string;
  /** How to mend it, in full sentences. */
  remedy: string;
}

/** A part of the catalogue, by code. */
export type Entries = Record<string, Entry>;
