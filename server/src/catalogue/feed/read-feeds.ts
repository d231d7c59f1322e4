// Feeds: the texts of all sources, each read by the format it is of, as the rows of one.
import { CatalogueError } from './catalogue-error.ts';
import type { SourceText } from './content.ts';
import { ColumnMap } from './formats/column-map.ts';
import { BadColumns, type Feed, type Format, type GuessedMap, MalformedFeed } from './formats/format.ts';
import { FORMATS } from './formats/index.ts';
import { isBlank } from './readers/text.ts';

type Read = { text: SourceText; format: Format; feed: Feed };

/** @throws CatalogueError where one cannot be used: empty, malformed, bad_columns. */
export function readFeeds(
  texts: readonly SourceText[],
  columns: { source: string; text: string } | undefined,
): { feed: Feed; format: string } {
  for (const { source, text } of texts)
    if (text.trim() === '') throw new CatalogueError('empty', source, 'the file is empty');
  const map = columns && readColumnMap(columns);
  const read = texts.map(
    (text): Read => ({ text, ...readOne(text, texts.length > 1, map, columns?.source) }),
  );
  return {
    feed: together(read.map(withPurpose)),
    format: [...new Set(read.map(({ format }) => format.name))].join(', '),
  };
}

/** What a server sends in place of a file that it does not give to us: a page to log in. */
const WEB_PAGE = /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body)\b/i;

function readColumnMap({ source, text }: { source: string; text: string }): ColumnMap {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (cause) {
    throw new CatalogueError('bad_columns', source, 'the column map is not JSON', { cause });
  }
  const read = ColumnMap.safeParse(given);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`);
  throw new CatalogueError('bad_columns', source, `the column map is wrong: ${faults.join('; ')}`);
}

/** Among several texts the column map is of those that it fits; the others are read by what they are. */
function readOne(
  { source, text }: SourceText,
  several: boolean,
  columns: ColumnMap | undefined,
  mapSource?: string,
) {
  if (!several || !columns) return readFeed(source, text, columns, mapSource);
  try {
    return readFeed(source, text, columns, mapSource);
  } catch (error) {
    if (error instanceof CatalogueError && error.fault === 'bad_columns')
      return readFeed(source, text, undefined);
    throw error;
  }
}

function readFeed(source: string, text: string, columns: ColumnMap | undefined, mapSource?: string) {
  const head = text.slice(0, 2000);
  if (WEB_PAGE.test(head))
    throw new CatalogueError(
      'malformed',
      source,
      'is a web page, not a feed. For a Google Sheet: Share → Anyone with the link → Viewer',
    );
  const format = FORMATS.find((one) => one.fits({ head, columns })) as Format;
  try {
    return { format, feed: format.read(text, columns) };
  } catch (cause) {
    if (cause instanceof BadColumns)
      throw new CatalogueError(
        'bad_columns',
        source,
        mapSource ? `does not fit the column map ${mapSource}: it ${cause.message}` : cause.message,
        { cause },
      );
    if (cause instanceof MalformedFeed)
      throw new CatalogueError('malformed', source, cause.message, { cause });
    throw cause;
  }
}

/** A tab's name says what its rows do not. */
function withPurpose({ text, format, feed }: Read): Read {
  const { tab, purpose } = text;
  const silent = feed.rows.filter(({ home }) => home && isBlank(home.purpose));
  if (!purpose || silent.length === 0) return { text, format, feed };
  const said = `Every row is taken as to let, by the name of the tab "${tab ?? ''}".`;
  return {
    text,
    format,
    feed: {
      ...feed,
      rows: feed.rows.map((row) =>
        row.home && silent.includes(row) ? { ...row, home: { ...row.home, purpose } } : row,
      ),
      ...(feed.guess ? { guess: { ...feed.guess, said: [...feed.guess.said, said] } } : {}),
    },
  };
}

/** Several feeds as one; a row of a later one is told with its source. */
function together(read: readonly Read[]): Feed {
  const [only, another] = read;
  if (only && !another) return only.feed;
  const rows = read.flatMap(({ text, feed }) =>
    feed.rows.map((row): Feed['rows'][number] => ({
      ...row,
      at: `${nameOf(text)}, ${row.at ?? `row ${row.row}`}`,
    })),
  );
  const dates = read.flatMap(({ feed }) => feed.date ?? []).sort();
  const guesses = read.flatMap(({ text, feed }) =>
    feed.guess ? { ...feed.guess, said: feed.guess.said.map((line) => `${nameOf(text)}: ${line}`) } : [],
  );
  return {
    rows: rows.map((row, n) => ({ ...row, row: n + 1 })),
    ...(dates.length > 0 ? { date: dates.at(-1) } : {}),
    sample: read.every(({ feed }) => feed.sample === true),
    ...(guesses[0] ? { guess: joined(guesses, guesses[0]) } : {}),
  };
}

const nameOf = ({ source, tab }: SourceText) =>
  `${source.split('/').at(-1)}${tab === undefined ? '' : `, tab "${tab}"`}`;

/** Columns that several tables share are told once. The map is the first's: what it does not fit is guessed again. */
function joined(guesses: readonly GuessedMap[], { map }: GuessedMap): GuessedMap {
  const columns = new Map(
    guesses
      .flatMap((guess) => guess.columns)
      .map((one) => [`${one.column}\n${one.field ?? ''}`, one])
      .reverse() as [string, GuessedMap['columns'][number]][],
  );
  const once = (lines: readonly string[]) => [...new Set(lines)];
  return {
    map,
    columns: [...columns.values()].reverse(),
    questions: once(guesses.flatMap(({ questions }) => questions)).slice(0, MOST_QUESTIONS),
    said: once(guesses.flatMap(({ said }) => said)),
  };
}

const MOST_QUESTIONS = 3;
