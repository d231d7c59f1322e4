// Hearing words: text → Heard. Cut into clauses; each is read by itself and taken as what it does.
import type { Intent } from '../contract.ts';
import { alternativesOf } from './alternatives.ts';
import type { RoleGuess } from './amount-role.ts';
import { withPlacesBefore } from './areas.ts';
import { calledAt, callTime } from './call-time.ts';
import type { Context } from './draft.ts';
import { ofFeelings } from './feelings.ts';
import { ofForeignKinds } from './foreign.ts';
import { whoGave } from './given.ts';
import { askOfMeaning, besideMeaning, meaningAsked } from './glossary.ts';
import { aged, agesIn } from './grammar/ages.ts';
import { allAlike } from './grammar/all-alike.ts';
import { asksForAnother } from './grammar/another-like.ts';
import { byRole, offersIn, quotesIn } from './grammar/by-role.ts';
import { chosenOfPair } from './grammar/chosen-of-pair.ts';
import { type Clause, clausesOf } from './grammar/clauses.ts';
import { differencesIn } from './grammar/difference.ts';
import { withTheirAmounts } from './grammar/enough.ts';
import { gated } from './grammar/gate.ts';
import { countIn } from './grammar/headcount.ts';
import { hoursIn } from './grammar/hours.ts';
import { withBothIncomes } from './grammar/incomes.ts';
import { asksKept, kept } from './grammar/kept.ts';
import { ofBuyers, withTheirLetting } from './grammar/let.ts';
import { asLoanRuns } from './grammar/loan-run.ts';
import { isStudy, readMarkers } from './grammar/markers.ts';
import { withMeans } from './grammar/means.ts';
import { notAbout } from './grammar/not-about.ts';
import { notRequested } from './grammar/not-requested.ts';
import { ofHomeNamed, withNamedBefore } from './grammar/of-home-named.ts';
import { orElse } from './grammar/or-else.ts';
import { othersReady } from './grammar/others-ready.ts';
import { ownHomes } from './grammar/own-home.ts';
import { withOwnSale } from './grammar/own-sale.ts';
import { pauseIn } from './grammar/pause.ts';
import { paidIn } from './grammar/paying.ts';
import { amountsIn, perHeadIn } from './grammar/per-head.ts';
import { besidePriceDoubt } from './grammar/price-doubt.ts';
import { besideQuotedLimit } from './grammar/quoted-limit.ts';
import { asLiked, type Liking, likedOf, likingsIn } from './grammar/rather.ts';
import { toldBeside, withWhatWasTold } from './grammar/reported.ts';
import { asRestated, restating, withoutBareComplaint, withoutWayMeant } from './grammar/restated.ts';
import { routinesIn } from './grammar/routine.ts';
import { placesWished } from './grammar/same-area.ts';
import { sharersIn } from './grammar/shared.ts';
import { statedIn } from './grammar/stated.ts';
import { takeAs } from './grammar/take-as.ts';
import { type Spoken, together } from './grammar/together.ts';
import { withToldLimit } from './grammar/told-limit.ts';
import { toldSums } from './grammar/told-sums.ts';
import type { Act, ActKind, Heard, Why } from './heard.ts';
import { asksInParts, goesOnOf } from './loan.ts';
import { loanAside } from './loan-aside.ts';
import { joinLoans } from './loan-joined.ts';
import { merged } from './merge.ts';
import { paysMonthly } from './month-paid.ts';
import { ofSite } from './of-site.ts';
import { withoutRemarks } from './of-told.ts';
import { offerDenied } from './offer-denied.ts';
import { lendsRest } from './part-paid.ts';
import { type Prepared, part, prepare } from './prepare.ts';
import { hasSpan, read } from './reading.ts';
import { refusedAct, regretOf } from './refused-act.ts';
import { reasonsOfDay } from './refused-day.ts';
import { unreadIn } from './residue.ts';
import { withoutFalseRestart } from './restart.ts';
import { ofService, withRegret } from './service.ts';
import { toldOffice, withTold } from './told-office.ts';
import { type Trace, understandPart } from './understand.ts';
import type { FilterChange, Understanding } from './understanding.ts';
import { unknownThings } from './unknown-things.ts';

