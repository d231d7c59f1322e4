// Visit hours: "Banni Enclave at 3, Kadu Mallige at 4", "pehla 11 baje, doosra 12:30": two homes of one visit, each at its own hour.
import type { Catalogue } from '../catalogue/catalogue.ts';
import { wordSet } from '../languages/words.ts';
import { type Named, numberedHomes, placeOf } from '../understand/home-edits.ts';
import { meaningOf, type Reading, readPlainly } from '../understand/reading.ts';
import type { Understanding } from '../understand/understanding.ts';
import { timesIn } from '../understand/when.ts';
import type { VisitRequest } from './agenda.ts';
import { resolve } from './references.ts';
import type { Session } from './session.ts';

/** The hour of each of `homes`; undefined where not each has one of its own. */
export function hoursOfEach(
  { text, language, references }: Understanding,
  homes: readonly string[],
  session: Session,
  catalogue: Catalogue,
): VisitRequest['hours'] {
  if (homes.length < 2) return undefined;
  const reading = readPlainly(text, language);
  const times = timesIn(reading);
  if (times.length < homes.length) return undefined;
  const told = references.flatMap((reference): Named[] => {
    const place = placeOf(reading, reference.words);
    const ids = resolve([reference], { session, catalogue }).listings.map(({ id }) => id);
    return place ? [{ ...place, ids }] : [];
  });
  const { seen } = session.memory;
  const numbered = [...numberedHomes(reading, seen), ...ordinals(reading, seen)].filter(
    (one) => !times.some(({ from, to }) => one.from < to && one.to > from),
  );
  const named = [...told, ...numbered].flatMap(({ from, to, ids }) => {
    const [id, other] = ids.filter((one) => homes.includes(one));
    return id !== undefined && other === undefined ? [{ id, from, to }] : [];
  });
  return hoursBy(named, homes, times) ?? hoursBy(inOrder(reading, homes), homes, times);
}

/** Each home before its hour; "11 for the first and 2 for the second": else behind it. */
function hoursBy(named: readonly Mark[], homes: readonly string[], times: Times): VisitRequest['hours'] {
  const marks = [...named].sort((a, b) => a.from - b.from);
  return hoursSaid(marks, homes, times, true) ?? hoursSaid(marks, homes, times, false);
}

function hoursSaid(
  marks: readonly Mark[],
  homes: readonly string[],
  times: Times,
  leads: boolean,
): VisitRequest['hours'] {
  const hours = homes.flatMap((id) => {
    const own = marks
      .filter((one) => one.id === id)
      .flatMap((mark) => hourOf(mark, marks, times, leads) ?? []);
    return own[0] ? [{ id, time: own[0] }] : [];
  });
  return hours.length === homes.length ? hours : undefined;
}
type Times = ReturnType<typeof timesIn>;

/** "First at 11": a bare ordinal will do beside an hour. */
const ordinals = ({ spans }: Reading, seen: readonly string[]): Named[] =>
  spans.flatMap((span): Named[] => {
    const id = seen[Number(meaningOf(span, 'ordinal')) - 1];
    return id === undefined ? [] : [{ from: span.from, to: span.to, ids: [id] }];
  });

type Mark = { id: string; from: number; to: number };

/** The hour behind a home up to the next one, or, where hours are said first, the one before it. */
function hourOf({ id, from, to }: Mark, marks: readonly Mark[], times: Times, leads: boolean) {
  const others = marks.filter((one) => one.id !== id);
  if (leads) {
    const end = others.find((one) => one.from >= to)?.from ?? Number.POSITIVE_INFINITY;
    return times.find((one) => one.from >= to && one.from < end)?.time;
  }
  const start = others.findLast((one) => one.to <= from)?.to ?? 0;
  return times.findLast((one) => one.to <= from && one.from >= start)?.time;
}

/** "One at 11 and the other at 12". */
function inOrder({ tokens }: Reading, homes: readonly string[]): Mark[] {
  const [first, second, third] = homes;
  if (!first || !second || third) return [];
  const marks = tokens.flatMap(({ text }, at): Mark[] => {
    const id = FIRST.has(text) ? first : SECOND.has(text) ? second : undefined;
    return id === undefined ? [] : [{ id, from: at, to: at + 1 }];
  });
  return homes.every((id) => marks.some((one) => one.id === id)) ? marks : [];
}
const FIRST = wordSet('first_of_two');
const SECOND = wordSet('second_of_two');
