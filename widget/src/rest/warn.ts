// Warn: one console line for the owner when the page and the server do not fit together.
const said = new Set<string>();

export async function warn(code: string, api: string) {
  if (said.has(code)) return;
  said.add(code);
  const end = code === 'network' && (await unheard(api));
  const mixed = location.protocol === 'https:' && api.startsWith('http:');
  const why = end
    ? `does not answer this page; add ${location.origin} to ALLOWED_ORIGINS${end}`
    : code !== 'network'
      ? `answered ${code}.`
      : mixed
        ? 'is http and blocked on this https page; give it https.'
        : 'cannot be reached (down, or blocked by connect-src).';
  console.warn(`Veranda: ${api} ${why}`);
}

/**
 * How the line that names the origin ends; undefined: it is something else. A refusal is hidden from the page that it
 * refuses. It shows only in that Veranda's files, which are anybody's, can still be had. Where something answers that does not give them away, a proxy may stand before a server that is down.
 */
async function unheard(api: string): Promise<string | undefined> {
  const answers = (path: string, mode: RequestMode) =>
    fetch(api + path, { mode, cache: 'no-store' }).then(
      ({ ok }) => ok || mode === 'no-cors',
      () => false,
    );
  if (!(await answers('/veranda.js', 'no-cors')) || (await answers('/api/site', 'cors'))) return undefined;
  return (await answers('/veranda.js', 'cors')) ? '.' : ', or the server is down.';
}
