// Hindi: several facts of one home in one sentence, and one fact of several homes.
import type { FactLines } from '../replies.ts';

const BASIS = {
  carpet: 'कारपेट एरिया',
  built_up: 'बिल्ट-अप एरिया',
  super_built_up: 'सुपर बिल्ट-अप एरिया',
  plot: 'प्लॉट एरिया',
};

export const factLines: FactLines = {
  said: {
    furnishing: (value) => value,
    parking: (value) => (value === '0' ? 'कार पार्किंग नहीं' : `${value} कार की पार्किंग`),
    bathrooms: (value) => `${value} बाथरूम`,
    balconies: (value) =>
      value === '0' ? 'बालकनी नहीं' : `${value} ${value === '1' ? 'बालकनी' : 'बालकनियाँ'}`,
    facing: (value) => `${value}मुखी`,
    area: (value) => value,
    bhk: (value) => value,
    type: (value) => value,
  },
  otherMeasure: (home, basis, value) => `${home} का ${BASIS[basis]} नहीं लिखा है; लिखा है ${value}।`,
  sampleNumber: () =>
    'यह नंबर नमूना (sample) लिखा है, इस पर भरोसा मत कीजिए; रजिस्टर्ड नंबर ऑफ़िस से लीजिए और राज्य की RERA साइट पर जाँचिए।',
  noStreet: () => 'गली और मकान नंबर नहीं लिखे हैं।',
  part: (fact, value) => (value === undefined ? `${fact} की जानकारी नहीं` : `${fact} ${value}`),
  together: (home, parts) => `${home}: ${parts.join(', ')}।`,
  noneNear: (n, kind) => `इन ${n} में से किसी के पास ${kind} है या नहीं, यह लिस्टिंग में नहीं लिखा।`,
  none: (n, facts) => `${n} में से किसी घर की लिस्टिंग में ${facts} की जानकारी नहीं है।`,
  others: (n, total, fact) => `कुल ${total} में से ${n} में ${fact} लिखा है।`,
  all: (n, fact, value) => `${fact}: ${value}, ${n === 2 ? 'इन दोनों' : `इन सभी ${n}`} में।`,
  each: (fact, parts) => `${fact}: ${parts.join('; ')}।`,
  way: (place, ordered) => `${place} से सीधी दूरी${ordered ? ', सबसे पास वाला पहले' : ''}`,
  ofAll: (n) => `सभी ${n} में:`,
  lowestFirst: (fact) => `${fact}, सबसे कम वाला पहले`,
  which: {
    price: { down: 'सबसे सस्ता', up: 'सबसे महँगा' },
    price_per_area: { down: 'प्रति वर्ग फ़ुट सबसे सस्ता', up: 'प्रति वर्ग फ़ुट सबसे महँगा' },
    area: { down: 'सबसे छोटा', up: 'सबसे बड़ा' },
    possession: { down: 'सबसे जल्दी मिलने वाला', up: 'सबसे बाद में मिलने वाला' },
    floor: { down: 'सबसे नीचे की मंज़िल', up: 'सबसे ऊपर की मंज़िल' },
  },
  verdict: (which, best, next, of) =>
    `${of ? `सभी ${of} में ` : ''}${which}: ${best}${next ? `; उसके बाद ${next}` : ''}।`,
  uncovered: () => 'पार्किंग ढकी है या खुली, यह नहीं लिखा है।',
  eachOf: ({ home, price, n, share, deposit }) =>
    `${home}: ${price}, ${n} में बाँटें तो हर एक का ${share}${deposit ? `; डिपॉज़िट ${deposit.whole}, हर एक का ${deposit.share}` : ''}।`,
  total: (sum, parts) => `कुल मिलाकर: ${sum} (${parts.join(' + ')})।`,
  rents: (sum, months) => `${sum} (${months} महीने का किराया)`,
  among: (sum, n, share) => `${sum}, ${n} में बाँटें तो हर एक का ${share}।`,
  aMonth: (month, year) => `कुल ${month}, साल का ${year}।`,
  firstMonth: (sum) => `पहले महीने डिपॉज़िट के साथ: ${sum}।`,
  notInSum: () => 'जो लिस्टिंग में नहीं लिखा, जैसे ब्रोकरेज या रजिस्ट्रेशन, वह जोड़ में नहीं है।',
  of: (homes, value) => `${homes} – ${value ?? 'जानकारी नहीं'}`,
  link: (homes, url) => `${homes}${url === undefined ? ' – जानकारी नहीं' : `: ${url}`}`,
  nothing: 'नहीं लगती',
  listed: (yes, denied) => (yes ? 'है' : denied ? 'नहीं' : 'नहीं लिखा'),
  storey: (value) => {
    const [floor = '', of] = value.split('/');
    return floor === '0' ? 'ग्राउंड' : of ? `${of} में से ${floor}` : floor;
  },
};
