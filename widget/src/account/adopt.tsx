// Adopt: whether what was asked before signing in is the person's. Never taken along unasked; not theirs, it is deleted.
import type { SessionResponse } from '@veranda/server/contract';
import { latest } from '../panel/chat.ts';
import type { Desk } from '../panel/desk.ts';
import { fill } from '../panel/labels.ts';
import { outbox } from '../storage/outbox.ts';
import { sessionKeys } from '../storage/session.ts';
import { call, turnsOf } from './server.ts';
import { ask, stateOf } from './state.ts';

/** Looked at while the browser speaks; what it gives asks once the person does. Undefined: nothing to ask about. */
export function adoptOffer(desk: Desk): (() => void) | undefined {
  const { browser } = stateOf(desk);
  const keys = sessionKeys(browser, desk.suffix);
  const found = keys.read();
  if (!found?.epoch || (found.expires ?? 0) < Date.now()) return undefined;
  const old = { ...found, epoch: found.epoch };
  const answer = latest(desk.view().chat);
  const filters = answer?.chips.map(({ label }) => label).join(' · ');
  const key = { 'X-Session-Token': old.token };
  const headers = { ...key, 'X-Session-Id': old.id };

  async function drop() {
    outbox(browser, desk.suffix).clear();
    keys.drop();
    const { extras } = desk.view();
    const loaded = await extras?.rest();
    await loaded?.createArchive(desk).drop();
  }
  async function keep() {
    ask(desk, undefined);
    desk.focus('.panel');
    const { status, value } = await call<SessionResponse & { adopted: boolean }>(desk, 'adopt', {
      method: 'POST',
      body: { session_id: old.id, epoch: old.epoch },
      headers: key,
    });
    if (status === 200 && value.adopted) {
      await drop();
      desk.sync.show({ type: 'merged', turns: await turnsOf(desk, value) });
      return;
    }
    // Theirs stands, or it could not be done just now: asked again, with what is true.
    show(status === 200);
  }
  async function refuse() {
    ask(desk, undefined);
    desk.focus('.panel');
    await call(desk, 'session', { method: 'DELETE', way: desk.plain, headers });
    await drop();
  }
  function show(other = false) {
    ask(desk, ({ view: { labels } }) => (
      <div class="account">
        <p>
          {other && `${labels.adopt_other} `}
          {filters ? fill(labels.adopt_ask, { filters }) : labels.adopt_plain}
        </p>
        {!other && (
          <button type="button" onClick={keep}>
            {labels.adopt_yes}
          </button>
        )}
        {other && answer && filters && (
          <button
            type="button"
            onClick={() => {
              ask(desk, undefined);
              const label = fill(labels.restore, { filters });
              desk.sync.act({ type: 'restore', filters: answer.filters, label }, label, desk.place.page());
              void refuse();
            }}
          >
            {fill(labels.restore, { filters })}
          </button>
        )}
        <button type="button" class="danger" onClick={refuse}>
          {labels.adopt_no}
        </button>
      </div>
    ));
  }
  return () => show();
}
