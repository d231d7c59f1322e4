// The judge of conversations: what it must notice.
import { expect, test } from 'vitest';
import { faultsOf } from '../eval/outcome.ts';
import { looking } from '../src/turn/testing.ts';

test('a turn as expected has no fault; each thing that is not has one', () => {
  const visitor = looking();
  const before = visitor.session();
  const { reply, session } = visitor.say('under 90 lakh');
  const turned = { reply, session, last: before.messages.at(-1)?.text ?? '' };
  expect(faultsOf({ filters: { bhk: [2], budget_max: 9_000_000, facing: null } }, turned)).toEqual([]);
  expect(faultsOf({ filters: { bhk: [3] } }, turned)).toEqual(['bhk is ["2"], not ["3"]']);
  expect(
    faultsOf({ homes: ['No Such Home'], cards: 'none', lang: 'kn', contact: true }, turned),
  ).toHaveLength(4);
  expect(faultsOf({}, { ...turned, last: reply.text })).toEqual(['the reply before again']);
});
