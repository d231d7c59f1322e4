// Speaking: a clause read by itself and taken as what it does; what is only liked in it beside it.
import type { AmountRole, RoleGuess } from './amount-role.ts';
import { atWork } from './at-work.ts';
import type { Context } from './draft.ts';
import { asksForAnother } from './grammar/another-like.ts';
import { byRole, offersIn, quotesIn } from './grammar/by-role.ts';
import type { Clause } from './grammar/clauses.ts';
import { gated } from './grammar/gate.ts';
import { ofHomeMeant } from './grammar/home-meant.ts';
import { withBothIncomes } from './grammar/incomes.ts';
import { asksKept, kept } from './grammar/kept.ts';
import { ofHomesTold } from './grammar/of-home-told.ts';
import { asRaised } from './grammar/raised-limit.ts';
import { asLiked, type Liking, likedOf } from './grammar/rather.ts';
import { asRestated } from './grammar/restated.ts';
import { asSaidOfShown, asSetAgainst, saidOfShown, setAgainst } from './grammar/set-against.ts';
import { asideOf, asSought, seeks } from './grammar/sought.ts';
import { takeAs } from './grammar/take-as.ts';
import type { Spoken } from './grammar/together.ts';
import { withToldLimit } from './grammar/told-limit.ts';
import { hiding } from './hiding.ts';
import { type Prepared, part } from './prepare.ts';
import { read } from './reading.ts';
import { type Trace, understandPart } from './understand.ts';
import type { FilterChange } from './understanding.ts';

export type Traced = Spoken & { trace: Trace; read: readonly FilterChange[] };

/** "EMI for 15 years? And for 20?": what follows a loan goes on with it. */
export function goingOn(spoken: readonly Traced[], context: Context): Context {
  const said = spoken.at(-1)?.said;
  if (!said?.intents.includes('financing') || context.expects?.loan?.last) return context;
  const { known = {}, told = [] } = context.expects?.loan ?? {};
  return { ...context, expects: { ...context.expects, loan: { known, told, last: true } } };
}

/** A clause without what is only liked in it, and that beside it. */
export function speakLiking(
  clause: Clause,
  likings: readonly Liking[],
  whole: Prepared,
  context: Context,
): Traced {
  if (likings.length === 0) return speak(clause, whole, context);
  const { rather, of } = likedOf(likings, ({ from, to }) => {
    return understandPart(part(whole, from, to), context, { asWish: true }).changes;
  });
  if (of.length === 0) return speak(clause, whole, context);
  const left = hiding(whole, of);
  const spoken = speak(clause, { ...left, places: left.places.filter((one) => !isIn(one, of)) }, context);
  const rules = rather.map(({ words }) => ({ rule: 'liked, not asked for', words }));
  const trace = { ...spoken.trace, rules: [...spoken.trace.rules, ...rules] };
  return { ...spoken, said: asLiked(spoken.said, rather), trace };
}
const isIn = (
  one: { from: number; to: number },
  stretches: readonly { from: number; to: number }[],
): boolean => stretches.some(({ from, to }) => one.from >= from && one.to <= to);

