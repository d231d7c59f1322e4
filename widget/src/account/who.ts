// Who: whoever speaks from this panel, by what the page's server proves, and what goes with each call because of it.

import { LINK } from '../loader/link.ts';
import type { Desk } from '../panel/desk.ts';
import { JOINED, OUTBOX, TAB } from '../storage/keys.ts';
import { PERSON } from '../storage/outbox.ts';
import { randomName, sessionKeys } from '../storage/session.ts';
import { adoptOffer } from './adopt.tsx';
import { follow, resume } from './hand-off.tsx';
import { dropOthers, nameOf, personStore } from './person-store.ts';
import { sentIn, showSent } from './sent.tsx';
import { ask, type Speaker, type State, stateOf } from './state.ts';
import { speakAs } from './switch.ts';
import { Unsure } from './unsure.tsx';

/** The host's server has so long to say who is there. */
const PATIENCE_MS = 10_000;

/** Known now, or as soon as the host has said it. Rejects while it cannot be told. */
export function settle(desk: Desk): Promise<void> {
  const state = stateOf(desk);
  if (!state.settling || state.asked !== desk.ask) {
    state.asked = desk.ask;
    state.settling = decide(desk, state);
    state.settling.then(() => showSent(desk)).catch(() => {});
    listen(desk, state);
  }
  return state.settling;
}

/** Once more: the visitor has signed in, or asks to try. */
export function settleAgain(desk: Desk): Promise<void> {
  stateOf(desk).settling = undefined;
  return settle(desk);
}

async function decide(desk: Desk, state: State) {
  const { ask: provider } = desk;
  if (!provider) return asBrowser(desk, state);
  let proof: string | null | undefined;
  try {
    proof = await inTime(provider);
  } catch {
    unsure(desk, 'unsure');
    throw new Error('nobody can say who is signed in');
  }
  if (desk.ask !== provider) return settle(desk);
  if (!proof) return asBrowser(desk, state);
  await asPerson(desk, state, proof);
}

async function asPerson(desk: Desk, state: State, proof: string) {
  const claims = claimsOf(proof);
  if (!claims) {
    unsure(desk, 'unsure');
    throw new Error('no proof of who is signed in');
  }
  const { sub, renew } = claims;
  const { speaker } = state;
  if (speaker.kind === 'person' && speaker.sub === sub) {
    Object.assign(speaker, { proof, renew });
    return;
  }
  const name = await nameOf(sub);
  const suffix = `${desk.suffix}${PERSON}${name}`;
  const from = speaker.kind === 'browser' ? adoptOffer(desk) : undefined;
  dropOthers(desk.tab, suffix);
  // Typed while the host was being asked: it is theirs who have signed in.
  if (speaker.kind === 'browser') carry(desk, state, suffix);
  speakAs(desk, {
    speaker: { kind: 'person', sub, name, proof, renew },
    store: personStore(state.browser, desk.tab, suffix, name),
    suffix,
    keepsDraft: speaker.kind === 'browser',
  });
  from?.();
}

function asBrowser(desk: Desk, state: State) {
  const { speaker } = state;
  if (speaker.kind === 'browser') {
    dropOthers(desk.tab, '-');
    if (state.browser.get(JOINED + desk.suffix)) void resume(desk);
    if (location.hash.includes(LINK) && !sentIn(location.hash)) follow(desk);
    return;
  }
  if (speaker.kind === 'joined') return;
  dropOthers(desk.tab, '-');
  channelOf(desk)?.postMessage('');
  speakAs(desk, {
    speaker: { kind: 'browser' },
    store: state.browser,
    suffix: desk.suffix,
    notice: 'logged_out',
  });
}

/** Nothing of anybody is on the screen until it is known. */
export function unsure(desk: Desk, why: 'unsure' | 'signed_out') {
  const state = stateOf(desk);
  if (state.speaker.kind !== 'browser') speakAs(desk, nobody(desk, state));
  ask(desk, Unsure(desk, why));
}

/** In place of `fetch`, for every call of the panel. */
export async function pass(desk: Desk, [url, init]: Parameters<typeof fetch>): Promise<Response> {
  if (!`${url}`.includes('/api/chat/')) return desk.plain(url, init);
  const { talk } = desk;
  await settle(desk);
  const state = stateOf(desk);
  const { speaker } = state;
  // Said by somebody else meanwhile: it goes nowhere.
  if (desk.talk !== talk || speaker.kind === 'unsure') throw new Error('another speaks');
  if (speaker.kind === 'browser') return desk.plain(url, init);
  if (speaker.kind === 'joined') return desk.plain(url, withHeaders(init, { 'X-Session-At': speaker.at }));
  if (Date.now() > speaker.renew) await renew(desk, state, speaker);
  const answer = await desk.plain(url, asThem(desk, url, init, speaker));
  if (answer.status !== 401) return answer;
  const { code } = await answer
    .clone()
    .json()
    .catch(() => ({ code: '' }));
  if (code !== 'user_token_expired' || !(await renew(desk, state, speaker))) {
    unsure(desk, 'signed_out');
    throw new Error('signed out');
  }
  return desk.plain(url, asThem(desk, url, init, speaker));
}

