// Hindi across homes and about areas.
import type { AnswersOf } from '../answers.ts';

const ASKS = { bhk: 'कितने BHK', budget: 'कितने बजट तक', place: 'किस इलाक़े में' };
const list = (parts: string[]) =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} और ${parts.at(-1)}` : (parts[0] ?? '');

export const answers: AnswersOf = {
  cues: {
    rate: 'औसत रेट, औसत दाम, रेट क्या चल, इलाक़े का रेट, इलाके का रेट',
    which:
      'कौन सा इलाका, कौन-सा इलाका, कौन सा इलाक़ा, किस इलाके, किस इलाक़े, कहाँ मिलेगा, कहां मिलेगा, और कहाँ, और कहां, किस जगह',
    choose: 'कौन सा सस्ता, कहाँ सस्ता, कहां सस्ता, कौन सा बेहतर',
    rent: 'कितना किराया, किराया कितना, किराया मिल सकता',
    yield: 'साल का कितना प्रतिशत, रिटर्न कितना',
  },
  say: {
    each: (fact, stated, silent) =>
      `${fact}: ${stated.join(', ')}।${silent.length > 0 ? ` ${list(silent)} के लिए नहीं लिखा है।` : ''}`,
    noneStates: (fact) => `${fact}: इनमें से किसी लिस्टिंग में नहीं लिखा है।`,
    area: ({ what, place, n, from, to, median, rate }) =>
      n === 1
        ? `${place} में ${what}: एक घर, ${from}${rate ? `, ${rate}` : ''}।`
        : `${place} में ${what}: ${n} घर, ${from} से ${to}${median ? `, आधे ${median} तक` : ''}${rate ? `; क़रीब ${rate}` : ''}।`,
    noneIn: (what, place) => `${place} में ${what} अभी हमारे पास नहीं है।`,
    cheaperArea: (place, amount) => `${place} सस्ता है: बीच का दाम ${amount} कम है।`,
    areas: (what, places) => `${what}: ${places.join(' · ')}।`,
    areaFrom: (place, n, from) => `${place} ${n}, ${from} से`,
    noArea: (what) => `${what} किसी इलाक़े में नहीं है।`,
    distances: (from, places) => `${from} से सीधी दूरी: ${places.join(', ')}।`,
    rents: (what, place, n, from, to) =>
      n === 1
        ? `${place} में ${what} किराए पर: एक घर, ${from}।`
        : `${place} में ${what} किराए पर: ${n} घर, ${from} से ${to}।`,
    noRents: (what, place) => `${place} में ${what} किराए पर यहाँ नहीं है, इसलिए किराया नहीं बता सकता।`,
    yield: ({ rent, price, percent }) =>
      `${price} पर ${rent} किराया: साल का ${percent} (12 महीने का किराया भाग दाम), ख़र्चे अलग।`,
    cheapestFirst: () => 'सबसे सस्ता पहले।',
    nextQuestion: (missing) => `${list(missing.map((name) => ASKS[name]))} चाहिए?`,
  },
};
