// Actions: a click as an understanding. It is a message too, and is checked like one.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Action, Intent } from '../contract.ts';
import { checkFilters, wordsFor } from '../conversation/changes.ts';
import { byIds, type Meant } from '../conversation/references.ts';
import type { FilterState, Session } from '../conversation/session.ts';
import type { FilterChange, Understanding } from '../understand/understanding.ts';

/** What a message comes to, typed or clicked. */
export type Heard = {
  understanding: Understanding;
  /** Homes given by id. */
  meant?: Meant;
  /** Filters given whole. */
  state?: FilterState;
  /** Values of such filters that this catalogue does not know. */
  dropped?: string[];
};

/** An understanding of nothing; what a click says is added to it. */
export function understood(text: string, intents: Intent[], changes: FilterChange[] = []): Understanding {
  return {
    text,
    language: undefined,
    intents,
    changes,
    correction: false,
    references: [],
    facts: [],
    about: undefined,
    objections: [],
    absent: [],
    corrected: [],
    doubtful: [],
    unclear_amounts: [],
    unlisted: undefined,
    loan: undefined,
    visit_day: undefined,
    personal: { phone: false, email: false },
    sensitive: undefined,
    language_wanted: undefined,
  };
}

export function hearAction(action: Action, session: Session, catalogue: Catalogue): Heard {
  const label = action.label ?? action.type;
  switch (action.type) {
    case 'remove_filter': {
      const { filter, value } = action;
      const change: FilterChange = {
        op: 'remove',
        filter,
        ...(value !== undefined && { value }),
        words: label,
      };
      return { understanding: understood(label, ['search'], [change]) };
    }
    case 'apply':
    case 'restore': {
      const { filters, dropped } = checkFilters(action.filters, catalogue);
      const before = { filters: session.current_filters, words: session.filter_words };
      return {
        understanding: understood(label, ['search']),
        state: { filters, words: wordsFor(filters, before, label) },
        dropped,
        ...(action.listing_ids && { meant: byIds(action.listing_ids, catalogue) }),
      };
    }
    case 'show':
    case 'like':
      return {
        understanding: understood(label, ['project_detail']),
        meant: byIds([action.listing_id], catalogue),
      };
    case 'compare':
      return { understanding: understood(label, ['compare']), meant: byIds(action.listing_ids, catalogue) };
    case 'undo':
      return { understanding: understood(label, ['undo']) };
    case 'start_over':
      return { understanding: understood(label, ['start_over']) };
    case 'more':
      return { understanding: understood(label, ['more_results']) };
  }
}
