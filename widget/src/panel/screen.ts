// Screen: night and day, and the visible part of a small screen.
export type Screen = { dark: boolean; phone: boolean };

/** `changed` at once and at every change; `set` writes a custom property for the styles. */
export function followScreen(
  theme: string | undefined,
  signal: AbortSignal,
  set: (name: string, value: string) => void,
  changed: (screen: Screen) => void,
) {
  const small = matchMedia('(max-width: 640px)');
  const night = matchMedia('(prefers-color-scheme: dark)');
  const visible = visualViewport;
  function look() {
    // Not while zoomed in with two fingers: that is to see a part of it larger. A keyboard covers what is not visible.
    if (visible?.scale === 1 && small.matches) {
      // In the pixels of a page that is itself drawn larger (CSS zoom).
      const zoom = document.body.currentCSSZoom ?? 1;
      set('--top', `${visible.offsetTop / zoom}px`);
      set('--height', `${visible.height / zoom}px`);
    }
    changed({ dark: theme === 'dark' || (theme !== 'light' && night.matches), phone: small.matches });
  }
  for (const target of [small, night, visible])
    for (const event of ['change', 'resize', 'scroll']) target?.addEventListener(event, look, { signal });
  look();
}
