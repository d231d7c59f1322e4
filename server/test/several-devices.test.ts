// Several devices on real stores, two servers each: one taker of a code, no word after a removal, nothing lost when a
// conversation is adopted and the server is cut off anywhere.
import { describe, expect, test } from 'vitest';
import type { QueryResponse } from '../src/contract.ts';
import { browserKey, recordKey, type Who } from '../src/identity/who.ts';
import { type Conversations, createConversations } from '../src/sessions/conversations.ts';
import type { MakeSubject } from '../src/stores/conformance/subject.ts';
import { UNBOUNDED } from '../src/stores/record.ts';
import type { Store } from '../src/stores/store.ts';
import { echoTurn, heardBy, nowhere } from './echo.ts';
import { startPostgres } from './postgres.ts';
import { memorySubject, postgresSubject, sqliteSubject } from './subjects.ts';

const postgres = await startPostgres();
const STORES: Record<string, MakeSubject> = {
  memory: memorySubject(),
  sqlite: sqliteSubject,
  ...(postgres && { postgres: postgresSubject(postgres) }),
};
const ROUNDS = 100;

const open = (store: Store): Conversations =>
  createConversations({
    store,
    turn: echoTurn,
    ...nowhere,
    timeout: { idle_ms: 30 * 60_000, absolute_ms: 86_400_000 },
    sweep_every_ms: 3_600_000,
  });

/** One store as two servers have it. */
async function twoServers(make: MakeSubject) {
  const subject = await make(UNBOUNDED);
  const other = (await subject.sibling?.()) ?? subject.store;
  return {
    ...subject,
    servers: [open(subject.store), open(other)] as const,
    async end() {
      if (other !== subject.store) await other.close();
      await subject.dispose();
    },
  };
}

const visitor = (name: string): Extract<Who, { own: string }> => ({
  own: browserKey({ session_id: name, token: 'T'.repeat(43) }),
});
let messages = 0;
async function say(server: Conversations, who: Who, query: string): Promise<QueryResponse> {
  const message = { message_id: `message-${++messages}`, query, action: undefined };
  const { body } = await server.answer({ who, session_id: 'a-name' }, message);
  return JSON.parse(body) as QueryResponse;
}
const outcome = <T>(work: Promise<T>) =>
  work.catch((error: { code?: string }) => {
    if (error.code === undefined) throw error;
    return { code: error.code };
  });

