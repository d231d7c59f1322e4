// Log: the conversation. It follows what is said, unless the visitor is reading back.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isShown, isWaiting, restoreOffer, type Turn } from '../chat.ts';
import { fill } from '../labels.ts';
import { Icon } from './icon.tsx';
import { Message } from './message.tsx';
import type { Props } from './view.ts';
import { Welcome } from './welcome.tsx';

/** Nearer to the end than this counts as being at the end. */
const NEAR_PX = 64;

export function Log({ view, actions }: Props) {
  const { labels, chat } = view;
  const turns = chat.turns.filter(isShown);
  const offer = restoreOffer(chat);
  const typing = turns.some(isWaiting) && !chat.delay;
  const box = useRef<HTMLDivElement>(null);
  const reading = useRef(false);
  const lastTop = useRef(0);
  const [news, setNews] = useState(false);
  const last = turns.at(-1);
  const seen = `${last?.id}${last?.answer ? '+' : ''}${view.state}`;

  const toEnd = () => {
    const log = box.current;
    if (!log) return;
    const line = log.querySelector<HTMLElement>('.turn:last-of-type');
    // A long answer is read from its beginning.
    log.scrollTop = Math.min(
      log.scrollHeight - log.clientHeight,
      line ? line.offsetTop - 12 : log.scrollHeight,
    );
    reading.current = false;
    setNews(false);
  };
  useLayoutEffect(() => {
    if (reading.current && last?.answer) setNews(true);
    else if (last) toEnd();
  }, [seen]);

  const onScroll = () => {
    const log = box.current;
    if (!log) return;
    const left = log.scrollHeight - log.clientHeight - log.scrollTop;
    if (left < NEAR_PX) {
      reading.current = false;
      setNews(false);
    } else if (log.scrollTop < lastTop.current - 2) reading.current = true;
    lastTop.current = log.scrollTop;
  };
  return (
    <div class="middle">
      {/* Announced through the status region, whole and once; hence aria-live off. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <div
        class="log"
        role="log"
        aria-live="off"
        aria-label={labels.title}
        tabIndex={0}
        ref={box}
        onScroll={onScroll}
      >
        <Welcome view={view} actions={actions} />
        {turns.map((turn, index) => (
          <section class="turn" key={turn.id} data-message={turn.id}>
            <Before turn={turn} previous={turns[index - 1]} view={view} />
            <Message turn={turn} last={turn === last} view={view} actions={actions} />
          </section>
        ))}
        {offer && (
          <button type="button" class="restore" onClick={actions.restore}>
            <Icon name="undo" />
            {fill(labels.restore, { filters: offer.words })}
          </button>
        )}
        {typing && (
          <p class="typing">
            <i />
            <i />
            <i />
            <span class="sr">{labels.typing}</span>
          </p>
        )}
      </div>
      {news && (
        <button type="button" class="news" onClick={toEnd}>
          <Icon name="down" />
          {labels.new_messages}
        </button>
      )}
    </div>
  );
}

/** A new day, or a new life of the conversation. */
function Before({
  turn,
  previous,
  view: { labels, lang },
}: {
  turn: Turn;
  previous?: Turn;
  view: Props['view'];
}) {
  const day = new Date(turn.at).toDateString();
  const newDay = previous ? day !== new Date(previous.at).toDateString() : day !== new Date().toDateString();
  const restarted = turn.answer && previous?.answer && turn.answer.epoch !== previous.answer.epoch;
  return (
    <>
      {newDay && <p class="divider">{dayName(turn.at, labels, lang)}</p>}
      {restarted && <p class="divider restarted">{labels.restarted}</p>}
    </>
  );
}

function dayName(at: number, labels: Props['view']['labels'], lang: string): string {
  const daysAgo = Math.round(
    (new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000,
  );
  return (
    [labels.today, labels.yesterday][daysAgo] ??
    new Date(at).toLocaleDateString(lang, { weekday: 'short', day: 'numeric', month: 'short' })
  );
}
