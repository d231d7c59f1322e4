// Hearing words: text → Heard. Cut into clauses; each is read by itself and taken as what it does.
import type { Intent } from '../contract.ts';
import { accounted } from './account.ts';
import { actOf } from './act-of.ts';
import { alternativesOf } from './alternatives.ts';
import { withPlacesBefore } from './areas.ts';
import { askedInstead } from './asked-instead.ts';
import { besideWork } from './at-work.ts';
import { calledAt } from './call-time.ts';
import type { Context } from './draft.ts';
import { ofFeelings } from './feelings.ts';
import { ofForeignKinds } from './foreign.ts';
import { whoGave } from './given.ts';
import { asksOfMeaning, besideMeaning, meaningAsked } from './glossary.ts';
import { aged } from './grammar/ages.ts';
import { allAlike } from './grammar/all-alike.ts';
import { atMost } from './grammar/at-most.ts';
import { chosenAmong } from './grammar/chosen-among.ts';
import { chosenOfPair } from './grammar/chosen-of-pair.ts';
import { type Clause, clausesOf } from './grammar/clauses.ts';
import { comparedOnce } from './grammar/compared-once.ts';
import { depositWished } from './grammar/deposit-wished.ts';
import { withTheirAmounts } from './grammar/enough.ts';
import { ofBuyers, withTheirLetting } from './grammar/let.ts';
import { asLoanRuns } from './grammar/loan-run.ts';
import { withMeans } from './grammar/means.ts';
import { ofHomeNamed, withNamedBefore } from './grammar/of-home-named.ts';
import { withOwnSale } from './grammar/own-sale.ts';
import { sumsIn } from './grammar/per-head.ts';
import { besidePriceDoubt } from './grammar/price-doubt.ts';
import { besideQuotedLimit } from './grammar/quoted-limit.ts';
import { likingsIn } from './grammar/rather.ts';
import { withWhatWasTold } from './grammar/reported.ts';
import { restating, withoutBareComplaint, withoutWayMeant } from './grammar/restated.ts';
import { together } from './grammar/together.ts';
import { turnedToHome } from './grammar/turned-to-home.ts';
import { whichOfPlaces } from './grammar/which-of-places.ts';
import { ofGrievances } from './grievances.ts';
import type { Act, Heard } from './heard.ts';
import type { GuessedAct } from './learned/guess.ts';
import { asksInParts, goesOnOf } from './loan.ts';
import { joinLoans } from './loan-joined.ts';
import { merged } from './merge.ts';
import { paysMonthly } from './month-paid.ts';
import { introducesOwn } from './named-person.ts';
import { ofSite } from './of-site.ts';
import { withoutRemarks } from './of-told.ts';
import { offerDenied } from './offer-denied.ts';
import { lendsRest } from './part-paid.ts';
import { type Prepared, part, prepare } from './prepare.ts';
import { hasSpan, read } from './reading.ts';
import { refusedAct, regretOf } from './refused-act.ts';
import { unreadIn } from './residue.ts';
import { withoutFalseRestart } from './restart.ts';
import { ofService, withRegret } from './service.ts';
import { setAside } from './set-aside.ts';
import { goingOn, speakLiking, type Traced } from './speak.ts';
import { toldOffice, withTold } from './told-office.ts';
import { type Trace, understandPart } from './understand.ts';
import type { Understanding } from './understanding.ts';
import { unknownThings } from './unknown-things.ts';
import { readyByThen } from './when-or-ready.ts';

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
  const instead = askedInstead(prepared);
  if (instead) {
    const rest = hearWords(query, context, instead);
    const [first, ...acts] = rest.acts as [Act, ...Act[]];
    return { ...rest, acts: [regretting(first), ...acts] };
  }
  const asked = meaningAsked(prepared, context);
  if (!asked) return hearPrepared(context, prepared);
  const acts = asksOfMeaning(prepared, asked, context);
  const beside = besideMeaning(prepared, asked);
  if (!beside) return heardAs(acts);
  const heard = hearPrepared(context, beside);
  return {
    ...heard,
    acts: [...acts, ...heard.acts.filter(({ kind }) => kind !== 'unread')],
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
  const { whole, left, first, markers, people, perHead, told, ages, call } = setAside(prepared, context);
  const { reading } = withoutFalseRestart(read(whole.text, whole.tokens, whole.taken));
  const parts = clausesOf(reading, markers, whole.places, context.expects?.situation);
  const questions = withTheirLetting(withTheirAmounts(parts, reading));
  const cut = restating(
    told ? questions : withWhatWasTold(questions, whole.tokens),
    context.expects?.situation,
  );
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
    const own = { ...clause, bargains, people, perHead, sums: sumsIn(first).map(({ value }) => value) };
    spoken.push(speakLiking(own, likingsIn(reading, markers, clause), whole, goingOn(spoken, context)));
  }
  const ofThem = ofService(clauses, together(spoken, context), whole.tokens);
  const complains = ofThem.some(({ service }) => service);
  const sited = complains ? ofThem : ofSite(clauses, ofThem, whole.tokens, context);
  const grieved = ofGrievances(clauses, sited, whole.tokens, context);
  const grieves = grieved.some(({ talk }) => talk === 'grieved');
  const ofUs = complains || grieves ? grieved : ofFeelings(clauses, grieved, whole.tokens);
  const plainly = spoken.map((one) => one.read);
  const held = allAlike(clauses, ofForeignKinds(clauses, ofUs, whole.tokens), plainly, whole.tokens, context);
  const understood = withPlacesBefore(held);
  const alike = held.some((one) => one.alike);
  const called = call ? clauses.findIndex(({ from, to }) => call.from >= from && call.to <= to) : -1;
  const each = clauses.map((clause, at) => {
    const { trace } = spoken[at] as Traced;
    const said = withoutFalseName(clause, { ...(understood[at] as Understanding), language });
    const timed = call && at === called ? calledAt(call.at, said) : said;
    const meant =
      clauses.length > 1 && asksOffice(clause, timed) ? { ...timed, note: 'told' as const } : timed;
    const act = actOf(clause, left && at === 0 ? leaving(meant) : meant, trace);
    return ages.some(({ from }) => from >= clause.from && from < clause.to) ? aged(act) : act;
  });
  const { acts: joined, places } = joinLoans(each);
  const beside = BESIDE_EACH_OTHER.reduce((told, step) => step(told, language), joined);
  const { focus, seen = [] } = context.session.memory;
  const chosen = chosenOfPair(chosenAmong(beside, focus, seen), focus.length);
  const acts = depositWished(chosen, language, context);
  const isOfDeposit = acts !== chosen;
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
  const feels = grieves || understood.some(({ talk }) => talk === 'felt');
  const residue = (feels ? [] : clauses).flatMap((clause, at) =>
    unreadIn(reading, clause, (spoken[at] as Traced).trace.taken, each[at]?.kind !== 'unread'),
  );
  const { acts: all, untold } = accounted(acts, { reading, markers, whole }, context);
  // "How do I know this house exists?" asks for nothing that could be there.
  const doubts = clauses.filter(({ guess: { shares } }) => (shares.get('doubt') ?? 0) >= DOUBTED);
  const unknown = unknownThings(reading, markers).filter(
    (one) => !doubts.some(({ words }) => words.includes(one)),
  );
  // "Is there a bed?": the thing alone, where it is one.
  const things = [...untold.filter((words) => !unknown.some((one) => words.includes(one))), ...unknown];
  return heardAs(all, {
    residue: residue.filter((words) => !things.some((one) => words.includes(one) || one.includes(words))),
    things,
    alternatives:
      complains || likes || feels || alike || isOfDeposit ? [] : alternativesOf(acts, others, context),
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
  whichOfPlaces,
  besideWork,
  withMeans,
  withNamedBefore,
  ofHomeNamed,
  comparedOnce,
  turnedToHome,
  whoGave,
  withoutRemarks,
  withRegret,
  readyByThen,
  atMost,
];

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
/** "I asked the street's name", "what is lost by telling a name?": no name is given where one is asked or protested, but by "my name is". */
const withoutFalseName = ({ guess: { act, share }, words }: Clause, said: Understanding): Understanding =>
  said.person !== undefined && GIVES_NONE.has(act) && share >= ASKED && !introducesOwn(words)
    ? { ...said, person: undefined }
    : said;
const GIVES_NONE = new Set<GuessedAct>(['ask', 'doubt', 'dispute', 'reject']);

/** That much speaks for a doubt. */
const DOUBTED = 0.4;
/** Sure that it is no wish for a person alone. */
const ASKED = 0.6;
const NOTHING = new Set<Intent>(['not_understood', 'out_of_scope', 'smalltalk', 'undo', 'cancel']);

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

/** What a message says as a whole, whatever clauses it is in. */
export const hearWhole = (query: string, context: Context, prepared?: Prepared): Understanding =>
  merged(hearWords(query, context, prepared).acts.map(({ understanding }) => understanding));
