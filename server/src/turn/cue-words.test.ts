// A cue word decides no turn against the rest of it: a correction, a no or a complaint counts for what its own clause says.
import { describe, expect, test } from 'vitest';
import { talk } from './testing.ts';

const guestAfter = (...said: string[]) => {
  const guest = talk({ strict: false });
  for (const one of said) guest.say(one);
  return guest;
};

describe('nothing is put right in a first message', () => {
  test.each([
    '2 bhk in whitefield to buy, i mean for my parents',
    'i said 2 bhk in whitefield, to buy',
    'whitefield mein 2 bhk kharidna hai, matlab mummy ke liye',
    'व्हाइटफील्ड में 2 bhk खरीदना है, मतलब मम्मी के लिए',
  ])('%s', (said) => {
    const guest = talk({ strict: false });
    const { reply } = guest.say(said);
    expect(reply.text).not.toMatch(/put right|sorry|maaf|theek kar|माफ़|ठीक कर/i);
    expect(guest.session().current_filters).toMatchObject({ bhk: [2], locality: ['Whitefield'] });
  });
});

describe('what was said and not written down is put in', () => {
  test.each([
    'I said under 90 lakh, you did not write it',
    'maine 90 lakh tak bola tha, aapne likha nahi',
    'मैंने 90 लाख तक कहा था, आपने लिखा नहीं',
  ])('%s', (said) => {
    const guest = guestAfter('2 bhk in whitefield to buy');
    guest.say(said);
    expect(guest.session().current_filters).toMatchObject({ budget_max: 9_000_000 });
  });

  test('and what one denies having said is not', () => {
    const guest = guestAfter('2 bhk in whitefield to buy up to 90 lakh');
    guest.say('I never said 90 lakh');
    expect(guest.session().current_filters.budget_max).toBeUndefined();
  });
});

describe('a no stays in its clause', () => {
  test.each([
    '2 bhk in whitefield under 80 lakh and I do not want any agents phoning me',
    'whitefield mein 2 bhk 80 lakh tak aur mujhe broker nahi chahiye',
    'व्हाइटफील्ड में 2 bhk 80 लाख तक और मुझे ब्रोकर नहीं चाहिए',
  ])('the budget before it stands: %s', (said) => {
    const guest = talk({ strict: false });
    guest.say(said);
    expect(guest.session().current_filters).toMatchObject({ budget_max: 8_000_000 });
  });

  test.each(['70 lakh to nahi', '70 lakh nahi chahiye'])('and an amount that is denied goes: %s', (said) => {
    const guest = guestAfter('whitefield mein 2 bhk 70 lakh tak');
    guest.say(said);
    expect(guest.session().current_filters.budget_max).toBeUndefined();
  });

  test.each([
    'i will not buy 3 flats, what is the floor of 1',
    '3 flat nahi lunga, pehle wale ka floor batao',
  ])('so many refused are no kind refused: %s', (said) => {
    const guest = guestAfter('2 bhk flats in whitefield to buy');
    guest.say(said);
    expect(guest.session().current_filters).toMatchObject({ type: ['apartment'], purpose: 'buy' });
  });

  test('"no flats" still rules them out', () => {
    const guest = guestAfter('2 bhk in whitefield to buy');
    guest.say('no flats');
    expect(guest.session().current_filters.exclude).toContain('type:apartment');
  });
});

describe('more homes that are refused are not shown', () => {
  test.each([
    "I don't want other homes, what floor is 1 on?",
    'bere mane beda, modalane maneya mahadi heli',
    'ಬೇರೆ ಮನೆ ಬೇಡ, ಮೊದಲನೇ ಮನೆಯ ಮಹಡಿ ಹೇಳಿ',
    'aur ghar nahi chahiye, pehle wale ka floor batao',
  ])('%s', (said) => {
    const guest = guestAfter('2 bhk in whitefield');
    expect(guest.say(said).reply.text).not.toMatch(/5 (to|se) /);
  });
});

test.each(['wrong house, it is number 2', 'galat ghar, number 2 wala', 'ಅದು ತಪ್ಪು ಮನೆ, 2ನೇದು'])(
  'the wrong house is no kind of home: %s',
  (said) => {
    const guest = guestAfter('2 bhk in whitefield to buy');
    guest.say(said);
    expect(guest.session().current_filters.type).toBeUndefined();
  },
);

