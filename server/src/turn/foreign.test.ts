// What no list of homes has: a bed in a PG, some nights, land to farm. It is said, and what is nearest to it is looked for.
import { describe, expect, test } from 'vitest';
import { looking, talk } from './testing.ts';
import { catalogueOf, HOMES } from './testing-homes.ts';

const guest = () => talk({ catalogue: catalogueOf([...HOMES]), strict: false });

describe('a kind that is not listed', () => {
  test.each([
    ['any hostel near whitefield?', /PGs, hostels.*not listed/],
    ['need a sharing room', /PGs, hostels.*not listed/],
    ['koi pg hai kya whitefield me', /PG, hostel.*nahi/],
    ['पीजी मिलेगा क्या?', /पीजी.*नहीं/],
    ['ಪಿಜಿ ಇದೆಯಾ ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ', /ಪಿಜಿ.*ಇಲ್ಲ/],
    ['hostel beku whitefield alli', /haastel.*illa/],
    ['hotel room for two nights please', /nights are not listed/],
  ])('of rooms: the rents are looked for: %s', (said, told) => {
    const { reply, session } = guest().say(said);
    expect(reply.text).toMatch(told);
    expect(session.current_filters.purpose).toBe('rent');
  });

  test.each(['agricultural land, 2 acres', 'kheti ki zameen chahiye', 'खेती की ज़मीन चाहिए', 'ಕೃಷಿ ಭೂಮಿ ಬೇಕು'])(
    'of land: the plots are: %s',
    (said) => {
      const { current_filters: filters } = guest().say(said).session;
      expect(filters.type).toEqual(['plot']);
      expect(filters).not.toHaveProperty('area_min');
    },
  );

  test.each(['i stay in a pg now, want a 2bhk in whitefield', 'can I run a pg in the second one?'])(
    'told of oneself, or asked of a home, it is none: %s',
    (said) => expect(looking({ strict: false }).say(said).reply.text).not.toMatch(/not listed here/),
  );
});
