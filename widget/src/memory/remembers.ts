// Remembers: how one conversation, or all that is remembered, goes again: in this browser, or of a person at the server.
import type { Desk } from '../panel/desk.ts';
import { toJson } from '../storage/json.ts';
import { keptIn } from '../storage/kept.ts';
import { say } from './card.tsx';

export const post = <T>(desk: Desk, path: string, body: object) =>
  desk.api.call<T>(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: toJson(body),
  });

/** The conversation that still goes on; it is the new chat's or "forget me"'s to end. */
function liveEpoch(desk: Desk): string | undefined {
  const session = desk.sync.session();
  return session && (session.expires ?? 0) > Date.now() ? session.epoch : undefined;
}
/** Off the screen and the disk, in all tabs. */
function hide(desk: Desk, gone: (epoch: string) => boolean) {
  for (const { id, answer } of desk.view().chat.turns) if (answer && gone(answer.epoch)) desk.sync.drop(id);
}

export function rememberHere(desk: Desk) {
  if (desk.view().remembers) return;
  const kept = keptIn(desk.local, desk.suffix);
  remember(desk, {
    async drop(epoch) {
      const { search: _, ...rest } = kept.read() ?? { on: true };
      // The search of the last one goes with it.
      if (desk.view().chat.turns.findLast(({ answer }) => answer)?.answer?.epoch === epoch) kept.write(rest);
      hide(desk, (other) => other === epoch);
    },
    async stop() {
      kept.write({ on: false });
      const live = liveEpoch(desk);
      hide(desk, (epoch) => epoch !== live);
      return true;
    },
  });
}

export function rememberPerson(desk: Desk) {
  if (desk.view().remembers) return;
  const gone = (path: string) => desk.api.call(`chat/kept${path}`, { method: 'DELETE' });
  remember(desk, {
    async drop(epoch) {
      if ((await gone(`/${epoch}`)).ok) hide(desk, (other) => other === epoch);
    },
    async stop() {
      const live = liveEpoch(desk);
      if (!(await gone('')).ok) return false;
      hide(desk, (epoch) => epoch !== live);
      return true;
    },
  });
}

type Ways = {
  drop(epoch: string): Promise<void> /** False: it could not be done. */;
  stop(): Promise<boolean>;
};

function remember(desk: Desk, { drop, stop }: Ways) {
  desk.update({
    remembers: {
      isPast: (epoch) => epoch !== liveEpoch(desk),
      drop(epoch) {
        // What was offered of it is offered no more.
        desk.update({ account: undefined });
        void drop(epoch);
      },
      async stop() {
        if (!(await stop())) return say(desk, (labels) => labels.failed);
        desk.update({ remembers: undefined });
        say(desk, (labels) => labels.remember_over);
      },
    },
  });
}
