// Parts: a message that asks several things of a home is answered in each of them: what is stated is told, what is not is named.
import { describe, expect, test } from 'vitest';
import type { Language } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { Topic } from '../languages/topics.ts';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, home } from './testing-homes.ts';

const catalogue = catalogueOf([
  ...HOMES,
  home({
    id: 'tara',
    name: 'Tara Nivas',
    locality: 'Bellandur',
    purpose: 'rent',
    bhk: 1,
    price: 18_000,
    deposit: 72_000,
    maintenance: 1_900,
    area: 640,
    area_basis: 'carpet',
    floor: 7,
    total_floors: 9,
    bathrooms: 3,
    amenities: ['lift'],
    rera_id: 'PRM/77',
    lat: 12.92,
    lng: 77.67,
  }),
]);
/** After one home was tapped. */
const atTara = (words: string) => {
  const visitor = talk({ catalogue });
  visitor.say(words);
  visitor.tap({ type: 'show', listing_id: 'tara' });
  return visitor;
};

/** How a thing is asked, and what tells of it: a figure, a word, or a topic by its sentence or its name. */
type Item = readonly [asked: string, told: string | RegExp | { topic: Topic }];
const of = (topic: Topic) => ({ topic });
const ASKED: Record<Language, { start: string; and: string; items: readonly Item[] }> = {
  en: {
    start: '1bhk for rent',
    and: ' and ',
    items: [
      ['deposit', '72,000'],
      ['which floor', /floor 7/i],
      ['is there a lift', /lift/],
      ['maintenance', '1,900'],
      ['gym', /gym/],
      ['is there a guard', /security/],
      ['cctv', of('cctv')],
      ['pets allowed', of('pets')],
      ['how old is the building', of('age')],
      ['any discount', /negotia/],
      ['can an nri rent it', of('nri')],
      ['is it safe', of('safety')],
      ['school nearby', of('schools')],
      ['will someone be with me', of('escort')],
      ['can i see it on video call', of('video')],
      ['is there a ramp', of('access')],
      ['when is it available', /not stated|available/i],
      ['rera number', 'PRM/77'],
      ['how far from Hebbal', /Hebbal/],
    ],
  },
  'hi-Latn': {
    start: '1bhk kiraye par chahiye',
    and: ' aur ',
    items: [
      ['deposit kitna', '72,000'],
      ['kaunsi floor par hai', /7/],
      ['lift hai kya', /lift/i],
      ['maintenance kitna', '1,900'],
      ['gym hai kya', /gym/i],
      ['guard hai kya', /security/i],
      ['cctv hai kya', of('cctv')],
      ['bachelor allowed hai kya', of('bachelors')],
      ['kitna purana hai', of('age')],
      ['nri le sakta hai kya', of('nri')],
      ['safe hai kya', of('safety')],
      ['pani ki dikkat hai kya', of('water')],
      ['koi saath hoga kya', of('escort')],
      ['video call pe dikha sakte ho', of('video')],
      ['ramp hai kya', of('access')],
      ['kab se milega', /possession|kab/i],
      ['aur kharcha kya lagega', of('registration')],
      ['hebbal se kitni door hai', /Hebbal/],
    ],
  },
  hi: {
    start: '1 BHK किराये पर चाहिए',
    and: ' और ',
    items: [
      ['डिपॉज़िट कितना', '72,000'],
      ['कौन सी मंज़िल पर है', /7/],
      ['लिफ्ट है क्या', /लिफ़्ट/],
      ['मेंटेनेंस कितना', '1,900'],
      ['गार्ड है क्या', /सुरक्षा|सिक्योरिटी/],
      ['सीसीटीवी है क्या', of('cctv')],
      ['कितना पुराना है', of('age')],
      ['एनआरआई ले सकता है क्या', of('nri')],
      ['सेफ है क्या', of('safety')],
      ['अस्पताल पास है क्या', of('hospitals')],
      ['कोई साथ होगा क्या', of('escort')],
      ['वीडियो कॉल पर दिखा सकते हो', of('video')],
      ['रैंप है क्या', of('access')],
      ['कब से मिलेगा', /पज़ेशन|कब/],
      ['और खर्चा क्या लगेगा', of('registration')],
    ],
  },
  kn: {
    start: '1 BHK ಬಾಡಿಗೆಗೆ ಬೇಕು',
    and: ' ಮತ್ತು ',
    items: [
      ['ಡೆಪಾಸಿಟ್ ಎಷ್ಟು', '72,000'],
      ['ಎಷ್ಟನೇ ಮಹಡಿ', /7/],
      ['ಲಿಫ್ಟ್ ಇದೆಯಾ', /ಲಿಫ್ಟ್/],
      ['ನಿರ್ವಹಣಾ ಶುಲ್ಕ ಎಷ್ಟು', '1,900'],
      ['ಗಾರ್ಡ್ ಇದೆಯಾ', /ಭದ್ರತೆ/],
      ['ಸಿಸಿಟಿವಿ ಇದೆಯಾ', of('cctv')],
      ['ನಾಯಿ ಬಿಡುತ್ತಾರಾ', of('pets')],
      ['ಎಷ್ಟು ಹಳೆಯದು', of('age')],
      ['ಸುರಕ್ಷಿತವಾಗಿದೆಯಾ', of('safety')],
      ['ನೀರಿನ ಸಮಸ್ಯೆ ಇದೆಯಾ', of('water')],
      ['ಯಾರಾದರೂ ಜೊತೆಗೆ ಇರುತ್ತಾರಾ', of('escort')],
      ['ವಿಡಿಯೋ ಕಾಲ್ ಮಾಡಿ ತೋರಿಸ್ತೀರಾ', of('video')],
      ['ರ‍್ಯಾಂಪ್ ಇದೆಯಾ', of('access')],
      ['ಯಾವಾಗಿನಿಂದ ಸಿಗುತ್ತದೆ', /ಹಸ್ತಾಂತರ|ಯಾವಾಗ/],
      ['ಬೇರೆ ಖರ್ಚು ಎಷ್ಟು', of('registration')],
    ],
  },
  'kn-Latn': {
    start: '1bhk baadigege beku',
    and: ' mattu ',
    items: [
      ['deposit eshtu', '72,000'],
      ['eshtane floor', /7/],
      ['lift ideya', /lift/i],
      ['maintenance eshtu', '1,900'],
      ['guard ideya', /bhadrate|security/i],
      ['cctv ideya', of('cctv')],
      ['bachelors ge kodtara', of('bachelors')],
      ['eshtu haleyadu', of('age')],
      ['safe aa', of('safety')],
      ['hattira shaale ideya', of('schools')],
      ['yaaradru jothe irtara', of('escort')],
      ['video call madi torisutteera', of('video')],
      ['ramp ideya', of('access')],
      ['yaavaginda sigutte', /hastaantara|yaavaaga/i],
      ['bere kharchu eshtu', of('registration')],
    ],
  },
};
const tells = (text: string, told: Item[1], language: Language): boolean => {
  if (typeof told === 'string') return text.includes(told);
  if (told instanceof RegExp) return told.test(text);
  const { unknown, name } = LANGUAGES[language].replies.topic;
  return text.includes(unknown[told.topic]('Tara Nivas')) || text.includes(name[told.topic]);
};

