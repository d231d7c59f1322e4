// Areas asked about: two of them side by side by what the catalogue has, and what it does not have is said.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, home } from './testing-homes.ts';

const rent = (id: string, locality: string, price: number) =>
  home({ id, name: `Fern ${id}`, locality, price, purpose: 'rent', area: 900, area_basis: 'carpet' });
const catalogue = catalogueOf([...HOMES, rent('1', 'Whitefield', 30_000), rent('2', 'Hebbal', 36_000)]);
const homes = (text: string) => /48.*88|62.*64|55.*88/.test(text);

describe('which of two areas is better is told by their prices, and the rest is said not to be known', () => {
  test.each([
    'Whitefield or Hebbal, which area is better for us?',
    'which area is better, Whitefield or Hebbal?',
    'whitefield aur hebbal mein se kaun sa area achha hai',
    'whitefield ya hebbal, kaunsa area better rahega family ke liye?',
    'व्हाइटफील्ड और हेब्बाल में से कौन सा एरिया अच्छा है',
    'माता पिता साथ रहेंगे, व्हाइटफील्ड या हेब्बाल कौन सा इलाका बेहतर है?',
    'ವೈಟ್‌ಫೀಲ್ಡ್ ಅಥವಾ ಹೆಬ್ಬಾಳ, ಯಾವ ಏರಿಯಾ ಒಳ್ಳೆಯದು?',
    'ವೈಟ್‌ಫೀಲ್ಡ್ ಮತ್ತು ಹೆಬ್ಬಾಳದಲ್ಲಿ ಯಾವ ಏರಿಯಾ ಒಳ್ಳೆಯದು',
    'Whitefield mattu Hebbal, yaava area better? rate eshtu eradu kade?',
    'whitefield athava hebbal yaava area olleyadu',
  ])('%s', (asked) => {
    const { reply, session } = talk({ catalogue }).say(asked);
    expect(reply.cards).toEqual([]);
    expect(session.current_filters).toEqual({});
    expect([reply.text, homes(reply.text)]).toEqual([reply.text, true]);
    expect(reply.text).toMatch(/listings do not say|listing mein nahi|लिस्टिंग में नहीं|ಬರೆದಿಲ್ಲ|baredilla/);
  });
});

describe('the rates of two areas stand beside each other', () => {
  test.each([
    'rate in Whitefield and Hebbal for rent?',
    'Whitefield or Hebbal, which area is better? And what are the rates to rent?',
    'whitefield aur hebbal mein kiraye ka rate kya hai',
    'व्हाइटफील्ड और हेब्बाल में किराये का रेट क्या है',
    'baadigege whitefield mattu hebbal rate eshtu',
    'ಬಾಡಿಗೆಗೆ ವೈಟ್‌ಫೀಲ್ಡ್ ಮತ್ತು ಹೆಬ್ಬಾಳದಲ್ಲಿ ರೇಟ್ ಎಷ್ಟು',
  ])('%s', (asked) => {
    const { reply } = talk({ catalogue }).say(asked);
    expect(reply.text).toMatch(/30,000/);
    expect(reply.text).toMatch(/36,000/);
  });
});

describe('what nobody states of an area is said in a sentence, and is no size and no search', () => {
  test.each([
    ['2 bhk in Whitefield', 'is the area safe?'],
    ['2 bhk in Whitefield', 'area noisy?'],
    ['2 bhk in Whitefield', 'any water problem in the area'],
    ['2bhk whitefield mein chahiye', 'area safe hai kya'],
    ['2bhk whitefield mein chahiye', 'ye area shaant hai kya'],
    ['2bhk whitefield mein chahiye', 'is area mein pani ki dikkat hai kya'],
    ['व्हाइटफील्ड में 2 BHK चाहिए', 'एरिया सेफ है क्या'],
    ['व्हाइटफील्ड में 2 BHK चाहिए', 'एरिया में पानी की दिक्कत है क्या'],
    ['ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 BHK ಬೇಕು', 'ಏರಿಯಾ ಸುರಕ್ಷಿತನಾ'],
    ['ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 BHK ಬೇಕು', 'ಏರಿಯಾದಲ್ಲಿ ನೀರಿನ ಸಮಸ್ಯೆ ಇದೆಯಾ'],
    ['whitefield alli 2bhk beku', 'area safe aa'],
    ['whitefield alli 2bhk beku', 'area alli neerina samasye ideya'],
  ])('after “%s”, “%s”', (start, asked) => {
    const visitor = talk({ catalogue });
    visitor.say(start);
    const before = visitor.session().current_filters;
    const { reply, session } = visitor.say(asked);
    expect(reply.text).not.toMatch(/980|1,180|East Bangalore/);
    expect(reply.cards).toEqual([]);
    expect(session.last_intent).toBe('topic_query');
    expect(session.current_filters).toEqual(before);
    expect(reply.suggestions.length + (reply.contact ? 1 : 0)).toBeGreaterThan(0);
  });
});

describe('areas around a place are told the nearest first', () => {
  test.each([
    ['2bhk to buy', 'which areas are near Hebbal?', 'km'],
    ['2bhk to buy in Hebbal', 'which other areas are nearby?', 'km'],
    ['2bhk hebbal mein kharidna hai', 'aas paas kaun se area hain?', 'km'],
    ['2bhk hebbal mein kharidna hai', 'Hebbal ke paas kaunse ilake hain', 'km'],
    ['हेब्बल में 2 बीएचके खरीदना है', 'हेब्बल के पास कौन से इलाके हैं?', 'किमी'],
    ['ಹೆಬ್ಬಾಳದಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ ಖರೀದಿಗೆ', 'ಹೆಬ್ಬಾಳ ಹತ್ತಿರ ಯಾವ ಏರಿಯಾ ಇದೆ?', 'ಕಿ.ಮೀ'],
    ['hebbal alli 2bhk khareedige', 'hebbal hattira yaava area ide', 'km'],
  ])('after “%s”, “%s”', (start, asked, km) => {
    const visitor = talk({ catalogue });
    visitor.say(start);
    const before = visitor.session().current_filters;
    const { reply, session } = visitor.say(asked);
    expect(reply.text).toContain(km);
    expect(session.last_intent).toBe('area_query');
    expect(session.current_filters).toEqual(before);
  });
});

test('two areas of their own, behind areas for a family, are told side by side', () => {
  const visitor = talk();
  visitor.say('best area for a family with kids under 1.5 cr to buy');
  const { reply } = visitor.say('ok so whitefield or hebbal, which has more 2bhk options in our budget');
  expect(reply.text).toContain('Whitefield:');
  expect(reply.text).toContain('Hebbal');
  expect(reply.text).not.toContain('nearer');
});
