// Hindi: single words that decide how something beside them is read.
import type { WordLists } from '../word-lists.ts';

export const wordLists: WordLists = {
  plain: 'लिख लिखिए लीजिए दूँगा दूंगा दूँगी दूंगी देंगे रहा रही हूँ होता होती ग़लत गलत जा आ चैट साइट सूची लिस्ट संदेश यहाँ आधे ',
  abbreviation: '',
  distance: 'किमी किलोमीटर मीटर मिनट',
  measure: 'घंटे घंटा बजे लोग दिन हफ्ते',
  place_end: '',
  project_end: '',
  name: '',
  not_home: '',
  through: 'से',
  road: 'रोड मार्ग सड़क हाईवे',
  either: 'या',
  above: '',
  loosely: '',
  times: 'बार दफ़ा दफा',
  out: 'बाहर',
  dwelling: 'मकान मकानों',
  covered: 'ढकी ढका कवर्ड',
  where: 'कहाँ कहां किधर पता एड्रेस नक्शा नक़्शा मैप',
  duration: 'समय देर मिनट घंटा घंटे वक्त वक़्त टाइम',
  sum: 'कुल मिलाकर मिला जोड़कर जोड़ टोटल',
  turning: 'लेकिन मगर पर अब अभी बल्कि',
  indefinite: 'कोई किसी कुछ बहुत ज़्यादा थोड़ा थोड़ी हर एक',
  doing: 'ने',
  rest: 'बाकी बाक़ी',
};
