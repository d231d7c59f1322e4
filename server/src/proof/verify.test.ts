import { describe, expect, test } from 'vitest';
import type { Language, Reply } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import { bhk, IT, inPlace, nth, shift, talk, upTo } from '../turn/testing.ts';
import { catalogueOf, SITE } from '../turn/testing-homes.ts';
import type { TurnResult } from '../turn/turn.ts';
import { verify } from './verify.ts';
import { vocabulary } from './vocabulary.ts';

const catalogue = catalogueOf();
const check = ({ reply, facts }: Pick<TurnResult, 'reply' | 'facts'>) =>
  verify(reply, facts, { catalogue, site: SITE });

/** A conversation that touches every kind of answer. `talk` has verified each reply already. */
function conversation(language: Language): TurnResult[] {
  const visitor = talk({ catalogue });
  const steps: Parameters<typeof visitor.mean>[0][] = [
    { intents: ['greet'] },
    {
      intents: ['search'],
      changes: [bhk(2), inPlace('Whitefield')],
      corrected: [{ said: 'whitfeild', taken: 'Whitefield' }],
    },
    { intents: ['more_results'] },
    { intents: ['search'], changes: [upTo(9_000_000)] },
    { intents: ['search'], changes: [shift('price', 'down')] },
    { intents: ['undo'] },
    { intents: ['project_detail'], references: [nth(2)] },
    { intents: ['price_query'], facts: ['price', 'price_per_area'], references: [IT] },
    {
      intents: ['project_detail'],
      facts: ['amenities', 'maintenance', 'floor', 'availability', 'rera', 'map', 'brochure', 'deposit'],
      references: [nth(2)],
    },
    {
      intents: ['project_detail'],
      facts: ['distance'],
      about: { landmark: 'Kadugodi' },
      references: [nth(1)],
    },
    { intents: ['compare'], references: [nth(1), nth(2)] },
    { intents: ['financing'], loan: { principal: 6_000_000 } },
    { intents: ['financing'], loan: { income: 150_000 } },
    { intents: ['objection'], objections: [{ topic: 'location', words: 'too far' }] },
    { intents: ['book_visit'], references: [nth(1)], when: { day: { weekday: 6 }, words: 'Saturday' } },
    { intents: ['search'], changes: [upTo(4_000_000)] },
    { intents: ['search'], absent: [{ name: 'Powai', city: false, words: 'powai' }] },
    {
      intents: ['search'],
      changes: [
        { op: 'set', filter: 'floor_min', value: 4, words: 'high' },
        { op: 'set', filter: 'possession_by', value: '2028', words: 'by 2028' },
      ],
    },
    { intents: ['start_over'] },
    {},
    {},
    {},
  ];
  return steps.map((step) => visitor.mean({ language, ...step }));
}

const said = Object.fromEntries(
  (Object.keys(LANGUAGES) as Language[]).map((language) => [language, conversation(language)]),
) as Record<Language, TurnResult[]>;

