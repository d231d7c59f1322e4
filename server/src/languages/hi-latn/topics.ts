// Hinglish for what no catalogue states, and for the office and the chat itself.
import type { TopicsOf } from '../topics.ts';

export const topics: TopicsOf = {
  words: {
    growth: {
      cues: 'bhav badhega, daam badhega, price badhega, rate badhega, kimat badhegi, keemat badhegi, appreciation, fayda hoga, invest karna, investment ke liye, badhne wala',
      name: 'aage price kaisa rahega',
    },
    school: {
      cues: 'school, schools, vidyalaya, college, padhai, bachche ki padhai',
      name: 'aas-paas ke school',
    },
    hospital: { cues: 'hospital, aspatal, haspatal, doctor, clinic, dawai', name: 'aas-paas ke hospital' },
    safety: {
      cues: 'safe, surakshit, suraksha, raat me, raat ko, akeli ladki, ladkiyon ke liye, chori',
      name: 'area kitna safe hai',
    },
    water: { cues: 'paani, pani, cauvery, kaveri, borewell, tanker', name: 'paani' },
    flooding: {
      cues: 'baadh, paani bharta, pani bharta, water logging, barish me',
      name: 'barish mein paani bharna',
    },
    traffic: {
      cues: 'traffic, bus stop, bus milti, aana jaana, connectivity, jam lagta',
      name: 'traffic aur aana-jaana',
    },
    noise: { cues: 'shor, shanti, shaant, shant, sukoon', name: 'shor ya shanti' },
    shops: {
      cues: 'dukan paas, dukaan paas, sabzi, kirana, bazaar paas, bazar paas, supermarket',
      name: 'aas-paas ki dukaanein',
    },
    temple: { cues: 'mandir, masjid, church, gurudwara, girja', name: 'mandir-masjid' },
    park: { cues: 'paas me park, garden paas, tehalne ki jagah', name: 'aas-paas ke park' },
    power: { cues: 'bijli, light jaati, light ki problem, power cut', name: 'bijli' },
    internet: { cues: 'internet, wifi, network aata', name: 'internet' },
    neighbours: { cues: 'padosi, kaise log, log kaise, mahaul', name: 'aas-paas ke log' },
    view: { cues: 'dhoop, hawa aati, hawadar, roshni', name: 'roshni aur hawa' },
    road: { cues: 'road kitni chaudi, sadak, samne road, saamne sadak, gali', name: 'saamne ki sadak' },
    age: {
      cues: 'kitna purana, kitne saal purana, kitni purani, kab bana, kab bani, purani building, naya hai kya',
      name: 'building ki umar',
    },
    quality: {
      cues: 'quality kaisi, seepage, leakage, deewar me, construction kaisa',
      name: 'construction ki quality',
    },
    delay: {
      cues: 'delay, deri hui, late hua, late hoga, time pe milega, time par milega, latak gaya',
      name: 'time par milega ya nahi',
    },
    bachelors: {
      cues: 'bachelor, bachelors, kunware, kuware, akela rehta, akele rehta, akeli rehti, ladke hai, ladki hai, bina shaadi',
      name: 'bachelors',
    },
    pets: { cues: 'kutta, kutte, billi, pet, pets, paltu', name: 'paltu jaanwar' },
    rules: {
      cues: 'society ke niyam, society rules, koi rule, koi niyam, non veg, mehmaan, owner mana, owner ko dikkat, makan malik, dikkat to nahi',
      name: 'society ke niyam',
    },
    vastu: { cues: 'vastu, vaastu', name: 'vastu' },
    occupancy: {
      cues: 'kitne log reh, log reh sakte, log rah sakte, teen log, do log reh, saath reh sakte',
      name: 'kitne log reh sakte hain',
    },
    extension: {
      cues: 'ek floor aur, ek manzil aur, aur floor bana, upar bana sakte, construction kar sakte',
      name: 'upar aur banana',
    },
    rooms: {
      cues: 'servant room, pooja room, puja room, store room, study room, balcony, naukar ka kamra',
      name: 'alag kamre',
    },
    food: { cues: 'khana milta, khana included, mess, tiffin', name: 'khana' },
    registration: {
      cues: 'registry, registration, stamp duty, stamp, upar se kitna, total kharcha, alag se kharcha, gst',
      name: 'stamp duty aur registration',
    },
    documents: {
      cues: 'kaagaz, kagaz, kagzaat, documents, papers, title clear, legal hai',
      name: 'kaagzaat',
    },
    tax: { cues: 'property tax, tax kitna, tds', name: 'property tax' },
    discount: { cues: 'discount, offer chal, koi offer, chhoot, chhut', name: 'offer' },
    bank: {
      cues: 'kaunsa bank, kaun sa bank, konsa bank, bank loan milega, loan milega, loan pass',
      name: 'kaun sa bank loan deta hai',
    },
    tenants: {
      cues: 'kirayedar dhoond, kirayedar dilwa, kirayedar sambhal, tenant dhoond, kiraye pe chadha',
      name: 'kirayedar sambhalna',
    },
    owner: {
      cues: 'direct owner, owner se direct, owner ka, malik se, broker nahi chahiye, bina broker, no broker',
      name: 'owner kaun hai',
    },
    who: {
      cues: 'kaun ho tum, tum kaun ho, aap kaun ho, aap kaun hai, robot ho, bot ho, machine ho, insaan ho, kiska number, number kiska',
      name: 'main kaun hoon',
    },
    broker: {
      cues: 'broker ho, broker hai kya, dalal ho, tum log hi broker, agent ho, commission lete, brokerage lete',
      name: 'brokerage',
    },
    privacy: {
      cues: 'number doge, number deke, spam, number ka kya, number save, number safe, mera data, meri details safe, number kisi ko',
      name: 'aapki details',
    },
    call_back: {
      cues: 'call aayega, call ayega, koi call karega, kaun call karega, kab call, khud call karna, phone aayega',
      name: 'call back',
    },
    sell: {
      cues: 'mera flat bik, mera ghar bik, flat bikwa, ghar bikwa, makan bechna, flat bechna, ghar bechna hai',
      name: 'aapka ghar bechna',
    },
    alert: {
      cues: 'bata dena jab, aaye to batana, aaye to bata, mile to batana, khabar kar dena',
      name: 'naye ghar',
    },
    other_sites: { cues: 'koi aur site, dusri site, doosri site, aur koi website', name: 'doosri site' },
    share: {
      cues: 'whatsapp kar du, bhej du, dost ko bhej, usko bhej, share karna, forward kar',
      name: 'share karna',
    },
    overdue: { cues: 'was due ka matlab, was due matlab, was due kya', name: '“was due”' },
  },
  say: {
    unknownOfHome: (topic, home) => `${home} ki listing mein ${topic} ke baare mein kuch nahi likha.`,
    unknownOfHomes: (topic) => `${topic} ke baare mein in mein se kisi listing mein nahi likha.`,
    unknownOfPlace: (topic, place) => `${place}: ${topic} ki jaankari mere paas nahi hai.`,
    unknown: (topic) => `${topic} ki jaankari mere paas nahi hai.`,
    stillUnknown: (topic) => `${topic}: isse zyada mere paas nahi hai, maaf kijiye.`,
    knows: (facts) => `Listing mein itna zaroor likha hai: ${facts}.`,
    office: () => 'Office se pata chal jaayega.',
    officeSays: (answer) => `Office ka jawab: ${answer}`,
    who: (site, homes) =>
      `Main ${site} ka automatic assistant hoon, insaan nahi. Yahan ke ${homes} gharon se jawab deta hoon; baaki ke liye office mein log hain.`,
    brokerOurs: (site) =>
      `Main ${site} ka chat hoon, koi paisa nahi leta. Listing mein brokerage likhi ho to bata sakta hoon; baaki office se poochhiye.`,
    privacy: (site) =>
      `Aapka number ya e-mail main save nahi karta. Jo aap khud ${site} ko bhejenge, wahi office tak pahunchega.`,
    callBack: (open) =>
      `Call ka vaada main nahi kar sakta: jab tak aap message nahi bhejte ya call nahi karte, office ko kuch nahi milta.${open ? ` Office: ${open}.` : ''}`,
    cannotSell: (site) =>
      `Main sirf yahan ke ghar jaanta hoon; apna ghar bechne ke liye ${site} ke office se baat kijiye.`,
    cannotAlert: () =>
      'Main baad mein khud message nahi bhej sakta. Office ko bata dijiye, woh bata sakte hain.',
    otherSites: () => 'Main sirf isi site ko jaanta hoon, doosri nahi bata sakta.',
    share: () =>
      'Har ghar ka apna page hai: use khol kar link bhej dijiye. Neeche ka message bhi aage bhej sakte hain.',
    overdue: () =>
      '“Was due” ka matlab: listing mein jo possession ki taareekh likhi hai woh nikal chuki hai, aur ghar ready hai ya nahi yeh nahi likha. Office bata sakta hai.',
    bachelors: (home) =>
      home
        ? `${home} ki listing mein bachelors par koi rok nahi likhi; faisla owner ka hota hai, office se confirm kar lijiye.`
        : 'Kisi listing mein bachelors par rok nahi likhi; faisla owner ka hota hai, office se confirm kar lijiye.',
    registration: () =>
      'Stamp duty aur registration listed price ke upar lagte hain. Rate sarkar ke hain; listing mein total nahi diya hota.',
    discount: (home) =>
      home
        ? `${home} par koi offer nahi likha; listed price hi mujhe pata hai.`
        : 'In listings mein koi offer nahi likha.',
    doubt: (home, rera) =>
      `Saavdhani achhi baat hai. ${home ? `${home} yahan isi price par listed hai; ` : ''}${rera ? `RERA number ${rera} hai, use state ki RERA site par check kijiye, ` : 'RERA number nahi likha hai: '}paisa dene se pehle kaagaz dekh lijiye.`,
  },
};
