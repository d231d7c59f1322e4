// Expected: what a bare answer could be, and what the chat had just done.
import type { Expects } from '../understand/draft.ts';
import type { Situation } from '../understand/learned/features.ts';
import { filtersOf, frameOf, fresh, standing } from './agenda.ts';
import { isGrieving } from './grieving.ts';
import type { Session } from './session.ts';

/** What a bare answer could be, by what stands open. */
export function expected(session: Session): Expects {
  const visit = frameOf(session, 'visit');
  const open = visit !== undefined && (visit.wanted !== undefined || fresh(session, 'visit')?.asks === true);
  const offers = (fresh(session, 'search')?.offers ?? []).flatMap(
    (offer) => filtersOf(offer, session.current_filters) ?? [],
  );
  const loan = frameOf(session, 'loan');
  const request =
    visit !== undefined && !visit.sent && (open || visit.offer !== undefined || visit.name !== undefined);
  return {
    loan: loan && {
      known: loan.known,
      told: loan.told ?? [],
      last: loan.at === session.engagement_score,
      asks: loan.asks,
    },
    // "2", asked which home it is to be.
    when: open && fresh(session, 'question')?.asks !== 'which',
    offered:
      visit?.offer === undefined
        ? undefined
        : {
            amount: visit.offer,
            home: visit.listing_ids.length === 1 ? visit.listing_ids[0] : undefined,
            just: visit.at === session.engagement_score,
          },
    name: open,
    visits: visit?.wanted === 'visit',
    calls: visit?.wanted === 'call' && (visit.time ?? visit.call_at) !== undefined,
    day: visit?.day,
    timed: visit?.wanted === 'visit' && (visit.time ?? visit.part) !== undefined,
    request,
    noted: visit !== undefined && !visit.sent,
    offers,
    told: fresh(session, 'fact')?.facts ?? [],
    grieves: isGrieving(session),
    areas: areasSpokenOf(session),
    situation: situationOf(session),
  };
}

/** "Both areas": those of the last answer, else those looked in, else those that were told side by side before, or where it was looked before. */
function areasSpokenOf(session: Session): readonly string[] | undefined {
  const { current_filters: filters, memory } = session;
  const { locality: here = [] } = filters;
  const told = frameOf(session, 'area')?.places ?? [];
  const [before = []] = memory.earlier
    .flatMap(({ filters: { locality } }) =>
      locality?.some((name) => !here.includes(name)) ? [locality] : [],
    )
    .slice(-1);
  return [fresh(session, 'area')?.places ?? [], here, told, [...new Set([...before, ...here])]].find(
    ({ length }) => length > 1,
  );
}

/** What the chat had just done: what stands open of it, else what it showed. */
function situationOf(session: Session): Situation {
  if (session.engagement_score === 0) return 'start';
  for (const { kind } of standing(session)) {
    if (kind === 'question') return 'asked';
    if (kind !== 'search' && kind !== 'fact') return kind;
  }
  const { focus, seen = [] } = session.memory;
  return focus.length === 1 ? 'home' : focus.length + seen.length > 0 ? 'list' : 'other';
}
