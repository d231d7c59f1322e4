// Hindi: single words that decide how something beside them is read.
import type { WordLists } from '../word-lists.ts';

export const wordLists: WordLists = {
  plain: '',
  abbreviation: '',
  distance: 'किमी किलोमीटर मीटर मिनट',
  measure: 'घंटे घंटा बजे लोग दिन हफ्ते',
  place_end: '',
  project_end: '',
  name: '',
  not_home: '',
  through: 'से',
  above: '',
  loosely: '',
};
