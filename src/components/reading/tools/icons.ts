const SVG = 'http://www.w3.org/2000/svg';

/** A spoken letter: sound going out to its right. */
const SOUND = 'M14 7.2a4 4 0 0 1 0 5.6M16.6 4.8a7.4 7.4 0 0 1 0 10.4';

/** Icons as lines in a square of 20 units. */
const ICONS = {
  listenEn: `M2.5 15.5 6.7 4.5l4.2 11M4 11.8h5.4${SOUND}`,
  listenZh: `M2.5 6.5h8.6v5.4H2.5zM6.8 3.5v13${SOUND}`,
  stop: 'M5.5 5.5h9v9h-9z',
  words:
    'M10 5.2C8 3.7 5.2 3.4 2.5 4v11.4c2.7-.6 5.5-.3 7.5 1.2 2-1.5 4.8-1.8 7.5-1.2V4c-2.7-.6-5.5-.3-7.5 1.2zv11.4',
  link: 'm8 12 4-4M9 6l1.6-1.6a3.5 3.5 0 0 1 5 5L14 11M11 14l-1.6 1.6a3.5 3.5 0 0 1-5-5L6 9',
  quote:
    'M8.5 5.5c-3 .7-4.5 2.7-4.5 5.7v3.3h4.2v-4H4.4M16 5.5c-3 .7-4.5 2.7-4.5 5.7v3.3h4.2v-4h-3.8',
  cite: 'M4.5 2.8h7.6l3.4 3.4v11h-11zM12 2.8v3.5h3.5M7.3 10h5.4M7.3 13h5.4',
  other: 'M3.5 7h12l-3-3M16.5 13h-12l3 3',
} as const;

export type IconName = keyof typeof ICONS;

/** An icon in the colour of the text. It says nothing to a screen reader: what it stands in has a name. */
export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}
