// Noted: whether there is something worth remembering across days, or a yes to it stands. The rest is the memory's own.
import { memories } from '../memory/load.ts';
import { isShown } from '../panel/chat.ts';
import type { Desk } from '../panel/desk.ts';
import { toJson } from '../storage/json.ts';
import { keptIn } from '../storage/kept.ts';

/** So many searches are worth a question, or one heart. */
const SEARCHES = 3;

export function noted(desk: Desk) {
  const { view, speaks, local, suffix } = desk;
  const { options, site, chat, saved, remembers, held } = view();
  if (held || speaks === 'joined' || speaks === 'unsure') return;
  if (!(speaks === 'person' ? site?.memory_days : Number(options.keepDays))) return;
  const answered = chat.turns.filter((turn) => isShown(turn) && turn.answer?.reply.cards.length);
  const searches = new Set(answered.map(({ answer }) => toJson(answer?.filters)));
  const yes = remembers || keptIn(local, suffix).read();
  if (yes ? 'on' in yes && !yes.on : !answered.length || (searches.size < SEARCHES && !saved.length)) return;
  memories().then(
    (memory) => memory.noted(desk),
    () => {},
  );
}
