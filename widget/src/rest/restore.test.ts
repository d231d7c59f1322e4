import { describe, expect, it } from 'vitest';
import { type Answer, mergeTurns } from '../panel/chat.ts';
import { answer, card, turn } from '../panel/testing.ts';
import { restoreOffer } from './restore.ts';

const chips = [
  { filter: 'bhk' as const, value: 2, label: '2 BHK' },
  { filter: 'locality' as const, value: 'Whitefield', label: 'Whitefield' },
];
const before = turn('2bhk in whitefield', {
  answer: answer('e1', 3, {
    at: 100,
    chips,
    filters: { bhk: [2], locality: ['Whitefield'] },
    reply: { text: '12 homes', cards: [card('a'), card('b')], suggestions: [] },
  }),
});
const after = (text: string, cards = [] as ReturnType<typeof card>[], more: Partial<Answer> = {}) =>
  turn(text, { answer: answer('e2', 1, { at: 200, reply: { text: '', cards, suggestions: [] }, ...more }) });
const offer = (...turns: ReturnType<typeof turn>[]) => restoreOffer({ turns: mergeTurns([], turns) });

describe('the offer to carry on', () => {
  it('names what was being searched for, and asks again what found nothing without it', () => {
    expect(offer(before, after('cheaper'))).toEqual({
      words: '2 BHK · Whitefield',
      action: {
        type: 'restore',
        filters: { bhk: [2], locality: ['Whitefield'] },
        listing_ids: ['a', 'b'],
      },
      again: 'cheaper',
    });
  });

  it('does not ask again what named its own place and found homes there', () => {
    const whole = { filters: { locality: ['Sarjapur'] } };
    expect(offer(before, after('villas in sarjapur', [card('v')], whole))?.again).toBeUndefined();
    expect(offer(before, after('villas in sarjapur', [], whole))?.again).toBe('villas in sarjapur');
  });

  it('asks again what found homes everywhere, because the place was forgotten', () => {
    expect(offer(before, after('cheaper ones', [card('v')]))?.again).toBe('cheaper ones');
    const budget = { filters: { budget_max: 8_000_000 } };
    expect(offer(before, after('under 80 lakh', [card('v')], budget))?.again).toBe('under 80 lakh');
  });

  it('does not repeat a greeting', () => {
    expect(offer(before, after('hello', [], { intent: 'greet' }))?.again).toBeUndefined();
  });

  it('is made once: not while the same life goes on, not after the second answer, not after it was taken', () => {
    expect(offer(before)).toBeUndefined();
    expect(
      offer(before, after('cheaper'), turn('x', { answer: answer('e2', 2, { at: 201 }) })),
    ).toBeUndefined();
    const taken = turn('carry on', {
      action: { type: 'restore', filters: {} },
      answer: answer('e2', 1, { at: 200 }),
    });
    expect(offer(before, taken)).toBeUndefined();
  });

  it('is not made when nothing was being searched for', () => {
    const greeting = turn('hi', { answer: answer('e1', 1, { at: 100 }) });
    expect(offer(greeting, after('cheaper'))).toBeUndefined();
  });
});
