/** A share, from 0 to 1, to three places. It is never rounded up to 1. */
export function share(value: number): string {
  return (value < 1 ? Math.min(value, 0.999) : value).toFixed(3);
}

/** Bytes in units of 1,000 or 1,000,000. */
export function bytes(value: number): string {
  return value < 1e6 ? `${Math.round(value / 1e3)} KB` : `${(value / 1e6).toFixed(1)} MB`;
}

/** Milliseconds, or seconds when there are many of them. */
export function time(ms: number): string {
  if (ms < 0.1) return 'under 0.1 ms';
  if (ms < 10) return `${ms.toFixed(1)} ms`;
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** MB, or GB when there are many of them. */
export function memory(megabytes: number): string {
  return megabytes < 1000 ? `${Math.round(megabytes)} MB` : `${(megabytes / 1000).toFixed(1)} GB`;
}

/** A count with its thousands apart. */
export function count(value: number): string {
  return value.toLocaleString('en-GB');
}
