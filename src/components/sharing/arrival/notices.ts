import { element } from '../../dom/element.ts';

/** Says something at the top of the text, or in a passage before its texts. */
export function notice(place: Element, texts: readonly string[], ...more: HTMLElement[]): void {
  if (texts.length === 0) return;
  const status = element('div', { role: 'status', class: 'link-notice' });
  if (place.matches('.passage')) place.querySelector('.passage-number')!.after(status);
  else place.before(status);
  speak(status, ...texts.map((text) => element('p', {}, text)), ...more);
}

/** Says something to those who do not see what is marked. */
export function announce(passages: Element, text: string): void {
  const status = element('div', { role: 'status', class: 'link-notice visually-hidden' });
  passages.before(status);
  speak(status, element('p', {}, text));
}

/** Takes all of it away; false when there was nothing. */
export function clearNotices(): boolean {
  const notices = document.querySelectorAll('.link-notice');
  for (const shown of notices) shown.remove();
  return notices.length > 0;
}

/** What appears together with its words is not read out by every screen reader. */
function speak(status: HTMLElement, ...content: HTMLElement[]): void {
  requestAnimationFrame(() => {
    status.append(...content);
  });
}