describe('what is not wished of a place holds nothing against the homes', () => {
  test.each(['सुनसान जगह नहीं चाहिए, व्हाइटफील्ड में 2 bhk', 'sunsan ilaka nahi chahiye, whitefield mein 2 bhk'])(
    '%s',
    (said) => {
      const guest = talk({ strict: false });
      expect(guest.say(said).reply.text).not.toMatch(/दूसरी जगह|doosri jagah/);
      expect(guest.session().current_filters).toMatchObject({ locality: ['Whitefield'] });
    },
  );
});

describe('questions are answered beside a cue word', () => {
  test.each([
    ['ok and schools? and is it safe for my daughter after 10', /school.*safe/is],
    ['tap water there? i mean borewell or tanker, and schools in 4 km', /water.*school/is],
    ['arey yeh nahi pucha tha, deposit kitna hai', /deposit/i],
    ['pehle wale ki photos bhejo, main bhai ko dikhaunga', /photos/i],
    ['pehle wale mein abhi tenant rehta hai kya', /rehta/i],
  ])('%s', (said, told) => {
    const guest = guestAfter('2 bhk whitefield to buy');
    const before = guest.session().current_filters;
    const { reply } = guest.say(said);
    expect(reply.text).toMatch(told);
    expect(reply.text).not.toMatch(/koi jaldi|put right/i);
    expect(guest.session().current_filters).toEqual(before);
  });
});

describe('a place that nobody ruled out comes back', () => {
  test.each([
    'I never said I do not want Whitefield',
    'nobody told you to remove Whitefield',
    'Whitefield hatane ko nahi bola',
    'व्हाइटफील्ड हटाने को नहीं बोला',
  ])('%s', (said) => {
    const guest = guestAfter('2 bhk in whitefield or kadugodi', 'not in whitefield');
    guest.say(said);
    const { locality, exclude_locality } = guest.session().current_filters;
    expect(locality).toContain('Whitefield');
    expect(exclude_locality).toBeUndefined();
  });

  test('and one that stands stays', () => {
    const guest = guestAfter('2 bhk in whitefield');
    const { reply } = guest.say('I never said I do not want Whitefield');
    expect(reply.text).not.toMatch(/no part/);
    expect(guest.session().current_filters).toMatchObject({ locality: ['Whitefield'] });
  });
});

describe('a complaint that names a fact or a home is answered with it', () => {
  test.each([
    ['deposit ke naam par sab loot rahe hain', /deposit/i],
    ['PHOTOS KAHAN HAI??', /photos/i],
  ])('%s', (said, told) => {
    const guest = guestAfter('2 bhk whitefield to buy');
    const { reply } = guest.say(said);
    expect(reply.text).toMatch(told);
    expect(reply.text).not.toMatch(/badalna|East Bangalore/);
  });

  test('what is told of oneself is not', () => {
    const guest = guestAfter('2 bhk whitefield to buy');
    const { reply } = guest.say('my deposit is stuck with my last landlord since june');
    expect(reply.text).not.toMatch(/deposit/i);
  });

  test('the prices of what is wanted rule no place out', () => {
    const guest = talk({ strict: false });
    guest.say('What you ask for 2 bhk flats in Whitefield is far too much');
    expect(guest.session().current_filters.exclude_locality).toBeUndefined();
  });

  test.each(['Indiranagar mein kuch nahi hai kya?', 'इंदिरानगर में कुछ नहीं है क्या?'])(
    'asked whether there is nothing, it is not ruled out: %s',
    (said) => {
      const guest = guestAfter('2 bhk in whitefield or indiranagar');
      guest.say(said);
      expect(guest.session().current_filters.exclude_locality).toBeUndefined();
    },
  );
});

test.each(['send me the list of all homes in excel', 'ella manegala list excel alli kalisi'])(
  'a program is no place: %s',
  (said) => {
    const guest = guestAfter('2 bhk in whitefield');
    expect(guest.say(said).reply.text).not.toMatch(/excel/i);
    expect(guest.session().current_filters).toMatchObject({ locality: ['Whitefield'] });
  },
);
