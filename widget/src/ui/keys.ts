// Keys: arrows walk through what belongs together; Tab still reaches everything.

/** For a list of links and buttons: ↑ ← one back, ↓ → one on, Home and End. */
export function walk(event: KeyboardEvent) {
  const list = event.currentTarget as HTMLElement;
  const stops = [...list.querySelectorAll<HTMLElement>('a[href],button')];
  const at = stops.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const rtl = getComputedStyle(list).direction === 'rtl';
  const step: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    [rtl ? 'ArrowLeft' : 'ArrowRight']: at + 1,
    [rtl ? 'ArrowRight' : 'ArrowLeft']: at - 1,
    Home: 0,
    End: stops.length - 1,
  };
  const next = stops[step[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
