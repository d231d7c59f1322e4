// Hand-off: this conversation on another device, or another device's here. A code is shown or typed, a number is told and
// tapped. The only polling there is, while one of them is on the screen.
import type { Device, HandOffResponse, JoinResponse, SessionResponse } from '@veranda/server/contract';
import { LINK } from '../loader/link.ts';
import type { Desk } from '../panel/desk.ts';
import { fill } from '../panel/labels.ts';
import { toJson } from '../storage/json.ts';
import { JOINED } from '../storage/keys.ts';
import type { Props } from '../ui/view.ts';
import { joinedStore } from './person-store.ts';
import { call, own } from './server.ts';
import { ask, stateOf } from './state.ts';
import { speakAs, watch } from './switch.ts';

const POLL_MS = 2_000;
/** Ends the names of what is kept of the other device's conversation. */
const THERE = ':there';

// ---- the device that has the conversation ----------------------------------------------------------------------------

/** The menu's: a code for another device, and who is in already. */
export async function handOff(desk: Desk) {
  const { speaker } = stateOf(desk);
  if (speaker.kind === 'joined') return inside(desk);
  const url = location.origin + location.pathname;
  const { status, value } = await call<HandOffResponse>(desk, 'handoff', {
    method: 'POST',
    headers: own(desk),
    body: { url },
  });
  const { labels } = desk.view();
  if (speaker.kind === 'person') return say(desk, labels.signed_in);
  if (status === 404) return say(desk, labels.ask_first);
  const devices = await devicesOf(desk);
  if (status !== 201) return listed(desk, devices, status === 403 ? '' : labels.failed);
  ask(desk, ({ view: { labels } }) => (
    <div class="account">
      <Code {...value.qr} name={value.code} />
      <p>
        {labels.scan} <b class="code">{value.code}</b>
      </p>
      <p class="soft">{labels.code_once}</p>
      <button type="button" onClick={() => void decide(desk, null)}>
        {labels.cancel}
      </button>
      <Devices desk={desk} devices={devices} labels={labels} />
    </div>
  ));
  poll(desk, value.expires_in, async () => {
    const session = await sessionOf(desk);
    const { handoff } = session ?? {};
    if (!session || (handoff && !handoff.numbers)) return false;
    if (!handoff) say(desk, desk.view().labels.code_over);
    else choose(desk, handoff);
    return true;
  });
}

function choose(desk: Desk, { label, numbers = [] }: NonNullable<SessionResponse['handoff']>) {
  ask(desk, ({ view: { labels } }) => (
    <div class="account" role="alert">
      <p>{fill(labels.which_number, { device: label || labels.a_device })}</p>
      {numbers.map((number) => (
        <button type="button" class="told" key={number} onClick={() => void decide(desk, number)}>
          {number}
        </button>
      ))}
      <button type="button" onClick={() => void decide(desk, null)}>
        {labels.none_of_these}
      </button>
    </div>
  ));
}

async function decide(desk: Desk, number: number | null) {
  const before = (await devicesOf(desk)).length;
  const { status } = await call(desk, 'handoff', { method: 'PUT', headers: own(desk), body: { number } });
  const devices = await devicesOf(desk);
  const { labels } = desk.view();
  if (devices.length > before) {
    // So that what is said there is looked for here, on each page.
    stateOf(desk).browser.set(JOINED + desk.suffix, toJson({}));
    watch(desk, desk.suffix);
    return listed(desk, devices, labels.both_show);
  }
  say(desk, status === 204 ? labels.nothing_shared : labels.failed);
}

function listed(desk: Desk, devices: Device[], line: string) {
  ask(desk, ({ view: { labels } }) => (
    <div class="account" role="status">
      {line && <p>{line}</p>}
      <Devices desk={desk} devices={devices} labels={labels} />
      <Done desk={desk} labels={labels} />
    </div>
  ));
}

type Labelled = { desk: Desk; labels: Props['view']['labels'] };

