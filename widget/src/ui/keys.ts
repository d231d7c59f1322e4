// Keys: arrows walk through what belongs together; Tab still reaches everything.

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
