// Effect: what a turn causes outside of its session. A closed union: whoever handles effects has a table with every kind
// of them, so that the compiler names what a new one still needs. Never text of a visitor's. Imports nothing of ours.

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
  | { type: 'topic_unanswered'; topic: string };

/** What is done with each kind. */
export type Handlers = { [T in Effect['type']]: (effect: Extract<Effect, { type: T }>) => void };

/** A kind that a later release wrote and this one does not know is passed over. */
export function handle(effect: Effect, handlers: Handlers): void {
  const handler = handlers[effect.type] as ((effect: Effect) => void) | undefined;
  handler?.(effect);
}
