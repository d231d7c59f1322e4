// A question comes before a filter: what is asked of homes that were shown is answered of them, in every language, and no wish changes.
import { describe, expect, test } from 'vitest';
import { ids, looking, talk } from './testing.ts';
import { catalogueOf, HOMES, home } from './testing-homes.ts';

const rent = (id: string, name: string, locality: string, price: number, more = {}) =>
  home({ id, name, locality, price, purpose: 'rent', bhk: 1, deposit: price * 4, ...more });
const catalogue = catalogueOf([
  ...HOMES,
  rent('tara', 'Tara Nivas', 'Bellandur', 18_000, {
    amenities: ['lift', 'security'],
    furnishing: 'furnished',
  }),
  rent('usha', 'Usha Nivas', 'Kadugodi', 21_000, { amenities: ['gym'], parking: 1 }),
  rent('chaya', 'Chaya Nivas', 'HSR Layout', 24_000, { amenities: ['lift'], lat: 12.91, lng: 77.64 }),
]);
const renting = (words = '1bhk on rent') => {
  const visitor = talk({ catalogue });
  expect(visitor.say(words).reply.cards).toHaveLength(3);
  return visitor;
};

describe('a home by its place', () => {
  test.each([
    ['1bhk on rent', 'Bellandur flat deposit?'],
    ['1bhk on rent', 'what is the deposit for the Bellandur one'],
    ['1bhk on rent', 'the bellandur home, how much deposit do they take'],
    ['1bhk kiraye par chahiye', 'bellandur wala theek hai, deposit kitna hai'],
    ['1bhk kiraye par chahiye', 'bellandur ghar ka deposit batao'],
    ['1 BHK किराये पर चाहिए', 'बेलंदूर वाले घर का डिपॉज़िट कितना है'],
    ['1 BHK ಬಾಡಿಗೆಗೆ ಬೇಕು', 'ಬೆಳ್ಳಂದೂರು ಮನೆ ಡೆಪಾಸಿಟ್ ಎಷ್ಟು'],
    ['1bhk baadigege beku', 'bellandur mane deposit eshtu'],
  ])('after “%s”, “%s” asks of it', (before, said) => {
    const visitor = renting(before);
    const filters = visitor.session().current_filters;
    const { reply, session } = visitor.say(said);
    expect(reply.text).toMatch(/Tara Nivas.*72,000/);
    expect(session.current_filters).toEqual(filters);
  });

  test.each(['is there a home in Bellandur', 'bellandur mein ghar hai kya', 'ಬೆಳ್ಳಂದೂರಿನಲ್ಲಿ ಮನೆ ಇದೆಯಾ'])(
    '“%s” asks what there is',
    (said) => {
      expect(renting().say(said).session.current_filters.locality).toEqual(['Bellandur']);
    },
  );

  test('a visit to it is no search', () => {
    const { reply, session } = renting('1bhk baadigege beku').say(
      'naale sanje 5 gantege bellandur mane nodakke barabahuda',
    );
    expect(reply.contact).toBeDefined();
    expect(session.current_filters.locality).toBeUndefined();
  });

  test.each([
    'how far is the HSR flat from Hebbal?',
    'hsr wala ghar hebbal se kitna dur hai',
    'hsr mane hebbal inda eshtu doora',
  ])('“%s” asks the way from it', (said) => {
    const { reply, session } = renting().say(said);
    expect(reply.text).toMatch(/Chaya Nivas.* km/);
    expect(session.current_filters.near ?? session.current_filters.locality).toBeUndefined();
  });
});

describe('any of those shown', () => {
  test.each([
    'do any of these have a lift?',
    'do any have a lift',
    'any of them with a lift?',
    'inme se kisi mein lift hai?',
    'इनमें से किसी में लिफ्ट है क्या',
    'ಇವುಗಳಲ್ಲಿ ಯಾವುದಾದರೂ ಲಿಫ್ಟ್ ಇದೆಯಾ',
    'ivugalalli yavudadaru lift ideya',
  ])('“%s” is told of each', (said) => {
    const visitor = renting();
    const { reply, session } = visitor.say(said);
    expect(reply.text).toMatch(/1.*3.*2/);
    expect(session.current_filters.amenities).toBeUndefined();
  });

  test('what none of them is asked for is wished', () => {
    const { session } = renting().say('any 2bhk with a gym?');
    expect(session.current_filters).toMatchObject({ bhk: [2], amenities: ['gym'] });
  });
});

