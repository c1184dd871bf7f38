/** A day as the reader's clock has it: `YYYY-MM-DD`. */
export function dayOf(time: Date): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`;
}
