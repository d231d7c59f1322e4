// Taking: what a clause does decides what the values in it mean.
import type { Context } from '../draft.ts';
import type { Prepared } from '../understand.ts';
import type { FilterChange, Understanding } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import { disputed } from './dispute.ts';
import { doubted } from './doubt.ts';
import { atItsPrice } from './priced.ts';
import { rejected } from './reject.ts';

/** `alone`: the message does nothing else. */
export function takeAs(
  clause: Clause,
  said: Understanding,
  prepared: Prepared,
  context: Context,
  alone: boolean,
): Understanding {
  switch (clause.voice) {
    case 'reject':
      return rejected(said, clause, prepared, context);
    case 'dispute':
      return disputed(said, context);
    case 'doubt':
      return doubted(said, context);
    case 'tell':
      return alone ? said : told(said, context);
    case 'ask':
      return said.facts.length > 0 ? atItsPrice(said, context) : said;
    case 'request':
      return said.intents.includes('book_visit') ? visited(said) : said;
    case 'correct':
      return { ...said, correction: said.changes.length > 0 };
    default:
      return said;
  }
}

/** "my office is in Domlur": where the visitor works or lives is no place to search in, unless none is. */
function told(said: Understanding, { session }: Context): Understanding {
  const { locality, near, zone } = session.current_filters;
  const placed = locality !== undefined || near !== undefined || zone !== undefined;
  return {
    ...said,
    intents: said.intents.filter((intent) => intent !== 'search' && intent !== 'not_understood'),
    changes: placed ? said.changes.filter((change) => !isPlace(change)) : said.changes,
    absent: placed ? [] : said.absent,
  };
}

const PLACES = new Set(['locality', 'near', 'zone', 'city', 'exclude_locality']);
const isPlace = (change: FilterChange) => change.op !== 'shift' && PLACES.has(change.filter);

/** "thursday 6pm visit for A-304": a number beside a visit is a time or a home, never what one can pay. */
function visited(said: Understanding): Understanding {
  return {
    ...said,
    changes:
      said.visit_day === undefined ? said.changes : said.changes.filter((change) => !isMeasure(change)),
    unclear_amounts: [],
  };
}

const MEASURES = /^(budget|area|floor|possession_by)/;
const isMeasure = (change: FilterChange) => change.op !== 'shift' && MEASURES.test(change.filter);
