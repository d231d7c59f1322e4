// The offer to ask the office what no home states: about which homes it was made, and whether it was taken.
import { remember, type Session } from './session.ts';

export type ToAsk = {
  /** The turn it was spoken of in. */
  at: number;
  /** Empty: about none in particular. */
  listing_ids: string[];
  /** What was asked, where the next message to the office does not hold it yet. */
  words?: string;
  taken?: true;
};

export const offerToAsk = (session: Session, offer: Omit<ToAsk, 'at'>): Session =>
  remember(session, { to_ask: { ...offer, at: session.engagement_score + 1 } });

/** The offer, where the last reply made it, or one of the `back` before it. */
export function offeredToAsk(session: Session, back = 0): ToAsk | undefined {
  const { to_ask } = session.memory;
  return to_ask && session.engagement_score - to_ask.at <= back ? to_ask : undefined;
}
