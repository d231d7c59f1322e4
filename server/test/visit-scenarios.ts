// What requests for visits go through on real processes and real databases: servers that are killed at any moment, a receiver
// that fails, fifty who want one hour. Tests run them short, the soak runs them long.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { openBook } from '../src/book/open.ts';
import type { VisitOffer } from '../src/contract.ts';
import { catalogueOf } from '../src/turn/testing-homes.ts';
import { bundled, type Launched, launch, orFailure } from './processes.ts';
import { each } from './scenarios.ts';
import type { VisitBidden } from './visit-server.ts';

const SECRET = `whsec_${Buffer.from('sample-secret-of-thirty-two-bytes').toString('base64')}`;
const HOME = catalogueOf().listings[0]?.id ?? '';

type Event = {
  type: string;
  data: { lead: { id: string; phone: string; times: number }; visit: { id: string; sequence: number } };
};

/** A CRM that fails one time in `fails`: says 500, hangs up before it keeps, or hangs up after it has kept. */
async function receiver() {
  let fails = 0;
  /** By id, in the order they were kept. */
  const kept = new Map<string, Event>();
  const found = { again: 0, changed: 0, forged: 0 };
  const server = createServer(async (request, response) => {
    let body = '';
    try {
      for await (const chunk of request) body += chunk;
    } catch {
      // Its sender has died.
      return;
    }
    const id = String(request.headers['webhook-id']);
    const mood = fails > 0 ? Math.random() * fails : 1;
    if (mood < 0.4) return void response.writeHead(500).end();
    if (mood < 0.7) return void request.socket.destroy();
    try {
      new Webhook(SECRET).verify(body, request.headers as Record<string, string>);
    } catch {
      found.forged++;
    }
    const before = kept.get(id);
    if (before) found.again++;
    if (before && JSON.stringify(before) !== JSON.stringify(JSON.parse(body))) found.changed++;
    if (!before) kept.set(id, JSON.parse(body) as Event);
    if (mood < 1 && fails > 0) return void request.socket.destroy();
    response.writeHead(204).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/leads`,
    kept,
    found,
    /** One time in so many; 0: never. */
    failing(one_in: number) {
      fails = one_in;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

type Running = Launched & { url: string; bid(message: VisitBidden): void };

async function start(env: Record<string, string>): Promise<Running> {
  const server = launch(bundled('visit-server'), env);
  const told = once(server.child, 'message') as Promise<[{ port: number }]>;
  const [{ port }] = await orFailure(server, told);
  return {
    ...server,
    url: `http://127.0.0.1:${port}`,
    bid: (message) => void server.child.send(message, () => {}),
  };
}

/** Where sessions and book of a test are, from the `SESSIONS` of an empty store. */
const placesOf = (sessions: string) => ({
  SESSIONS: sessions,
  BOOK: sessions.startsWith('sqlite:') ? sessions.replace(/\.db$/, '.book.db') : sessions,
});

/** Two servers; one that dies stands up again until `deaths` have died, and then dies no more. */
async function twoServers(env: Record<string, string>) {
  const running = await Promise.all([start(env), start(env)]);
  let left = 0;
  let died = 0;
  let over = false;
  const starting = new Set<Promise<void>>();
  const standUp = async (at: number, more: Record<string, string>) => {
    const next = await start({ ...env, ...more });
    running[at] = next;
    if (over) return void (await next.end());
    if (died >= left) next.bid({ die_one_in: 0 });
    guard(at);
  };
  const guard = (at: number) => {
    running[at]?.child.once('exit', () => {
      if (over) return;
      died++;
      if (died >= left) for (const server of running) server.bid({ die_one_in: 0 });
      const rising = standUp(at, died < left ? { DIE_ONE_IN: String(ONE_IN) } : {});
      starting.add(rising);
      void rising.finally(() => starting.delete(rising));
    });
  };
  guard(0);
  guard(1);
  return {
    urlOf: (n: number) => running[n % 2]?.url ?? '',
    die(deaths: number) {
      if (deaths === 0) return;
      left = deaths;
      for (const server of running) server.bid({ die_one_in: ONE_IN });
    },
    died: () => died,
    async end() {
      over = true;
      await Promise.all(starting);
      await Promise.all(running.map((server) => server.end()));
    },
  };
}
/** Calls of which one is a server's last. */
const ONE_IN = 60;

const offerOf = async (url: string, kind: 'visit' | 'callback'): Promise<VisitOffer> =>
  (await (
    await fetch(`${url}/api/chat/slots?kind=${kind}&listing_ids=${kind === 'visit' ? HOME : ''}`)
  ).json()) as VisitOffer;

async function post(url: string, body: object): Promise<{ status: number; text: string }> {
  const response = await fetch(`${url}/api/chat/visit`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  });
  return { status: response.status, text: await response.text() };
}

/** Sends one request until it is answered, to whichever server stands; as the widget does. */
async function insist(urlOf: (n: number) => string, body: object): Promise<{ status: number; text: string }> {
  for (let n = Math.floor(Math.random() * 2); n < 600; n++) {
    try {
      const answer = await post(urlOf(n), body);
      if (answer.status !== 503) return answer;
    } catch {
      // It has just died.
    }
    await sleep(20 + Math.random() * 50);
  }
  throw new Error('never answered');
}

export type VisitServers = Awaited<ReturnType<typeof visitServers>>;

/** Two servers on one store, and the CRM that they send to. `careless`: they take every delivery for kept. */
export async function visitServers(sessions: string, { careless = false }: { careless?: boolean } = {}) {
  const crm = await receiver();
  const places = placesOf(sessions);
  const env = { ...places, RECEIVER: crm.url, SECRET, SEATS: '2', CARELESS: careless ? 'yes' : '' };
  const servers = await twoServers(env);
  return {
    crm,
    servers,
    /** The book as nobody else changes it. */
    openBook: () => openBook(places.BOOK, { keep_ms: 1e12, sealed_ms: 0 }),
    async end() {
      await servers.end();
      crm.close();
    },
  };
}

