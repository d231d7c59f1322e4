// Switch: the panel goes over to another speaker. What one has said or typed is gone before the other's is there.

import type { Notice } from '../panel/chat.ts';
import type { Desk } from '../panel/desk.ts';
import type { Archive } from '../rest/archive.ts';
import { DRAFT, VIEWED } from '../storage/keys.ts';
import type { KeyValue } from '../storage/ladder.ts';
import { shortlist } from '../storage/shortlist.ts';
import { archiveOf, look, turnsOf } from './server.ts';
import { type Speaker, stateOf } from './state.ts';
import { pass } from './who.ts';

type Change = { speaker: Speaker; store: KeyValue; suffix: string; keepsDraft?: boolean; notice?: Notice };

export function speakAs(desk: Desk, { speaker, store, suffix, keepsDraft, notice }: Change) {
  const state = stateOf(desk);
  desk.talk.abort();
  state.watch?.abort();
  state.etag = undefined;
  state.speaker = speaker;
  desk.speaks = speaker.kind;
  if (desk.view().remembers) desk.update({ remembers: undefined });
  Object.assign(desk.local, store);
  desk.way = (...call) => pass(desk, call);
  desk.talk = new AbortController();
  const { signal } = desk.talk;
  const remote = speaker.kind === 'person' || speaker.kind === 'joined';
  const archive = async (): Promise<Archive> => archiveOf(desk, suffix);
  Object.assign(desk.sync, desk.speak({ signal, store, suffix, ...(remote && { archive, held: false }) }));
  if (!keepsDraft) {
    desk.tab.remove(DRAFT + desk.suffix);
    desk.update({ draft: { text: '', n: desk.view().draft.n + 1 } });
  }
  desk.tab.remove(VIEWED + desk.suffix);
  desk.sync.show({ type: 'cleared', ...(notice && { notice }) });
  desk.update({
    saved: remote ? [] : shortlist(desk.local, desk.suffix).read(),
    viewed: [],
    said: '',
    account: undefined,
    menu: undefined,
  });
  // A person's half-written words stay on the screen alone.
  desk.actions.keepDraft = (text) => {
    if (!text || speaker.kind === 'person') desk.tab.remove(DRAFT + desk.suffix);
    else desk.tab.set(DRAFT + desk.suffix, text);
  };
  if (speaker.kind === 'unsure') return;
  // Not waited for: its calls wait until it is settled who speaks.
  void desk.sync.start();
  if (remote) watch(desk, suffix);
}

/** What other devices have said is fetched when this one is looked at again. `ended`: there is no conversation any more. */
export function watch(desk: Desk, suffix: string, ended: () => void = () => {}) {
  const state = stateOf(desk);
  state.watch?.abort();
  state.watch = new AbortController();
  const { signal } = state.watch;
  desk.signal.addEventListener('abort', () => state.watch?.abort(), { signal });
  const back = () => document.hidden || void refresh(desk, suffix).then((gone) => gone && ended());
  for (const event of ['visibilitychange', 'pageshow', 'online']) addEventListener(event, back, { signal });
  addEventListener('focus', back, { signal });
  desk.host.root.addEventListener('focusin', back, { signal });
}

/** True: there is no conversation any more. */
export async function refresh(desk: Desk, suffix: string): Promise<boolean> {
  const { talk } = desk;
  const session = await look(desk, suffix);
  if (session === 404) return true;
  if (!session || desk.talk !== talk) return false;
  const epoch = desk.view().chat.turns.findLast(({ answer }) => answer)?.answer?.epoch;
  // Begun anew on another device.
  if (epoch && epoch !== session.epoch) desk.sync.show({ type: 'cleared' });
  desk.sync.show({ type: 'merged', turns: await turnsOf(desk, session) });
  return false;
}