describe.each(Object.keys(ASKED) as Language[])(
  'every two things that are asked at once (%s)',
  (language) => {
    const { start, and, items } = ASKED[language];
    const begun = atTara(start).session();
    test.each(items.map(([asked], at) => [asked, at] as const))('“%s” beside each other', (asked, at) => {
      const [, told] = items[at] as Item;
      for (const [n, [other, too]] of items.entries()) {
        if (n === at) continue;
        const visitor = talk({ catalogue, begun });
        const before = begun.current_filters;
        const message = `${asked}${[and, ', ', '? '][(n + at) % 3]}${other}?`;
        const { reply, session } = visitor.say(message);
        expect([
          message,
          reply.text,
          tells(reply.text, told, language),
          tells(reply.text, too, language),
        ]).toEqual([message, reply.text, true, true]);
        expect([message, session.current_filters]).toEqual([message, before]);
      }
    });
  },
);

test.each([
  ['could you show it to us on a video call', ', and is there a lift?'],
  ['video call pe dikha sakte ho', ' aur lift hai kya?'],
  ['ವಿಡಿಯೋ ಕಾಲ್ ಮಾಡಿ ತೋರಿಸ್ತೀರಾ', ', ಲಿಫ್ಟ್ ಇದೆಯಾ?'],
])(
  '“%s” stands in the message to the office, and what is told beside it (“%s”) does not',
  (asked, beside) => {
    const { reply } = atTara('1bhk for rent').say(asked + beside);
    expect(reply.contact?.whatsapp?.text).toContain(`“${asked}”`);
    expect(reply.text).toMatch(/lift|ಲಿಫ್ಟ್/);
  },
);

