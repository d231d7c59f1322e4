// Conformance: what every book must do, as one suite. `checks` can be run against any book, also a bad one.
import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import type { Book, BookOptions, Lease, VisitRequest } from './book.ts';

export type Subject = {
  book: Book;
  /** Moves the book's clock. */
  advance(ms: number): Promise<void>;
  /** The same data as another process sees it. */
  sibling(): Promise<Book>;
  /** Everything that is kept, as text. */
  dump(): Promise<string>;
  dispose(): Promise<void>;
};
export type MakeSubject = (options: BookOptions) => Promise<Subject>;
export type Check = { name: string; options?: Partial<BookOptions>; run(subject: Subject): Promise<void> };

export const MINUTE = 60_000;
export const DAY = 86_400_000;
export const OPTIONS: BookOptions = { keep_ms: 400 * DAY, sealed_ms: 0 };
/** All subjects' clocks begin here. */
export const START = Date.UTC(2027, 0, 15, 12);
const TEN = Date.UTC(2027, 0, 20, 4, 30);
const SLOT = { start: TEN, end: TEN + 60 * MINUTE, seats: 2 };
const CRM = 'https://crm.example/leads';

let n = 0;
/** A request of somebody new, unless it is said otherwise. */
export function request(given: Partial<VisitRequest> = {}): VisitRequest {
  n++;
  return {
    key: `key-${n}`,
    conversation: `conversation-${n}`,
    token: `token-${n}`,
    reference: `R${n}`,
    kind: 'visit',
    name: `Sample ${n}`,
    phone: `+9198${String(10_000_000 + n)}`,
    doubtful: false,
    homes: [{ id: 'h1', name: 'Sample Court, A-304', price_text: '₹84.5 L' }],
    wanted: '2 BHK in Whitefield',
    phase: 'closing',
    language: 'en',
    time_zone: 'Asia/Kolkata',
    notice: { hash: 'notice-1', language: 'en', text: 'We keep your name and number.' },
    agreed: ['contact'],
    deliver_to: [CRM],
    ...given,
  };
}

async function asked(book: Book, given?: Partial<VisitRequest>) {
  const result = await book.ask(request(given));
  assert.equal(result.ok, true);
  if (!result.ok) throw new Error('unreachable');
  return result;
}
const failed = (status: string, again_at?: number) => ({ delivered: false as const, status, again_at });
const DONE = { delivered: true as const, status: '200' };
const told = ({ body }: Lease) =>
  JSON.parse(body) as { type: string; data: { lead: { id: string; name?: string; times: number } } };

