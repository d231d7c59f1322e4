// Warn: one console line for the owner when the page and the server do not fit together.
const said = new Set<string>();

export async function warn(code: string, api: string) {
  if (said.has(code)) return;
  said.add(code);
  const mixed = location.protocol === 'https:' && api.startsWith('http:');
  const why: Record<string, string> = {
    origin_refused: `${api} does not answer this page; add ${location.origin} to ALLOWED_ORIGINS.`,
    network: mixed
      ? `this page is https, so the browser blocks ${api}; give the server https.`
      : `${api} cannot be reached (down, or blocked by connect-src).`,
  };
  const what = code === 'network' && (await isRefused(api)) ? 'origin_refused' : code;
  console.warn(`Veranda: ${why[what] ?? `${api} answered ${code}.`}`);
}

/** A refusal is hidden from the page that it refuses. It shows only in that others' files can still be had. */
async function isRefused(api: string): Promise<boolean> {
  const answers = (path: string, mode: RequestMode) =>
    fetch(api + path, { mode, credentials: 'omit' }).then(
      () => true,
      () => false,
    );
  return (await answers('/veranda.js', 'no-cors')) && !(await answers('/api/site', 'cors'));
}
