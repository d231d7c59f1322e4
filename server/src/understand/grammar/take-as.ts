// Taking: what a clause does decides what the values in it mean.
import type { FilterName, Intent } from '../../contract.ts';
import type { Fact } from '../../facts/index.ts';
import type { Context } from '../draft.ts';
import { wordMeans } from '../lexicon.ts';
import { complained } from '../objection.ts';
import { introducesName } from '../person-name.ts';
import { hasSpan, readPlainly } from '../reading.ts';
import type { FilterChange, Reference, Understanding } from '../understanding.ts';
import { asMisread } from './bare-no.ts';
import type { Clause } from './clauses.ts';
import { disputed } from './dispute.ts';
import { doubted } from './doubt.ts';
import { dropped } from './drop.ts';
import { asOwn } from './enough.ts';
import { asFloorRefused } from './floor-refused.ts';
import { asGuessed } from './guessed.ts';
import { asInstalmentOf } from './instalment-of.ts';
import { lacked } from './lacking.ts';
import { leftUntold } from './left-untold.ts';
import { asInvested, asLet, asReturn } from './let.ts';
import { asLess, asMoreThanAsked, offered, offers, ofSeller } from './offer.ts';
import { paidTogether } from './per-head.ts';
import { asPriceOfPlace } from './place-price.ts';
import { pointedOut } from './pointed-out.ts';
import { asPriceDoubt } from './price-doubt.ts';
import { atItsPrice } from './priced.ts';
import { asQuotedLimit } from './quoted-limit.ts';
import { rejected } from './reject.ts';
import { asReported } from './reported.ts';
import { recalled } from './restated.ts';
import { searchBack } from './search-back.ts';
import { asksEach, ofEach } from './shared.ts';
import { asShownOnDay } from './shown-on-day.ts';
import { asSizes } from './sizes.ts';
import { seeks } from './sought.ts';
import { asSum } from './sums.ts';
import { asUnshown } from './unshown-price.ts';
import { whyNone } from './why-none.ts';
import { restored, widened } from './widen.ts';

export function takeAs(clause: Clause, understood: Understanding, context: Context): Understanding {
  const heard = ofRent(ofSeller(ofValue(understood), context), context);
  if (turnsToAnother(clause, heard)) return { ...heard, correction: false };
  const misread = asMisread(heard, context);
  if (misread) return misread;
  const seen = asShownOnDay(heard, context);
  if (seen !== heard) return seen;
  const floor = asFloorRefused(clause, heard);
  if (floor !== heard) return floor;
  const none = whyNone(clause, heard);
  if (none) return none;
  const priced = asPriceOfPlace(clause, heard);
  if (priced) return priced;
  const own = asOwn(clause, heard, context);
  if (own !== heard) return own;
  const limit = asQuotedLimit(clause, heard, context);
  if (limit !== heard) return limit;
  const out = pointedOut(clause, heard, context);
  if (out !== heard) return out;
  const each = asInstalmentOf(clause, heard, context);
  if (each !== heard) return each;
  const unshown = asUnshown(clause, heard, context);
  if (unshown !== heard) return unshown;
  const sizes = asSizes(clause, heard);
  if (sizes !== heard) return sizes;
  const sum = asSum(clause, heard, context);
  if (sum !== heard) return sum;
  const { perHead, people, sums = [] } = clause;
  const paid = perHead && people !== undefined ? paidTogether(heard, perHead, people, sums) : heard;
  if (paid !== heard) return paid;
  if (people !== undefined && asksEach(clause)) return ofEach(people, clause, heard, context);
  const letting = asLet(clause, heard, context.session.current_filters.purpose);
  if (letting !== heard) return letting;
  const invested = asInvested(clause, heard, context);
  if (invested !== heard) return invested;
  const returns = asReturn(clause, heard, context);
  if (returns !== heard) return returns;
  if (clause.reported) return asReported(heard);
  const less = asLess(clause, heard, context);
  if (less !== heard) return less;
  const over = asMoreThanAsked(clause, heard, context);
  if (over !== heard) return over;
  const bargains =
    !seeks(clause.words, heard) &&
    !comparesByPrice(heard) &&
    (clause.bargains || offers(clause, heard, context));
  // What is said to the office is neither wished, nor held against what was shown.
  if (heard.note === 'told' && !bargains) return heard;
  const doubt = bargains ? heard : asPriceDoubt(clause, heard, context);
  if (doubt !== heard) return doubt;
  // "Builder reputed" of a first wish: nothing was asked before that could be left untold.
  const asked = context.expects?.situation !== 'start';
  const disputes = clause.voice === 'dispute' || (asked && clause.guess.act === 'dispute');
  const untold = disputes ? leftUntold(heard) : undefined;
  if (untold) return untold;
  const said = bargains ? offered(heard, context, clause.numbers) : heard;
  if (said.offer !== undefined) return said;
  return searchBack(asGuessed(ruledAs(clause, said, context), clause, context), clause, context);
}

