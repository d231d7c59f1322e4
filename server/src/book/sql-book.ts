// The book over a database. One transaction a request, so that a lead without its deliveries cannot be.
import { randomBytes } from 'node:crypto';
import type {
  Asked,
  Book,
  BookOptions,
  Change,
  Changed,
  Consent,
  Count,
  EventType,
  Lead,
  Purpose,
  Slot,
  Visit,
  VisitRequest,
  Whose,
} from './book.ts';
import { type Database, ending, type Query, type Row, sql } from './database.ts';
import { eventBody } from './events.ts';
import { consentOf, deliveryOf, leadOf, visitOf } from './rows.ts';

const freshId = () => randomBytes(12).toString('base64url');

/** Delivered ones stand so long, ms. */
const DELIVERED_MS = 30 * 86_400_000;

export function sqlBook(db: Database, { keep_ms, sealed_ms }: BookOptions): Book {
  const consentsOf = async (query: Query, lead: string): Promise<Consent[]> =>
    (
      await query(
        sql`select c.purpose, c.given, c.how, c.at, c.notice, n.language, n.words
            from veranda_consent c join veranda_notice n on n.hash = c.notice where c.lead = ${lead} order by c.at, c.purpose`,
      )
    ).map(consentOf);

  const oneLead = async (query: Query, id: string): Promise<Lead | undefined> =>
    (await query(sql`select * from veranda_lead where id = ${id}`)).map(leadOf)[0];

  async function deliver(query: Query, type: EventType, visit: Visit, to: readonly string[], at: number) {
    const lead = await oneLead(query, visit.lead);
    if (!lead || to.length === 0) return;
    const [row] = await query(
      sql`update veranda_lead set events = events + 1 where id = ${lead.id} returning events`,
    );
    const body = eventBody({ type, lead, visit, consents: await consentsOf(query, lead.id), at });
    for (const target of new Set(to))
      await query(
        sql`insert into veranda_delivery
              (id, lead, n, event, target, body, state, attempts, due, lease_until, status, at)
            values (${freshId()}, ${lead.id}, ${Number(row?.events)}, ${type}, ${target}, ${body}, ${'waiting'}, ${0},
              ${at}, ${0}, ${''}, ${at})`,
      );
  }

  /** One person is one number: a name and an e-mail fill what was empty, or become the newest word. */
  async function leadFor(query: Query, request: VisitRequest, now: number): Promise<string> {
    const [row] = await query(
      sql`insert into veranda_lead (id, phone, name, email, doubtful, state, first_at, last_at, times, events)
          values (${freshId()}, ${request.phone}, ${request.name}, ${request.email ?? null}, ${Number(request.doubtful)},
            ${'new'}, ${now}, ${now}, ${1}, ${0})
          on conflict (phone) do update set
            name = excluded.name, email = coalesce(excluded.email, veranda_lead.email), state = ${'new'},
            last_at = excluded.last_at, times = veranda_lead.times + 1
          returning id`,
    );
    return String(row?.id);
  }

  async function agree(
    query: Query,
    lead: string,
    {
      notice,
      purposes,
      given,
      how,
      at,
    }: {
      notice: VisitRequest['notice'];
      purposes: readonly Purpose[];
      given: boolean;
      how: Consent['how'];
      at: number;
    },
  ) {
    await query(
      sql`insert into veranda_notice (hash, language, words) values (${notice.hash}, ${notice.language}, ${notice.text})
          on conflict (hash) do nothing`,
    );
    for (const purpose of purposes)
      await query(
        sql`insert into veranda_consent (lead, purpose, given, how, at, notice)
            values (${lead}, ${purpose}, ${Number(given)}, ${how}, ${at}, ${notice.hash})`,
      );
  }

  /** Whether this visit now has a seat: visits that overlap in time share them. */
  async function seat(query: Query, id: string, { start, end, seats }: Slot): Promise<boolean> {
    await db.bookAlone(query);
    const others = await query(
      sql`select start_at, seat from veranda_visit
          where seat is not null and id <> ${id} and start_at < ${end} and end_at > ${start}`,
    );
    if (others.length >= seats) return false;
    const used = new Set(
      others.filter((other) => Number(other.start_at) === start).map((other) => Number(other.seat)),
    );
    let free = 0;
    while (used.has(free)) free++;
    await query(
      sql`update veranda_visit set start_at = ${start}, end_at = ${end}, seats = ${seats}, seat = ${free} where id = ${id}`,
    );
    return true;
  }

  async function keep(query: Query, request: VisitRequest): Promise<Asked> {
    const [known] = await query(sql`select * from veranda_visit where request = ${request.key}`);
    if (known) return { ok: true, known: true, visit: visitOf(known) };
    const now = await db.now(query);
    const lead = await leadFor(query, request, now);
    const id = freshId();
    const [row] = await query(
      sql`insert into veranda_visit (id, request, conversation, token, lead, reference, kind, state, sequence, homes,
            day, meet, wanted, note, phase, page, language, time_zone, asked_at)
          values (${id}, ${request.key}, ${request.conversation}, ${request.token}, ${lead}, ${request.reference},
            ${request.kind}, ${'asked'}, ${0}, ${JSON.stringify(request.homes)}, ${request.day ?? null}, ${request.where ?? null},
            ${request.wanted}, ${request.note ?? null}, ${request.phase}, ${request.page ?? null},
            ${request.language}, ${request.time_zone}, ${now})
          on conflict (request) do nothing returning id`,
    );
    if (!row) throw new Overtaken();
    if (request.slot && !(await seat(query, id, request.slot))) throw new SlotTaken();
    await agree(query, lead, {
      notice: request.notice,
      purposes: request.agreed,
      given: true,
      how: 'form',
      at: now,
    });
    const [kept] = await query(sql`select * from veranda_visit where id = ${id}`);
    const visit = visitOf(kept as Row);
    await deliver(query, `${request.kind}.asked`, visit, request.deliver_to, now);
    return { ok: true, known: false, visit };
  }

  const find = (query: Query, whose: Whose): Promise<Row[]> => {
    if ('token' in whose) return query(sql`select * from veranda_visit where token = ${whose.token}`);
    if ('visit' in whose) return query(sql`select * from veranda_visit where id = ${whose.visit}`);
    if ('lead' in whose)
      return query(sql`select * from veranda_visit where lead = ${whose.lead} order by asked_at desc`);
    return query(
      sql`select * from veranda_visit where conversation = ${whose.conversation} order by asked_at desc`,
    );
  };

  /** A lead without a person: its visits stand until the sealed days are over. */
  async function erase(query: Query, lead: string, now: number) {
    if (sealed_ms === 0) await query(sql`delete from veranda_lead where id = ${lead}`);
    else
      await query(
        sql`update veranda_lead set phone = null, name = ${''}, email = null, note = null, answered_by = null,
              state = ${'withdrawn'}, last_at = ${now} where id = ${lead}`,
      );
  }

  return {
    async ask(request) {
      for (;;) {
        try {
          return await db.transaction((query) => keep(query, request));
        } catch (error) {
          if (error instanceof SlotTaken) return { ok: false, why: 'slot_taken' };
          // The same request on another server was faster: what it kept is ours as well.
          if (!(error instanceof Overtaken)) throw error;
        }
      }
    },

    visits: async (whose) => (await find(db.query, whose)).map(visitOf),

    change: (whose, change, deliver_to) =>
      db.transaction(async (query): Promise<Changed> => {
        const [row] = await find(query, whose);
        if (!row) return { ok: false, why: 'gone' };
        const before = visitOf(row);
        if (!ALLOWED[before.state].includes(change.to)) return { ok: false, why: 'not_now' };
        const now = await db.now(query);
        if (change.to === 'moved' && !(await seat(query, before.id, change.slot)))
          return { ok: false, why: 'slot_taken' };
        const state = change.to === 'moved' ? 'asked' : change.to;
        const [changed] = await query(
          sql`update veranda_visit set state = ${state}, sequence = sequence + 1
              where id = ${before.id} and sequence = ${before.sequence} returning *`,
        );
        if (!changed) return { ok: false, why: 'not_now' };
        if (state === 'cancelled')
          await query(sql`update veranda_visit set seat = null where id = ${before.id}`);
        const visit = visitOf(changed);
        const type = TOLD[change.to];
        if (type) await deliver(query, type, visit, deliver_to, now);
        return { ok: true, visit };
      }),

    withdraw: (whose, how, deliver_to) =>
      db.transaction(async (query) => {
        const rows = await find(query, whose);
        const leads = 'lead' in whose ? [whose.lead] : [...new Set(rows.map(({ lead }) => String(lead)))];
        const now = await db.now(query);
        let found = false;
        for (const id of leads) {
          const lead = await oneLead(query, id);
          if (!lead || lead.state === 'withdrawn') continue;
          found = true;
          const consents = await consentsOf(query, id);
          const notice = consents.at(-1)?.notice;
          const purposes = [...new Set(consents.filter(({ given }) => given).map(({ purpose }) => purpose))];
          if (notice) await agree(query, id, { notice, purposes, given: false, how, at: now });
          await query(
            sql`update veranda_visit set state = ${'cancelled'}, sequence = sequence + 1, seat = null, note = null
                where lead = ${id} and state in (${'asked'}, ${'fixed'})`,
          );
          await query(sql`update veranda_visit set note = null where lead = ${id}`);
          // What was not sent yet is not sent any more; who has heard of the person is told.
          const heard = await query(
            sql`select distinct target from veranda_delivery where lead = ${id} and attempts > 0`,
          );
          await query(sql`delete from veranda_delivery where lead = ${id}`);
          const targets = heard.map(({ target }) => String(target)).filter((to) => deliver_to.includes(to));
          const [row] = await query(
            sql`select * from veranda_visit where lead = ${id} order by asked_at desc limit 1`,
          );
          if (row) await deliver(query, 'consent.withdrawn', visitOf(row), targets, now);
          await erase(query, id, now);
        }
        return found;
      }),

    async taken(from, to) {
      const rows = await db.query(
        sql`select start_at, end_at from veranda_visit
            where seat is not null and start_at < ${to} and end_at > ${from} order by start_at`,
      );
      return rows.map((row) => ({ start: Number(row.start_at), end: Number(row.end_at) }));
    },

    async leads({ before = Number.MAX_SAFE_INTEGER, most, open = false }) {
      const rows = await db.query(
        sql`select * from veranda_lead where state <> ${'withdrawn'} and last_at < ${before}
              and (${Number(open)} = ${0} or state = ${'new'} or id in
                (select lead from veranda_visit where kind = ${'visit'} and state in (${'asked'}, ${'fixed'})))
            order by last_at desc limit ${most}`,
      );
      return rows.map(leadOf);
    },

    async lead(id) {
      const lead = await oneLead(db.query, id);
      if (!lead) return undefined;
      const visits = (await find(db.query, { lead: id })).map(visitOf);
      const deliveries = await db.query(
        sql`select * from veranda_delivery where lead = ${id} order by n, target`,
      );
      return {
        lead,
        visits,
        consents: await consentsOf(db.query, id),
        deliveries: deliveries.map(deliveryOf),
      };
    },

    async answer(id, { state = null, by, note = null }) {
      const rows = await db.query(
        sql`update veranda_lead set state = coalesce(${state}, state), answered_by = ${by}, note = coalesce(${note}, note)
            where id = ${id} and state <> ${'withdrawn'} returning id`,
      );
      return rows.length === 1;
    },

    lease: (hold_ms, to = '') =>
      db.transaction(async (query) => {
        const now = await db.now(query);
        const [row] = await query(
          ending(
            sql`select id from veranda_delivery d where state = ${'waiting'} and due <= ${now} and lease_until <= ${now}
                  and (${to} = ${''} or target = ${to}) and not exists (select 1 from veranda_delivery b where b.lead = d.lead and b.target = d.target
                    and b.n < d.n and b.state = ${'waiting'})
                order by due, n limit 1`,
            db.skipLocked,
          ),
        );
        if (!row) return undefined;
        const lease = freshId();
        const until = now + hold_ms;
        const [taken] = await query(
          sql`update veranda_delivery set lease = ${lease}, lease_until = ${until}, attempts = attempts + 1
              where id = ${row.id as string} and state = ${'waiting'} and lease_until <= ${now} returning *`,
        );
        if (!taken) return undefined;
        const { id, to: target, event, attempts } = deliveryOf(taken);
        return { id, lease, until, to: target, event, attempts, body: String(taken.body) };
      }),

    async settle({ id, lease }, outcome) {
      const now = await db.now(db.query);
      const state = outcome.delivered
        ? 'delivered'
        : outcome.again_at === undefined
          ? 'exhausted'
          : 'waiting';
      const due = outcome.delivered ? now : (outcome.again_at ?? now);
      const rows = await db.query(
        sql`update veranda_delivery set state = ${state}, due = ${due}, status = ${outcome.status}, lease = null,
              lease_until = ${0} where id = ${id} and lease = ${lease} and lease_until > ${now} returning id`,
      );
      return rows.length === 1;
    },

    async resend(id) {
      const now = await db.now(db.query);
      const rows = await db.query(
        sql`update veranda_delivery set state = ${'waiting'}, due = ${now}, attempts = ${0}
            where id = ${id} and state = ${'exhausted'} returning id`,
      );
      return rows.length === 1;
    },

    async waiting() {
      const now = await db.now(db.query);
      const rows = await db.query(
        sql`select state, count(*) as n, min(at) as oldest from veranda_delivery
            where state <> ${'delivered'} group by state`,
      );
      const of = (state: string) => rows.find((row) => row.state === state);
      const waiting = of('waiting');
      return {
        waiting: Number(waiting?.n ?? 0),
        exhausted: Number(of('exhausted')?.n ?? 0),
        oldest_ms: waiting ? now - Number(waiting.oldest) : 0,
      };
    },

    async exhausted(most) {
      const rows = await db.query(
        sql`select d.*, l.name from veranda_delivery d left join veranda_lead l on l.id = d.lead
            where d.state = ${'exhausted'} order by d.at desc limit ${most}`,
      );
      return rows.map((row) => ({ ...deliveryOf(row), name: String(row.name ?? '') }));
    },

    count: (counts) =>
      db.transaction(async (query) => {
        // In one order, so that two servers never wait for each other.
        const sorted = [...counts].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
        for (const { day, what, subject, n } of sorted)
          await query(
            sql`insert into veranda_count (day, what, subject, n) values (${day}, ${what}, ${subject}, ${n})
                on conflict (day, what, subject) do update set n = veranda_count.n + excluded.n`,
          );
      }),

    async counts(since) {
      const rows = await db.query(
        sql`select day, what, subject, n from veranda_count where day >= ${since} order by day, what, subject`,
      );
      return rows.map((row) => ({
        day: String(row.day),
        what: String(row.what),
        subject: String(row.subject),
        n: Number(row.n),
      }));
    },

    sweep: (most) =>
      db.transaction(async (query) => {
        const now = await db.now(query);
        await query(
          sql`delete from veranda_delivery where state = ${'delivered'} and due < ${now - DELIVERED_MS}`,
        );
        const gone = await query(
          sql`delete from veranda_lead where id in (select id from veranda_lead
                where (state <> ${'withdrawn'} and last_at < ${now - keep_ms})
                   or (state = ${'withdrawn'} and last_at < ${now - sealed_ms}) limit ${most}) returning id`,
        );
        await query(
          sql`delete from veranda_delivery where event <> ${'consent.withdrawn'} and lead not in (select id from veranda_lead)`,
        );
        await query(sql`delete from veranda_notice where hash not in (select notice from veranda_consent)`);
        return gone.length;
      }),

    close: () => db.close(),
  };
}

const keyOf = ({ day, what, subject }: Count) => `${day} ${what} ${subject}`;

class SlotTaken extends Error {}
class Overtaken extends Error {}

/** From which state a visit may go where. */
const ALLOWED: Record<Visit['state'], readonly Change['to'][]> = {
  asked: ['fixed', 'moved', 'cancelled'],
  fixed: ['moved', 'cancelled', 'visited', 'missed'],
  visited: ['missed'],
  missed: ['visited', 'moved'],
  cancelled: [],
};

const TOLD: Record<Change['to'], EventType | undefined> = {
  fixed: 'visit.fixed',
  moved: 'visit.moved',
  cancelled: 'visit.cancelled',
  visited: undefined,
  missed: undefined,
};