/** `prepared`: where that was done already. */
export function hearWords(query: string, context: Context, prepared = prepare(query, context)): Heard {
  const told = toldOffice(prepared, context);
  if (told) return told.beside ? withTold(told.acts, hearPrepared(context, told.beside)) : heardAs(told.acts);
  const denied = offerDenied(prepared, context);
  if (denied)
    return denied.beside
      ? withTold(denied.acts, hearWords(query, context, denied.beside))
      : heardAs(denied.acts);
  const refused = refusedAct(prepared);
  if (refused) {
    const { beside, words } = refused;
    const rest = beside && hearWords(query, context, beside);
    const [first, ...acts] = rest?.acts ?? [actOfAll(prepared, context)];
    if (!first) return hearPrepared(context, prepared);
    return rest ? { ...rest, acts: [regretting(first), ...acts] } : heardAs([regretOf(first, words)]);
  }
  const asked = meaningAsked(prepared, context);
  if (!asked) return hearPrepared(context, prepared);
  const act = askOfMeaning(prepared, asked, context);
  const beside = besideMeaning(prepared, asked);
  if (!beside) return heardAs([act]);
  const heard = hearPrepared(context, beside);
  return {
    ...heard,
    acts: [act, ...heard.acts.filter(({ kind }) => kind !== 'unread')],
    residue: [],
    alternatives: [],
  };
}

/** A message as one act, whatever it does. */
function actOfAll(prepared: Prepared, context: Context): Act {
  const { language } = prepared.detected;
  const understanding = { ...understandPart(prepared, context), ...(language && { language }) };
  return { kind: 'unread', words: prepared.text, why: [], confidence: 1, understanding };
}
const regretting = (act: Act): Act => ({ ...act, understanding: { ...act.understanding, sorry: true } });

function hearPrepared(context: Context, prepared: Prepared): Heard {
  const { whole: said, left } = withoutAside(prepared, context);
  const markers = readMarkers(said.tokens, said.taken);
  const first = read(said.text, said.tokens, said.taken);
  const sharers = sharersIn(first, markers);
  const perHead = perHeadIn(first, markers);
  const people =
    perHead?.times ?? (sharers ?? countIn(first))?.people ?? context.session.memory.headcount?.people;
  const told = toldBeside(said.tokens, markers);
  const { focus, seen = [] } = context.session.memory;
  const ages = agesIn(first);
  const owned = ownHomes(first);
  const unasked = notRequested(first);
  const stated = [
    ...statedIn(first, focus.length + seen.length > 0),
    ...paidIn(first),
    ...(context.expects?.visits ? [] : hoursIn(first)),
    ...ages,
    ...differencesIn(first),
    ...toldSums(first, markers, context),
    ...notAbout(first),
    ...owned,
    ...orElse(first),
    ...unasked,
    ...othersReady(first),
    ...pauseIn(first),
    ...routinesIn(first),
    ...markers.filter((one) => isStudy(said.tokens, one)),
  ];
  const call = callTime(first, markers, context.expects);
  const reasons = context.expects?.visits ? reasonsOfDay(first, context.expects.day) : [];
  const wished = placesWished(said, owned, first);
  const again = wished.filter((one) => !said.places.includes(one));
  const whole = hiding(
    { ...said, places: wished },
    [...again, sharers, told, ...stated, ...reasons, ...(call?.of ?? [])].filter((one) => one !== undefined),
  );
  const { reading } = withoutFalseRestart(read(whole.text, whole.tokens, whole.taken));
  const parts = clausesOf(reading, markers, whole.places, context.expects?.situation);
  const questions = withTheirLetting(withTheirAmounts(parts, reading));
  const cut = restating(told ? questions : withWhatWasTold(questions, whole.tokens));
  const clauses =
    cut.length > 1 &&
    ((context.expects?.loan?.last && goesOnOf(reading)) ||
      paysMonthly(reading, context.session.current_filters.purpose === 'rent') ||
      asksInParts(reading) ||
      lendsRest(reading))
      ? asLoanRuns(cut, reading, whole)
      : cut;
  const { language } = whole.detected;
  // "1.89, is it nego? we can do 1.4": what is offered stands in another clause.
  const bargains = hasSpan(reading, 'fact', 'negotiation') || markers.some(({ cue }) => cue === 'offer');
  const spoken: Traced[] = [];
  for (const clause of clauses) {
    const own = { ...clause, bargains, people, perHead, sums: amountsIn(first).map(({ value }) => value) };
    spoken.push(speakLiking(own, likingsIn(reading, markers, clause), whole, goingOn(spoken, context)));
  }
  const ofThem = ofService(clauses, together(spoken, context), whole.tokens);
  const complains = ofThem.some(({ service }) => service);
  const ofUs = complains
    ? ofThem
    : ofFeelings(clauses, ofSite(clauses, ofThem, whole.tokens, context), whole.tokens);
  const plainly = spoken.map((one) => one.read);
  const held = allAlike(clauses, ofForeignKinds(clauses, ofUs, whole.tokens), plainly, whole.tokens, context);
  const understood = withPlacesBefore(held);
  const alike = held.some((one) => one.alike);
  const called = call ? clauses.findIndex(({ from, to }) => call.from >= from && call.to <= to) : -1;
  const each = clauses.map((clause, at) => {
    const { trace } = spoken[at] as Traced;
    const said = { ...(understood[at] as Understanding), language };
    const timed = call && at === called ? calledAt(call.at, said) : said;
    const meant =
      clauses.length > 1 && asksOffice(clause, timed) ? { ...timed, note: 'told' as const } : timed;
    const stops =
      clauses.length === 1 &&
      unasked.length > 0 &&
      meant.intents.every((intent) => NOTHING.has(intent) || intent === 'goodbye');
    const does = stops ? { ...meant, intents: ['deny' as const], talk: undefined } : meant;
    const act = actOf(clause, left && at === 0 ? leaving(does) : does, trace);
    return ages.some(({ from }) => from >= clause.from && from < clause.to) ? aged(act) : act;
  });
  const { acts: joined, places } = joinLoans(each);
  const beside = BESIDE_EACH_OTHER.reduce((told, step) => step(told, language), joined);
  const acts = chosenOfPair(beside, focus.length);
  const others = {
    asWish: (at: number) => {
      const clause = clauses[places[at] ?? at] as Clause;
      const trace: Trace = { rules: [{ rule: 'reading: a wish', words: clause.words }] };
      const wish = understandPart(part(whole, clause.from, clause.to), context, { trace, asWish: true });
      return actOf({ ...clause, voice: 'wish' }, { ...wish, language }, trace);
    },
    asOne: () => {
      const [first, last] = [clauses[0] as Clause, clauses.at(-1) as Clause];
      const one: Clause = { ...first, to: last.to, voice: 'wish', words: whole.text, why: [] };
      const trace: Trace = { rules: [{ rule: 'reading: all as one', words: whole.text }] };
      return actOf(one, { ...understandPart(whole, context, { trace }), language }, trace);
    },
  };
  const likes = spoken.some(({ said }) => said.rather);
  // Beside what was understood, an unknown word is a name or a courtesy.
  const feels = understood.some(({ talk }) => talk === 'felt');
  const residue = (feels ? [] : clauses).flatMap((clause, at) =>
    unreadIn(reading, clause, (spoken[at] as Traced).trace.taken, each[at]?.kind !== 'unread'),
  );
  const things = unknownThings(reading, markers);
  return heardAs(acts, {
    residue: residue.filter((words) => !things.some((one) => words.includes(one))),
    things,
    alternatives: complains || likes || feels || alike ? [] : alternativesOf(acts, others, context),
  });
}

