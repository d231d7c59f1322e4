import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chat, type ChatEvent, emptyChat, mergeTurns, reduce } from './chat.ts';
import { answer, turn } from './testing.ts';

const play = (...events: ChatEvent[]): Chat => events.reduce(reduce, emptyChat);
const ids = (chat: Chat) => chat.turns.map(({ id }) => id);

describe('what the visitor sees', () => {
  it('shows a message at once, and its answer when it comes', () => {
    const asked = play({ type: 'asked', turn: turn('one') });
    expect(asked.turns).toEqual([turn('one')]);
    const answered = reduce(asked, { type: 'answered', turn: { ...turn('one'), answer: answer('e1', 1) } });
    expect(answered.turns[0]?.answer?.reply.text).toBe('e11');
  });

  it('orders answers as the server counted them, whatever order they arrive in', () => {
    const chat = play(
      { type: 'asked', turn: turn('one', { at: 1 }) },
      { type: 'asked', turn: turn('two', { at: 2 }) },
      { type: 'answered', turn: { ...turn('two'), answer: answer('e1', 2) } },
      { type: 'answered', turn: { ...turn('one'), answer: answer('e1', 1) } },
    );
    expect(ids(chat)).toEqual(['one', 'two']);
  });

  it('puts a new life of the session after the old one by the server’s clock, not the visitor’s', () => {
    const chat = play(
      { type: 'asked', turn: turn('late', { at: 5 }) },
      { type: 'asked', turn: turn('early', { at: 9_000_000 }) },
      { type: 'answered', turn: { ...turn('late', { at: 5 }), answer: answer('e2', 1, { at: 2000 }) } },
      { type: 'answered', turn: { ...turn('early'), answer: answer('e1', 7, { at: 1000 }) } },
    );
    expect(ids(chat)).toEqual(['early', 'late']);
  });

  it('keeps a refused message where it was said, and what waits at the end', () => {
    const chat = play(
      { type: 'asked', turn: turn('one', { at: 1 }) },
      { type: 'answered', turn: { ...turn('one'), answer: answer('e1', 1) } },
      { type: 'asked', turn: turn('long', { at: 2 }) },
      { type: 'failed', id: 'long', code: 'too_large' },
      { type: 'asked', turn: turn('two', { at: 3 }) },
      { type: 'asked', turn: turn('three', { at: 4 }) },
      { type: 'answered', turn: { ...turn('two'), answer: answer('e1', 2) } },
    );
    expect(ids(chat)).toEqual(['one', 'long', 'two', 'three']);
  });

  it('never takes an answer away again', () => {
    const chat = play(
      { type: 'asked', turn: turn('one') },
      { type: 'answered', turn: { ...turn('one'), answer: answer('e1', 1) } },
      { type: 'answered', turn: { ...turn('one'), answer: answer('e1', 9) } },
      { type: 'failed', id: 'one', code: 'unavailable' },
      { type: 'asked', turn: turn('one') },
    );
    expect(chat.turns).toEqual([turn('one', { answer: answer('e1', 1) })]);
  });

  it('ends a delay with the first answer', () => {
    const waiting = play(
      { type: 'asked', turn: turn('one') },
      { type: 'delayed', delay: { reason: 'busy', until: 5 } },
    );
    expect(waiting.delay?.reason).toBe('busy');
    expect(
      reduce(waiting, { type: 'answered', turn: { ...turn('one'), answer: answer('e1', 1) } }).delay,
    ).toBeUndefined();
  });

  it('is empty when cleared, and says why', () => {
    const chat = play({ type: 'asked', turn: turn('one') }, { type: 'cleared', notice: 'cleared' });
    expect(chat).toEqual({ turns: [], notice: 'cleared' });
  });
});

describe('two tabs', () => {
  const turns = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 20 })), {
      selector: ([life, version]) => `${life}.${version}`,
      maxLength: 20,
    })
    .map((places) =>
      places.map(([life, version]) =>
        turn(`${life}.${version}`, { answer: answer(`e${life}`, version, { at: life * 1000 + version }) }),
      ),
    );

  it('show the same after the same turns, in whatever order and however often they arrive', () => {
    fc.assert(
      fc.property(turns, fc.infiniteStream(fc.nat()), (all, random) => {
        const shuffled = all
          .map((turn) => ({ turn, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ turn }) => turn);
        const here = mergeTurns([], all);
        let there: typeof all = [];
        for (const turn of shuffled) there = mergeTurns(mergeTurns(there, [turn]), [turn]);
        expect(there).toEqual(here);
      }),
    );
  });

  it('merge in either direction, and merging again changes nothing', () => {
    fc.assert(
      fc.property(turns, turns, (mine, theirs) => {
        const merged = mergeTurns(mine, theirs);
        expect(mergeTurns(theirs, mine)).toEqual(merged);
        expect(mergeTurns(merged, theirs)).toEqual(merged);
      }),
    );
  });

  it('order versions within a life, and lives by when they began', () => {
    fc.assert(
      fc.property(turns, (all) => {
        const places = mergeTurns([], all).map(
          ({ answer }) => [answer?.epoch, answer?.version] as [string, number],
        );
        const sorted = [...places].sort((a, b) => a[0].localeCompare(b[0]) || a[1] - b[1]);
        expect(places).toEqual(sorted);
      }),
    );
  });
});
