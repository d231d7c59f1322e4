// Of areas: what is asked of two areas that were spoken of is answered of them, each question by itself, and of no home on screen.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, home } from './testing-homes.ts';

const LAKH = 100_000;
const to = (id: string, price: number, area: number) =>
  home({ id, name: `Fern ${id}`, locality: 'Hebbal', price: price * LAKH, area, area_basis: 'carpet' });
const catalogue = catalogueOf([...HOMES, to('1', 70, 1000), to('2', 80, 1000)]);

const PER_AREA = [
  ['2 bhk in Whitefield or Hebbal', 'which of the two areas is cheaper per sq ft?'],
  [
    '2 bhk in Whitefield or Hebbal',
    'sorry, I meant the areas, Whitefield vs Hebbal, which one is cheaper per sq ft?',
  ],
  ['2 bhk whitefield ya hebbal', 'dono ilaake mein per sqft rate kya hai'],
  ['व्हाइटफील्ड या हेब्बाल में 2 BHK', 'दोनों इलाकों में प्रति वर्ग फुट दाम बताइए'],
  ['ವೈಟ್‌ಫೀಲ್ಡ್ ಅಥವಾ ಹೆಬ್ಬಾಳದಲ್ಲಿ 2 BHK', 'ಎರಡೂ ಏರಿಯಾದಲ್ಲಿ ಚದರ ಅಡಿಗೆ ದರ ಎಷ್ಟು?'],
  ['2 bhk whitefield athava hebbal', 'yaava area alli per sqft rate kadime'],
] as const;

test.each(PER_AREA)('after “%s”, “%s” is of the areas, by the square foot', (first, asked) => {
  const visitor = talk({ catalogue });
  const before = visitor.say(first).session.current_filters;
  const { reply, session } = visitor.say(asked);
  expect(reply.text).toMatch(/(Whitefield|व्हाइटफील्ड|ವೈಟ್‌ಫೀಲ್ಡ್).*(Hebbal|हेब्बाल|ಹೆಬ್ಬಾಳ)/);
  expect(reply.text).toMatch(/sq ft|वर्ग फ़ुट|ಚದರ ಅಡಿ/);
  expect(reply.text).not.toMatch(/Lakeside|Where do you work|ऑफ़िस|office|ಆಫೀಸ್|aafis/);
  expect(reply.cards).toEqual([]);
  expect(session.current_filters).toEqual(before);
});

describe('which area is nearer to a metro is asked of those that were weighed before', () => {
  test.each([
    ['Whitefield or Hebbal, which is better?', 'which area is near the metro?'],
    ['whitefield ya hebbal kaunsa achha hai', 'kaunsa area metro ke paas hai'],
    ['व्हाइटफील्ड या हेब्बाल, कौन सा बेहतर है?', 'मेट्रो किस इलाके के ज़्यादा पास है?'],
    ['ವೈಟ್‌ಫೀಲ್ಡ್ ಅಥವಾ ಹೆಬ್ಬಾಳ, ಯಾವುದು ಒಳ್ಳೆಯದು?', 'ಯಾವ ಏರಿಯಾ ಮೆಟ್ರೋಗೆ ಹತ್ತಿರ?'],
    ['whitefield athava hebbal yaavudu olleyadu', 'yaava area metro ge hattira'],
  ])('“%s”, “%s”', (first, asked) => {
    const visitor = talk({ catalogue });
    visitor.say(first);
    const { reply, session } = visitor.say(asked);
    expect(reply.text).toMatch(/(2 km|2 किमी|2 ಕಿ.ಮೀ).*(5 km|5 किमी|5 ಕಿ.ಮೀ)/);
    expect(session.memory.works ?? []).toEqual([]);
  });
});

test('two questions of them are both answered', () => {
  const visitor = talk({ catalogue });
  visitor.say('2 bhk in Whitefield or Hebbal');
  const { reply } = visitor.say(
    'how far is the metro from the two areas and which of the two areas is cheaper per sq ft?',
  );
  expect(reply.text).toMatch(/nearer to metro.*per sq ft/s);
});

test.each([
  ['2 bhk in Whitefield or Hebbal', 'I asked about the areas, not the homes'],
  ['2 bhk whitefield ya hebbal', 'maine ilaake pooche the, ghar nahi'],
  ['व्हाइटफील्ड या हेब्बाल में 2 BHK', 'मैंने इलाकों की तुलना पूछी थी, घरों की नहीं।'],
  ['ವೈಟ್‌ಫೀಲ್ಡ್ ಅಥವಾ ಹೆಬ್ಬಾಳದಲ್ಲಿ 2 BHK', 'ನಾನು ಕೇಳಿದ್ದು ಪ್ರದೇಶಗಳನ್ನು, ಮನೆಗಳನ್ನಲ್ಲ'],
])('after “%s”, “%s” tells them side by side', (first, asked) => {
  const visitor = talk({ catalogue });
  visitor.say(first);
  const { reply } = visitor.say(asked);
  expect(reply.text).toMatch(/(Whitefield|व्हाइटफील्ड|ವೈಟ್‌ಫೀಲ್ಡ್):.*(Hebbal|हेब्बाल|ಹೆಬ್ಬಾಳ):/s);
  expect(reply.cards).toEqual([]);
});

test('for who invests prices are told, that growth is not known, and nobody is asked where they work', () => {
  const { reply } = talk({ catalogue }).say('Whitefield or Hebbal, which area is better for investment?');
  expect(reply.text).toMatch(/Whitefield:.*Hebbal:.*nobody can promise/s);
  expect(reply.text).not.toMatch(/Where do you work|to live/);
});

test.each([
  'which of the two has the bigger area?',
  'what is the carpet area of both?',
  'compare the first two',
])('“%s” is asked of homes', (asked) => {
  const visitor = talk({ catalogue });
  visitor.say('2 bhk in Whitefield or Hebbal');
  expect(visitor.say(asked).reply.text).not.toMatch(/Hebbal:|Cheapest first/);
});
