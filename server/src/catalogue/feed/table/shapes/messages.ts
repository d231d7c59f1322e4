// Messages: a home in several lines with a blank one between ("*2 BHK for sale*", "Location: Baner", "Price: 92 Lakh").
import { SHEET_FIELDS } from '../../../../languages/sheets.ts';
import { readFacts } from '../../readers/facts.ts';
import { readRooms } from '../../readers/rooms.ts';
import { headingOf, wordScore } from '../heading.ts';
import { filledIn, type Line, type Shape } from './shape.ts';

/** Of a message: these make it one of a home. */
const LEAST_NAMED = 2;
const SURE = 0.9;
const NAMED = /^[*_\s•▪-]*([^:]{2,40}?)[*_\s]*:\s*(\S.*)$/su;
const TITLE = 'Details';

export const messages: Shape = (rows) => {
  const lines = rows.map(({ line, cells }) => ({
    line,
    text: cells.filter(Boolean).join(', '),
    isTabular: filledIn(cells) > 1 && !NAMED.test(cells.find((cell) => cell !== '') ?? ''),
  }));
  const blocks = lines.reduce<(typeof lines)[]>((all, one) => {
    const last = all.at(-1)?.at(-1);
    if (last && one.line === last.line + 1) all.at(-1)?.push(one);
    else all.push([one]);
    return all;
  }, []);
  const ofHomes = blocks.filter(
    (block) => block.filter(({ text }) => nameAndValue(text)).length >= LEAST_NAMED,
  );
  // A block with a table in it is one of that table.
  if (ofHomes.some((block) => block.some(({ isTabular }) => isTabular))) return undefined;
  const homes = ofHomes.flatMap((block) => {
    const named = block.map(({ text }) => nameAndValue(text));
    const rest = block.flatMap(({ text }, at) => (named[at] ? [] : [text.replace(/[*_]/g, ' ').trim()]));
    const said = named.flatMap((one) => (one ? [one] : []));
    return [{ line: block[0]?.line ?? 1, said, rest: rest.filter(isOfHome).join(', ') }];
  });
  if (homes.length < 2 || homes.length * 2 < blocks.length) return undefined;
  const names = [...new Set(homes.flatMap(({ said }) => said.map(([name]) => name)))];
  return {
    rows: [
      { line: homes[0]?.line ?? 1, cells: [TITLE, ...names] },
      ...homes.map(
        ({ line, said, rest }): Line => ({
          line,
          cells: [rest, ...names.map((name) => said.find(([one]) => one === name)?.[1] ?? '')],
        }),
      ),
    ],
    said: `Each block of lines is read as a home: ${homes.length} of ${blocks.length} blocks name what a home has.`,
  };
};

const isOfHome = (text: string) => readRooms(text) !== undefined || readFacts(text) !== undefined;

function nameAndValue(text: string): [name: string, value: string] | undefined {
  const [, name, value] = text.match(NAMED) ?? [];
  if (!name || !value) return undefined;
  const heading = headingOf(name);
  return SHEET_FIELDS.some((field) => wordScore(heading, field) >= SURE)
    ? [name.trim(), value.trim()]
    : undefined;
}
