// Above: the open panel inside what the host puts on top of its page, a modal dialog or an element in full screen.
import type { Desk } from '../panel/desk.ts';

/** Of what covers or disables the rest of the page, the one on top; `:modal` means both kinds. */
const onTop = () => [...document.querySelectorAll<HTMLElement>(':modal')].at(-1);
/** They show something of their own instead of what is in them. */
const HOLDS_NOTHING = 'video,img,canvas,iframe,object,embed';

/** Gives what to call when the panel opens. */
export function keepAbove({
  host: { element, inline },
  root,
  view,
  signal,
}: Pick<Desk, 'host' | 'root' | 'view' | 'signal'>) {
  if (inline) return () => {};
  function move(place: HTMLElement) {
    if (element.parentNode === place) return;
    const focused = (root.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
    place.append(element);
    if (element.popover) element.showPopover();
    focused?.focus({ preventScroll: true });
  }
  function rise() {
    const top = onTop();
    // Outside of it nothing can be seen or reached; inside it we can.
    if (top && view().state === 'open' && !top.matches(HOLDS_NOTHING)) move(top);
  }
  /** It gives us back when it closes. */
  function back() {
    if (element.parentNode !== document.body && element.parentElement !== onTop()) move(document.body);
  }
  function fullScreen() {
    back();
    rise();
  }
  document.addEventListener('fullscreenchange', fullScreen, { signal });
  // It may have filled the screen while this was on its way.
  if (document.fullscreenElement) rise();
  // It does not bubble; it is caught on its way down.
  document.addEventListener('close', back, { capture: true, signal });
  return rise;
}
