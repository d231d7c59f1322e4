// The name of a unit: what else it says of the home: "Villa 3", "House G-15 (2BHK)".
import { readType } from './closed.ts';
import { readRooms } from './rooms.ts';

export function readUnitName(unit: unknown): { type?: string; bhk?: string } {
  if (typeof unit !== 'string' || !/\d/.test(unit)) return {};
  const words = unit.split(/[\s.,-]+/).filter(Boolean);
  const [two, one] = [words.slice(0, 2).join(' '), words[0] ?? ''];
  const type = [two, one].find((said) => words.length > 1 && /[\p{L}\p{M}]{3}/u.test(said) && readType(said));
  const inside = [...unit.matchAll(/\(([^()]+)\)/g)].map(([, said = '']) => said);
  const bhk = inside.find((said) => /\p{L}/u.test(said) && readRooms(said)?.bhk.length === 1);
  return { ...(type ? { type } : {}), ...(bhk ? { bhk } : {}) };
}