/** A clause read by itself and taken as what it does. */
function speak(clause: Clause, whole: Prepared, context: Context): Traced {
  const { voice, anchors, from, to, elsewhere = false } = clause;
  const trace: Trace = { rules: [] };
  // "Only ready ones then" narrows, whatever homes are on the screen.
  const asWish =
    voice === 'wish' && (clause.learned || elsewhere || clause.markers.some(({ cue }) => cue === 'only'));
  const words = part(whole, from, to);
  const plainly = clause.insists === true;
  const wished = () => understandPart(words, context, { trace, asWish: true, plainly });
  const asked = asksKept(clause) ? kept(wished()) : undefined;
  const spoken = asked ?? understandPart(words, context, { trace, asWish, elsewhere });
  const sought = !asked && !spoken.area && seeks(clause.words, spoken);
  const doubts = clause.markers.some(({ cue }) => cue === 'why' || cue === 'doubt');
  const against = asked || sought || doubts || spoken.area ? undefined : setAgainst(words, spoken, context);
  const another = !asked && (sought || against !== undefined || asksForAnother(words.tokens, spoken));
  const plain = sought
    ? asSought(
        understandPart(hiding(words, asideOf(readAll(words))), withoutShown(context), {
          trace,
          asWish: true,
        }),
        context.session.current_filters.locality,
      )
    : another
      ? wished()
      : spoken;
  const read = clause.restates ? asRestated(plain, wished, clause) : plain;
  const amounts = read.changes.flatMap((change) =>
    change.op === 'set' && change.filter.startsWith('budget') ? [Number(change.value)] : [],
  );
  const counted = whole.tokens
    .slice(from, to)
    .filter(({ value }, at) => value !== undefined && !whole.taken[from + at]);
  const numbers = counted.flatMap(({ value }) => value ?? []);
  trace.rules.push(
    ...counted.flatMap(({ text, role }) => (role ? [{ rule: saidRole(role), words: text }] : [])),
  );
  const told = voice === 'tell' ? clause.places : anchors;
  const works = clause.markers.some(({ cue }) => cue === 'work');
  const does: Clause = {
    ...clause,
    numbers,
    sizes: counted.flatMap(({ value, role }) => (value !== undefined && isSize(role) ? [value] : [])),
    ...(another && { voice: 'wish' as const }),
    ...(offersIn(counted, clause) && { bargains: true }),
    ...(quotesIn(counted) && { bargains: false, quotes: true }),
  };
  const raised =
    asked || against ? undefined : asRaised({ ...does, numbers: sumsOf(counted) }, read, context);
  const measure = asked || another || doubts || !SAYS.has(voice) ? undefined : saidOfShown(words, spoken);
  const meant = raised ?? takeAs(does, read, context);
  // What a number alone would be, or what an act needs, no longer counts.
  const settled =
    asked ?? raised ?? (against && asSetAgainst(read, against)) ?? (measure && asSaidOfShown(read, measure));
  const took =
    settled ?? (clause.insists || sought ? meant : byRole(meant, counted, context, clause.markers));
  const limited = withToldLimit(took, read.changes, clause);
  const both = withBothIncomes(limited, () => readAll(words), context.expects?.loan?.known.income);
  const shut =
    settled || clause.insists || another
      ? undefined
      : gated(both, does, context.expects?.situation !== 'start');
  if (shut) trace.rules.push({ rule: `gate: not ${both.intents.join(', ')}`, words: clause.words });
  const open = shut ?? both;
  const taken =
    settled || sought || another || clause.insists
      ? open
      : ofHomeMeant(
          ofHomesTold(open, { ...clause, compares: both.intents.includes('compare') }, words, context),
          clause,
          words,
          context,
        );
  // "My office is in Domlur": where distances are told to.
  // "As I said, my office is in Domlur."
  const atWorkNow = works && (voice === 'tell' || voice === 'correct');
  const there = voice === 'tell' || atWorkNow ? clause.places : voice === 'reject' ? clause.anchors : [];
  const ofWork = there.length > 0 ? { ...taken, of: [...there] } : taken;
  const said = atWorkNow ? atWork(ofWork, context.session.current_filters) : ofWork;
  return { voice, said, read: read.changes, anchors: told, amounts, numbers, works, trace };
}

/** What says something, and asks and refuses nothing. */
const SAYS = new Set<Clause['voice']>(['wish', 'ask', 'take', 'remark', 'plain', 'social', 'tell']);

/** Nothing shown is pointed at. */
const withoutShown = (context: Context): Context => ({
  ...context,
  session: { ...context.session, memory: { ...context.session.memory, focus: [], seen: [], lists: [] } },
});

const readAll = ({ text, tokens, taken }: Prepared) => read(text, tokens, taken);

/** What may be a sum for a home: "send these 3" names none. */
const sumsOf = (counted: readonly { value?: number | undefined; role?: RoleGuess | undefined }[]): number[] =>
  counted.flatMap(({ value, role }) => {
    const share = SUMS.reduce((sum, one) => sum + (role?.shares.get(one) ?? 0), 0);
    return value !== undefined && share >= SUMMED ? [value] : [];
  });
const SUMS: readonly AmountRole[] = ['budget', 'offer', 'price', 'change'];
const SUMMED = 0.3;

/** What is surely no sum for a home: "1,600 to 2,800 for which one?" of what is paid monthly. */
const isSize = (role: RoleGuess | undefined): boolean =>
  NO_SUMS.reduce((sum, one) => sum + (role?.shares.get(one) ?? 0), 0) >= SIZED;
const NO_SUMS: readonly AmountRole[] = ['area', 'area_of', 'charge', 'year', 'count', 'distance', 'term'];
const SIZED = 0.5;

/** "number: price 0.62, budget 0.31". */
const saidRole = ({ shares }: RoleGuess): string =>
  `number: ${[...shares]
    .slice(0, 2)
    .map(([role, share]) => `${role} ${share.toFixed(2)}`)
    .join(', ')}`;
