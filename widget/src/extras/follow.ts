// Follow: the conversation follows what is said, unless the visitor is reading back.
import { isShown } from '../panel/chat.ts';
import type { Desk } from '../panel/desk.ts';
import { PLACE } from '../storage/keys.ts';
import { onChange } from '../ui/hold.ts';

/** Nearer to the end than this counts as being at the end. */
const NEAR_PX = 64;
/** Of the line before, left to be seen above the one that is scrolled to. */
const ABOVE_PX = 24;

type Wants = Pick<Desk, 'root' | 'view' | 'update' | 'signal' | 'tab' | 'suffix'>;

/** Gives the way down to what is new. */
export function followEnd({ root, view, update, signal, tab, suffix }: Wants) {
  const KEY = PLACE + suffix;
  let log: HTMLElement | null = null;
  let reading = false;
  let lastTop = 0;
  let seen = '';
  /** Ends that were followed already: where a line was taken off again, the visitor stays where they are. */
  let followed = new Set<string>();
  /** How far it was scrolled, and at which end, on the page before or when it was last open. */
  let place = tab.get(KEY);
  tab.remove(KEY);

  function toEnd() {
    if (!log) return;
    const line = [...log.querySelectorAll<HTMLElement>('.turn')].at(-1);
    // A long answer is read from its beginning.
    log.scrollTop = Math.min(
      log.scrollHeight - log.clientHeight,
      line ? line.offsetTop - ABOVE_PX : log.scrollHeight,
    );
    reading = false;
    if (view().news) update({ news: false });
  }
  function follow() {
    const now = root.querySelector<HTMLElement>('.log');
    // Opened anew: where it was left, else from the beginning.
    if (now !== log) {
      leave();
      [log, reading, seen, followed] = [now, false, '', new Set()];
    }
    const last = view().chat.turns.findLast(isShown);
    const what = `${last?.id}${Boolean(last?.answer)}${Boolean(view().extras)}`;
    if (!log || !last || what === seen) return;
    seen = what;
    if (followed.has(what)) return;
    followed.add(what);
    if (place?.endsWith(what)) {
      log.scrollTop = Number.parseFloat(place);
      place = '';
    } else if (reading && last.answer) update({ news: true });
    else toEnd();
  }
  function leave() {
    if (seen) place = `${lastTop} ${seen}`;
  }
  function left() {
    leave();
    if (place) tab.set(KEY, place);
  }

  function scrolled({ target }: Event) {
    if (target !== log || !log) return;
    if (log.scrollHeight - log.clientHeight - log.scrollTop < NEAR_PX) {
      reading = false;
      if (view().news) update({ news: false });
    } else if (log.scrollTop < lastTop - 2) reading = true;
    lastTop = log.scrollTop;
  }
  // A scroll does not bubble; it is caught on its way down.
  addEventListener('pagehide', left, { signal });
  root.addEventListener('scroll', scrolled, { capture: true, signal });
  onChange(root, signal, follow);
  return toEnd;
}
