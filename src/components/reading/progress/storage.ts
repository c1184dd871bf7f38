import { readPlaces, withPlace, writePlaces, type Places } from './places.ts';
import { STORED } from './stored.ts';

/** The places that this browser remembers; none where it remembers nothing. */
export function rememberedPlaces(): Places {
  try {
    return readPlaces(localStorage.getItem(STORED));
  } catch {
    return new Map();
  }
}

/**
 * Remembers a place. Where there is no room for all, the older half is forgotten; where nothing can be
 * stored, nothing is.
 *
 * @param passage - undefined when there is nothing to come back to
 */
export function rememberPlace(article: string, passage: string | undefined): void {
  const places = withPlace(rememberedPlaces(), article, passage);
  const half = new Map([...places].slice(Math.floor(places.size / 2)));
  for (const kept of [places, half]) {
    try {
      localStorage.setItem(STORED, writePlaces(kept));
      return;
    } catch {
      // Storage is full or forbidden.
    }
  }
}