function Devices({ desk, devices, labels }: Labelled & { devices: Device[] }) {
  return (
    <ul>
      {devices
        .filter(({ joined }) => joined)
        .map(({ device_id, label }) => {
          const device = label || labels.a_device;
          return (
            <li key={device_id}>
              {fill(labels.in_chat, { device })}{' '}
              <button
                type="button"
                onClick={async () => {
                  await call(desk, `devices/${device_id}`, { method: 'DELETE', headers: own(desk) });
                  listed(desk, await devicesOf(desk), labels.nothing_shared);
                }}
              >
                {fill(labels.remove_device, { device })}
              </button>
            </li>
          );
        })}
    </ul>
  );
}

async function sessionOf(desk: Desk): Promise<SessionResponse | undefined> {
  const { status, value } = await call<SessionResponse>(desk, 'session', { headers: own(desk) });
  return status === 200 ? value : undefined;
}
const devicesOf = async (desk: Desk) => (await sessionOf(desk))?.devices ?? [];

// ---- the other device --------------------------------------------------------------------------------------------------

/** Opened from a link: nothing happens before a tap, and the code stands in the address no longer. */
export function follow(desk: Desk) {
  const code = location.hash.split(LINK)[1] ?? '';
  history.replaceState(history.state, '', location.pathname + location.search);
  desk.actions.reopen();
  ask(desk, ({ view: { labels } }) => (
    <div class="account" role="alert">
      <p>{labels.join_ask}</p>
      <p class="soft">{labels.join_warning}</p>
      <button type="button" onClick={() => void join(desk, code)}>
        {labels.go_on}
      </button>
      <button type="button" onClick={() => close(desk)}>
        {labels.not_now}
      </button>
    </div>
  ));
}

/** The menu's: for whoever types what the other device shows. */
export function enterCode(desk: Desk, wrong = false) {
  ask(
    desk,
    ({ view: { labels } }) => (
      <form
        class="account"
        onSubmit={(event) => {
          event.preventDefault();
          void join(desk, `${new FormData(event.currentTarget).get('code')}`);
        }}
      >
        {wrong && <p role="alert">{labels.code_wrong}</p>}
        <label>
          {labels.code}
          <input
            name="code"
            required
            maxLength={12}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
          />
        </label>
        <p class="soft">{labels.join_warning}</p>
        <button type="submit">{labels.go_on}</button>
        <button type="button" onClick={() => close(desk)}>
          {labels.cancel}
        </button>
      </form>
    ),
    '.account input',
  );
}

async function join(desk: Desk, code: string) {
  let shown = false;
  const once = async (): Promise<boolean> => {
    const { status, value } = await call<JoinResponse>(desk, 'join', {
      method: 'POST',
      headers: own(desk),
      body: { code },
    });
    if (status === 200 && 'at' in value) {
      stateOf(desk).browser.set(JOINED + desk.suffix, toJson({ at: value.at }));
      await resume(desk);
      say(desk, desk.view().labels.both_show);
      return true;
    }
    if (status === 202 && 'number' in value) {
      if (!shown) showNumber(desk, value.number);
      shown = true;
      return false;
    }
    // Away for a moment; asked again with the next look.
    if (status === 0 || status >= 500 || (status === 429 && shown)) return false;
    enterCode(desk, true);
    return true;
  };
  if (!(await once())) poll(desk, 300, once);
}

function showNumber(desk: Desk, number: number) {
  ask(desk, ({ view: { labels } }) => (
    <div class="account" role="status">
      <p>{labels.show_number}</p>
      <p class="told">{number}</p>
      <button type="button" onClick={() => close(desk)}>
        {labels.cancel}
      </button>
    </div>
  ));
}