export const checks: Check[] = [
  {
    name: 'keeps lead, visit, consent and deliveries of a request',
    async run({ book }) {
      const { visit, known } = await asked(book, {
        name: 'Asha',
        note: 'after six',
        slot: SLOT,
        day: '2026-12-01',
      });
      assert.equal(known, false);
      const found = await book.lead(visit.lead);
      assert.equal(found?.lead.name, 'Asha');
      assert.equal(found?.visits[0]?.note, 'after six');
      assert.equal(found?.visits[0]?.day, '2026-12-01');
      assert.deepEqual(found?.visits[0]?.slot, SLOT);
      assert.deepEqual(
        found?.consents.map(({ purpose, given, notice }) => [purpose, given, notice.text]),
        [['contact', true, 'We keep your name and number.']],
      );
      assert.deepEqual(
        found?.deliveries.map(({ to, state }) => [to, state]),
        [[CRM, 'waiting']],
      );
    },
  },
  {
    name: 'gives the same visit when the same request comes again, and sends nothing twice',
    async run({ book, sibling }) {
      const same = request({ slot: { ...SLOT, seats: 1 } });
      const other = await sibling();
      const results = await Promise.all([book.ask(same), other.ask(same), book.ask(same), other.ask(same)]);
      const ids = new Set(results.map((result) => result.ok && result.visit.id));
      assert.equal(ids.size, 1);
      assert.equal(results.filter((result) => result.ok && !result.known).length, 1);
      assert.equal((await book.waiting()).waiting, 1);
      await other.close();
    },
  },
  {
    name: 'takes people of one number for one person, never of one name',
    async run({ book }) {
      const first = await asked(book, { name: 'Ravi', phone: '+919800000001', email: 'r@homes.example' });
      const namesake = await asked(book, { name: 'Ravi', phone: '+919800000002' });
      const again = await asked(book, { name: 'Ravi K', phone: '+919800000001' });
      assert.equal(again.visit.lead, first.visit.lead);
      assert.notEqual(namesake.visit.lead, first.visit.lead);
      const found = await book.lead(first.visit.lead);
      assert.equal(found?.lead.times, 2);
      assert.equal(found?.lead.name, 'Ravi K');
      assert.equal(found?.lead.email, 'r@homes.example');
    },
  },
  {
    name: 'gives whom somebody has still to deal with: new ones, and visits that are not over',
    async run({ book }) {
      const [fresh, answered, fixed, over, called] = [
        await asked(book),
        await asked(book),
        await asked(book),
        await asked(book),
        await asked(book, { kind: 'callback' }),
      ];
      for (const { visit } of [answered, fixed, over, called])
        await book.answer(visit.lead, { state: 'answered', by: 'asha' });
      await book.change({ visit: fixed.visit.id }, { to: 'fixed' }, []);
      await book.change({ visit: over.visit.id }, { to: 'cancelled' }, []);
      const open = (await book.leads({ most: 10, open: true })).map(({ id }) => id);
      assert.deepEqual(new Set(open), new Set([fresh, answered, fixed].map(({ visit }) => visit.lead)));
      assert.equal((await book.leads({ most: 10 })).length, 5);
    },
  },
  {
    name: 'lists what was given up with whose it is, until it is sent again',
    async run({ book }) {
      await asked(book, { name: 'Asha' });
      await asked(book, { name: 'Ben' });
      const lease = (await book.lease(MINUTE)) as Lease;
      await book.settle(lease, failed('410'));
      const [given, ...more] = await book.exhausted(10);
      assert.equal(more.length, 0);
      assert.deepEqual(
        [given?.id, given?.status, given?.state, given?.to],
        [lease.id, '410', 'exhausted', CRM],
      );
      assert.match(given?.name ?? '', /^(Asha|Ben)$/);
      await book.resend(lease.id);
      assert.deepEqual(await book.exhausted(10), []);
    },
  },
  {
    name: 'the first day stays the first day',
    async run({ book, advance }) {
      const { visit } = await asked(book, { phone: '+919800000003' });
      await advance(3 * DAY);
      await asked(book, { phone: '+919800000003' });
      const found = await book.lead(visit.lead);
      assert.equal((found?.lead.last_at ?? 0) - (found?.lead.first_at ?? 0), 3 * DAY);
    },
  },
  {
    name: 'lets no more come at a time than there are seats, whoever asks where',
    async run({ book, sibling }) {
      const other = await sibling();
      const results = await Promise.all(
        Array.from({ length: 12 }, (_, at) => (at % 2 ? book : other).ask(request({ slot: SLOT }))),
      );
      assert.equal(results.filter(({ ok }) => ok).length, 2);
      assert.equal((await book.taken(TEN, TEN + 1)).length, 2);
      await other.close();
    },
  },
  {
    name: 'a refused slot leaves nothing behind',
    async run({ book, dump }) {
      await asked(book, { slot: { ...SLOT, seats: 1 } });
      const refused = await book.ask(request({ name: 'TOO-LATE', slot: { ...SLOT, seats: 1 } }));
      assert.deepEqual(refused, { ok: false, why: 'slot_taken' });
      assert.equal((await dump()).includes('TOO-LATE'), false);
    },
  },
  {
    name: 'counts visits that overlap in time',
    async run({ book }) {
      await asked(book, { slot: { ...SLOT, seats: 1 } });
      const half = { start: TEN + 30 * MINUTE, end: TEN + 90 * MINUTE, seats: 1 };
      assert.equal((await book.ask(request({ slot: half }))).ok, false);
      assert.equal((await book.ask(request({ slot: { ...half, seats: 2 } }))).ok, true);
    },
  },
  {
    name: 'a seat counts from the moment it is asked for, and is free again when it is cancelled',
    async run({ book }) {
      const one = { ...SLOT, seats: 1 };
      const { visit } = await asked(book, { slot: one });
      assert.equal((await book.ask(request({ slot: one }))).ok, false);
      await book.change({ visit: visit.id }, { to: 'cancelled' }, [CRM]);
      assert.equal((await book.ask(request({ slot: one }))).ok, true);
    },
  },
  {
    name: 'a visit moves, and goes back to asked; what is cancelled stays cancelled',
    async run({ book }) {
      const { visit } = await asked(book, { slot: SLOT });
      await book.change({ visit: visit.id }, { to: 'fixed' }, [CRM]);
      const slot = { start: TEN + DAY, end: TEN + DAY + 60 * MINUTE, seats: 2 };
      const moved = await book.change({ visit: visit.id }, { to: 'moved', slot }, [CRM]);
      assert.equal(moved.ok && moved.visit.state, 'asked');
      assert.equal(moved.ok && moved.visit.sequence, 2);
      assert.deepEqual(moved.ok && moved.visit.slot, slot);
      assert.deepEqual(await book.taken(TEN, TEN + 1), []);
      await book.change({ visit: visit.id }, { to: 'cancelled' }, [CRM]);
      assert.deepEqual(await book.change({ visit: visit.id }, { to: 'fixed' }, [CRM]), {
        ok: false,
        why: 'not_now',
      });
    },
  },
  {
    name: 'gives each delivery to one taker',
    async run({ book, sibling }) {
      await asked(book, { deliver_to: ['https://a.example', 'https://b.example', 'https://c.example'] });
      const other = await sibling();
      const taken = await Promise.all(
        Array.from({ length: 8 }, (_, at) => (at % 2 ? book : other).lease(MINUTE)),
      );
      const ids = taken.flatMap((lease) => (lease ? [lease.id] : []));
      assert.equal(new Set(ids).size, ids.length);
      const rest: (Lease | undefined)[] = [
        await book.lease(MINUTE),
        await book.lease(MINUTE),
        await book.lease(MINUTE),
      ];
      assert.equal(ids.length + rest.filter(Boolean).length, 3);
      await other.close();
    },
  },
  {
    name: 'tells what happened to one person in order, and waits for what has not arrived',
    async run({ book, advance }) {
      const { visit } = await asked(book, { slot: SLOT });
      await book.change({ visit: visit.id }, { to: 'fixed' }, [CRM]);
      const first = await book.lease(MINUTE);
      assert.equal(first?.event, 'visit.asked');
      assert.equal(await book.lease(MINUTE), undefined);
      await book.settle(first as Lease, failed('500', START + 5 * MINUTE));
      assert.equal(await book.lease(MINUTE), undefined);
      await advance(6 * MINUTE);
      const again = await book.lease(MINUTE);
      assert.equal(again?.id, first?.id);
      assert.equal(again?.attempts, 2);
      await book.settle(again as Lease, DONE);
      assert.equal((await book.lease(MINUTE))?.event, 'visit.fixed');
    },
  },
  {
    name: 'a lease that lapsed is taken over, counted, and its first taker changes nothing any more',
    async run({ book, advance }) {
      await asked(book);
      const dead = (await book.lease(MINUTE)) as Lease;
      await advance(2 * MINUTE);
      assert.equal(await book.settle(dead, DONE), false);
      const next = (await book.lease(MINUTE)) as Lease;
      assert.equal(next.attempts, 2);
      assert.equal(await book.settle(dead, failed('late')), false);
      assert.equal(await book.settle(next, DONE), true);
    },
  },
  {
    name: 'what is given up is told, does not hold up what comes after it, and can be sent again',
    async run({ book }) {
      const { visit } = await asked(book, { slot: SLOT });
      await book.change({ visit: visit.id }, { to: 'fixed' }, [CRM]);
      const first = (await book.lease(MINUTE)) as Lease;
      await book.settle(first, failed('410 gone'));
      assert.equal((await book.waiting()).exhausted, 1);
      const second = (await book.lease(MINUTE)) as Lease;
      assert.equal(second.event, 'visit.fixed');
      await book.settle(second, DONE);
      assert.equal(await book.resend(first.id), true);
      assert.equal((await book.lease(MINUTE))?.id, first.id);
    },
  },
  {
    name: 'a lead that is withdrawn is gone at once, its seat is free, and who heard of it is told by id alone',
    async run({ book, dump }) {
      const { visit } = await asked(book, {
        name: 'SECRET-NAME',
        phone: '+919811111111',
        note: 'SECRET-NOTE',
        slot: { ...SLOT, seats: 1 },
      });
      await book.settle((await book.lease(MINUTE)) as Lease, DONE);
      assert.equal(await book.withdraw({ visit: visit.id }, 'page', [CRM]), true);
      assert.equal((await dump()).match(/SECRET|9811111111/)?.[0], undefined);
      assert.deepEqual(await book.leads({ most: 10 }), []);
      assert.deepEqual(await book.taken(TEN, TEN + 1), []);
      const last = (await book.lease(MINUTE)) as Lease;
      assert.equal(told(last).type, 'consent.withdrawn');
      assert.deepEqual(told(last).data.lead, { id: visit.lead });
      assert.equal(await book.withdraw({ visit: visit.id }, 'page', [CRM]), false);
    },
  },
  {
    name: 'what is withdrawn before it was sent is never sent',
    async run({ book }) {
      await asked(book, { conversation: 'ada' });
      assert.equal(await book.withdraw({ conversation: 'ada' }, 'chat', [CRM]), true);
      assert.equal(await book.lease(MINUTE), undefined);
    },
  },
  {
    name: 'a sealed lead has no person in it, and its days end',
    options: { sealed_ms: 10 * DAY },
    async run({ book, advance, dump }) {
      const { visit } = await asked(book, {
        name: 'SECRET-NAME',
        phone: '+919811111112',
        email: 's@homes.example',
      });
      await book.withdraw({ lead: visit.lead }, 'desk', [CRM]);
      assert.equal((await dump()).match(/SECRET|9811111112|s@homes/)?.[0], undefined);
      assert.equal((await book.lead(visit.lead))?.lead.state, 'withdrawn');
      assert.equal(await book.answer(visit.lead, { by: 'asha', state: 'answered' }), false);
      await asked(book, { phone: '+919811111112' });
      await advance(11 * DAY);
      assert.equal(await book.sweep(100), 1);
      assert.equal(await book.lead(visit.lead), undefined);
    },
  },
  {
    name: 'erases a lead when its days are over, with all that hangs on it',
    options: { keep_ms: 5 * DAY },
    async run({ book, advance, dump }) {
      await asked(book, { name: 'OLD-NAME', note: 'OLD-NOTE' });
      await advance(3 * DAY);
      const young = await asked(book);
      await advance(3 * DAY);
      assert.equal(await book.sweep(100), 1);
      assert.equal((await dump()).match(/OLD-/)?.[0], undefined);
      assert.notEqual(await book.lead(young.visit.lead), undefined);
    },
  },
  {
    name: 'lists leads by their last word, page after page, with what the owner did',
    async run({ book, advance }) {
      const leads: string[] = [];
      for (let at = 0; at < 5; at++) {
        leads.unshift((await asked(book)).visit.lead);
        await advance(MINUTE);
      }
      await book.answer(leads[4] as string, { by: 'asha', state: 'answered', note: 'calls back' });
      const first = await book.leads({ most: 3 });
      const second = await book.leads({ most: 3, before: first.at(-1)?.last_at });
      assert.deepEqual(
        [...first, ...second].map(({ id }) => id),
        leads,
      );
      assert.equal(second.at(-1)?.answered_by, 'asha');
      assert.equal(second.at(-1)?.note, 'calls back');
    },
  },
  {
    name: 'adds up what was counted, whoever counts where',
    async run({ book, sibling }) {
      const other = await sibling();
      const asked = { day: '2027-01-15', what: 'locality', subject: 'Whitefield', n: 2 };
      const begun = { day: '2027-01-15', what: 'begun', subject: '', n: 1 };
      await Promise.all([book.count([asked, begun]), other.count([begun, asked]), book.count([asked])]);
      assert.deepEqual(await book.counts('2027-01-15'), [
        { ...begun, n: 2 },
        { ...asked, n: 6 },
      ]);
      assert.deepEqual(await book.counts('2027-01-16'), []);
      await other.close();
    },
  },
  {
    name: 'finds a visit by the token of its page and the conversation that asked',
    async run({ book }) {
      const { visit } = await asked(book, { token: 'page-of-ada', conversation: 'chat-of-ada' });
      assert.equal((await book.visits({ token: 'page-of-ada' }))[0]?.id, visit.id);
      assert.equal((await book.visits({ conversation: 'chat-of-ada' }))[0]?.id, visit.id);
      assert.deepEqual(await book.visits({ token: 'guess' }), []);
      assert.deepEqual(await book.change({ token: 'guess' }, { to: 'cancelled' }, []), {
        ok: false,
        why: 'gone',
      });
    },
  },
];

/** Runs one check on a book of its own. */
export async function perform({ options, run }: Check, make: MakeSubject): Promise<void> {
  const subject = await make({ ...OPTIONS, ...options });
  try {
    await run(subject);
  } finally {
    await subject.dispose();
  }
}

export function describeBook(name: string, make: MakeSubject): void {
  describe(`${name}, as every book,`, () => {
    for (const check of checks) test(check.name, () => perform(check, make));
  });
}
