// Hold: the visitor's place in the conversation, when what had the focus is gone or an on-screen keyboard comes.

/** A tapped suggestion or filter goes away: the keyboard goes on from the conversation, not from the top of the page. */
export function holdFocus(root: HTMLElement, signal: AbortSignal) {
  let held: Element | undefined;
  root.addEventListener('focusin', ({ target }) => {
    held = target as Element;
  });
  root.addEventListener('focusout', ({ target }) =>
    queueMicrotask(() => {
      // The visitor has gone elsewhere; one that was taken away has not left.
      if (held === target && held?.isConnected) held = undefined;
    }),
  );
  onChange(root, signal, () => {
    if (!held || held.isConnected) return;
    held = undefined;
    if (document.activeElement === document.body)
      root.querySelector<HTMLElement>('.log')?.focus({ preventScroll: true });
  });
}

/** Whenever something comes or goes in the panel, and now. */
export function onChange(root: HTMLElement, signal: AbortSignal, work: () => void) {
  const observer = new MutationObserver(work);
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  work();
}

/** As high as what is written, where the browser does not see to it by itself (Chrome before 123, Firefox, Safari before 26.2). */
export function holdHeight(root: HTMLElement, signal: AbortSignal) {
  if (CSS.supports('field-sizing', 'content')) return;
  const fit = () => {
    const field = root.querySelector('textarea');
    if (!field) return;
    field.style.height = 'auto';
    if (field.scrollHeight) field.style.height = `${field.scrollHeight}px`;
  };
  root.addEventListener('input', fit, { signal });
  // Sent, opened anew, or filled in by the page.
  onChange(root, signal, fit);
}

/** A keyboard on a phone takes its room from the bottom: the words that stood there move up with it. */
export function holdEnd(root: HTMLElement, signal: AbortSignal) {
  const screen = window.visualViewport;
  if (!screen) return;
  let { height } = screen;
  const moved = () => {
    const log = root.querySelector('[data-phone] .log');
    if (log && screen.scale === 1) log.scrollTop += height - screen.height;
    height = screen.height;
  };
  screen.addEventListener('resize', moved, { signal });
}
