// The session: the value that a conversation is, and its pure changes. JSON all the way down, bounded in every field.
import type { ConversationSession, FilterName, Filters, Language } from '../contract.ts';

/** Our own bounded memory beside the specification's fields. */
export type Memory = {
  language: Language;
  /** Earlier filter states for undo, newest last. At most 10. */
  earlier: { filters: Filters; words: Partial<Record<FilterName, string>> }[];
  /** Lists shown, newest last, at most 3; `from` is the card number of the first id. */
  lists: { from: number; ids: string[] }[];
  /** Ids seen since the search began, so that "more" never shows one twice. At most 100. */
  seen: string[];
  /** The home or homes spoken of last, for "it" and "both". */
  focus: string[];
  /** Not understood in a row. */
  misses: number;
  /** What we asked and wait for. */
  pending: null | { kind: string; data?: unknown };
  /** The visitor said no to a visit or meeting; it is not suggested again. */
  visit_declined: boolean;
};

/** What a store keeps of one conversation. `version`, `expires_at` and `epoch` are set where it is committed. */
export type Session = ConversationSession & { memory: Memory };

/** A conversation nobody has spoken in yet. `now` in ms since 1970, UTC. */
export function freshSession({
  session_id,
  epoch,
  now,
  language = 'en',
}: {
  session_id: string;
  epoch: string;
  now: number;
  language?: Language;
}): Session {
  const at = new Date(now).toISOString();
  return {
    session_id,
    epoch,
    version: 0,
    expires_at: at,
    created_at: at,
    last_activity: at,
    messages: [],
    current_filters: {},
    filter_words: {},
    objections_raised: [],
    interested_projects: [],
    last_intent: null,
    last_topic: null,
    last_shown_projects: [],
    conversation_phase: 'discovery',
    engagement_score: 0,
    meeting_suggested: false,
    site_visit_suggested: false,
    memory: {
      language,
      earlier: [],
      lists: [],
      seen: [],
      focus: [],
      misses: 0,
      pending: null,
      visit_declined: false,
    },
  };
}
