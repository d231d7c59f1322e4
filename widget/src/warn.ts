// Warn: one console line for the owner when the page and the server do not fit together.
const said = new Set<string>();

export function warn(code: string, api: string) {
  if (said.has(code)) return;
  said.add(code);
  const mixed = location.protocol === 'https:' && api.startsWith('http:');
  const why: Record<string, string> = {
    origin_refused: `${api} refuses this page; add ${location.origin} to ALLOWED_ORIGINS.`,
    network: mixed
      ? `this page is https, so the browser blocks ${api}; give the server https.`
      : `${api} cannot be reached (down, or blocked by connect-src).`,
  };
  console.warn(`Veranda: ${why[code] ?? `${api} answered ${code}.`}`);
}
