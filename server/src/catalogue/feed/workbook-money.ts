// Money in a workbook: a cell may say its currency by its format alone, "$450,000" over the number 450000.
import { XMLParser } from 'fast-xml-parser';
import { foreignIn } from './readers/currency.ts';
import { sheetParts } from './workbook-sheets.ts';
import { textOfPart, type ZipPart } from './zip.ts';

/** By a tab's name, then "F2": the sign of another country's money. Empty where no format has one. */
export type ForeignCells = ReadonlyMap<string, ReadonlyMap<string, string>>;

const LISTS = new Set(['numFmt', 'xf']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => LISTS.has(name),
});
type Attributes = Record<string, string>;

export function foreignCells(bytes: Uint8Array, parts: readonly ZipPart[]): ForeignCells {
  const text = (name: string) =>
    textOfPart(
      bytes,
      parts.find((part) => part.name === name),
    ) ?? '';
  const { styleSheet } = parser.parse(text('xl/styles.xml'));
  const signs = new Map<string, string>();
  for (const { numFmtId, formatCode } of (styleSheet?.numFmts?.numFmt ?? []) as Attributes[]) {
    const sign = signOf(formatCode ?? '');
    if (sign) signs.set(String(numFmtId), sign);
  }
  if (signs.size === 0) return new Map();
  const styles = ((styleSheet?.cellXfs?.xf ?? []) as Attributes[]).map((xf) =>
    signs.get(String(xf.numFmtId)),
  );
  return new Map([...sheetParts(bytes, parts)].map(([name, sheet]) => [name, signsIn(sheet, styles)]));
}

/** Of "[$AED] #,##0", "[$$-409]#,##0", "\"$\"#,##0"; "[$-409]d mmm" names a language alone. */
function signOf(format: string): string | undefined {
  const said = [...format.matchAll(/\[\$([^\]-]+)[^\]]*\]|"([^"]*)"|\\([$€£¥])/g)];
  return said
    .map(([, bracket, quoted, escaped]) => foreignIn(bracket ?? quoted ?? escaped ?? ''))
    .find(Boolean);
}

function signsIn(sheet: string, styles: readonly (string | undefined)[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [, attributes = ''] of sheet.matchAll(/<c\s([^>]*?)\/?>/g)) {
    const sign = styles[Number(attributes.match(/\bs="(\d+)"/)?.[1])];
    const at = attributes.match(/\br="([A-Z]+\d+)"/)?.[1];
    if (sign && at) cells.set(at, sign);
  }
  return cells;
}