/** "Will it double in three years?": of what it will be worth then, and not of when it is ready. */
const ofValue = (said: Understanding): Understanding =>
  said.topics.some((topic) => topic === 'growth' || topic === 'resale')
    ? {
        ...said,
        changes: said.changes.filter((change) => !(change.op === 'set' && change.filter === 'possession_by')),
      }
    : said;

/** "Can I pay monthly without a deposit?", of homes to rent: their terms are asked, and no loan. */
function ofRent(said: Understanding, { session, catalogue }: Context): Understanding {
  const { current_filters, memory } = session;
  const rents =
    current_filters.purpose === 'rent' || memory.focus.some((id) => catalogue.byId(id)?.purpose === 'rent');
  if (!rents || !said.intents.includes('financing') || said.loan) return said;
  const reading = readPlainly(said.text, said.language);
  if (hasSpan(reading, 'loan') || !hasSpan(reading, 'fact', 'deposit')) return said;
  return {
    ...said,
    facts: [...new Set<Fact>([...said.facts, 'deposit'])],
    intents: ['price_query'],
  };
}

/** "Compare it with the Hebbal one at 1.52": the price tells which one. */
const comparesByPrice = ({ intents, references }: Understanding): boolean =>
  intents.includes('compare') &&
  references.some((one) => one.kind === 'like' && one.figures?.some(({ as }) => as === 'price'));

/** "The first is too small, tell me the second": what is held against the one asks for no other homes. */
const turnsToAnother = ({ voice }: Clause, { correction, references, objections }: Understanding): boolean =>
  voice === 'reject' &&
  correction &&
  objections.length === 0 &&
  references.length > 0 &&
  references.every(({ kind }) => kind !== 'it' && kind !== 'all' && kind !== 'superlative');

/** By its words and its markers. */
function ruledAs(clause: Clause, heard: Understanding, context: Context): Understanding {
  const said = withoutPraise(heard);
  if (said.edit?.includes('wish')) return withoutWish(said, context);
  if (said.edit) return { ...said, changes: [], references: [], objections: [], unclear_amounts: [] };
  // "Is Hebbal costly?" complains of nothing.
  if (said.area) return said;
  switch (clause.voice) {
    case 'reject':
      return rejected(said, clause, context);
    case 'dispute':
      // "I did not ask for a visit": there is to be none.
      if (said.intents.includes('book_visit') || said.intents.includes('cancel'))
        return { ...said, intents: ['cancel'], changes: [], facts: [], objections: [] };
      // "Hennur is 16 km away, why do you show it?"
      if (clause.places.length > 0 && clause.markers.some(({ cue }) => cue === 'again'))
        return rejected(said, clause, context);
      if (!clause.markers.some(({ cue }) => cue === 'dispute' || cue === 'why' || cue === 'needless'))
        return { ...(lacked(said) ?? shownBefore(said, context) ?? quoted(said)), contact: [] };
      return disputed(said, context, clause.numbers);
    case 'drop':
      // "Bidi, …": no name of anybody, but where one is given: "remove the second and my name is Nisha".
      return dropped(
        introducesName(clause.words, said.language) ? said : { ...said, person: undefined },
        context,
        clause.more,
      );
    case 'widen':
      return widened(said, clause, context);
    case 'restore':
      return restored(said, clause, context);
    case 'doubt':
      // "Is there really a lift?" asks for the lift.
      if (said.facts.length > 0 && said.changes.every((change) => !isMeasure(change))) return said;
      return doubted(said, clause, context);
    case 'tell':
      return clause.markers.some(({ cue }) => cue === 'own')
        ? ownHome(said)
        : onlyThis({ ...withoutWay(withoutDay(said, clause, context)), absent: [] }, clause);
    case 'request':
      // "Are you a real person or a machine?" asks who one is talking to.
      if (clause.markers.some(({ cue }) => cue === 'person') && said.topics.length === 0)
        return toAPerson(said);
      // "Which of 1 and 4 is bigger?" wishes for no bigger one.
      if (said.intents.includes('compare') && said.references.length > 1)
        return { ...said, changes: said.changes.filter(({ op }) => op !== 'shift') };
      return said.intents.includes('book_visit') ? visited(said) : said;
    // "Not what I meant, 3bhk" says what is meant.
    case 'misread':
      if (!saysNothingNew(said)) return onlyThis({ ...said, correction: true }, clause);
      return { ...said, intents: ['undo'], objections: [] };
    case 'correct': {
      const lost = clause.markers.some(({ cue }) => cue === 'lost');
      const stood = lost && said.changes.length === 0 ? recalled(said, clause, context) : undefined;
      if (stood) return stood;
      if (saysNothingNew(said) && context.session.memory.reading?.instead.length)
        return { ...said, intents: ['undo'] };
      const back = said.changes.some(isTakenBack) ? putBack(said, context) : said;
      return onlyThis({ ...back, correction: back.changes.length > 0 || back.references.length > 0 }, clause);
    }
    case 'ask':
      return askedOf(clause, said, context);
    case 'wish':
      // "Can they do 2 lakh less?" asks of its price, and moves no budget.
      if (said.facts.includes('negotiation')) return askedOf(clause, said, context);
      if (said.text.includes('?') && measured(said) !== said && said.changes.every(isArea))
        return measured(said);
      return saidOf(clause, said, context);
    default:
      return saidOf(clause, said, context);
  }
}

