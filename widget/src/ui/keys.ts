// Keys: arrows walk through what belongs together; Tab still reaches everything; an input method keeps its Enter.

const LISTS = '.cards,.suggestions,.chips,.popover,.ways';

/** In a list of links and buttons: ↑ ← one back, ↓ → one on, Home and End. For the keydown of the whole panel. */
export function walk(event: Event) {
  const { key, target } = event as KeyboardEvent;
  const stop = target as HTMLElement;
  const list = stop.closest(LISTS);
  if (!list) return;
  const stops = [...list.querySelectorAll<HTMLElement>('a[href],button')];
  const at = stops.indexOf(stop);
  const on = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
  const step: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    ArrowRight: at + on,
    ArrowLeft: at - on,
    Home: 0,
    End: stops.length - 1,
  };
  const next = stops[step[key] ?? -1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Longer than an input method takes from the end of a word to the key that ended it, shorter than a visitor. */
const SAME_KEY_MS = 100;

/**
 * Safari ends a composition before the Enter that ended it: that Enter belongs to the input method, and sends nothing.
 * Android ends one before every Enter: there it is meant.
 */
export function keepEnter(root: HTMLElement) {
  let ended = Number.NEGATIVE_INFINITY;
  root.addEventListener('compositionend', ({ timeStamp }) => {
    ended = timeStamp;
  });
  const guard = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.timeStamp - ended > SAME_KEY_MS) return;
    ended = Number.NEGATIVE_INFINITY;
    event.preventDefault();
    event.stopPropagation();
  };
  if (!/Android/.test(navigator.userAgent)) root.addEventListener('keydown', guard, true);
}

/** Where the panel fills the screen nothing behind it can be seen: Tab goes round in it. */
export function goRound(event: KeyboardEvent) {
  const panel = (event.target as HTMLElement).closest('[data-phone] .panel');
  if (event.key !== 'Tab' || !panel) return;
  const stops = [...panel.querySelectorAll<HTMLElement>('a[href],button:enabled,textarea,[tabindex="0"]')];
  const [first, last] = [stops[0], stops.at(-1)];
  const [from, to] = event.shiftKey ? [first, last] : [last, first];
  if (event.target !== from && !(event.shiftKey && event.target === panel)) return;
  event.preventDefault();
  to?.focus();
}
