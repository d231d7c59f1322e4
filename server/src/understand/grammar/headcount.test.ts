// Headcount: what the words say of who moves in.
import { expect, test } from 'vitest';
import { readPlainly } from '../reading.ts';
import { headcountIn } from './headcount.ts';

test.each([
  ['three friends sharing, rent', 'en', { people: 3, rooms: 3, sharing: true }],
  ['4 colleagues want a flat', 'en', { people: 4, rooms: 4, sharing: true }],
  ['6 of us with my parents', 'en', { people: 6, rooms: 3 }],
  ['me and 2 friends, each can pay 12k', 'en', { people: 3, rooms: 3, sharing: true }],
  ['main aur mere 2 dost', 'hi-Latn', { people: 3, rooms: 3, sharing: true }],
  ['ನಾನು ಮತ್ತು 2 ಗೆಳೆಯರು', 'kn', { people: 3, rooms: 3, sharing: true }],
  ['2 ppl', 'en', { people: 2, rooms: 1 }],
  ['me, my wife, two kids and my parents', 'en', { rooms: 3 }],
  ['me and my wife', 'en', { rooms: 2 }],
  ['hum 3 dost hain', 'hi-Latn', { people: 3, rooms: 3, sharing: true }],
  ['hum 5 log hain, mummy papa ke saath', 'hi-Latn', { people: 5, rooms: 3 }],
  ['हम 4 लोग हैं', 'hi', { people: 4, rooms: 2 }],
  ['ನಾವು ಮೂರು ಜನ ಗೆಳೆಯರು', 'kn', { people: 3, rooms: 3, sharing: true }],
  ['3 bhk in Whitefield', 'en', undefined],
] as const)('%s', (line, language, told) => expect(headcountIn(readPlainly(line, language))).toEqual(told));
