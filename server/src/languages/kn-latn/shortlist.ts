// The shortlist in Kannada in Roman letters.
import type { ShortlistCues } from '../shortlist.ts';

export const shortlist: ShortlistCues = {
  list: 'nanna shortlist, nan shortlist, nanna list, nan list, nanna patti, aayke patti, ayke patti, mechchina patti',
  saved: `
      ulisida, uliside, ulisidda, ulisiddu, ulisiruva, ulisirodu, ulisiddeeni, ulisiddini, ulisiddene, save madida, save maadida,
      save madiro, save maadiro, save madirodu, save maadirodu, save madidini, save maadidini, save madiddu, save maadiddu,
      save maadidde, save madidde, save madidivi
    `,
  save: `
      ulisi, ulisu, ulisidi, uliskolli, ulisikolli, save madi, save maadi, save madu, save maadu, save madkolli, save maadkolli,
      save madri, save maadri, shortlist madi, shortlist maadi, shortlist madri
    `,
  add: 'serisi, serisu, haaki, haki, haku, haaku, idi, itkolli, ittukolli, add madi, add maadi',
  remove:
    'tegi, tegiri, tegeyiri, teegi, tegedu haaki, tegedu haki, tegedhaki, tegedhaaki, tegdu haaki, tegdu haki, tegdhaki, remove madi, remove maadi, delete madi, delete maadi',
  show: 'torisi, thorisi, torsi, thorsi, torisu, heli, helu, yenu, enu, yenenu, yavudu, yaavudu, yav, yaava, yava, eshtu, nodbeku, elli',
  compare: 'holisi, holike, holisu, compare madi, compare maadi',
  visit: 'bheti, beti, hogi nodbeku, nodoke hogbeku, noda beku hogi, visit madbeku, visit maadbeku',
  share: 'hanchi, hanchikolli, kalisi, kalsi, kaluhisi, share madi, share maadi',
  else: 'duddu, hana, hesaru, badige, baadige, baddi, laksha, koti, kharchu',
};
