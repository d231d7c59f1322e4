// Archive: what is left of the conversation. This browser's own copy first, else what the server keeps.
import type { Card, Message, SessionResponse } from '@veranda/server/contract';
import { memories } from '../memory/load.ts';
import { type Answer, mergeTurns, type Turn } from '../panel/chat.ts';
import type { Desk } from '../panel/desk.ts';
import { keptIn } from '../storage/kept.ts';
import type { Session } from '../storage/session.ts';
import { HEART } from '../storage/shortlist.ts';
import { transcript } from '../storage/transcript.ts';

export type Archive = ReturnType<typeof createArchive>;

export function createArchive(desk: Pick<Desk, 'suffix' | 'api' | 'local' | 'view'>) {
  const { suffix, api, local } = desk;
  const own = transcript(suffix);
  /** After the visitor's yes alone. */
  const days = () => (keptIn(local, suffix).read()?.on ? Number(desk.view().options.keepDays) || 0 : 0);
  const atServer = async (session: Session): Promise<Turn[]> => {
    const kept = await api.session(session);
    return kept.ok ? fromServer(kept.value) : [];
  };
  return {
    /** Oldest first. A conversation that has ended is shown on a new page only if the visitor lets the browser keep it. */
    async earlier(session: Session, ended: boolean): Promise<Turn[]> {
      const turns = await own.load(session.id);
      // A page that was left in the moment of an answer had no time to write it down.
      const whole = turns.findLast(({ answer }) => answer)?.answer?.version === session.version;
      if (!ended) return whole || !session.epoch ? turns : mergeTurns(turns, await atServer(session));
      const oldest = Date.now() - days() * 86_400_000;
      const left = turns.filter(({ at }) => at > oldest);
      if (left.length) {
        for (const turn of turns) if (!left.includes(turn)) void own.cut(session.id, turn.id);
        return memories().then(
          ({ back }) => back(desk as Desk, left),
          () => left,
        );
      }
      // The yes stays; what was kept has had its time.
      if (days()) keptIn(local, suffix).write({ on: true });
      await own.drop();
      return [];
    },
    /** What the server has answered to a message whose answer never reached us. */
    answerTo: async (session: Session, id: string): Promise<Answer | undefined> =>
      (await atServer(session)).find((turn) => turn.id === id)?.answer,
    save: own.save,
    cut: own.cut,
    drop: own.drop,
  };
}

/** The last 10, with the homes as they are today. An answer whose question is no longer kept is left out. */
export function fromServer({
  messages,
  homes = [],
  ...session
}: Pick<SessionResponse, 'messages' | 'homes' | 'epoch' | 'version' | 'current_filters'>): Turn[] {
  const card = new Map<string, Card>(homes.map((home) => [home.id, home]));
  const asked = messages.filter(({ role }) => role === 'user');
  const answered = new Map<string, Message>(
    messages.filter(({ role }) => role === 'assistant').map((message) => [message.message_id, message]),
  );
  return asked.flatMap((question, index) => {
    const reply = answered.get(question.message_id);
    if (!reply) return [];
    return {
      id: question.message_id,
      at: Date.parse(question.at) || 0,
      text: question.text,
      query: question.text,
      ...(question.text.startsWith(HEART) && { quiet: true }),
      answer: {
        epoch: session.epoch,
        // A line of an earlier release says nothing of it: then they are counted from the end.
        version: question.version ?? session.version - asked.length + 1 + index,
        at: Date.parse(reply.at) || 0,
        reply: {
          text: reply.text,
          cards: (reply.listing_ids ?? []).flatMap((id) => card.get(id) ?? []),
          suggestions: [],
        },
        chips: [],
        filters: session.current_filters,
      },
    };
  });
}
