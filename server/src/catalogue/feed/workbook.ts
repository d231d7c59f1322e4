// Workbooks: the sheet of an Excel file that holds homes, as a table of text. A small file that unpacks to a huge one is
// refused before it is unpacked.
import readWorkbook from 'read-excel-file/node';
import { MalformedFeed } from './formats/format.ts';
import { guess } from './table/guess.ts';

/** What the parts of the file may be once unpacked. */
const MOST_UNPACKED = 100_000_000;

/** The rows of the first sheet that has a header row, as text with tabs between. @throws MalformedFeed */
export async function readWorkbookText(bytes: Uint8Array): Promise<string> {
  const unpacked = unpackedSize(bytes);
  if (unpacked === undefined)
    throw new MalformedFeed('is no whole Excel file; save it again as .xlsx or CSV');
  if (unpacked > MOST_UNPACKED)
    throw new MalformedFeed(`unpacks to ${Math.round(unpacked / 1e6)} MB, over ${MOST_UNPACKED / 1e6} MB`);
  let sheets: { sheet: string; data: readonly (readonly unknown[])[] }[];
  try {
    sheets = await readWorkbook(Buffer.from(bytes));
  } catch (cause) {
    throw new MalformedFeed('cannot be read as an Excel file; save it as CSV', { cause });
  }
  const tables = sheets.map(({ data }) => data.map((row) => row.map(cellText)));
  const table = tables.find((rows) => guess(rows).usable) ?? tables.find((rows) => rows.length > 1);
  if (!table) throw new MalformedFeed('is an Excel file without a row of homes');
  return table.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** A date is its day; Excel keeps it without a zone, and so do we. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

const quoted = (cell: string) => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** What the archive's own directory says its parts are, summed. Undefined where it has none: a file cut short. */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = Math.max(0, bytes.length - 65_557);
  let end = bytes.length - 22;
  while (end >= last && view.getUint32(end, true) !== 0x0605_4b50) end--;
  if (end < last || end < 0) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let sum = 0;
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x0201_4b50) return undefined;
    sum += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum;
}
