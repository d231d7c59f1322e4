// Kannada in Roman letters: single words that decide how something beside them is read.
import type { WordLists } from '../word-lists.ts';

export const wordLists: WordLists = {
  plain: 'eradakku eradu eradara ibbarigu chat site ',
  abbreviation: '',
  distance: '',
  measure: '',
  place_end: '',
  project_end: '',
  name: '',
  not_home: '',
  through: '',
  road: 'raste rasthe rasteyalli rastheyalli',
  either: 'athava athva athawa',
  above: '',
  loosely: '',
  times: 'baari sala saari',
  out: '',
  dwelling: '',
  covered: 'covered',
  where: 'elli ellide yelli vilasa',
  duration: 'samaya hottu nimisha gante',
  sum: 'ottu kudisi koodisi seri serisi total',
  turning: 'aadre adre aadare eega iga ivaga',
  indefinite: 'yavudadru swalpa thumba tumba ondu ella',
  doing: 'oke likke okke',
  rest: 'ulida ulidavu ulididdu ulidaddu',
};
