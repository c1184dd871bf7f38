import { isFree } from '../dom/free-key.ts';
import { chosen } from '../preferences/preferences.ts';

/** Lets the key `/` lead from anywhere on the page to its search box, with the query selected. */
export function listenForSlash(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || !isFree(event) || chosen('keys') === 'off') return;
    const box = document.querySelector<HTMLInputElement>('input[type="search"][name="q"]');
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
