// Warn: one console line for the owner when the page and the server do not fit together.
const said = new Set<string>();

export async function warn(code: string, api: string) {
  if (said.has(code)) return;
  said.add(code);
  const mixed = location.protocol === 'https:' && api.startsWith('http:');
  const why: Record<string, string> = {
    origin_refused: `${api} does not answer this page; add ${location.origin} to ALLOWED_ORIGINS.`,
    no_answer: `${api} does not answer this page; add ${location.origin} to ALLOWED_ORIGINS, or the server is down.`,
    network: mixed
      ? `this page is https, so the browser blocks ${api}; give the server https.`
      : `${api} cannot be reached (down, or blocked by connect-src).`,
  };
  const what = code === 'network' ? ((await refusal(api)) ?? code) : code;
  console.warn(`Veranda: ${why[what] ?? `${api} answered ${code}.`}`);
}

/**
 * A refusal is hidden from the page that it refuses. It shows only in that Veranda's files, which are anybody's, can still
 * be had. Where something answers that does not give them away, a proxy may stand before a server that is down.
 */
async function refusal(api: string): Promise<'origin_refused' | 'no_answer' | undefined> {
  const answers = (path: string, mode: RequestMode) =>
    fetch(api + path, { mode, credentials: 'omit', cache: 'no-store' }).then(
      ({ ok, type }) => ok || type === 'opaque',
      () => false,
    );
  if (!(await answers('/veranda.js', 'no-cors')) || (await answers('/api/site', 'cors'))) return undefined;
  return (await answers('/veranda.js', 'cors')) ? 'origin_refused' : 'no_answer';
}