/** Asks the host once more. False: the same proof, or none. */
async function renew(
  desk: Desk,
  state: State,
  speaker: Extract<Speaker, { kind: 'person' }>,
): Promise<boolean> {
  const before = speaker.proof;
  const proof = await (desk.ask ? inTime(desk.ask).catch(() => null) : null);
  const claims = proof && proof !== before ? claimsOf(proof) : undefined;
  if (!proof || !claims || claims.sub !== speaker.sub || state.speaker !== speaker) return false;
  Object.assign(speaker, { proof, renew: claims.renew });
  return true;
}

function asThem(
  desk: Desk,
  url: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
  { proof }: { proof: string },
): RequestInit {
  const device = (desk.tab.get(TAB + desk.suffix) ?? '').slice(0, 8);
  const named = withHeaders(init, { 'X-User-Token': proof, ...(device && { 'X-Device-Id': device }) });
  const headers = named.headers as Record<string, string>;
  delete headers['X-Session-Id'];
  // Beside the person's proof, the key of what is to become theirs.
  if (!`${url}`.endsWith('/adopt')) delete headers['X-Session-Token'];
  return named;
}

const withHeaders = (init: RequestInit | undefined, more: Record<string, string>): RequestInit => ({
  ...init,
  headers: { ...(init?.headers as Record<string, string> | undefined), ...more },
});

const inTime = (provider: NonNullable<Desk['ask']>) =>
  Promise.race([
    Promise.resolve().then(provider),
    new Promise<never>((_, late) => setTimeout(late, PATIENCE_MS, new Error('late'))),
  ]);

/** Read, not trusted: whether it is true the server says. */
function claimsOf(proof: string): { sub: string; renew: number } | undefined {
  try {
    const bytes = atob((proof.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/'));
    const { sub, iat, exp } = JSON.parse(
      new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))),
    );
    // By this browser's clock, whatever the host's says: four fifths of its life from now on.
    return typeof sub === 'string' ? { sub, renew: Date.now() + (exp - iat) * 800 } : undefined;
  } catch {
    return undefined;
  }
}

/** From the browser's outbox to the person's: what was posted on this page. */
function carry(desk: Desk, { browser }: State, suffix: string) {
  for (const key of browser.keys()) {
    const [, id] = key.split(`${OUTBOX}${desk.suffix}/`);
    const text = id && browser.get(key);
    if (!text || JSON.parse(text).at < performance.timeOrigin) continue;
    desk.tab.set(`${OUTBOX}${suffix}/${id}`, text);
    browser.remove(key);
  }
  // A name that was made for it and never told.
  const keys = sessionKeys(browser, desk.suffix);
  if (!keys.read()?.epoch) keys.drop();
}

const channels = new WeakMap<Desk, BroadcastChannel>();
const channelOf = (desk: Desk) => channels.get(desk);

/** Other tabs, and pages that come back as they were left. */
function listen(desk: Desk, state: State) {
  if (state.listens) return;
  state.listens = true;
  if (!desk.tab.get(TAB + desk.suffix)) desk.tab.set(TAB + desk.suffix, randomName(12));
  try {
    const channel = new BroadcastChannel(`veranda-account${desk.suffix}`);
    channels.set(desk, channel);
    channel.onmessage = () => {
      if (state.speaker.kind !== 'person') return;
      desk.ask = undefined;
      void settleAgain(desk);
    };
    desk.signal.addEventListener('abort', () => channel.close());
  } catch {
    // Refused in a sandbox: other tabs find out when they come back.
  }
  const again = ({ persisted }: PageTransitionEvent) => {
    if (!persisted || state.speaker.kind !== 'person') return;
    speakAs(desk, nobody(desk, state));
    void settleAgain(desk).catch(() => {});
  };
  addEventListener('pageshow', again, { signal: desk.signal });
}

const nobody = (desk: Desk, { browser }: State) => ({
  speaker: { kind: 'unsure' } as const,
  store: personStore(browser, desk.tab, `${desk.suffix}${PERSON}`, ''),
  suffix: `${desk.suffix}${PERSON}`,
});
