// Opening: open, folded or closed, and what the next page is told of it.
import type { PanelHost } from '../loader/events.ts';
import { OPEN } from '../storage/keys.ts';
import type { KeyValue } from '../storage/ladder.ts';
import type { View } from '../ui/view.ts';
import { closeOnBack } from './back.ts';
import { MINUTES } from './labels.ts';

export type OpeningOptions = {
  host: PanelHost;
  local: KeyValue;
  tab: KeyValue;
  suffix: string;
  signal: AbortSignal;
  view(): View;
  update(change: Partial<View>): void;
  focus(selector: string): void;
  /** Over what the host has put on top of its page. */
  above(): void;
  /** The conversation is wanted: at each opening. */
  start(): void;
};

export function createOpening({ host, local, tab, signal, view, update, ...options }: OpeningOptions) {
  const KEY = OPEN + options.suffix;
  let unread = 0;
  let back: ReturnType<typeof closeOnBack> | undefined;

  function count(now: number) {
    if (now !== unread) host.emit('unread', { count: now });
    unread = now;
    host.launcher({ open: view().state === 'open', unread });
  }
  /** The next page opens the panel again, for as long as a conversation lives. */
  function stay() {
    local.set(KEY, `${Date.now() + (view().site?.session_minutes ?? MINUTES) * 60_000}`);
  }
  const leaveBack = () => {
    back?.leave();
    back = undefined;
  };
  function open(focus = true) {
    if (view().state !== 'open') {
      stay();
      tab.set(KEY, 'open');
      update({ state: 'open' });
      count(0);
      if (view().phone && view().options.back !== false && focus) back ??= closeOnBack(close);
      if (document.querySelector(':modal')) options.above();
      host.emit('open', {});
    }
    options.start();
    // A touch screen would pull up its keyboard: there the panel itself takes the focus.
    if (focus) options.focus(matchMedia('(pointer: fine)').matches ? 'textarea' : '.panel');
  }
  function close() {
    if (view().state === 'closed' || host.inline) return;
    local.remove(KEY);
    tab.remove(KEY);
    update({ state: 'closed' });
    leaveBack();
    host.launcher({ open: false, unread });
    host.emit('close', {});
  }
  /** On a phone: "Back to 5 homes" at the foot of the page. */
  function fold() {
    tab.set(KEY, 'bar');
    update({ state: 'bar' });
    leaveBack();
    options.start();
    host.launcher({ open: true, unread });
  }
  /** Back to this page as it was: the panel is open again. */
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (persisted && view().state === 'open') tab.set(KEY, 'open');
  };
  addEventListener('pageshow', shown, { signal });
  signal.addEventListener('abort', leaveBack);

  return {
    open,
    close,
    fold,
    stay,
    /** As it was on the page before; on a phone a new page is not covered again, unless this was a reload. */
    resume: () => (view().phone && tab.get(KEY) !== 'open' ? fold() : open(false)),
    /** An answer came while the panel was not open. */
    missed: () => count(unread + 1),
    /** A home is followed on a phone: the next page shows the bar. True if our history entry is on top. */
    leaving() {
      tab.set(KEY, 'bar');
      return Boolean(back?.entry);
    },
  };
}
