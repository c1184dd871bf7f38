export { createPlaceFinder } from './find-places.ts';
export { KINDS, namesOf, type Kind, type Place } from './place.ts';
export { readPlaces } from './read-places.ts';