describe('a numbered part of a place', () => {
  const flat = (id: string, locality: string, price: number, floor: number) =>
    home({ id, locality, price, floor, area: 900, area_basis: 'super_built_up' });
  const parts = catalogueOf([
    ...HOMES,
    flat('one', '1st Block Jayanagar', 6_000_000, 2),
    flat('four', '4th Block Jayanagar', 7_000_000, 0),
  ]);
  test.each([
    'which floor is the 4th Block home on?',
    'floor of the one in block 4?',
    '4th block wala kaunsi floor par hai',
    'चौथे ब्लॉक वाला किस फ्लोर पर है',
    '4ne block mane yaava floor',
  ])('“%s” is asked of the home there', (said) => {
    const visitor = talk({ catalogue: parts });
    visitor.say('2 bhk in Jayanagar');
    const { session } = visitor.say(said);
    expect(session.memory.focus).toEqual(['four']);
    expect(session.current_filters.locality).toEqual(['Jayanagar']);
  });

  test('it answers which one was meant', () => {
    const visitor = talk({ catalogue: parts });
    visitor.say('2 bhk in Jayanagar');
    expect(visitor.say('on which floor is it?').reply.text).toMatch(/1st Block.*4th Block/);
    const { reply, session } = visitor.say('The one in 4th Block, please.');
    expect(session.memory.focus).toEqual(['four']);
    expect(ids({ reply }).every((id) => id === 'four')).toBe(true);
    expect(reply.text).toMatch(/floor/);
  });
});

describe('“it” of a few on screen', () => {
  test.each([
    ['1bhk on rent', 'is it furnished?', /Furnish/],
    ['1bhk on rent', 'how much deposit does it need', /72,000.*84,000.*96,000/],
    ['1bhk kiraye par chahiye', 'iska deposit kitna hai', /72,000.*84,000.*96,000/],
    ['1 BHK किराये पर चाहिए', 'इसका डिपॉज़िट कितना है', /72,000.*84,000.*96,000/],
    ['1 BHK ಬಾಡಿಗೆಗೆ ಬೇಕು', 'ಇದರ ಡೆಪಾಸಿಟ್ ಎಷ್ಟು', /72,000.*84,000.*96,000/],
    ['1bhk baadigege beku', 'idara deposit eshtu', /72,000.*84,000.*96,000/],
  ])('after “%s”, “%s” is told of each, not asked back', (before, said, told) => {
    expect(renting(before).say(said).reply.text).toMatch(told);
  });

  test('what it is like is asked of one', () => {
    expect(renting().say('tell me about this one').reply.text).toMatch(/^Which one do you mean/);
  });

  test('a visit is to one', () => {
    expect(renting().say('can I see it tomorrow').reply.text).toMatch(/Which one do you mean/);
  });
});

describe('an amount beside the price chooses by itself', () => {
  test.each([
    ['1bhk on rent', 'which has the lowest deposit?'],
    ['1bhk on rent', 'which one has the least deposit'],
    ['1bhk kiraye par chahiye', 'sabse kam deposit kiska hai'],
    ['1 BHK किराये पर चाहिए', 'किसका डिपॉज़िट सबसे कम है'],
    ['1bhk baadigege beku', 'yavudakke deposit kadime'],
  ])('after “%s”, “%s” tells each, the lowest first', (before, said) => {
    const { text } = renting(before).say(said).reply;
    expect(text).toMatch(/72,000.*84,000.*96,000/);
    expect(text).not.toMatch(/Developer|डेवलपर/);
  });
});

describe('newest first', () => {
  test.each([
    'newest first',
    'latest listings on top please',
    'show the latest ones first please',
    'sabse naya pehle dikhao',
    'सबसे नया पहले दिखाओ',
    'ಹೊಸದು ಮೊದಲು ತೋರಿಸಿ',
  ])('is no first home: when each was listed is not stated: %s', (line) => {
    const visitor = looking();
    const before = visitor.session().current_filters;
    const { reply } = visitor.say(line);
    expect(reply.text).toMatch(/not stated|not in|nahi likh|नहीं लिख|ಬರೆದಿಲ್ಲ/);
    expect(reply.cards).toEqual([]);
    expect(visitor.session().current_filters).toEqual(before);
  });
});