/** Goes on with what this browser shares: in another one's conversation, or in its own that others joined. */
export async function resume(desk: Desk) {
  const { browser } = stateOf(desk);
  const at = placeIn(browser.get(JOINED + desk.suffix));
  if (at === undefined) return watch(desk, desk.suffix);
  const suffix = desk.suffix + THERE;
  speakAs(desk, {
    speaker: { kind: 'joined', at },
    store: joinedStore(browser, suffix, desk.suffix),
    suffix,
  });
  watch(desk, suffix, () => void leave(desk));
  const gone = await call<SessionResponse>(desk, 'session', { headers: own(desk) });
  if (gone.status === 404 || (gone.status === 200 && !gone.value.at)) await leave(desk);
}

/** Back to this browser's own; of the other one nothing is left here. */
export async function leave(desk: Desk) {
  const state = stateOf(desk);
  if (state.speaker.kind !== 'joined') return;
  const { browser } = state;
  for (const key of browser.keys()) if (key.includes(THERE)) browser.remove(key);
  browser.remove(JOINED + desk.suffix);
  speakAs(desk, { speaker: { kind: 'browser' }, store: browser, suffix: desk.suffix });
  say(desk, desk.view().labels.left);
}

/** The menu's, on a device that was let in. */
function inside(desk: Desk) {
  ask(desk, ({ view: { labels } }) => (
    <div class="account">
      <p>{labels.both_show}</p>
      <button
        type="button"
        onClick={async () => {
          const session = await sessionOf(desk);
          const device = session?.devices.find((device) => device.this);
          if (device)
            await call(desk, `devices/${device.device_id}`, { method: 'DELETE', headers: own(desk) });
          await leave(desk);
        }}
      >
        {labels.leave}
      </button>
      <Done desk={desk} labels={labels} />
    </div>
  ));
}

function placeIn(text: string | null): string | undefined {
  try {
    const { at } = JSON.parse(text ?? '');
    return /^[\w-]{43}$/.test(at) ? at : undefined;
  } catch {
    return undefined;
  }
}

// ---- what both show ------------------------------------------------------------------------------------------------------

function say(desk: Desk, line: string) {
  ask(desk, ({ view: { labels } }) => (
    <div class="account" role="status">
      <p>{line}</p>
      <Done desk={desk} labels={labels} />
    </div>
  ));
}

const Done = ({ desk, labels }: Labelled) => (
  <button type="button" onClick={() => close(desk)}>
    {labels.close_card}
  </button>
);

function close(desk: Desk) {
  ask(desk, undefined);
  desk.focus('textarea');
}

/** Until `done` says so, the time is over, or another card stands there. */
function poll(desk: Desk, seconds: number, done: () => Promise<boolean>) {
  const until = Date.now() + seconds * 1000;
  let card = desk.view().account;
  let busy = false;
  const timer = setInterval(async () => {
    const { account } = desk.view();
    const over = Date.now() > until;
    if (account !== card || desk.signal.aborted || over) {
      clearInterval(timer);
      if (over && account === card) say(desk, desk.view().labels.code_over);
      return;
    }
    if (busy || document.hidden) return;
    busy = true;
    if (await done()) clearInterval(timer);
    else card = desk.view().account;
    busy = false;
  }, POLL_MS);
}

/** A path of runs, one module a unit, in the quiet zone that cameras ask for. */
function Code({ size, bits, name }: HandOffResponse['qr'] & { name: string }) {
  const bytes = atob(bits.replace(/-/g, '+').replace(/_/g, '/'));
  let path = '';
  for (let row = 0; row < size; row++)
    for (let column = 0, run = 0; column <= size; column++) {
      const at = row * size + column;
      if (column < size && bytes.charCodeAt(at >> 3) & (128 >> (at & 7))) run++;
      else if (run) {
        path += `M${column - run + 4} ${row + 4}h${run}v1h-${run}z`;
        run = 0;
      }
    }
  return (
    <svg
      class="qr"
      role="img"
      aria-label={name}
      viewBox={`0 0 ${size + 8} ${size + 8}`}
      shape-rendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
