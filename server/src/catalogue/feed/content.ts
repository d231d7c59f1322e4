// Content: the bytes of a source → the texts that a format reads; an Excel file has one for each tab with homes.
import { CatalogueError } from './catalogue-error.ts';
import { decode } from './decode.ts';
import { MalformedFeed } from './formats/format.ts';
import { isOldWorkbook, isWorkbook } from './magic.ts';
import { readTabs, type Tab, type TabLeftOut } from './workbook.ts';

/** One table or feed. `tab`: of an Excel file that has several. */
export type SourceText = { source: string; text: string; tab?: string } & Pick<Tab, 'purpose'>;
export type Texts = { texts: SourceText[]; tabs: (TabLeftOut & { source: string })[] };

/** `tabs`: of Excel files, those that are left out. @throws CatalogueError `malformed` for what no text can be had from. */
export async function textsOf(contents: readonly { source: string; bytes: Uint8Array }[]): Promise<Texts> {
  const all: Texts = { texts: [], tabs: [] };
  for (const { source, bytes } of contents) {
    const { texts, tabs } = await textsOfOne(source, bytes);
    all.texts.push(...texts);
    all.tabs.push(...tabs);
  }
  return all;
}

async function textsOfOne(source: string, bytes: Uint8Array): Promise<Texts> {
  if (isOldWorkbook(bytes))
    throw new CatalogueError('malformed', source, 'is an old Excel file: save it as .xlsx');
  if (!isWorkbook(bytes)) return { texts: [{ source, text: decode(bytes).text }], tabs: [] };
  try {
    const { tabs, leftOut } = await readTabs(bytes);
    const several = tabs.length > 1;
    return {
      texts: tabs.map(({ name, ...tab }) => ({ source, ...tab, ...(several ? { tab: name } : {}) })),
      tabs: leftOut.map((tab) => ({ source, ...tab })),
    };
  } catch (cause) {
    if (cause instanceof MalformedFeed)
      throw new CatalogueError('malformed', source, cause.message, { cause });
    throw cause;
  }
}
