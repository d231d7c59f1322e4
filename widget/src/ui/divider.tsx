// Divider: a new day, or a new life of the conversation.
import type { Turn } from '../panel/chat.ts';
import type { View } from './view.ts';

export function Divider({
  turn,
  previous,
  view: { labels, locale, remembers },
}: {
  turn: Turn;
  previous?: Turn;
  view: View;
}) {
  const day = new Date(turn.at).toDateString();
  const newDay = day !== new Date(previous?.at ?? Date.now()).toDateString();
  const epoch = turn.answer?.epoch;
  const begins = epoch && epoch !== previous?.answer?.epoch && remembers?.isPast(epoch);
  const restarted = turn.answer && previous?.answer && turn.answer.epoch !== previous.answer.epoch;
  return (
    <>
      {newDay && <p class="divider">{dayName(turn.at, labels, locale)}</p>}
      {begins && (
        <p class="divider">
          <button type="button" onClick={() => remembers?.drop(epoch)}>
            {labels.delete_talk}
          </button>
        </p>
      )}
      {restarted && <p class="divider restarted">{labels.restarted}</p>}
    </>
  );
}

function dayName(at: number, labels: View['labels'], locale: string): string {
  const daysAgo = Math.round(
    (new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000,
  );
  return (
    [labels.today, labels.yesterday][daysAgo] ??
    new Date(at).toLocaleDateString(locale, { weekday: 'short', day: 'numeric', month: 'short' })
  );
}