/** "Plot number I said, not 71 lakh": an amount that was misread goes back to what stood before it. */
function putBack(said: Understanding, context: Context): Understanding {
  const { changes } = disputed({ ...said, changes: said.changes.filter(isTakenBack) }, context);
  return { ...said, changes: [...said.changes.filter((change) => !isTakenBack(change)), ...changes] };
}
const isTakenBack = (change: FilterChange) =>
  change.op === 'remove' && change.filter.startsWith('budget') && change.value !== undefined;

/** What is said without anything that tells its act. */
function saidOf(clause: Clause, said: Understanding, context: Context): Understanding {
  // "58.5 lakh is the last price?" asks of the home that costs it.
  return said.facts.length > 0 && !said.intents.includes('search')
    ? atItsPrice(said, context, { bounded: said.facts.includes('negotiation') })
    : onlyThis(said, clause);
}

/** "Furnished is wrong in your message": the wish that stands goes; one that does not stand is no such thing. */
function withoutWish(said: Understanding, context: Context): Understanding {
  const standing = context.session.current_filters;
  const asked = said.facts.filter((fact) => fact in standing);
  const named = asked.map(
    (fact): FilterChange => ({ op: 'remove', filter: fact as FilterName, words: fact }),
  );
  const { changes } = dropped(said, context);
  const gone = (changes.length > 0 ? changes : named).filter(
    (change) => change.op === 'remove' && standing[change.filter] !== undefined,
  );
  const { edit: _edit, ...rest } = said;
  return gone.length > 0 ? { ...said, changes: gone, facts: [], references: [], intents: ['cancel'] } : rest;
}

/** "Why is it 11 lakh more?" moves no budget; "is it on a high floor?" asks which floor. */
function askedOf(clause: Clause, heard: Understanding, context: Context): Understanding {
  const said = measured(heard);
  const changes = said.changes.filter((change) => !(change.op === 'shift' && change.by));
  const asked =
    changes.length === said.changes.length
      ? said
      : {
          ...said,
          changes,
          intents: said.intents.filter((intent) => changes.length > 0 || intent !== 'search'),
        };
  return saidOf(clause, asked, context);
}

/** "The second one looks spacious" looks for no larger one. */
function withoutPraise(said: Understanding): Understanding {
  const [one] = said.references;
  const praises = (change: FilterChange) =>
    change.op === 'shift' && !change.by && wordMeans(change.words, 'home', 'quality');
  if (!one || one.kind === 'superlative' || !POINTING.has(one.kind) || !said.changes.some(praises))
    return said;
  const changes = said.changes.filter((change) => !praises(change));
  const intents = said.intents.filter((intent) => intent !== 'search' || changes.length > 0);
  return { ...said, changes, intents: intents.length > 0 ? intents : ['project_detail'] };
}

/** What a home that is pointed at is asked to be more of is a fact of it. */
function measured(said: Understanding): Understanding {
  const pointed = said.references.filter(({ kind }) => POINTING.has(kind));
  if (pointed.length === 0) return said;
  const asked = said.changes.flatMap((change): Fact[] =>
    change.op === 'shift'
      ? change.by
        ? []
        : // "Will number 2 come for less?"; "is 1 or 2 cheaper?" asks what each costs.
          [isLess(change) && pointed.length === 1 ? 'negotiation' : change.measure]
      : isArea(change)
        ? ['area']
        : [],
  );
  if (asked.length === 0) return said;
  const facts = [...new Set([...said.facts, ...asked])];
  const changes = said.changes.filter((change) => change.op !== 'shift' && !isArea(change));
  const intents = said.intents.filter((intent) => intent !== 'search' || changes.length > 0);
  const answers: Intent = asked.includes('price') ? 'price_query' : 'project_detail';
  return { ...said, facts, changes, intents: intents.includes(answers) ? intents : [...intents, answers] };
}
const isLess = (change: Understanding['changes'][number]): boolean =>
  change.op === 'shift' && change.measure === 'price' && change.direction === 'down';

