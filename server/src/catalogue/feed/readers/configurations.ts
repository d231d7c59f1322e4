// Configurations in one cell: "{2BHK, 1200 - 1280, 1.1 Cr*}, {3 BHK + 2T, 1500, 1.4 Cr}", "2 BHK - 1150 sqft - 85 L; 3 BHK …".
import { cellWords } from '../../../languages/sheets.ts';
import { NUMBER, numberOf } from './amount.ts';
import { readArea } from './area.ts';
import { readMoney } from './money.ts';
import { readRooms } from './rooms.ts';
import { anyOf, fold, isBlank } from './text.ts';

/** One kind of home of a project, its fields as the readers of a home take them. */
export type ConfigurationText = { label: string; bhk: number; area?: string; price?: string; rate?: string };

/** Undefined where the text is of something else. A plain list, "2, 3 & 4 BHK", gives kinds without area or price. */
export function readConfigurations(value: unknown): ConfigurationText[] | undefined {
  if (typeof value !== 'string' || isBlank(value)) return undefined;
  const braces = [...value.matchAll(/\{([^{}]*)\}|\[([^[\]]*)\]/g)].map(
    (found) => found[1] ?? found[2] ?? '',
  );
  const parts = braces.length > 0 ? braces : value.split(/[;\n]/.test(value) ? /[;\n]/ : BETWEEN);
  const whole = readRooms(value);
  if (braces.length === 0 && whole && (!whole.rest || !/\d/.test(whole.rest))) return kinds(whole.bhk, value);
  const found = parts.filter((part) => part.trim() !== '').map(readOne);
  if (found.length === 0 || found.some((one) => one === undefined))
    return whole ? kinds(whole.bhk, value) : undefined;
  return found.flatMap((one) => one ?? []);
}

/** A stroke or a comma parts two kinds where rooms stand before and after it; within a kind it parts size and price. */
const BHK = `(?:${anyOf(cellWords('bhk'))})`;
const BETWEEN = new RegExp(`(?<=${BHK}.*)\\s*[|,/&]\\s*(?=\\d(?:\\.5)?\\s*${BHK})`, 'isu');

function kinds(bhk: readonly number[], value: string): ConfigurationText[] {
  const [only] = bhk;
  if (bhk.length === 1 && only !== undefined) return [{ label: label(value), bhk: only }];
  return bhk.map((one) => ({ label: one === 0.5 ? '1 RK' : `${one} BHK`, bhk: one }));
}

/** "2BHK, 1200 - 1280, 1.1 Cr*", "3 BHK – 1450 sqft – 1.1 Cr", "2 BHK: 1180 sft @ 85 L". */
function readOne(part: string): ConfigurationText | undefined {
  const text = fold(part).replace(SIZE_THEN_PRICE, (both, size: string, price: string) =>
    numberOf(size) >= LEAST_SIZE && numberOf(price) < numberOf(size) ? `${size}, ${price}` : both,
  );
  const pieces = text
    .replace(/@/g, ', ')
    .split(/\||,\s+|,(?=\D)|(?<!\d)\s-\s|\s-\s(?!\d)|:\s|\s\/\s|\(|\)/)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const rooms = readRooms(pieces[0] ?? '');
  const [bhk, another] = rooms?.bhk ?? [];
  if (bhk === undefined || another !== undefined) return undefined;
  const one: ConfigurationText = { label: label((pieces[0] ?? '').toUpperCase()), bhk };
  for (const piece of pieces.slice(1)) {
    const money = readMoney(piece);
    if (money?.kind === 'rate') one.rate ??= piece;
    else if (
      money?.kind === 'on_request' ||
      money?.kind === 'foreign' ||
      (money?.kind === 'amount' && (money.unit || money.from >= 100_000))
    )
      one.price ??= piece;
    else if (readArea(piece) && (readArea(piece)?.from ?? 0) >= 100) one.area ??= piece;
  }
  return one;
}

/** "1246 - 91 L" runs backwards: it is no range. */
const SIZE_THEN_PRICE = new RegExp(`(${NUMBER})\\s+-\\s+(${NUMBER})`, 'gu');
const LEAST_SIZE = 300;

const label = (text: string) =>
  text
    .replace(/(\d)\s*bhk/gi, '$1 BHK')
    .replace(/\s*\+\s*/g, ' + ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60);
