import { expect, test } from 'vitest';
import { differences, replay, Transcript } from './replay.ts';
import { catalogueOf, SITE } from './testing-homes.ts';

const said = [
  'hi',
  '2bhk in whitefield under 90 lakh',
  'cheaper ones',
  'tell me about the second one',
  'what is the emi',
  'asdf',
  'व्हाइटफील्ड में 2 बीएचके',
  'book a visit on saturday',
];
const transcript = Transcript.parse({
  header: { catalogue: 'homes.json', start: '2026-11-23T05:30:00.000Z', session_id: 'abc123' },
  messages: said.map((query, i) => ({ at: `2026-11-23T05:3${i}:00.000Z`, query })),
});

test('the same transcript, catalogue and clock give the same bytes', () => {
  const once = replay(transcript, catalogueOf(), SITE);
  const again = replay(transcript, catalogueOf(), SITE);
  expect(JSON.stringify(again)).toBe(JSON.stringify(once));
  expect(differences(Transcript.parse(JSON.parse(JSON.stringify(once))), again)).toEqual([]);
});

test('a recorded reply that differs is named by its number', () => {
  const recorded = structuredClone(replay(transcript, catalogueOf(), SITE));
  const reply = recorded.messages[1]?.reply;
  if (reply) reply.text = reply.text.replace('4', '5');
  expect(differences(recorded, replay(recorded, catalogueOf(), SITE))).toEqual([2]);
});

test('the office’s hours are those of the message, not of today', () => {
  const late = structuredClone(transcript);
  // A Sunday.
  for (const message of late.messages) message.at = '2026-11-22T06:00:00.000Z';
  const { messages } = replay(late, catalogueOf(), SITE);
  expect(messages.at(-1)?.reply?.contact?.open).toEqual({ now: false, text: 'opens Monday 10:00' });
});
