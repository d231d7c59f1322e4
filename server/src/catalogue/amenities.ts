// Amenities: one word for one thing. Owners write "Gymnasium" and "24X7 Security"; visitors ask for a gym and security.
// Only true synonyms are here: CCTV is not a guard, and visitors' parking is not a place of one's own.
const SPELLINGS: Record<string, string> = {
  'swimming pool': 'pool, swimming pools, infinity pool',
  gym: 'gymnasium, gyms, fitness centre, fitness center, fitness room, indoor gym',
  clubhouse: 'club house, club-house, club',
  lift: 'lifts, lift(s), elevator, elevators',
  security:
    '24x7 security, 24 x 7 security, 24/7 security, 24 hour security, round the clock security, security guard, security guards, security personnel',
  'power backup':
    'power back up, power back-up, power-backup, full power backup, 100% power backup, dg backup, generator',
  garden: 'gardens, landscaped garden, landscaped gardens, landscape garden',
  park: 'parks',
  'play area':
    "children's play area, childrens play area, children play area, kids play area, kids' play area, playground, children's playground",
  'jogging track': 'jogging path, walking track, jogging / walking track, jogger track',
  'gated community': 'gated, gated society',
  'tennis court': 'tennis, lawn tennis court',
  'badminton court': 'badminton, badminton courts',
  'basketball court': 'basketball',
  'rainwater harvesting': 'rain water harvesting',
  'water supply': '24 hour water, 24x7 water, 24x7 water supply, 24 hours water supply',
  'gas pipeline': 'piped gas, gas connection, piped gas connection',
  'air conditioning': 'air conditioner, air conditioned, ac',
  'modular kitchen': 'modular kitchens',
  'pet friendly': 'pets allowed, pet-friendly',
  vastu: 'vastu compliant, vaastu, vaastu compliant',
  'ev charging': 'ev charger, ev charging point, ev charging points, electric vehicle charging',
  intercom: 'intercom facility',
  'servant room': "servant's room, servants room, maid's room, maid room",
  'pooja room': 'puja room, prayer room',
};

const KNOWN = new Map(
  Object.entries(SPELLINGS).flatMap(([name, others]) =>
    others.split(', ').map((other) => [other, name] as const),
  ),
);

/** The owner's words, lower case and each once, by the name that visitors' words are read into. */
export function readAmenities(words: readonly string[]): string[] {
  const names = words.map((word) => {
    const tidy = word
      .replace(/[\s_]+/g, ' ')
      .replaceAll('’', "'")
      .trim()
      .toLowerCase();
    return KNOWN.get(tidy) ?? tidy;
  });
  return [...new Set(names)].filter((name) => name !== '');
}
