const BRACKETS = /[（(〔[][^（）()〔〕[\]]{0,24}[）)〕\]]/gu;
const WHOLE = /^[（(〔[]([^（）()〔〕[\]]*)[）)〕\]]$/u;

/** What a line says that stands in brackets as a whole: `（本报记者　李明）`. */
export function unwrapped(text: string): string {
  return text.replace(WHOLE, '$1').trim();
}

/** An author line without what stands in brackets beside a name: `李明（工人）`, `(USSR) Ivanov`. */
export function withoutRemarks(text: string): string {
  return text.replace(BRACKETS, ' ').trim();
}