/** "Is the second one 375 sq yards?" */
const isArea = (change: FilterChange) => change.op === 'set' && change.filter.startsWith('area_m');
const POINTING = new Set<Reference['kind']>(['it', 'ordinal', 'name', 'like', 'listed']);

/** "You showed a 55 lakh one", which is on the list no more: it is gone back to, and nothing held against it. */
function shownBefore(said: Understanding, { session: { memory } }: Context): Understanding | undefined {
  const [one, other] = said.references.filter(({ kind }) => kind !== 'it');
  if (one?.kind !== 'like' || !one.earlier || other) return undefined;
  const [id, another] = one.ids ?? [];
  if (id === undefined || another !== undefined || memory.lists?.at(-1)?.ids.includes(id)) return undefined;
  return {
    ...said,
    changes: [],
    objections: [],
    unclear_amounts: [],
    intents: ['project_detail'],
    references: [one],
  };
}

/** "You showed one at 4.5 crore": of ours, and none of it wished; of homes that are pointed at, they are complained of. */
const quoted = (said: Understanding): Understanding =>
  said.references.some(({ kind }) => kind !== 'it')
    ? complained(said, 'other')
    : {
        ...said,
        changes: [],
        unclear_amounts: [],
        references: [],
        facts: [],
        objections: [],
        intents: ['undo'],
      };

/** "Is there a human I can talk to?": whatever else its words could ask. */
const toAPerson = (said: Understanding): Understanding => ({
  ...said,
  intents: ['human_handover'],
  changes: [],
  references: said.references.filter(({ kind }) => kind !== 'it'),
  facts: [],
  objections: [],
  topics: [],
});

/** "My office is ITPL" asks no distance of a home. */
const withoutWay = (said: Understanding): Understanding =>
  said.references.length > 0 || !said.facts.every((fact) => fact === 'distance' || fact === 'location')
    ? said
    : { ...said, facts: [], intents: said.intents.filter((intent) => intent !== 'project_detail') };

/** "My work may move to Whitefield next month": no day to see a home on, unless one is asked for. */
function withoutDay(said: Understanding, { markers }: Clause, { expects }: Context): Understanding {
  const asks = expects?.visits || said.intents.includes('book_visit') || said.contact.length > 0;
  return asks || !markers.some(({ cue }) => cue === 'work') ? said : { ...said, when: undefined };
}

/** "We are selling our 2 BHK in Hebbal": nothing of it is wished. */
const ownHome = (said: Understanding): Understanding => ({
  ...said,
  changes: [],
  absent: [],
  unclear_amounts: [],
  doubtful: [],
  references: [],
  facts: [],
  intents: said.intents.filter((intent) => !OF_HOMES.has(intent)),
});
const OF_HOMES = new Set([
  'search',
  'project_detail',
  'price_query',
  'more_results',
  'not_understood',
  'undo',
]);

/** "I meant my budget": then the next best reading will be meant. */
const saysNothingNew = ({ changes, facts, references }: Understanding) =>
  changes.length === 0 && facts.length === 0 && references.length === 0;

/** "no, only JP Nagar", "nahi, 3bhk hi": what a "no" before it would take away is the one thing wished. */
function onlyThis(said: Understanding, { markers, only = '' }: Clause): Understanding {
  if (!markers.some(({ cue }) => cue === 'only')) return said;
  // "No flat, only PG" wants no flat.
  if (!said.changes.some(({ words }) => only.includes(words))) return said;
  const wished = said.changes.some((change) => change.op === 'set');
  if (wished) return said;
  return {
    ...said,
    changes: said.changes.flatMap((change): FilterChange[] => {
      if (change.op === 'add' && change.filter === 'exclude_locality')
        return [{ op: 'set', filter: 'locality', value: change.value.map(String), words: change.words }];
      if (change.op !== 'remove' || change.value === undefined) return [change];
      if (change.filter === 'locality') return [];
      const value = LISTS.has(change.filter) ? [change.value] : change.value;
      return [{ op: 'set', filter: change.filter, value, words: change.words } as FilterChange];
    }),
  };
}
const LISTS = new Set(['bhk', 'type', 'amenities', 'near']);

/** "thursday 6pm visit for A-304": a number beside a visit is a time or a home, never what one can pay. */
function visited(said: Understanding): Understanding {
  return {
    ...said,
    changes: said.when === undefined ? said.changes : said.changes.filter((change) => !isMeasure(change)),
    unclear_amounts: [],
  };
}

const MEASURES = /^(budget|area|floor|possession_by)/;
const isMeasure = (change: FilterChange) => change.op !== 'shift' && MEASURES.test(change.filter);
