// Actions: a click as an understanding. It is a message too, and is checked like one.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Action, Intent } from '../contract.ts';
import { checkFilters, wordsFor } from '../conversation/changes.ts';
import type { Session } from '../conversation/session.ts';
import type { Act, ActKind, Heard } from '../understand/heard.ts';
import type { FilterChange, Understanding } from '../understand/understanding.ts';
import type { VisitAsked } from './turn.ts';

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
    when: undefined,
    person: undefined,
    contact: [],
    personal: { phone: false, email: false },
    sensitive: undefined,
    language_wanted: undefined,
    area: undefined,
    topics: [],
    of: [],
    off_topic: false,
  };
}

export function hearAction(action: Action | VisitAsked, session: Session, catalogue: Catalogue): Heard {
  const act = actOf(action, session, catalogue);
  const { text, personal } = act.understanding;
  return { text, personal, acts: [act], residue: [], confidence: 1, alternatives: [] };
}

/** An act that is certain, because a button says it. */
const clicked = (kind: ActKind, understanding: Understanding, given: Partial<Act> = {}): Act => ({
  kind,
  words: understanding.text,
  why: [{ rule: 'click', words: understanding.text }],
  confidence: 1,
  understanding,
  ...given,
});

function actOf(action: Action | VisitAsked, session: Session, catalogue: Catalogue): Act {
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
      return clicked('drop', understood(label, ['search'], [change]));
    }
    case 'apply':
    case 'restore': {
      const { filters, dropped } = checkFilters(action.filters, catalogue);
      const before = { filters: session.current_filters, words: session.filter_words };
      return clicked('take', understood(label, ['search']), {
        state: { filters, words: wordsFor(filters, before, label) },
        dropped,
        ...(action.listing_ids && { listing_ids: action.listing_ids }),
      });
    }
    case 'show':
    case 'like':
      return clicked('point', understood(label, ['project_detail']), { listing_ids: [action.listing_id] });
    case 'show_all':
      return clicked('point', understood(label, ['project_detail']), {
        listing_ids: [...new Set(action.listing_ids)],
      });
    case 'compare':
      return clicked('request', understood(label, ['compare']), { listing_ids: action.listing_ids });
    case 'visit_asked':
      return clicked('request', understood(label, ['book_visit']), { listing_ids: action.visit.listing_ids });
    case 'undo':
      return clicked('request', understood(label, ['undo']));
    case 'start_over':
      return clicked('request', understood(label, ['start_over']));
    case 'more':
      return clicked('request', understood(label, ['more_results']));
  }
}
