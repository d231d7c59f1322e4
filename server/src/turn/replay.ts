// Replaying: a conversation run again from its transcript, its catalogue and its clock. The same three always give the
// same bytes, so a reported reply can be looked into where it was made.
import * as z from 'zod';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { Action, Page, type Reply } from '../contract.ts';
import { freshSession } from '../conversation/session.ts';
import type { Site } from '../site/site.ts';
import { converse } from './hear.ts';
import type { TurnMessage } from './turn.ts';

const clock = z.iso.datetime();

/** What was said, and when. `reply` is what was answered, where that was recorded. */
const TranscriptMessage = z
  .object({
    at: clock,
    message_id: z.string().optional(),
    query: z.string().optional(),
    action: Action.optional(),
    page: Page.optional(),
    locale: z.string().optional(),
    shortlist: z.array(z.string()).optional(),
    // Compared byte for byte, so nothing may put its keys into another order.
    reply: z.custom<Reply>().optional(),
  })
  .refine((message) => (message.query === undefined) !== (message.action === undefined), {
    message: 'exactly one of query and action is needed',
  });

export const Transcript = z.object({
  /** Paths are seen from the transcript's own folder. */
  header: z.object({
    catalogue: z.string(),
    columns: z.string().optional(),
    site: z.string().optional(),
    /** Whether requests for a visit were taken. */
    book: z.enum(['open', 'full', 'away']).optional(),
    start: clock,
    session_id: z.string().default('replay00'),
    epoch: z.string().default('replay'),
  }),
  messages: z.array(TranscriptMessage),
});
export type Transcript = z.infer<typeof Transcript>;

/** The transcript with the reply that each message gets. */
export function replay(transcript: Transcript, catalogue: Catalogue, site: Site): Transcript {
  const { session_id, epoch, start, book } = transcript.header;
  let session = freshSession({ session_id, epoch, now: Date.parse(start) });
  const messages = transcript.messages.map((message, i) => {
    const { at, reply: _, message_id = `message-${i + 1}`, ...said } = message;
    const result = converse({
      session,
      message: { ...said, message_id } as TurnMessage,
      catalogue,
      site,
      book,
      now: Date.parse(at),
    });
    session = result.session;
    return { ...message, reply: result.reply };
  });
  return { ...transcript, messages };
}

/** Numbers, from 1, of the messages whose recorded reply differs in any byte. */
export function differences(recorded: Transcript, replayed: Transcript): number[] {
  return recorded.messages.flatMap(({ reply }, i) =>
    reply !== undefined && JSON.stringify(reply) !== JSON.stringify(replayed.messages[i]?.reply)
      ? [i + 1]
      : [],
  );
}
