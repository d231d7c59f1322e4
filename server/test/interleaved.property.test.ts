// Three devices, two conversations, two servers, in any order and at the same time: no answer ever leaves its conversation.
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { QueryResponse } from '../src/contract.ts';
import { browserKey, type Who } from '../src/identity/who.ts';
import { type Conversations, createConversations } from '../src/sessions/conversations.ts';
import type { MakeSubject } from '../src/stores/conformance/subject.ts';
import { UNBOUNDED } from '../src/stores/record.ts';
import { echoTurn, heardBy, nowhere } from './echo.ts';
import { startPostgres } from './postgres.ts';
import { runs } from './runs.ts';
import { memorySubject, postgresSubject, sqliteSubject } from './subjects.ts';

const postgres = await startPostgres();
afterAll(async () => postgres?.stop());

const STORES: [name: string, make: MakeSubject, few: number][] = [
  ['memory', memorySubject(), 60],
  ['sqlite', sqliteSubject, 8],
  ...(postgres ? [['postgres', postgresSubject(postgres), 8] as [string, MakeSubject, number]] : []),
];

/** A person's own conversation, and an anonymous one that the first device has let the two others into. */
const CONVERSATIONS = ['asha', 'shared'] as const;
type Step = {
  device: number;
  conversation: (typeof CONVERSATIONS)[number];
  do: 'say' | 'again' | 'read';
  server: number;
};
const step: fc.Arbitrary<Step> = fc.record({
  device: fc.nat({ max: 2 }),
  conversation: fc.constantFrom(...CONVERSATIONS),
  do: fc.constantFrom('say', 'say', 'again', 'read'),
  server: fc.nat({ max: 1 }),
});
/** Each inner list is begun at once. */
const talk = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 10 });

test.for(STORES)('on %s', async ([, make, few]) => {
  await fc.assert(
    fc.asyncProperty(talk, async (batches) => {
      const { store, sibling, dispose } = await make(UNBOUNDED);
      const other = (await sibling?.()) ?? store;
      const servers = [open(store), open(other)];
      try {
        await interleave(servers, batches);
      } finally {
        if (other !== store) await other.close();
        await dispose();
      }
    }),
    { numRuns: runs(few) },
  );
});

const open = (store: Parameters<typeof createConversations>[0]['store']): Conversations =>
  createConversations({
    store,
    turn: echoTurn,
    ...nowhere,
    timeout: { idle_ms: 30 * 60_000, absolute_ms: 86_400_000 },
    sweep_every_ms: 3_600_000,
  });

async function interleave(servers: Conversations[], batches: Step[][]) {
  const [first] = servers as [Conversations, Conversations];
  const own = [0, 1, 2].map((n) => browserKey({ session_id: `device-${n}`, token: `${n}`.repeat(43) }));
  const [at] = own as [string];
  // Under one name for the conversation and one for the device wherever they speak: neither may matter.
  const whoOf = ({ device, conversation }: Step): Who =>
    conversation === 'asha'
      ? { user: 'asha', device: `device-${device}` }
      : { own: own[device] ?? '', ...(device > 0 && { at }) };
  const send = async (step: Step, message_id: string, query: string) => {
    const server = servers[step.server] ?? first;
    const message = { message_id, query, action: undefined };
    const { body } = await server.answer({ who: whoOf(step), session_id: 'one-name' }, message);
    return body;
  };

  await send({ device: 0, conversation: 'shared', do: 'say', server: 0 }, 'message-hello', 'shared hello');
  for (const taker of [1, 2]) {
    const { code } = await first.handOff.offer({ own: at });
    const asked = await first.handOff.join({ own: own[taker] ?? '', label: '' }, code);
    await first.handOff.decide({ own: at }, '', asked.waits ? asked.number : 0);
  }

  const said: Record<string, string[]> = { asha: [], shared: ['shared hello'] };
  const places: [conversation: string, word: string, place: number][] = [];
  const last = new Map<string, { message_id: string; query: string; body: string }>();
  async function take(step: Step) {
    const { conversation, device } = step;
    const one = `${conversation} ${device}`;
    const before = last.get(one);
    if (step.do === 'read') {
      const session = await (servers[step.server] ?? first).read(whoOf(step));
      for (const word of heardBy(session)) expect(word.split(' ')[0]).toBe(conversation);
    } else if (step.do === 'again' && before) {
      const body = await send(step, before.message_id, before.query).catch((error) => error.code);
      expect([before.body, 'already_answered']).toContain(body);
    } else {
      // The same message ids are used in both conversations.
      const n = said[conversation]?.length ?? 0;
      const message_id = `message-${device}-${n}`;
      const query = `${conversation} ${device} ${n}`;
      said[conversation]?.push(query);
      const body = await send(step, message_id, query);
      last.set(one, { message_id, query, body });
      const { reply } = JSON.parse(body) as QueryResponse;
      const [, word = '', place] = /^(.*) \((\d+)\)$/.exec(reply.text) ?? [];
      expect(word).toBe(query);
      places.push([conversation, word, Number(place)]);
    }
  }
  for (const batch of batches) await Promise.all(batch.map(take));

  for (const conversation of CONVERSATIONS) {
    const step: Step = { device: 2, conversation, do: 'read', server: 1 };
    const heard = heardBy(await (servers[1] ?? first).read(whoOf(step)));
    expect([...heard].sort()).toEqual([...(said[conversation] ?? [])].sort());
    // Each answer was given at the place at which its conversation has it.
    for (const [where, word, place] of places)
      if (where === conversation) expect(heard[place - 1]).toBe(word);
  }
}
