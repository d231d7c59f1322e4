// Workbooks: the tabs of an Excel file that hold homes, each as a table of text, and why the others are left out. A small
// file that unpacks to a huge one is refused before it is unpacked.
import { XMLParser } from 'fast-xml-parser';
import readWorkbook from 'read-excel-file/node';
import { cellWords } from '../../languages/sheets.ts';
import { MalformedFeed } from './formats/format.ts';
import { readOffer } from './readers/offer.ts';
import { anyOf, fold, whole } from './readers/text.ts';
import { type Guess, guess } from './table/guess.ts';
import { meaningsIn, spelledOut } from './table/legend.ts';
import { asList } from './table/shapes/index.ts';
import { type ForeignCells, foreignCells } from './workbook-money.ts';
import { mergedDown, sheetParts } from './workbook-sheets.ts';
import { partsOfZip, textOfPart } from './zip.ts';

/** What the parts of the file may be once unpacked. */
const MOST_UNPACKED = 100_000_000;

export type Tab = {
  name: string;
  /** Cells with tabs between, a row a line. */
  text: string;
  /** By the tab's name: "To let". */
  purpose?: 'rent';
};
export type TabLeftOut = { tab: string; reason: string };

/** At least one tab. @throws MalformedFeed */
export async function readTabs(bytes: Uint8Array): Promise<{ tabs: Tab[]; leftOut: TabLeftOut[] }> {
  const parts = partsOfZip(bytes);
  if (!parts) throw new MalformedFeed('is no whole Excel file; save it again as .xlsx or CSV');
  const unpacked = parts.reduce((sum, part) => sum + part.unpacked, 0);
  if (unpacked > MOST_UNPACKED)
    throw new MalformedFeed(`unpacks to ${Math.round(unpacked / 1e6)} MB, over ${MOST_UNPACKED / 1e6} MB`);
  let sheets: { sheet: string; data: readonly (readonly unknown[])[] }[];
  let hidden: ReadonlySet<string>;
  let foreign: ForeignCells;
  let xml: ReadonlyMap<string, string>;
  try {
    sheets = await readWorkbook(Buffer.from(bytes));
    hidden = hiddenTabs(
      textOfPart(
        bytes,
        parts.find(({ name }) => name === 'xl/workbook.xml'),
      ),
    );
    foreign = foreignCells(bytes, parts);
    xml = sheetParts(bytes, parts);
  } catch (cause) {
    throw new MalformedFeed('cannot be read as an Excel file; save it as CSV', { cause });
  }
  const filled = sheets.flatMap(({ sheet, data }) => {
    const signs = foreign.get(sheet);
    const written = data.map((row, r) => row.map((cell, c) => cellText(cell, signs?.get(addressOf(c, r)))));
    const rows = mergedDown(written, xml.get(sheet) ?? '');
    return rows.some((row) => row.some(Boolean))
      ? [{ name: sheet, rows, why: whyLeftOut(sheet, rows, hidden) }]
      : [];
  });
  for (const tab of filled) {
    const placed = tab.why === NO_HOMES ? placedAs(tab.rows, filled) : undefined;
    if (!placed || whyLeftOut(tab.name, placed, hidden)) continue;
    tab.rows = placed;
    tab.why = undefined;
  }
  // Letters that a tab of their own explains.
  const meanings = meaningsIn(
    filled.flatMap(({ rows, why }) => (why === NO_HOMES ? rows.map((cells) => ({ cells })) : [])),
  );
  for (const tab of filled)
    if (tab.why === undefined)
      tab.rows = spelledOut(
        tab.rows.map((cells) => ({ cells })),
        meanings,
      ).map(({ cells }) => cells);
  const read = filled.filter(({ why }) => why === undefined);
  // One that is left out by its name is better than none.
  const chosen =
    read.length > 0
      ? read
      : [
          filled.find(({ rows }) => guessed(rows).usable) ?? filled.find(({ rows }) => rows.length > 1),
        ].flatMap((tab) => tab ?? []);
  if (chosen.length === 0) throw new MalformedFeed('is an Excel file without a row of homes');
  return {
    tabs: chosen.map(({ name, rows }) => ({
      name,
      text: rows.map((row) => row.map(quoted).join('\t')).join('\n'),
      ...(filled.length > 1 && isToLet(name) ? { purpose: 'rent' as const } : {}),
    })),
    leftOut: filled.flatMap((tab) =>
      chosen.includes(tab) ? [] : [{ tab: tab.name, reason: tab.why ?? NO_HOMES }],
    ),
  };
}

const NO_HOMES = 'has no row of headings with a place, a kind of home and a price or area';
/** What says which home it is, beside what it costs: a table of average prices has none. */
const NAMES_A_HOME = new Set(['id', 'unit_no', 'name', 'project', 'type', 'bhk', 'configuration', 'area']);

function whyLeftOut(name: string, rows: string[][], hidden: ReadonlySet<string>): string | undefined {
  if (hidden.has(name)) return 'is hidden';
  const said = fold(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  if (readOffer(said) === 'off' || SET_ASIDE.test(said)) return 'says by its name that it is not on offer';
  const { usable, columns } = guessed(rows);
  return usable && columns.some(({ field, facts }) => facts || (field && NAMES_A_HOME.has(field)))
    ? undefined
    : NO_HOMES;
}

/** "SAMPLE COURT - SHOPS" over a tab that names no place, of a project that another tab places: where that is. */
function placedAs(
  rows: string[][],
  tabs: readonly { rows: string[][]; why: string | undefined }[],
): string[][] | undefined {
  const at = rows.findIndex((cells) => cells.some(Boolean));
  const [title = '', beside, third] = (rows[at] ?? []).filter(Boolean);
  if (title === '' || third) return undefined;
  for (const tab of tabs) {
    const { project, locality, city } = tab.why === undefined ? guessed(tab.rows).constants : {};
    if (!project || !locality || !fold(title).startsWith(`${fold(project)} `)) continue;
    const told = [title, `Project: ${project}`, `Location: ${locality}`, ...(city ? [`City: ${city}`] : [])];
    return rows.toSpliced(at, 1, [told.join(' | ')], ...(beside ? [[beside]] : []));
  }
  return undefined;
}

const guessed = (rows: string[][]): Guess =>
  guess(asList(rows.map((cells, at) => ({ line: at + 1, cells }))).rows.map(({ cells }) => cells));

const SET_ASIDE = new RegExp(whole(anyOf(cellWords('set_aside'))), 'u');
const [RENT, SALE] = (['rent', 'sale'] as const).map(
  (kind) => new RegExp(whole(`(?:${anyOf(cellWords(kind))})s?`), 'u'),
);
const isToLet = (name: string) => RENT?.test(fold(name)) === true && SALE?.test(fold(name)) === false;

/** What the owner does not show in Excel is not shown to visitors. */
function hiddenTabs(workbook: string | undefined): ReadonlySet<string> {
  if (workbook === undefined) return new Set();
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (tag) => tag === 'sheet',
  });
  const sheets: unknown = parser.parse(workbook)?.workbook?.sheets?.sheet;
  return new Set(
    (Array.isArray(sheets) ? sheets : []).flatMap(({ name, state }) =>
      state && state !== 'visible' ? [String(name)] : [],
    ),
  );
}

/** A date is its day; Excel keeps it without a zone, and so do we. */
function cellText(cell: unknown, sign: string | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (sign && typeof cell === 'number') return `${sign} ${cell}`;
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** Column 27 of row 3 is "AB4". */
function addressOf(column: number, row: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

const quoted = (cell: string) => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
