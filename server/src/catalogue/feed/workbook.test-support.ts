// Workbooks for tests, made by hand: an archive and the parts of an Excel file.
import { crc32 } from 'node:zlib';

/** A zip archive whose parts are stored as they are; `sizes` may lie about what they unpack to. */
export function zip(parts: Record<string, string>, sizes: Record<string, number> = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const data = Buffer.from(text);
    const head = (signature: number, extra: number) => {
      const header = Buffer.alloc(30 + extra);
      header.writeUInt32LE(signature, 0);
      return header;
    };
    const local = head(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt32LE(crc32(data), 14);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(data.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = head(0x02014b50, 16);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt32LE(crc32(data), 16);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(sizes[name] ?? data.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), data);
    directory.push(entry, Buffer.from(name));
    at += local.length + name.length + data.length;
  }
  const middle = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(middle.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, middle, end]);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** `money`: a number under a format of its own. */
export type Cell = string | number | { day: number } | { money: number };
/** `merged`: ranges that are one cell, "A2:A4". */
export type TestTab = { name: string; rows: Cell[][]; state?: 'hidden'; merged?: string[] };

/** A workbook as Excel keeps it: text in cells, numbers, and a date as its day with a date's format. */
export function workbook(tabs: readonly TestTab[], is1904 = false, format = '#,##0'): Record<string, string> {
  const sheets = tabs.map(
    ({ name, state }, n) =>
      `<sheet name="${name}" sheetId="${n + 1}"${state ? ` state="${state}"` : ''} r:id="rId${n + 2}"/>`,
  );
  const targets = tabs.map(
    (_, n) =>
      `<Relationship Id="rId${n + 2}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`,
  );
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/>${targets.join('')}</Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${format}"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      tabs.map(
        ({ rows, merged }, n) => [`xl/worksheets/sheet${n + 1}.xml`, worksheet(rows, merged)] as const,
      ),
    ),
  };
}

function worksheet(rows: Cell[][], merged: readonly string[] = []): string {
  const lines = rows.map(
    (cells, r) =>
      `<row r="${r + 1}">${cells.map((one, c) => cellXml(one, `${String.fromCharCode(65 + c)}${r + 1}`)).join('')}</row>`,
  );
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData>${merged.length > 0 ? `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''}</worksheet>`;
}

function cellXml(value: Cell, r: string): string {
  if (typeof value === 'string') return `<c r="${r}" t="inlineStr"><is><t>${value}</t></is></c>`;
  if (typeof value === 'number') return `<c r="${r}"><v>${value}</v></c>`;
  return 'money' in value
    ? `<c r="${r}" s="2"><v>${value.money}</v></c>`
    : `<c r="${r}" s="1"><v>${value.day}</v></c>`;
}