/** What the acts of a message make of one another, in this order. */
const BESIDE_EACH_OTHER: readonly ((acts: Act[], language: Heard['language']) => Act[])[] = [
  ofBuyers,
  withOwnSale,
  withoutWayMeant,
  withoutBareComplaint,
  besideQuotedLimit,
  besidePriceDoubt,
  withMeans,
  withNamedBefore,
  ofHomeNamed,
  whoGave,
  withoutRemarks,
  withRegret,
];

/** What is said of a loan and asks for nothing of it, means nothing else. */
function withoutAside(whole: Prepared, context: Context): { whole: Prepared; left: boolean } {
  const reading = read(whole.text, whole.tokens, whole.taken);
  const { left, hidden } = loanAside(reading, readMarkers(whole.tokens, whole.taken), context.expects?.loan);
  if (hidden.length === 0) return { whole, left };
  return { whole: hiding(whole, hidden), left };
}

/** These words mean nothing else. */
function hiding(whole: Prepared, hidden: readonly { from: number; to: number }[]): Prepared {
  if (hidden.length === 0) return whole;
  const taken = whole.taken.slice();
  for (const { from, to } of hidden) taken.fill(1, from, to);
  return { ...whole, taken };
}

/** No loan is to be spoken of any more; alone it is a no. */
const leaving = (said: Understanding): Understanding => ({
  ...said,
  leaves: 'loan',
  ...(said.intents.every((intent) => NOTHING.has(intent)) && { intents: ['deny'], talk: undefined }),
});
/** "Can one talk to the owner directly?", "who comes from your office?" beside other things: no person alone is wanted. */
const asksOffice = ({ guess: { kind, act, share } }: Clause, said: Understanding): boolean =>
  (kind === 'asks' || kind === 'against') &&
  act !== 'contact' &&
  share >= ASKED &&
  said.intents.length === 1 &&
  said.intents[0] === 'human_handover' &&
  said.contact.length + said.topics.length === 0 &&
  !said.note &&
  !said.service &&
  !said.edit;
/** Sure that it is no wish for a person alone. */
const ASKED = 0.6;
const NOTHING = new Set<Intent>(['not_understood', 'out_of_scope', 'smalltalk', 'undo', 'cancel']);

type Traced = Spoken & { trace: Trace; read: readonly FilterChange[] };

