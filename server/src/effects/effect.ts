// Effect: what a turn causes outside of its session. A closed union: whoever handles effects has a table with every kind
// of them, so that the compiler names what a new one still needs. Never text of a visitor's. Imports nothing of ours.

/**
 * What a conversation asked for, for the first time. `place`: of the gazetteer. `home`: "rent|2|Hebbal", each part may be
 * empty. `budget`: "buy|3", a step of turn/demand.ts. `topic`, `fact`: that nobody could answer. `step`: how far it came:
 * saw, one, wanted, left.
 */
export type Demanded = { what: 'place' | 'home' | 'budget' | 'topic' | 'fact' | 'step'; subject: string };

export type Effect =
  /** A message was answered; `begins`: it was the first of its conversation. */
  | { type: 'answered'; begins: boolean }
  /** No home met what was asked for. */
  | { type: 'zero_result' }
  | { type: 'not_understood' }
  /** A contact card was shown. */
  | { type: 'contact_shown' }
  /** A locality of the catalogue was asked for, by its name there. */
  | { type: 'locality_asked'; locality: string }
  /** A topic was asked that neither the catalogue nor the owner answers; one of a closed list. */
  | { type: 'topic_unanswered'; topic: string }
  | ({ type: 'first_asked' } & Demanded);

/** What is done with each kind. */
export type Handlers = { [T in Effect['type']]: (effect: Extract<Effect, { type: T }>) => void };

/** A kind that a later release wrote and this one does not know is passed over. */
export function handle(effect: Effect, handlers: Handlers): void {
  const handler = handlers[effect.type] as ((effect: Effect) => void) | undefined;
  handler?.(effect);
}