/**
 * People ask to be called, every second one twice, while servers die. Each answered request must be in the book once and
 * arrive, in order, under one id; sent again it gets the same answer.
 */
export async function requestsUnderKills(
  { crm, servers, openBook }: VisitServers,
  { people, deaths }: { people: number; deaths: number },
) {
  crm.failing(7);
  const before = new Set(crm.kept.keys());
  const arrived = () => [...crm.kept].flatMap(([id, event]) => (before.has(id) ? [] : [event]));
  const { notice } = await offerOf(servers.urlOf(0), 'callback');
  const requestOf = (person: number, time: number) => ({
    session_id: `visitor-${person}`,
    message_id: `message-${person}-${time}`,
    kind: 'callback',
    listing_ids: [],
    name: `Sample ${person}`,
    phone: `98450 ${10_000 + person}`,
    notice: notice.hash,
    agreed: ['contact'],
  });
  servers.die(deaths);
  let changed = 0;
  let unanswered = 0;
  let asked = 0;
  await each(
    Array.from({ length: people }, (_, n) => n),
    8,
    async (person) => {
      for (let time = 0; time < 1 + (person % 2); time++) {
        const first = await insist(servers.urlOf, requestOf(person, time));
        const again = await insist(servers.urlOf, requestOf(person, time));
        asked++;
        if (first.status !== 200) unanswered++;
        if (again.text !== first.text) changed++;
      }
    },
  );
  // All that was kept arrives; who died last left a lease of two seconds.
  for (let looks = 0; looks < 600 && arrived().length < asked; looks++) await sleep(50);
  await sleep(300);
  const book = await openBook();
  const leads = ((await book?.leads({ most: 100_000 })) ?? []).filter(({ name }) =>
    name.startsWith('Sample'),
  );
  const { exhausted = 0 } = (await book?.waiting()) ?? {};
  await book?.close();
  return {
    lost: Math.max(0, asked - arrived().length),
    invented: Math.max(0, arrived().length - asked),
    misplaced: outOfOrder(arrived()),
    people_wrong: Math.abs(leads.length - people),
    times_wrong: leads.filter(({ phone, times }) => times !== 1 + (Number(phone.slice(-5)) % 2)).length,
    unanswered,
    changed: changed + crm.found.changed,
    forged: crm.found.forged,
    exhausted,
    killed: servers.died(),
    again: crm.found.again,
  };
}

/** Events of one person that were kept before an earlier one. */
function outOfOrder(events: readonly Event[]): number {
  const last = new Map<string, number>();
  let wrong = 0;
  for (const { data } of events) {
    const before = last.get(data.lead.id) ?? 0;
    if (data.lead.times < before) wrong++;
    last.set(data.lead.id, Math.max(before, data.lead.times));
  }
  return wrong;
}

/** `visitors` at once for one hour of two seats, on two servers, `rounds` hours long. And one request sent six times. */
export async function seatsAndRepeats(
  { crm, servers }: VisitServers,
  { visitors, rounds }: { visitors: number; rounds: number },
) {
  const found = { seats_wrong: 0, other_answers: 0, still_offered: 0, not_fresh: 0, ids_wrong: 0 };
  for (let round = 0; round < rounds; round++) {
    const { days, notice } = await offerOf(servers.urlOf(0), 'visit');
    const slot = days[0]?.slots[0]?.start;
    const askFor = (n: number) => ({
      session_id: `racer-${round}-${n}`,
      message_id: `message-${round}-${n}`,
      kind: 'visit',
      listing_ids: [HOME],
      slot,
      name: `Racer ${n}`,
      phone: `98451 ${10_000 + round * 100 + n}`,
      notice: notice.hash,
      agreed: ['contact'],
    });
    const answers = await Promise.all(
      Array.from({ length: visitors }, (_, n) => post(servers.urlOf(n), askFor(n))),
    );
    const won = answers.filter(({ status }) => status === 200).length;
    const taken = answers.filter(({ status, text }) => status === 409 && text.includes('slot_taken'));
    found.seats_wrong += Math.abs(won - 2);
    found.other_answers += visitors - won - taken.length;
    for (const n of [0, 1]) {
      const fresh = (await offerOf(servers.urlOf(n), 'visit')).days.flatMap(({ slots }) => slots);
      if (fresh.some(({ start }) => start === slot)) found.still_offered++;
      if (fresh.length === 0) found.not_fresh++;
    }
  }
  const before = crm.kept.size;
  for (let looks = 0; looks < 200 && crm.kept.size < rounds * 2; looks++) await sleep(50);
  const { notice } = await offerOf(servers.urlOf(0), 'callback');
  const same = {
    session_id: 'again',
    message_id: 'message-again',
    kind: 'callback',
    listing_ids: [],
    name: 'Again',
    phone: '98452 10000',
    notice: notice.hash,
    agreed: ['contact'],
  };
  const six = await Promise.all([0, 1, 2, 3, 4, 5].map((n) => insist(() => servers.urlOf(n), same)));
  found.ids_wrong += new Set(six.map(({ text }) => text)).size - 1;
  for (let looks = 0; looks < 200 && crm.kept.size < rounds * 2 + 1; looks++) await sleep(50);
  await sleep(500);
  found.ids_wrong += Math.abs(crm.kept.size - (rounds * 2 + 1)) + (before > rounds * 2 ? 1 : 0);
  return found;
}
