// People: a column "Name" in a register that also has telephone numbers names a person, not a home.
import type { Looked } from './looked.ts';

const MOSTLY = 0.6;
const PHONE = /(?<!\d)(?:\+?91[\s-]?|0)?[6-9]\d{4}[\s-]?\d{5}(?!\d)/;

/** Such columns; none where no column is of telephone numbers alone. */
export function ofPeople(columns: readonly Looked[]): ReadonlySet<Looked> {
  const isPhones = ({ filled }: Looked) =>
    filled.length > 0 && filled.filter((cell) => PHONE.test(cell)).length >= filled.length * MOSTLY;
  if (!columns.some(isPhones)) return new Set();
  return new Set(columns.filter(({ heading }) => heading.words.join(' ') === 'name'));
}