/** "EMI for 15 years? And for 20?": what follows a loan goes on with it. */
function goingOn(spoken: readonly Traced[], context: Context): Context {
  const said = spoken.at(-1)?.said;
  if (!said?.intents.includes('financing') || context.expects?.loan?.last) return context;
  const { known = {}, told = [] } = context.expects?.loan ?? {};
  return { ...context, expects: { ...context.expects, loan: { known, told, last: true } } };
}

/** A clause without what is only liked in it, and that beside it. */
function speakLiking(clause: Clause, likings: readonly Liking[], whole: Prepared, context: Context): Traced {
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
  const another = !asked && asksForAnother(words.tokens, spoken);
  const plain = another ? wished() : spoken;
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
    ...(another && { voice: 'wish' as const }),
    ...(offersIn(counted, clause) && { bargains: true }),
    ...(quotesIn(counted) && { bargains: false, quotes: true }),
  };
  const meant = takeAs(does, read, context);
  const took = asked ?? (clause.insists ? meant : byRole(meant, counted, context, clause.markers));
  const limited = withToldLimit(took, read.changes, clause);
  const both = withBothIncomes(limited, () => readAll(words), context.expects?.loan?.known.income);
  const shut = asked || clause.insists || another ? undefined : gated(both, does);
  if (shut) trace.rules.push({ rule: `gate: not ${both.intents.join(', ')}`, words: clause.words });
  const taken = shut ?? both;
  // "My office is in Domlur": where distances are told to.
  const there = voice === 'tell' ? clause.places : voice === 'reject' ? clause.anchors : [];
  const said = there.length > 0 ? { ...taken, of: [...there] } : taken;
  return { voice, said, read: read.changes, anchors: told, amounts, numbers, works, trace };
}

const readAll = ({ text, tokens, taken }: Prepared) => read(text, tokens, taken);

/** "number: price 0.62, budget 0.31". */
const saidRole = ({ shares }: RoleGuess): string =>
  `number: ${[...shares]
    .slice(0, 2)
    .map(([role, share]) => `${role} ${share.toFixed(2)}`)
    .join(', ')}`;

/** These acts as what was heard. */
export function heardAs(
  acts: Act[],
  { residue = [], things = [], alternatives = [], taken, instead }: Partial<Heard> = {},
): Heard {
  const { text, language, personal } = (acts[0] as Act).understanding;
  return {
    text,
    ...(language && { language }),
    personal,
    acts,
    residue,
    confidence: Math.min(...acts.map(({ confidence }) => confidence)),
    alternatives,
    ...(taken && { taken }),
    ...(instead && { instead }),
    ...(things.length > 0 && { things }),
  };
}

function actOf(clause: Clause, understanding: Understanding, trace: Trace): Act {
  const kind = kindOf(understanding, clause);
  const { words } = clause;
  const intents = understanding.intents.join(', ') || 'none';
  const why: Why[] = [...clause.why, ...trace.rules, { rule: `intents: ${intents}`, words }];
  return { kind, words, why, confidence: kind === 'unread' ? 0 : 1, understanding };
}

/** What an understanding does: by its clause, else by the first intent that it serves. */
function kindOf(understanding: Understanding, { voice }: Clause): ActKind {
  if (understanding.talk === 'felt') return 'social';
  if (voice === 'reject' || voice === 'dispute' || voice === 'doubt' || voice === 'tell') return voice;
  if ((voice === 'misread' || voice === 'correct') && understanding.intents[0] === 'undo') return 'dispute';
  const { intents, changes, references, facts, correction, objections } = understanding;
  // "No no", of what was made of the message before it.
  if (correction && intents[0] === 'undo' && changes.length === 0) return 'dispute';
  const [intent] = intents;
  switch (intent) {
    case 'affirm':
      return 'take';
    case 'deny':
    case 'cancel':
      return 'decline';
    case 'greet':
    case 'goodbye':
    case 'thanks':
    case 'smalltalk':
    case 'out_of_scope':
      return 'social';
    case 'project_detail':
    case 'topic_query':
    case 'area_query':
      return 'ask';
    case 'price_query':
      return facts.length > 0 ? 'ask' : 'point';
    case 'objection':
      return 'reject';
    case 'search':
    case undefined:
    case 'not_understood': {
      const ops = new Set(changes.map(({ op }) => op));
      if (correction && ops.size > 0) return 'correct';
      if (ops.has('set') || ops.has('add')) return 'wish';
      if (ops.has('shift')) return 'shift';
      if (ops.has('remove')) return 'drop';
      if (objections.length > 0) return 'reject';
      if (references.length > 0) return 'point';
      return intent === 'search' ? 'wish' : 'unread';
    }
    default:
      return 'request';
  }
}

/** What a message says as a whole, whatever clauses it is in. */
export const hearWhole = (query: string, context: Context, prepared?: Prepared): Understanding =>
  merged(hearWords(query, context, prepared).acts.map(({ understanding }) => understanding));