describe.for(Object.keys(STORES))('%s', (name) => {
  const make = STORES[name] as MakeSubject;

  test(`of two that use one code, on two servers, one is let in: ${ROUNDS} times`, async () => {
    const { servers, end } = await twoServers(make);
    const [one, two] = servers;
    for (let round = 0; round < ROUNDS; round++) {
      const ada = visitor(`ada-${round}`);
      const takers = [visitor(`first-${round}`), visitor(`second-${round}`)] as const;
      await say(one, ada, 'hello');
      const { code } = await one.handOff.offer(ada);
      const tries = await Promise.all([
        outcome(two.handOff.join({ ...takers[0], label: '' }, code)),
        outcome(one.handOff.join({ ...takers[1], label: '' }, code)),
      ]);
      const won = tries.findIndex((tried) => 'number' in tried);
      expect(tries[1 - won]).toEqual({ code: 'not_found' });
      const winner = takers[won] ?? takers[0];
      const number = (tries[won] as { number: number }).number;
      // A repeat is the same question, also while the first device decides.
      const [again] = await Promise.all([
        outcome(two.handOff.join({ ...winner, label: '' }, code)),
        one.handOff.decide(ada, '', number),
      ]);
      expect(again).toSatisfy((it: object) => 'at' in it || ('number' in it && it.number === number));
      const joined = await one.handOff.join({ ...winner, label: '' }, code);
      expect(joined).toMatchObject({ waits: false, at: ada.own });
      const loser = takers[1 - won] ?? takers[1];
      expect(await outcome(two.handOff.join({ ...loser, label: '' }, code))).toEqual({ code: 'not_found' });
      expect((await say(two, { ...loser, at: ada.own }, 'intruder')).at).toBeUndefined();
      expect((await say(two, { ...winner, at: ada.own }, 'friend')).at).toBe(ada.own);
      expect(heardBy(await one.read(ada))).toEqual(['hello', 'friend']);
    }
    await end();
  });

  test('no word of a device lands once its removal was answered, however it talks meanwhile', async () => {
    const { servers, end } = await twoServers(make);
    const [one, two] = servers;
    for (let round = 0; round < ROUNDS / 2; round++) {
      const [ada, phone] = [visitor(`owner-${round}`), visitor(`phone-${round}`)];
      await say(one, ada, 'hello');
      const { code } = await one.handOff.offer(ada);
      const asked = await two.handOff.join({ ...phone, label: '' }, code);
      await one.handOff.decide(ada, '', asked.waits ? asked.number : 0);
      const there = { ...phone, at: ada.own };
      const talking = Promise.all([1, 2, 3].map((n) => say(two, there, `before ${n}`)));
      const session = await one.read(ada);
      const id = session?.devices.find(({ joined }) => joined)?.device_id ?? '';
      await one.handOff.remove(ada, id);
      const heard = heardBy(await one.read(ada));
      await talking;
      await say(two, there, 'after');
      expect(heardBy(await one.read(ada))).toEqual(heard);
      expect(heard).not.toContain('after');
      // What did not land there is in the phone’s own.
      const own = heardBy(await two.read(phone));
      expect([...heard, ...own].filter((word) => word.startsWith('before'))).toHaveLength(3);
    }
    await end();
  });

  test('one person on three devices and two servers: 60 messages, none lost, none doubled, one order', async () => {
    const { servers, end } = await twoServers(make);
    const said: string[] = [];
    const answers = await Promise.all(
      ['phone-01', 'desk-001', 'tablet-1'].map(async (device, d) => {
        const versions: number[] = [];
        for (let i = 0; i < 20; i++) {
          said.push(`${device} ${i}`);
          const who = { user: 'p-1', device };
          versions.push((await say(servers[(d + i) % 2] ?? servers[0], who, `${device} ${i}`)).version);
        }
        return versions;
      }),
    );
    const session = await servers[0].read({ user: 'p-1' });
    expect([...heardBy(session)].sort()).toEqual(said.sort());
    expect(answers.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
    for (const versions of answers) expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(session?.devices.map(({ device_id }) => device_id).sort()).toEqual([
      'desk-001',
      'phone-01',
      'tablet-1',
    ]);
    await end();
  });

  test('adopting, cut off at any call to the store, with messages meanwhile: nothing lost, never both alive', async () => {
    const { store, servers, end } = await twoServers(make);
    const person = { user: 'p-1' };
    let cuts = 0;
    for (let cut = 1; cut <= 14; cut++) {
      for (const meanwhile of ['nothing', 'anonymous', 'person'] as const) {
        const round = `${cut} ${meanwhile}`;
        const own = visitor(`anonymous-${cut}-${meanwhile}`);
        const who: Who = { user: `${person.user}-${round}`, device: 'phone-01' };
        const first = await say(servers[0], own, `one ${round}`);
        await say(servers[0], own, `two ${round}`);
        const adoption = { person: who, label: 'Android', own: own.own, epoch: first.epoch };

        const dying = open(cutOff(store, cut, () => cuts++));
        const others =
          meanwhile === 'nothing'
            ? Promise.resolve('')
            : outcome(say(servers[1], meanwhile === 'person' ? who : own, `meanwhile ${round}`)).then(
                (answer) => ('code' in answer ? '' : `meanwhile ${round}`),
              );
        await outcome(dying.adopt(adoption));
        const extra = await others;
        const adopted = await outcome(servers[0].adopt(adoption));

        const [theirs, left] = [await servers[0].read(who), await servers[1].read(own)];
        const words = [`one ${round}`, `two ${round}`, ...(extra ? [extra] : [])];
        expect([...heardBy(theirs), ...heardBy(left)].sort(), round).toEqual(words.sort());
        if (adopted === true) {
          expect(left, round).toBeUndefined();
          // Whoever still writes to the old one is told that it is gone, and writes nowhere.
          expect(await outcome(say(servers[1], own, 'late')), round).toEqual({ code: 'session_deleted' });
          expect(theirs).toMatchObject({
            user_id: who.user,
            device_id: extra && meanwhile === 'person' ? 'phone-01' : expect.anything(),
          });
          expect(JSON.stringify(await servers[0].read(own)) ?? '').not.toContain(round);
        } else expect(meanwhile, round).toBe('person');
        // Asked again, the answer is the same.
        expect(await outcome(servers[1].adopt(adoption)), round).toEqual(adopted);
      }
    }
    expect(cuts).toBeGreaterThan(10);
    await end();
  });

  test('adopting names one life: what began after it stays where it is', async () => {
    const { servers, advance, end } = await twoServers(make);
    const [one, two] = servers;
    const own = visitor('again');
    const { epoch } = await say(one, own, 'the old life');
    await advance(31 * 60_000);
    await say(one, own, 'a new life');
    const who: Who = { user: 'p-again' };
    const adoption = { person: who, label: '', own: own.own, epoch };
    expect(await outcome(two.adopt(adoption))).toEqual({ code: 'not_found' });
    expect(heardBy(await two.read(own))).toEqual(['a new life']);

    const { epoch: now } = (await one.read(own)) ?? { epoch: '' };
    expect(await two.adopt({ ...adoption, epoch: now })).toBe(true);
    await advance(11 * 60_000);
    // The place is free again; the same request swallows nothing of what begins there.
    await say(one, own, 'another visitor of this browser');
    expect(await two.adopt({ ...adoption, epoch: now })).toBe(true);
    expect(heardBy(await two.read(own))).toEqual(['another visitor of this browser']);
    expect(heardBy(await two.read(who))).toEqual(['a new life']);
    await end();
  });

  test('a person who has a conversation keeps it, and the anonymous one too', async () => {
    const { servers, end } = await twoServers(make);
    const [one] = servers;
    const [own, who] = [visitor('mine'), { user: 'p-mine' } satisfies Who];
    const { epoch } = await say(one, own, 'anonymous');
    await say(one, who, 'theirs');
    expect(await one.adopt({ person: who, label: '', own: own.own, epoch })).toBe(false);
    expect(heardBy(await one.read(who))).toEqual(['theirs']);
    expect(heardBy(await one.read(own))).toEqual(['anonymous']);
    expect(
      await outcome(one.adopt({ person: { user: 'p-other' }, label: '', own: 'nobody', epoch })),
    ).toEqual({
      code: 'not_found',
    });
    await end();
  });

  test('what was adopted is all there: every field, and the messages that were answered', async () => {
    const { servers, end, dump } = await twoServers(make);
    const [one, two] = servers;
    const [own, who] = [visitor('whole'), { user: 'p-whole', device: 'desk-001' } satisfies Who];
    const message = { message_id: 'message-known', query: 'the last one', action: undefined };
    for (let i = 0; i < 4; i++) await say(one, own, `line ${i}`);
    const { body } = await one.answer({ who: own, session_id: 'a-name' }, message);
    const before = await one.read(own);
    expect(await two.adopt({ person: who, label: 'Mac', own: own.own, epoch: before?.epoch ?? '' })).toBe(
      true,
    );
    const after = await two.read(who);
    const own_to_each = [
      'epoch',
      'version',
      'expires_at',
      'last_activity',
      'user_id',
      'device_id',
      'devices',
    ];
    for (const field of Object.keys(before ?? {}).filter((field) => !own_to_each.includes(field)))
      expect((after as Record<string, unknown>)[field], field).toEqual(
        (before as Record<string, unknown>)[field],
      );
    expect(after).toMatchObject({ user_id: 'p-whole', device_id: 'desk-001', devices: [{ label: 'Mac' }] });
    // The same message, sent again by the person, is not answered twice.
    expect(await two.answer({ who, session_id: 'a-name' }, message)).toEqual({ body, replayed: true });
    // And when they are forgotten no word is left, where it came from neither.
    await one.forget(who);
    expect(await dump()).not.toMatch(/line \d/);
    expect(recordKey(who)).not.toBe(own.own);
    await end();
  });

  test('a person who is forgotten in the middle of an adoption is forgotten whole', async () => {
    const { store, servers, end, dump } = await twoServers(make);
    for (let cut = 3; cut <= 12; cut++) {
      const [own, who] = [visitor(`half-${cut}`), { user: `p-half-${cut}` } satisfies Who];
      const { epoch } = await say(servers[0], own, `SECRET ${cut}`);
      await outcome(open(cutOff(store, cut)).adopt({ person: who, label: '', own: own.own, epoch }));
      const there = (await servers[0].read(who)) !== undefined;
      await servers[1].forget(who);
      if (there) expect(await dump()).not.toContain(`SECRET ${cut}`);
    }
    await end();
  });
});

/** A store whose process dies at its nth call: that one and all later ones do nothing. */
function cutOff(store: Store, nth: number, onCut = () => {}): Store {
  let calls = 0;
  const dead = () => {
    if (++calls < nth) return false;
    if (calls === nth) onCut();
    return true;
  };
  return {
    ...store,
    load: async (key) => (dead() ? Promise.reject(new Error('cut')) : store.load(key)),
    commit: async (...given) => (dead() ? Promise.reject(new Error('cut')) : store.commit(...given)),
  };
}
