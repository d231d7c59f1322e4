// Content: the bytes of a source → the text that a format reads, an Excel file's sheet among them.
import { CatalogueError } from './catalogue-error.ts';
import { decode } from './decode.ts';
import { MalformedFeed } from './formats/format.ts';
import { isOldWorkbook, isWorkbook } from './magic.ts';
import { readWorkbookText } from './workbook.ts';

/** @throws CatalogueError `malformed` for what no text can be had from. */
export async function textOf(source: string, bytes: Uint8Array): Promise<string> {
  if (isOldWorkbook(bytes))
    throw new CatalogueError('malformed', source, 'is an old Excel file: save it as .xlsx');
  if (!isWorkbook(bytes)) return decode(bytes).text;
  try {
    return await readWorkbookText(bytes);
  } catch (cause) {
    if (cause instanceof MalformedFeed)
      throw new CatalogueError('malformed', source, cause.message, { cause });
    throw cause;
  }
}