test.each([
  ['1 BHK ಬಾಡಿಗೆಗೆ ಬೇಕು', 'Tara Nivas ಬಗ್ಗೆ ಹೇಳಿ'],
  ['1 BHK ಬಾಡಿಗೆಗೆ ಬೇಕು', 'ಈ ಮನೆ ಬಗ್ಗೆ ಹೇಳಿ'],
  ['1bhk baadigege beku', 'Tara Nivas bagge swalpa heli'],
  ['1bhk baadigege beku', 'ee mane bagge heli'],
])('after “%s”, “%s” asks what it is like, not of its kind', (start, asked) => {
  const visitor = talk({ catalogue });
  visitor.say(start);
  expect(visitor.say(asked).reply.text).toMatch(/640.*18,000/);
});

test.each([
  ['1bhk for rent', 'is there a lift and is there a helipad?', 'helipad'],
  ['1bhk for rent', 'Deposit? Also, is a dumbwaiter there?', 'dumbwaiter'],
  ['1bhk kiraye par chahiye', 'lift hai kya aur helipad hai kya?', 'helipad'],
  ['1bhk kiraye par chahiye', 'deposit kitna, aur dumbwaiter bhi hai kya?', 'dumbwaiter'],
  ['1 BHK किराये पर चाहिए', 'लिफ्ट है क्या और हेलीपैड है क्या?', 'हेलीपैड'],
  ['1 BHK ಬಾಡಿಗೆಗೆ ಬೇಕು', 'ಲಿಫ್ಟ್ ಇದೆಯಾ ಮತ್ತು ಹೆಲಿಪ್ಯಾಡ್ ಇದೆಯಾ?', 'ಹೆಲಿಪ್ಯಾಡ್'],
  ['1bhk baadigege beku', 'lift ideya mattu helipad ideya?', 'helipad'],
])('after “%s”, “%s” names what no listing speaks of', (start, asked, thing) => {
  const visitor = atTara(start);
  const { reply } = visitor.say(asked);
  expect(reply.text).toContain(`“${thing}”`);
  expect(reply.text).toMatch(/lift|लिफ़्ट|ಲಿಫ್ಟ್|72,000/);
  expect(
    visitor.say(start.startsWith('1bhk for') ? 'book a visit' : 'visit').reply.contact?.whatsapp?.text,
  ).toMatch(new RegExp(`“[^”]*${thing}[^”]*”`));
});

test.each(['I was unclear, is there a lift', 'mene socha lift hai kya'])(
  '“%s” asks for no thing',
  (asked) => {
    expect(atTara('1bhk for rent').say(asked).reply.text).not.toContain('“');
  },
);

describe('a wish and a question of one breath are both done', () => {
  const wished = { bhk: [3], locality: ['Whitefield'] };
  test.each([
    ['i want a 3bhk in whitefield, will I get a loan?', 'financing'],
    ['looking for a 3bhk in whitefield, do you charge brokerage', 'topic_query'],
    ['i want a 3bhk in whitefield, how far is the metro?', 'project_detail'],
    ['mujhe whitefield me 3bhk chahiye jo ready ho aur gated ho, loan bhi milega kya?', 'financing'],
    ['मुझे व्हाइटफील्ड में 3 बीएचके चाहिए जो तैयार हो, लोन भी मिलेगा क्या?', 'financing'],
    ['nanage whitefield alli 3bhk beku, loan sigutta?', 'financing'],
    ['ನನಗೆ ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 3 ಬಿಎಚ್‌ಕೆ ಬೇಕು, ಸಾಲ ಸಿಗುತ್ತಾ?', 'financing'],
  ])('%s', (said, intent) => {
    const { session, reply } = talk({ catalogue, strict: false }).say(said);
    expect(session.current_filters).toMatchObject(wished);
    expect(reply.cards.length).toBeGreaterThan(0);
    expect(session.last_intent).toBe(intent);
  });
});