describe.each(Object.keys(LANGUAGES) as Language[])('in %s', (language) => {
  const withText = (result: TurnResult, text: string) => ({ ...result, reply: { ...result.reply, text } });

  test('replies state nothing but their facts', () => {
    for (const result of said[language]) expect(check(result), result.reply.text).toEqual([]);
  });

  test('a number that was changed is caught, wherever it stands', () => {
    let mutated = 0;
    for (const result of said[language]) {
      for (const { 0: number, index } of result.reply.text.matchAll(
        /(?<![\d.,/=#\p{L}-])\d[\d,]*(?:\.\d+)?(?![\d\p{L}/.-])/gu,
      )) {
        const { text } = result.reply;
        const other = String(Number(number.replaceAll(',', '')) + 1013);
        const changed = withText(result, text.slice(0, index) + other + text.slice(index + number.length));
        expect(check(changed), changed.reply.text).not.toEqual([]);
        mutated++;
      }
    }
    expect(mutated).toBeGreaterThan(40);
  });

  test('lakh told as crore is caught', () => {
    const { lakh, crore } = LANGUAGES[language].replies.units;
    for (const result of said[language]) {
      if (!result.reply.text.includes(lakh)) continue;
      const changed = withText(result, result.reply.text.replace(new RegExp(`(\\d )${lakh}`), `$1${crore}`));
      if (changed.reply.text !== result.reply.text)
        expect(check(changed), changed.reply.text).not.toEqual([]);
    }
  });

  test('another name, and a name made up, are caught', () => {
    for (const result of said[language]) {
      for (const name of ['Lakeside Court, A-1', 'Lakeside Court, B-2']) {
        if (!result.reply.text.includes(name)) continue;
        for (const other of ['Jasmine Villas', 'Sunshine Enclave']) {
          const changed = withText(result, result.reply.text.replace(name, other));
          expect(check(changed), changed.reply.text).not.toEqual([]);
        }
      }
    }
  });

  test('a link made up is caught', () => {
    const result = said[language].find(({ reply }) => reply.text.includes('lake-a.pdf')) as TurnResult;
    expect(check(withText(result, result.reply.text.replace('lake-a.pdf', 'lake-z.pdf')))).not.toEqual([]);
  });

  test('its own vocabulary holds no fact', () => {
    const words = vocabulary(LANGUAGES[language].replies);
    for (const word of ['Whitefield', 'Lakeside', 'Acme', 'Powai', 'व्हाइटफील्ड', 'ವೈಟ್‌ಫೀಲ್ಡ್'])
      expect(words.has(word)).toBe(false);
  });
});

describe('beside the sentence', () => {
  const search = said.en[1] as TurnResult;
  const visit = said.en[14] as TurnResult;
  const compared = said.en[10] as TurnResult;
  const mutate = (result: TurnResult, change: (reply: Reply) => void) => {
    const reply = structuredClone(result.reply);
    change(reply);
    return check({ ...result, reply });
  };
  const card = (reply: Reply) => reply.cards[0] as Reply['cards'][number];

  test.each<[string, TurnResult, (reply: Reply) => void]>([
    [
      'a card’s price',
      search,
      (reply) => {
        card(reply).price = 1;
      },
    ],
    [
      'a card’s price text',
      search,
      (reply) => {
        card(reply).price_text = '₹49 L';
      },
    ],
    [
      'a card’s area',
      search,
      (reply) => {
        card(reply).area = 1000;
      },
    ],
    [
      'the basis of a card’s area',
      search,
      (reply) => {
        card(reply).area_basis = 'built_up';
      },
    ],
    [
      'a card’s RERA number',
      search,
      (reply) => {
        card(reply).rera_id = 'PRM/KA/RERA/9999';
      },
    ],
    [
      'a card’s link',
      search,
      (reply) => {
        card(reply).url = 'https://evil.example/';
      },
    ],
    [
      'a card’s name',
      search,
      (reply) => {
        card(reply).name = 'Sunshine Enclave';
      },
    ],
    [
      'a reason',
      search,
      (reply) => {
        card(reply).why = ['3 BHK'];
      },
    ],
    [
      'a card of another home',
      search,
      (reply) => {
        card(reply).id = 'villa';
      },
    ],
    [
      'a count in a suggestion',
      search,
      (reply) => {
        (reply.suggestions[0] as { label: string }).label = 'ready to move (77)';
      },
    ],
    [
      'a value of a comparison',
      compared,
      (reply) => {
        (reply.comparison as NonNullable<Reply['comparison']>).rows[0] = {
          label: 'Price',
          values: ['₹54 L', '₹62 L'],
          differs: true,
        };
      },
    ],
    [
      'the phone',
      visit,
      (reply) => {
        (reply.contact as { phone: string }).phone = '+91 1';
      },
    ],
    [
      'what WhatsApp sends',
      visit,
      (reply) => {
        (reply.contact as { whatsapp: { text: string } }).whatsapp.text += '!';
      },
    ],
    [
      'whom WhatsApp reaches',
      visit,
      (reply) => {
        const { whatsapp } = reply.contact as { whatsapp: { url: string } };
        whatsapp.url = whatsapp.url.replace('918040000000', '910000000001');
      },
    ],
  ])('%s', (_, result, change) => expect(mutate(result, change)).not.toEqual([]));
});
