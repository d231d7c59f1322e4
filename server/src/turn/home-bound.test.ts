// Words that fit a home shown mean that home before they wish for anything: by its price, its deposit, or out of two compared.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, home } from './testing-homes.ts';

const rented = (id: string, name: string, deposit: number, price: number) =>
  home({
    id,
    name,
    purpose: 'rent',
    bhk: 3,
    locality: 'Hebbal',
    price,
    deposit,
    area: 1200,
    furnishing: 'furnished',
  });
const catalogue = catalogueOf([
  ...HOMES,
  rented('fern', 'Fern Court', 250_000, 42_000),
  rented('moss', 'Moss Court', 360_000, 44_000),
]);
const after = (...said: string[]) => {
  const visitor = talk({ catalogue, strict: false });
  const turns = said.map((line) => visitor.say(line));
  const last = turns.at(-1) as (typeof turns)[number];
  const { focus } = last.session.memory;
  return { text: last.reply.text, focus, filters: last.session.current_filters, rows: last.reply.comparison };
};
const LIST = ['2bhk in whitefield'] as const;

describe('one of two that were compared', () => {
  test.each([
    'the larger one',
    'larger one. does it have parking?',
    'I need more space, so the bigger one',
    'bada chahiye, to bada wala',
    'बड़ा वाला, उसमें पार्किंग है?',
    'ದೊಡ್ಡದು. ಅದರಲ್ಲಿ ಪಾರ್ಕಿಂಗ್ ಇದೆಯಾ?',
    'doddadu. adaralli parking ideya?',
    'the higher floor one',
  ])('is chosen, and no other looked for: %s', (line) => {
    const { focus, filters } = after(...LIST, 'compare 1 and 2', line);
    expect(focus).toEqual(['lake-b']);
    expect(filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
  });

  test.each(['show me a bigger one', 'i want something bigger', 'isse bada wala dikhao', 'ಇನ್ನೂ ದೊಡ್ಡ ಮನೆ ತೋರಿಸಿ'])(
    'another is looked for where it is wished: %s',
    (line) => {
      expect(after(...LIST, 'compare 1 and 2', line).filters.area_min).toBeGreaterThan(1120);
    },
  );

  test('the one of them that stands there is meant, whatever list the rest of the message makes', () => {
    const said = after(
      '2bhk in whitefield under 70 lakh',
      '2bhk in kadugodi under 70 lakh',
      'compare Banyan Homes with Palm Grove',
      'remove the 70 lakh. Can I visit the Kadugodi one on Saturday at 11?',
    );
    expect(said.text).toContain('Banyan Homes');
    expect(said.text).not.toContain('Which one');
  });
});

describe('several told by their prices', () => {
  test.each([
    'compare the 55 lakh and the 71 lakh ones',
    '55 aur 71 lakh wale compare karo',
    'whitefield ke 55 aur 71 lakh wale, kaunsa better?',
    '55 और 71 लाख वाले की तुलना करो',
    '55 ಮತ್ತು 71 ಲಕ್ಷದ ಮನೆ ಹೋಲಿಸಿ',
    '55 mattu 71 lakshada mane holisi',
  ])('are those: %s', (line) => {
    const { focus, filters } = after(...LIST, '2bhk in whitefield', line);
    expect(focus).toEqual(['lake-a', 'palm']);
    expect(filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
  });

  test.each(['55 se 71 lakh ke ghar dikhao', 'show me flats between 55 and 71 lakh'])(
    'a range looks for homes: %s',
    (line) => {
      expect(after(...LIST, line).filters).toMatchObject({ budget_max: 7_100_000 });
    },
  );
});

describe('a home told by what it asks beside the rent', () => {
  test.each([
    'the one with 3.6 lakh deposit, is it furnished?',
    'jiska deposit 3.6 lakh hai, furnished hai?',
    '3.6 lakh deposit is 2 much, will they lower it?',
    '3.6 ಲಕ್ಷ ಡೆಪಾಸಿಟ್ ಮನೆ ಫರ್ನಿಶ್ಡ್ ಆಗಿದೆಯಾ?',
  ])('is that one: %s', (line) => {
    const { focus, filters } = after('3bhk for rent in hebbal', line);
    expect(focus).toEqual(['moss']);
    expect(filters).toEqual({ bhk: [3], purpose: 'rent', locality: ['Hebbal'] });
  });

  test.each(['show me homes with 3.6 lakh deposit', 'deposit up to 3.6 lakh please'])(
    'none is meant where it bounds: %s',
    (line) => {
      expect(after('3bhk for rent in hebbal', line).focus).not.toEqual(['moss']);
    },
  );
});

describe('as many as are counted at a place', () => {
  test.each([
    'compare the two in kadugodi',
    'the two in kadugodi, which is bigger?',
    'kadugodi wale do me se kaunsa better',
    'कडुगोडी वाले दोनों की तुलना करो',
    'ಕಾಡುಗೋಡಿಯ ಎರಡು ಮನೆ ಹೋಲಿಸಿ',
    'kadugodiya eradu mane holisi',
  ])('are those shown there: %s', (line) => {
    const { text, filters } = after('2bhk in kadugodi', '2bhk in whitefield', line);
    expect(text).toMatch(/Banyan Homes|Neem Residency/);
    expect(text).not.toMatch(/Lakeside|Palm Grove/);
    expect(filters).toEqual({ bhk: [2], locality: ['Whitefield'] });
  });

  test('so many that are to be shown are looked for', () => {
    const { filters } = after('2bhk in kadugodi', '2bhk in whitefield', 'show me two in kadugodi');
    expect(filters.locality).toEqual(['Kadugodi']);
  });
});

describe('one that was shown before', () => {
  test.each([
    'you showed me a 48 lakh one',
    'aapne dikhaya tha 48 lakh wala, usme lift hai?',
    'आपने 48 लाख वाला दिखाया था',
    '48 ಲಕ್ಷದ ಮನೆ ತೋರಿಸಿದ್ರಲ್ಲ',
  ])('is gone back to, and nothing held against it: %s', (line) => {
    const { focus, text } = after('2bhk in kadugodi', '2bhk in hebbal', line);
    expect(focus).toEqual(['kadu-a']);
    expect(text).toContain('Banyan Homes');
  });

  test('what is on the screen may be complained of', () => {
    const { text } = after(...LIST, 'you showed one at 71 lakh, that is over my budget');
    expect(text).not.toContain('Palm Grove');
  });
});

describe('a home of a place beside the one that is spoken of', () => {
  test.each([
    'can I see the kadugodi one and this one on saturday',
    'कडुगोडी वाला और यह, दोनों शनिवार को देखने आना है',
    'ಶನಿವಾರ ಎರಡೂ ಮನೆ ನೋಡಬಹುದಾ, ಕಾಡುಗೋಡಿಯದು ಮತ್ತು ಇದು?',
    'kadugodidu mattu idu shanivara nodabahuda',
  ])('are both: %s', (line) => {
    const { text, filters } = after('2bhk in kadugodi under 50 lakh', '2bhk in hebbal', 'number 1', line);
    expect(text).toMatch(/Banyan Homes/);
    expect(text).toMatch(/Hill View|Hebbal|ಹೆಬ್ಬಾಳ|हेब्बाल/);
    expect(filters.locality).toEqual(['Hebbal']);
  });

  test.each(['ಕಾಡುಗೋಡಿಯದು ಎಷ್ಟು ಚದರ ಅಡಿ?', 'kadugodidu eshtu square feet?'])('or that one alone: %s', (line) => {
    expect(after('2bhk in kadugodi under 50 lakh', '2bhk in hebbal', line).focus).toEqual(['kadu-a']);
  });

  test.each(['the earlier whitefield flat, what is its area?', 'ಆ ಮೊದಲಿನ ವೈಟ್‌ಫೀಲ್ಡ್ ಮನೆ ಎಷ್ಟು ಚದರ ಅಡಿ?'])(
    'of two shown there before it is the one of the size that is looked for: %s',
    (line) => {
      const said = ['3bhk in whitefield under 1 crore', '2bhk in whitefield under 60 lakh', '3bhk in hebbal'];
      expect(after(...said, line).focus).toEqual(['teak-3']);
    },
  );
});
