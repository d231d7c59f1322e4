// A place in full: "Jayanagar 4T Blk" is "Jayanagar 4th T Block".
import { PLACE_COUNTED, PLACE_SHORT } from '../../../languages/sheets.ts';

export function placeInFull(name: string): string {
  const said = name
    .split(' ')
    .map((word, at) => (at > 0 && PLACE_SHORT.get(word.toLowerCase().replace(/\.$/, ''))) || word);
  return said
    .map((word, at) => {
      const [, number, letter = ''] = PLACE_COUNTED.has(said[at + 1] ?? '')
        ? (word.match(/^(\d{1,2})(\p{Lu}?)$/u) ?? [])
        : [];
      return number ? `${ordinal(Number(number))}${letter && ` ${letter}`}` : word;
    })
    .join(' ');
}

const ordinal = (n: number): string => {
  const last = n % 100 > 10 && n % 100 < 14 ? 0 : n % 10;
  return `${n}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
};
