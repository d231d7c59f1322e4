// Kannada for what no catalogue states, and for the office and the chat itself.
import type { TopicsOf } from '../topics.ts';

export const topics: TopicsOf = {
  words: {
    growth: {
      cues: 'ಬೆಲೆ ಏರುತ್ತಾ, ಬೆಲೆ ಜಾಸ್ತಿ ಆಗುತ್ತಾ, ಬೆಲೆ ಹೆಚ್ಚಾಗುತ್ತಾ, ಹೂಡಿಕೆ, ಲಾಭ ಆಗುತ್ತಾ, bele jaasti aagutta, bele hechchagutta',
      name: 'ಮುಂದೆ ಬೆಲೆ ಹೇಗಿರುತ್ತದೆ',
    },
    school: { cues: 'ಶಾಲೆ, ಸ್ಕೂಲ್, ಕಾಲೇಜು, ಶಾಲೆಗಳು, shaale, shale, school', name: 'ಹತ್ತಿರದ ಶಾಲೆಗಳು' },
    hospital: { cues: 'ಆಸ್ಪತ್ರೆ, ಹಾಸ್ಪಿಟಲ್, ಡಾಕ್ಟರ್, aspatre, aaspatre', name: 'ಹತ್ತಿರದ ಆಸ್ಪತ್ರೆಗಳು' },
    safety: {
      cues: 'ಸುರಕ್ಷಿತ, ಸೇಫ್, ಸುರಕ್ಷತೆ, ರಾತ್ರಿ ಹೊತ್ತು, ಕಳ್ಳತನ, safe, surakshita, ratri hottu',
      name: 'ಪ್ರದೇಶ ಎಷ್ಟು ಸುರಕ್ಷಿತ',
    },
    water: { cues: 'ನೀರು, ನೀರಿನ, ಕಾವೇರಿ, ಬೋರ್‌ವೆಲ್, ಟ್ಯಾಂಕರ್, neeru, niru, neerina, kaveri', name: 'ನೀರಿನ ವ್ಯವಸ್ಥೆ' },
    flooding: { cues: 'ನೀರು ನಿಲ್ಲುತ್ತಾ, ಮಳೆ ಬಂದರೆ, ಪ್ರವಾಹ, neeru nillutta, male bandre', name: 'ಮಳೆ ನೀರು ನಿಲ್ಲುವುದು' },
    traffic: { cues: 'ಟ್ರಾಫಿಕ್, ಬಸ್ ಸ್ಟಾಪ್, ಬಸ್ ಸಿಗುತ್ತಾ, traffic, bus sigutta', name: 'ಟ್ರಾಫಿಕ್ ಮತ್ತು ಓಡಾಟ' },
    noise: { cues: 'ಗಲಾಟೆ, ಶಾಂತ, ನೆಮ್ಮದಿ, galate, shanta, nemmadi', name: 'ಗಲಾಟೆ ಅಥವಾ ನೆಮ್ಮದಿ' },
    shops: { cues: 'ಮಾರ್ಕೆಟ್, ಅಂಗಡಿ, ತರಕಾರಿ, ದಿನಸಿ, angadi, tarakari, market', name: 'ಹತ್ತಿರದ ಅಂಗಡಿಗಳು' },
    temple: { cues: 'ದೇವಸ್ಥಾನ, ಗುಡಿ, ಮಸೀದಿ, ಚರ್ಚ್, devasthana, gudi', name: 'ಹತ್ತಿರದ ದೇವಸ್ಥಾನ' },
    park: { cues: 'ಹತ್ತಿರ ಪಾರ್ಕ್, hatra park', name: 'ಹತ್ತಿರದ ಪಾರ್ಕ್' },
    power: { cues: 'ಕರೆಂಟ್, ವಿದ್ಯುತ್, current hogutta, karent', name: 'ವಿದ್ಯುತ್' },
    internet: { cues: 'ಇಂಟರ್ನೆಟ್, ವೈಫೈ, ನೆಟ್‌ವರ್ಕ್', name: 'ಇಂಟರ್ನೆಟ್' },
    neighbours: { cues: 'ಅಕ್ಕಪಕ್ಕ, ನೆರೆಹೊರೆ, ಎಂಥ ಜನ, akkapakka, entha jana', name: 'ಅಕ್ಕಪಕ್ಕದವರು' },
    view: { cues: 'ಬೆಳಕು, ಗಾಳಿ ಬರುತ್ತಾ, ಬಿಸಿಲು, belaku, gaali', name: 'ಗಾಳಿ ಬೆಳಕು' },
    road: { cues: 'ರಸ್ತೆ ಎಷ್ಟು ಅಗಲ, ಮುಂದೆ ರಸ್ತೆ, raste eshtu', name: 'ಮುಂದಿನ ರಸ್ತೆ' },
    age: {
      cues: 'ಎಷ್ಟು ಹಳೆಯದು, ಎಷ್ಟು ಹಳೇದು, ಎಷ್ಟು ವರ್ಷ ಹಳೆ, ಯಾವಾಗ ಕಟ್ಟಿದ್ದು, eshtu hale, eshtu haledu, yavaga kattiddu',
      name: 'ಕಟ್ಟಡದ ವಯಸ್ಸು',
    },
    quality: { cues: 'ಸೋರುತ್ತಾ, ಬಿರುಕು, ಕಟ್ಟಡದ ಗುಣಮಟ್ಟ, gunamatta', name: 'ಕಟ್ಟಡದ ಗುಣಮಟ್ಟ' },
    delay: { cues: 'ತಡ ಆದರೆ, ತಡವಾದರೆ, ಸಮಯಕ್ಕೆ ಸಿಗುತ್ತಾ, late aadre, tada aadre', name: 'ಸಮಯಕ್ಕೆ ಸಿಗುತ್ತದೆಯೇ' },
    bachelors: {
      cues: 'ಬ್ಯಾಚುಲರ್, ಬ್ಯಾಚಲರ್, ಒಬ್ಬನೇ, ಒಬ್ಬಳೇ, bachelor, bachelors, obbane, obbale',
      name: 'ಬ್ಯಾಚುಲರ್‌ಗಳು',
    },
    pets: { cues: 'ನಾಯಿ, ಸಾಕುಪ್ರಾಣಿ, naayi, nayi', name: 'ಸಾಕುಪ್ರಾಣಿಗಳು' },
    rules: { cues: 'ಸೊಸೈಟಿ ನಿಯಮ, ನಿಯಮಗಳು, ಮಾಂಸಾಹಾರ, ಓನರ್ ಒಪ್ತಾರಾ, owner opptara, niyama', name: 'ನಿಯಮಗಳು' },
    vastu: { cues: 'ವಾಸ್ತು, vaastu, vastu', name: 'ವಾಸ್ತು' },
    occupancy: { cues: 'ಎಷ್ಟು ಜನ ಇರಬಹುದು, eshtu jana irbahudu', name: 'ಎಷ್ಟು ಜನ ಇರಬಹುದು' },
    extension: { cues: 'ಇನ್ನೊಂದು ಮಹಡಿ, ಮೇಲೆ ಕಟ್ಟಬಹುದಾ, innondu floor, mele kattabahuda', name: 'ಮೇಲೆ ಕಟ್ಟುವುದು' },
    rooms: { cues: 'ಪೂಜಾ ಕೋಣೆ, ದೇವರ ಮನೆ, ಬಾಲ್ಕನಿ, ಸ್ಟೋರ್ ರೂಮ್, devara mane, pooja room, balcony', name: 'ಬೇರೆ ಕೋಣೆಗಳು' },
    food: { cues: 'ಊಟ ಸಿಗುತ್ತಾ, ಮೆಸ್, oota sigutta', name: 'ಊಟ' },
    registration: { cues: 'ನೋಂದಣಿ, ರಿಜಿಸ್ಟ್ರೇಷನ್, ಸ್ಟಾಂಪ್, nondani, registration', name: 'ಸ್ಟಾಂಪ್ ಮತ್ತು ನೋಂದಣಿ ಖರ್ಚು' },
    documents: { cues: 'ದಾಖಲೆ, ಪತ್ರಗಳು, ಡಾಕ್ಯುಮೆಂಟ್, dakhale, documents', name: 'ದಾಖಲೆಗಳು' },
    tax: { cues: 'ಆಸ್ತಿ ತೆರಿಗೆ, ತೆರಿಗೆ, terige', name: 'ಆಸ್ತಿ ತೆರಿಗೆ' },
    discount: { cues: 'ರಿಯಾಯಿತಿ, ಆಫರ್, ಡಿಸ್ಕೌಂಟ್, riyayiti, offer ideya', name: 'ರಿಯಾಯಿತಿ' },
    bank: { cues: 'ಯಾವ ಬ್ಯಾಂಕ್, ಲೋನ್ ಸಿಗುತ್ತಾ, ಸಾಲ ಸಿಗುತ್ತಾ, yava bank, loan sigutta', name: 'ಯಾವ ಬ್ಯಾಂಕ್ ಸಾಲ ಕೊಡುತ್ತದೆ' },
    tenants: { cues: 'ಬಾಡಿಗೆದಾರ, ಬಾಡಿಗೆದಾರರನ್ನು ಹುಡುಕ, badigedara', name: 'ಬಾಡಿಗೆದಾರರು' },
    owner: {
      cues: 'ನೇರ ಮಾಲೀಕ, ಓನರ್ ಜೊತೆ ನೇರ, ಮಾಲೀಕರ ನಂಬರ್, owner na direct, owner jote, broker beda',
      name: 'ಮಾಲೀಕರು ಯಾರು',
    },
    who: {
      cues: 'ನೀವು ಯಾರು, ನೀನು ಯಾರು, ರೋಬೋಟ್, ಯಂತ್ರ, ಯಾರ ನಂಬರ್, neevu yaru, neenu yaru, yara number',
      name: 'ನಾನು ಯಾರು',
    },
    broker: { cues: 'ಬ್ರೋಕರ್ ಆ, ನೀವು ಬ್ರೋಕರ್, ಏಜೆಂಟ್ ಆ, neevu broker, broker aa', name: 'ಬ್ರೋಕರೇಜ್' },
    privacy: { cues: 'ನನ್ನ ನಂಬರ್ ಏನು ಮಾಡ್ತೀರಾ, ನಂಬರ್ ಸೇವ್, ಸ್ಪ್ಯಾಮ್, number save, spam madtira', name: 'ನಿಮ್ಮ ವಿವರ' },
    call_back: {
      cues: 'ಯಾರು ಕರೆ ಮಾಡ್ತಾರೆ, ಕರೆ ಬರುತ್ತಾ, ಯಾರಾದರೂ ಕರೆ, yaaru phone, yaru phone, call barutta',
      name: 'ಕರೆ',
    },
    sell: {
      cues: 'ನನ್ನ ಮನೆ ಮಾರ, ನನ್ನ ಫ್ಲಾಟ್ ಮಾರ, ಮನೆ ಮಾರಬೇಕು, mane marabeku, nanna mane mara',
      name: 'ನಿಮ್ಮ ಮನೆ ಮಾರುವುದು',
    },
    alert: { cues: 'ಬಂದರೆ ತಿಳಿಸಿ, ಸಿಕ್ಕಿದರೆ ಹೇಳಿ, bandre tilisi, sikkidre heli', name: 'ಹೊಸ ಮನೆಗಳು' },
    other_sites: { cues: 'ಬೇರೆ ಸೈಟ್, ಬೇರೆ ವೆಬ್‌ಸೈಟ್, bere site, bere website', name: 'ಬೇರೆ ಸೈಟ್' },
    share: { cues: 'ಕಳುಹಿಸಬಹುದಾ, ಶೇರ್ ಮಾಡ, share mad, kalisbahuda', name: 'ಹಂಚಿಕೊಳ್ಳುವುದು' },
    overdue: { cues: 'ದಿನಾಂಕ ಕಳೆದಿದೆ ಅಂದ್ರೆ, was due andre', name: '“ದಿನಾಂಕ ಕಳೆದಿದೆ”' },
  },
  say: {
    unknownOfHome: (topic, home) => `${home}: ${topic} ಬಗ್ಗೆ ಮಾಹಿತಿ ಇಲ್ಲ.`,
    unknownOfHomes: (topic) => `ಈ ಯಾವ ಮನೆಯ ವಿವರದಲ್ಲೂ ${topic} ಬಗ್ಗೆ ಮಾಹಿತಿ ಇಲ್ಲ.`,
    unknownOfPlace: (topic, place) => `${place}: ${topic} ಬಗ್ಗೆ ನನ್ನ ಬಳಿ ಮಾಹಿತಿ ಇಲ್ಲ.`,
    unknown: (topic) => `${topic} ಬಗ್ಗೆ ನನ್ನ ಬಳಿ ಮಾಹಿತಿ ಇಲ್ಲ.`,
    stillUnknown: (topic) => `${topic} ಬಗ್ಗೆ ಇದಕ್ಕಿಂತ ಹೆಚ್ಚು ಗೊತ್ತಿಲ್ಲ, ಕ್ಷಮಿಸಿ.`,
    knows: (facts) => `ವಿವರದಲ್ಲಿ ಇಷ್ಟು ಇದೆ: ${facts}.`,
    office: () => 'ಕಚೇರಿಯವರು ತಿಳಿಸುತ್ತಾರೆ.',
    officeSays: (answer) => `ಕಚೇರಿಯ ಉತ್ತರ: ${answer}`,
    who: (site, homes) =>
      `ನಾನು ${site} ನ ಸ್ವಯಂಚಾಲಿತ ಸಹಾಯಕ. ಇಲ್ಲಿನ ${homes} ಮನೆಗಳಿಂದ ಉತ್ತರಿಸುತ್ತೇನೆ; ಉಳಿದದ್ದಕ್ಕೆ ಕಚೇರಿಯಲ್ಲಿ ಜನರಿದ್ದಾರೆ.`,
    brokerOurs: (site) =>
      `ನಾನು ${site} ನ ಚಾಟ್, ಹಣ ತೆಗೆದುಕೊಳ್ಳುವುದಿಲ್ಲ. ವಿವರದಲ್ಲಿ ಬ್ರೋಕರೇಜ್ ಇದ್ದರೆ ಹೇಳುತ್ತೇನೆ; ಉಳಿದದ್ದನ್ನು ಕಚೇರಿಯಲ್ಲಿ ಕೇಳಿ.`,
    privacy: (site) => `ನಿಮ್ಮ ನಂಬರ್ ಅಥವಾ ಇ-ಮೇಲ್ ನಾನು ಇಟ್ಟುಕೊಳ್ಳುವುದಿಲ್ಲ. ನೀವೇ ${site} ಗೆ ಕಳುಹಿಸಿದ್ದು ಮಾತ್ರ ಕಚೇರಿಗೆ ತಲುಪುತ್ತದೆ.`,
    callBack: (open) =>
      `ಕರೆ ಬರುತ್ತದೆ ಎಂದು ನಾನು ಹೇಳಲಾರೆ: ನೀವು ಸಂದೇಶ ಕಳುಹಿಸುವ ಅಥವಾ ಕರೆ ಮಾಡುವ ತನಕ ಕಚೇರಿಗೆ ಏನೂ ತಲುಪುವುದಿಲ್ಲ.${open ? ` ಕಚೇರಿ: ${open}.` : ''}`,
    cannotSell: (site) => `ನನಗೆ ಇಲ್ಲಿನ ಮನೆಗಳು ಮಾತ್ರ ಗೊತ್ತು; ನಿಮ್ಮ ಮನೆ ಮಾರಲು ${site} ಕಚೇರಿಯಲ್ಲಿ ಮಾತನಾಡಿ.`,
    cannotAlert: () => 'ನಂತರ ನಾನೇ ಸಂದೇಶ ಕಳುಹಿಸಲು ಆಗುವುದಿಲ್ಲ. ಕಚೇರಿಗೆ ತಿಳಿಸಿದರೆ ಅವರು ಹೇಳುತ್ತಾರೆ.',
    otherSites: () => 'ನನಗೆ ಈ ಸೈಟ್ ಮಾತ್ರ ಗೊತ್ತು, ಬೇರೆಯದನ್ನು ಹೇಳಲಾರೆ.',
    share: () => 'ಪ್ರತಿ ಮನೆಗೂ ಅದರದೇ ಪುಟವಿದೆ: ತೆರೆದು ಅದರ ಲಿಂಕ್ ಕಳುಹಿಸಿ. ಕೆಳಗಿನ ಸಂದೇಶವನ್ನೂ ಕಳುಹಿಸಬಹುದು.',
    overdue: () => 'ಅಂದರೆ ವಿವರದಲ್ಲಿರುವ ಸ್ವಾಧೀನದ ದಿನಾಂಕ ಕಳೆದಿದೆ, ಮನೆ ಸಿದ್ಧವಿದೆಯೇ ಎಂದು ಬರೆದಿಲ್ಲ. ಕಚೇರಿಯವರು ತಿಳಿಸುತ್ತಾರೆ.',
    bachelors: (home) =>
      home
        ? `${home}: ಬ್ಯಾಚುಲರ್‌ಗಳಿಗೆ ಬೇಡ ಎಂದು ಬರೆದಿಲ್ಲ; ಮಾಲೀಕರು ನಿರ್ಧರಿಸುತ್ತಾರೆ, ಕಚೇರಿಯಲ್ಲಿ ಕೇಳಿ.`
        : 'ಯಾವ ವಿವರದಲ್ಲೂ ಬ್ಯಾಚುಲರ್‌ಗಳಿಗೆ ಬೇಡ ಎಂದು ಬರೆದಿಲ್ಲ; ಮಾಲೀಕರು ನಿರ್ಧರಿಸುತ್ತಾರೆ, ಕಚೇರಿಯಲ್ಲಿ ಕೇಳಿ.',
    registration: () => 'ಸ್ಟಾಂಪ್ ಮತ್ತು ನೋಂದಣಿ ಖರ್ಚು ಹೇಳಿದ ಬೆಲೆಯ ಮೇಲೆ ಬರುತ್ತದೆ. ದರ ಸರ್ಕಾರದ್ದು; ವಿವರದಲ್ಲಿ ಒಟ್ಟು ಮೊತ್ತ ಇಲ್ಲ.',
    discount: (home) =>
      home ? `${home}: ರಿಯಾಯಿತಿ ಬಗ್ಗೆ ಬರೆದಿಲ್ಲ; ಹೇಳಿದ ಬೆಲೆ ಮಾತ್ರ ನನಗೆ ಗೊತ್ತು.` : 'ಈ ವಿವರಗಳಲ್ಲಿ ರಿಯಾಯಿತಿ ಬಗ್ಗೆ ಬರೆದಿಲ್ಲ.',
    doubt: (home, rera) =>
      `ಎಚ್ಚರಿಕೆ ಒಳ್ಳೆಯದು. ${home ? `${home} ಇಲ್ಲಿ ಇದೇ ಬೆಲೆಗೆ ಇದೆ; ` : ''}${rera ? `RERA ಸಂಖ್ಯೆ ${rera}, ಅದನ್ನು ರಾಜ್ಯದ RERA ಸೈಟ್‌ನಲ್ಲಿ ನೋಡಿ, ` : 'RERA ಸಂಖ್ಯೆ ಬರೆದಿಲ್ಲ: '}ಹಣ ಕೊಡುವ ಮೊದಲು ದಾಖಲೆ ನೋಡಿ.`,
  },
};
