import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import type { Listing } from '../catalogue/listing.ts';
import { ConversationSession } from '../contract.ts';
import {
  addInterest,
  addMessages,
  addObjection,
  BOUNDS,
  focusOn,
  freshSession,
  type Session,
  setFilters,
  showFirst,
  showMore,
  startOver,
  undoFilters,
} from './session.ts';

/** Homes of these ids, two to a project. */
const homes = (list: readonly string[]) =>
  list.map((id) => ({ id, project: `Project ${id.slice(0, 1)}` }) as Listing);
const fresh = () => freshSession({ session_id: 'abc', epoch: 'e', now: 0 });
const said = (bhk: number) => ({ filters: { bhk: [bhk] }, words: { bhk: `${bhk} bhk` } });

test('undo goes back one change at a time, ten at most', () => {
  let session = fresh();
  for (let n = 1; n <= 14; n++) session = setFilters(session, said(n));
  for (let n = 13; n >= 4; n--) {
    session = undoFilters(session) as Session;
    expect(session.current_filters).toEqual({ bhk: [n] });
    expect(session.filter_words).toEqual({ bhk: `${n} bhk` });
  }
  expect(undoFilters(session)).toBeUndefined();
});

test('card numbers go on across "more" and begin again with a new search', () => {
  let session = showFirst(fresh(), homes(['a', 'b']));
  session = showMore(session, homes(['c', 'd']));
  expect(session.memory.seen).toEqual(['a', 'b', 'c', 'd']);
  expect(session.memory.lists.at(-1)).toEqual({ from: 3, ids: ['c', 'd'] });
  expect(showFirst(session, homes(['x'])).memory.seen).toEqual(['x']);
});

test('the lists of earlier searches stay whole, each once, and what was seen first is kept in order', () => {
  let session = showMore(showFirst(fresh(), homes(['a', 'b'])), homes(['c']));
  session = showFirst(showFirst(session, homes(['x'])), homes(['a', 'y']));
  const { lists, seen, seen_before } = session.memory;
  expect(lists.map(({ ids }) => ids)).toEqual([['a', 'b', 'c'], ['x'], ['a', 'y']]);
  expect(seen).toEqual(['a', 'y']);
  expect(seen_before).toEqual(['a', 'b', 'c', 'x']);
});

test('a home spoken of gets a number when it had none', () => {
  const session = focusOn(showFirst(fresh(), homes(['a', 'b'])), ['z']);
  expect(session.memory.seen).toEqual(['a', 'b', 'z']);
  expect(session.memory.focus).toEqual(['z']);
});

test('interest is in projects, each once, the newest last; the homes it was shown in are kept too', () => {
  const session = addInterest(addInterest(fresh(), homes(['a1', 'b1'])), homes(['a2']));
  expect(session.interested_projects).toEqual(['Project b', 'Project a']);
  expect(session.memory.liked).toEqual(['a1', 'b1', 'a2']);
});

test('what was shown last is told by its projects', () => {
  expect(showFirst(fresh(), homes(['a1', 'a2', 'b1'])).last_shown_projects).toEqual([
    'Project a',
    'Project b',
  ]);
});

test('an objection is recorded once with its first words', () => {
  const first = addObjection(fresh(), { topic: 'budget', words: 'too expensive', at: 't' });
  expect(addObjection(first, { topic: 'budget', words: 'costly', at: 'u' })).toBe(first);
  expect(first.objections_raised).toEqual([{ topic: 'budget', words: 'too expensive', at: 't' }]);
});

test('starting over forgets the search but not what was liked, and can be undone', () => {
  const session = startOver(addInterest(setFilters(fresh(), said(2)), homes(['a'])));
  expect(session.current_filters).toEqual({});
  expect(session.interested_projects).toEqual(['Project a']);
  expect((undoFilters(session) as Session).current_filters).toEqual({ bhk: [2] });
});

const ids = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 30 });
const change: fc.Arbitrary<(session: Session) => Session> = fc.oneof(
  ids.map((list) => (session: Session) => showFirst(session, homes(list))),
  ids.map((list) => (session: Session) => showMore(session, homes(list))),
  ids.map((list) => (session: Session) => focusOn(session, list)),
  ids.map((list) => (session: Session) => addInterest(session, homes(list))),
  fc.integer({ min: 1, max: 9 }).map((n) => (session: Session) => setFilters(session, said(n))),
  fc.constant((session: Session) => undoFilters(session) ?? session),
  fc.constant(startOver),
  fc
    .string()
    .map(
      (text) => (session: Session) =>
        addMessages(session, { role: 'user', text, at: '2026-11-23T00:00:00.000Z', message_id: 'm' }),
    ),
);

test('whatever happens, every field stays bounded, is JSON, and nothing given is changed', () => {
  void fc.assert(
    fc.property(fc.array(change, { maxLength: 80 }), (changes) => {
      let session = fresh();
      for (const apply of changes) {
        const before = JSON.stringify(session);
        const next = apply(session);
        expect(JSON.stringify(session)).toBe(before);
        session = next;
      }
      const { messages, interested_projects, memory } = session;
      expect(messages.length).toBeLessThanOrEqual(BOUNDS.messages);
      expect(interested_projects.length).toBeLessThanOrEqual(BOUNDS.interested);
      expect(memory.liked?.length ?? 0).toBeLessThanOrEqual(BOUNDS.interested);
      expect(memory.earlier.length).toBeLessThanOrEqual(BOUNDS.earlier);
      expect(memory.lists.length).toBeLessThanOrEqual(BOUNDS.lists);
      expect(memory.seen.length + memory.seen_before.length).toBeLessThanOrEqual(BOUNDS.seen);
      expect(memory.focus.length).toBeLessThanOrEqual(BOUNDS.focus);
      expect(JSON.parse(JSON.stringify(session))).toEqual(session);
      expect(ConversationSession.safeParse(session).success).toBe(true);
    }),
    { numRuns: runs(80) },
  );
});
