// Choosing: of several whole readings of a message each is tried by the pure turn, and what came of it is scored. Nothing but
// the inputs decides, so the same message in the same conversation is always taken alike.

import { areaFigures } from '../catalogue/areas.ts';
import type { Filters } from '../contract.ts';
import { fresh } from '../conversation/agenda.ts';
import { equal, sameFilters } from '../conversation/changes.ts';
import { lastReply } from '../conversation/said-before.ts';
import type { Session } from '../conversation/session.ts';
import { TO_BE } from '../understand/alternatives.ts';
import { heardAs } from '../understand/hear.ts';
import type { Act, Heard } from '../understand/heard.ts';
import { type TurnInput, type TurnResult, turn } from './turn.ts';

/** What speaks against a reading, and how much. The words alone prefer the earlier by a little. */
const AGAINST = {
  later: 0.25,
  not_understood: 6,
  said_before: 3,
  finds_nothing: 2,
  asks_back: 2.5,
  asks_which: 1.5,
  has_nothing_to_tell: 3,
  is_on_screen: 1.5,
  other_scale: 3,
  not_in_force: 4,
} as const;
type Fault = keyof typeof AGAINST;

type Tried = { acts: Act[]; score: number; against: Fault[]; filters: Filters };

/** So much better is likely; less is torn, and then what would ask is left to ask. */
const CLEARLY = 1;

/** What was heard, with the best of its readings as its acts, and the others behind it. */
export function choose(heard: Heard, input: TurnInput): Heard {
  if (heard.alternatives.length === 0) return heard;
  const pointed = heard.alternatives.some((acts) =>
    acts.some(({ why }) => isReading(why, 'reading: the home shown')),
  );
  const { party, later, headcount, works, studies, works_km, between_works, unplaced } = heard;
  const beside = {
    ...(party && { party }),
    ...(later && { later }),
    ...(headcount && { headcount }),
    ...(works && { works }),
    ...(studies && { studies }),
    ...(works_km !== undefined && { works_km }),
    ...(between_works && { between_works }),
    ...(unplaced && { unplaced }),
  };
  const stated = heard.alternatives.flatMap((acts) => acts.filter(({ why }) => isReading(why, TO_BE)));
  const tried = [heard.acts, ...heard.alternatives].map((acts, at): Tried => {
    const result = turn({ ...input, heard: { ...heardAs(acts), ...beside } });
    const against = [
      ...Array<Fault>(at).fill('later'),
      ...(at === 0 && pointed ? (['is_on_screen'] as const) : []),
      ...faultsOf(result, input.session),
      ...(isInForce(stated, result.session.current_filters) ? [] : (['not_in_force'] as const)),
    ];
    const score = -against.reduce((sum, fault) => sum + AGAINST[fault], 0) - fromPrices(acts, result, input);
    return { acts, score, against, filters: result.session.current_filters };
  });
  const [best, second] = tried.toSorted((a, b) => b.score - a.score);
  const asking = tried[0]?.against.includes('asks_back') ?? false;
  const torn = asking && best && second && best.score - second.score < CLEARLY;
  const chosen = torn ? tried[0] : best;
  if (!chosen) return heard;
  const others = tried.filter((one) => one !== chosen).toSorted((a, b) => b.score - a.score);
  const instead = others
    .map(({ filters }) => filters)
    .filter((filters) => !sameFilters(filters, chosen.filters));
  const scores = tried.map(
    ({ acts, score, against }) => `${Number(score.toFixed(2))} ${nameOf(acts)} (${against.join(', ')})`,
  );
  const [first, ...rest] = chosen.acts as [Act, ...Act[]];
  const why = [...first.why, { rule: `chosen of ${tried.length}`, words: scores.join(' | ') }];
  const taken = heardAs([{ ...first, why }, ...rest], {
    residue: heard.residue,
    ...(heard.things && { things: heard.things }),
    alternatives: others.map(({ acts }) => acts),
    ...(instead.length > 0 && { instead: instead.slice(0, 3) }),
    ...(chosen !== tried[0] && takenAs(chosen.acts)),
  });
  return { ...taken, ...beside };
}

/**
 * "2bhk Whitefield budget 80": how far an amount that says no unit lies from what such homes ask here, to buy or to rent; 0 where
 * it is just that.
 */
function fromPrices(acts: readonly Act[], { session }: TurnResult, { catalogue }: TurnInput): number {
  if (!acts.some(({ why }) => isReading(why, 'reading: ₹'))) return 0;
  const { budget_min: _, budget_max: most, purpose, ...wished } = session.current_filters;
  const usual = most && purpose ? areaFigures({ ...wished, purpose }, catalogue)?.median : undefined;
  return most && usual ? OFF * Math.abs(Math.log(most / usual)) : 0;
}
/** Of twice or half of it: as much as an answer that was said before. */
const OFF = 3;

const isReading = (why: Act['why'], name: string) => why.some(({ rule }) => rule.startsWith(name));

/** "No, 90 lakh in all": whatever the message was taken for, what it states stands after it. */
const isInForce = (stated: readonly Act[], filters: Filters): boolean =>
  stated.every(({ understanding }) =>
    understanding.changes.every(
      (change) =>
        change.op !== 'set' || !AMOUNTS.test(change.filter) || equal(filters[change.filter], change.value),
    ),
  );
const AMOUNTS = /^(budget|area)_m/;

const nameOf = (acts: readonly Act[]): string =>
  acts
    .flatMap(({ why }) => why.filter(({ rule }) => rule.startsWith('reading: ')).map(({ rule }) => rule))
    .join(', ') || 'as said';

/** "Around 80" taken as ₹80 lakh is said. */
function takenAs(acts: readonly Act[]): Pick<Heard, 'taken'> {
  for (const { why } of acts)
    for (const { rule, words } of why) {
      const [, as] = /^reading: (₹.*)$/.exec(rule) ?? [];
      if (as !== undefined) return { taken: { words, as } };
    }
  return {};
}

function faultsOf({ session, reply, effects }: TurnResult, before: Session): Fault[] {
  const faults: Fault[] = [];
  const effect = (type: string) => effects.some((one) => one.type === type);
  if (effect('not_understood')) faults.push('not_understood');
  if (reply.text === lastReply(before)) faults.push('said_before');
  if (effect('zero_result')) faults.push('finds_nothing');
  const { seen } = session.memory;
  const question = fresh(session, 'question');
  if (question?.asks === 'choice') faults.push('asks_back');
  if (question?.asks === 'which') faults.push('asks_which');
  const asked = session.last_intent === 'project_detail' || session.last_intent === 'price_query';
  if (asked && seen.length === 0 && reply.cards.length === 0) faults.push('has_nothing_to_tell');
  const [was, is] = [before.current_filters, session.current_filters];
  const [from, to] = [was.budget_max, is.budget_max];
  // "And to rent, within 18k?" has a scale of its own.
  const alike = (was.purpose ?? is.purpose) === is.purpose;
  if (alike && from && to && (to > from * FAR || to < from / FAR)) faults.push('other_scale');
  return faults;
}
/** Nobody changes a budget by more in one message. */
const FAR = 5;
