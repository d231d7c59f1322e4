// Hindi replies, in Devanagari: plain spoken Hindi with the English terms that everybody uses. Polite "आप".

import type { Replies } from '../replies.ts';
import { changeReplies } from './amount-change.ts';
import { areaReplies } from './areas.ts';
import { factLines } from './fact-lines.ts';
import { feelingReplies } from './feelings.ts';
import { meanings } from './glossary.ts';
import { grievanceReplies } from './grievances.ts';
import { heard } from './heard.ts';
import { lean } from './leaning.ts';
import { approvedBy, paperFacts, paperTerms } from './papers.ts';
import { party } from './parties.ts';
import { priceWords } from './price-words.ts';
import { requestReplies } from './request-replies.ts';
import { shortlistReplies } from './shortlist.ts';
import { siteReplies } from './site.ts';
import { topicReplies } from './topics.ts';
import { visitReplies } from './visit-replies.ts';

const MONTHS = [
  'जनवरी',
  'फ़रवरी',
  'मार्च',
  'अप्रैल',
  'मई',
  'जून',
  'जुलाई',
  'अगस्त',
  'सितंबर',
  'अक्टूबर',
  'नवंबर',
  'दिसंबर',
] as const;
const DAYS = ['रविवार', 'सोमवार', 'मंगलवार', 'बुधवार', 'गुरुवार', 'शुक्रवार', 'शनिवार'] as const;
const BASIS = {
  carpet: 'कार्पेट',
  built_up: 'बिल्ट-अप',
  super_built_up: 'सुपर बिल्ट-अप',
  plot: 'प्लॉट',
} as const;

const PURPOSE = { buy: 'ख़रीदने के लिए', rent: 'किराये पर' } as const;
const READY = 'रहने के लिए तैयार';
const NEGOTIATION = 'क़ीमत में कमी';

/** What agrees with a fact's name, by its gender and number; masculine and one where it is not here. */
const AGREES: Readonly<Record<string, readonly [of: string, told: string]>> = {
  ...Object.fromEntries(
    [
      'क़ीमत',
      'प्रति वर्ग फ़ुट क़ीमत',
      'दूरी',
      'ब्रोकरेज',
      'उपलब्धता',
      'मंज़िल',
      'मंज़ूरी',
      'दिशा',
      'फ़र्निशिंग',
      'पार्किंग',
      'भुगतान योजना',
      'जगह',
    ].map((name) => [name, ['की', 'नहीं बताई गई है']]),
  ),
  सुविधाएँ: ['की', 'नहीं बताई गई हैं'],
  तस्वीरें: ['की', 'नहीं दी गई हैं'],
  'रजिस्ट्रेशन, टैक्स और बाक़ी ख़र्च': ['के', 'नहीं बताए गए हैं'],
};
/** "की दिशा नहीं बताई गई है", "का मेंटेनेंस नहीं बताया गया है". */
function toldOf(fact: string): string {
  const [of, told] = AGREES[fact] ?? ['का', 'नहीं बताया गया है'];
  return `${of} ${fact} ${told}`;
}

const FLOORS = ['ग्राउंड फ़्लोर', 'पहली मंज़िल', 'दूसरी मंज़िल', 'तीसरी मंज़िल', 'चौथी मंज़िल', 'पाँचवीं मंज़िल', 'छठी मंज़िल'];
/** "2/9" → "9 में से दूसरी मंज़िल". */
function storey(value: string): string {
  const [floor = '', of] = value.split('/');
  const name = FLOORS[Number(floor)] ?? `${floor}वीं मंज़िल`;
  return of && floor !== '0' ? `${of} में से ${name}` : name;
}

const homes = (n: number) => `${n} घर`;
const list = (items: readonly string[], word: string) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
const same = (word: string) => ({ one: word, many: word });

export const replies: Replies = {
  heard,
  party,
  units: {
    lakh: 'लाख',
    crore: 'करोड़',
    perMonth: (money) => `${money} महीना`,
    ...priceWords,
    area: (squareFeet, basis) => (basis ? `${squareFeet} वर्ग फ़ुट ${BASIS[basis]}` : `${squareFeet} वर्ग फ़ुट`),
    land: {
      sqm: (n) => `${n} वर्ग मीटर`,
      sqyd: (n) => `${n} गज`,
      acre: (n) => `${n} एकड़`,
      hectare: (n) => `${n} हेक्टेयर`,
      cent: (n) => `${n} सेंट`,
      ground: (n) => `${n} ग्राउंड`,
      guntha: (n) => `${n} गुंठा`,
    },
    perArea: (money, basis) => (basis ? `${money} प्रति वर्ग फ़ुट (${BASIS[basis]})` : `${money} प्रति वर्ग फ़ुट`),
    rate: (money) => `${money}/वर्ग फ़ुट`,
    km: (km) => `${km} किमी`,
    percent: (rate) => `${rate} %`,
    loanMonths: (n) => (n % 12 === 0 ? `${n / 12} साल` : `${n} महीने`),
    months: MONTHS,
    monthYear: (month, year) => `${month} ${year}`,
    days: DAYS,
  },
  and: (items) => list(items, 'और'),
  or: (items) => list(items, 'या'),

  plotWords: [
    ['घरों', 'प्लॉटों'],
    ['घर', 'प्लॉट'],
  ],
  terms: {
    plotReady: 'क़ब्ज़े के लिए तैयार',
    ...paperTerms,
    home: same('घर'),
    type: {
      apartment: same('फ़्लैट'),
      villa: { one: 'विला', many: 'विला' },
      house: same('स्वतंत्र मकान'),
      plot: same('प्लॉट'),
      penthouse: same('पेंटहाउस'),
      studio: same('स्टूडियो'),
      row_house: same('रो हाउस'),
      builder_floor: same('बिल्डर फ़्लोर'),
      farmhouse: same('फ़ार्महाउस'),
      commercial: same('व्यावसायिक जगह'),
    },
    purpose: PURPOSE,
    possession: { ready: READY, under_construction: 'निर्माणाधीन', new_launch: 'नया लॉन्च' },
    furnishing: { furnished: 'फ़र्निश्ड', semi_furnished: 'सेमी-फ़र्निश्ड', unfurnished: 'अनफ़र्निश्ड' },
    facing: {
      north: 'उत्तर',
      south: 'दक्षिण',
      east: 'पूर्व',
      west: 'पश्चिम',
      north_east: 'उत्तर-पूर्व',
      north_west: 'उत्तर-पश्चिम',
      south_east: 'दक्षिण-पूर्व',
      south_west: 'दक्षिण-पश्चिम',
    },
    filter: {
      purpose: 'ख़रीद या किराया',
      bhk: 'BHK',
      bhk_min: 'BHK',
      type: 'घर का प्रकार',
      city: 'शहर',
      zone: 'इलाक़ा',
      locality: 'जगह',
      exclude_locality: 'जगह',
      near: 'आसपास',
      budget_min: 'क़ीमत',
      budget_max: 'क़ीमत',
      area_min: 'क्षेत्रफल',
      area_max: 'क्षेत्रफल',
      area_basis: 'क्षेत्रफल का आधार',
      possession: 'पज़ेशन',
      possession_by: 'पज़ेशन की तारीख़',
      amenities: 'सुविधाएँ',
      furnishing: 'फ़र्निशिंग',
      exclude: 'जो आपने मना किया',
      khata: 'खाता',
      approved_by: 'मंज़ूरी',
      facing: 'दिशा',
      floor_min: 'मंज़िल',
      floor_max: 'मंज़िल',
      bathrooms_min: 'बाथरूम',
      parking: 'पार्किंग',
      developer: 'बिल्डर',
      project: 'प्रोजेक्ट',
    },
    rent: 'किराया',
    fact: {
      price: 'क़ीमत',
      price_per_area: 'प्रति वर्ग फ़ुट क़ीमत',
      area: 'क्षेत्रफल',
      bhk: 'BHK',
      possession: 'पज़ेशन',
      rera: 'RERA नंबर',
      amenities: 'सुविधाएँ',
      floor_plan: 'फ़्लोर प्लान',
      brochure: 'ब्रोशर',
      photos: 'तस्वीरें',
      map: 'नक़्शा',
      location: 'जगह',
      distance: 'दूरी',
      brokerage: 'ब्रोकरेज',
      maintenance: 'मेंटेनेंस',
      deposit: 'डिपॉज़िट',
      availability: 'उपलब्धता',
      developer: 'बिल्डर',
      floor: 'मंज़िल',
      khata: 'खाता',
      approved_by: 'मंज़ूरी',
      facing: 'दिशा',
      furnishing: 'फ़र्निशिंग',
      parking: 'पार्किंग',
      bathrooms: 'बाथरूम',
      balconies: 'बालकनी',
      negotiation: NEGOTIATION,
      charges: 'रजिस्ट्रेशन, टैक्स और बाक़ी ख़र्च',
      payment_plan: 'भुगतान योजना',
      units: 'सूची में घर',
      type: 'प्रकार',
      name: 'नाम',
      description: 'विवरण',
    },
    amenity: {
      gym: 'जिम',
      'swimming pool': 'स्विमिंग पूल',
      clubhouse: 'क्लब हाउस',
      park: 'पार्क',
      garden: 'बग़ीचा',
      lift: 'लिफ़्ट',
      security: 'सुरक्षा',
      'power backup': 'पावर बैकअप',
      "children's play area": 'बच्चों के खेलने की जगह',
      'play area': 'बच्चों के खेलने की जगह',
      'kids play area': 'बच्चों के खेलने की जगह',
      'jogging track': 'जॉगिंग ट्रैक',
      parking: 'पार्किंग',
      balcony: 'बालकनी',
      'rain water harvesting': 'वर्षा जल संचयन',
      'rainwater harvesting': 'वर्षा जल संचयन',
      cctv: 'सीसीटीवी',
      'tennis court': 'टेनिस कोर्ट',
      'badminton court': 'बैडमिंटन कोर्ट',
    },
    language: { en: 'अंग्रेज़ी', 'hi-Latn': 'हिंग्लिश', hi: 'हिंदी', kn: 'कन्नड़', 'kn-Latn': 'कन्नड़ (रोमन)' },
  },

  filter: {
    bhkMin: (bhk) => `${bhk} या ज़्यादा`,
    budget: (min, max) =>
      min && max && min !== max ? `${min} से ${max}` : max ? `${max} तक` : `${min} से ऊपर`,
    area: (min, max, basis) => {
      const size = min && max ? `${min}–${max} वर्ग फ़ुट` : max ? `${max} वर्ग फ़ुट तक` : `${min} वर्ग फ़ुट से ज़्यादा`;
      return basis ? `${size} ${BASIS[basis]}` : size;
    },
    possessionBy: (date) => `${date} तक पज़ेशन`,
    near: (place) => `${place} के पास`,
    notIn: (place) => `${place} में नहीं`,
    facing: (direction) => `${direction}मुखी`,
    floor: (min, max) =>
      min === undefined
        ? max === 0
          ? 'ग्राउंड फ़्लोर पर'
          : `मंज़िल ${max} या नीचे`
        : max === undefined
          ? min === 1
            ? 'ग्राउंड फ़्लोर नहीं'
            : `मंज़िल ${min} या ऊपर`
          : min === max
            ? `मंज़िल ${min}`
            : `मंज़िल ${min} से ${max}`,
    bathrooms: (n) => `${n} या ज़्यादा बाथरूम`,
    parking: (n) => (n === 1 ? 'पार्किंग के साथ' : `${n} गाड़ियों की पार्किंग`),
    not: (phrase) => `${phrase} नहीं`,
    approvedBy,
    developer: (name) => `${name} का`,
  },

  search: {
    ...changeReplies,
    wanted: ({ bhk, noun, place, rest }) => {
      const what = [bhk, noun?.many ?? (bhk || (rest.length > 0 && !place) ? undefined : 'घर')]
        .filter(Boolean)
        .join(' ');
      return [place ? `${place} में ${what}` : what, ...rest].filter(Boolean).join(', ');
    },
    found: (n, wanted) => `${homes(n)} ${n === 1 ? 'मिला' : 'मिले'}: ${wanted}।`,
    ordered: {
      price_up: 'सबसे सस्ते पहले।',
      price_down: 'सबसे महँगे पहले।',
      area_up: 'सबसे छोटे पहले।',
      area_down: 'सबसे बड़े पहले।',
      possession_up: 'जो जल्दी तैयार होंगे, वे पहले।',
    },
    nearBudget: (from) => `${from} से शुरू; जो आपके बजट के पास हैं, वे पहले।`,
    suited: ({ people, rooms, first, sharing }) =>
      sharing
        ? first < rooms
          ? `${people} लोगों के लिए एक-एक कमरे वाला घर यहाँ नहीं है; ${first} BHK वाले पहले।`
          : `${people} लोगों को एक-एक कमरा, यानी ${rooms} BHK; वे पहले।`
        : `${people === undefined ? 'माँ-बाप के साथ परिवार' : `${people} लोगों`} के लिए ${first} BHK या ज़्यादा वाले पहले; कम कमरे चलेंगे तो बताइए।`,
    likedFirst: (what) => `आपकी पसंद वाले पहले: ${what}।`,
    likedNowhere: (what) => `आपकी पसंद (${what}) इनमें से किसी की लिस्टिंग में नहीं है।`,
    split: (buy, rent) => `${buy} ख़रीदने के लिए, ${rent} किराये पर।`,
    all: (n) => `यहाँ ${homes(n)} हैं।`,
    more: (from, to, n) => (from === to ? `यह रहा ${n} में से नंबर ${from}।` : `ये रहे ${n} में से ${from} से ${to}।`),
    noMore: (n) => (n === 1 ? 'बस यही एक था।' : `बस, यही ${n} थे।`),
    enoughShown: (n) => `आप ${homes(n)} देख चुके हैं। क्या थोड़ा छाँट लें?`,
    none: (wanted) => `${wanted}: ऐसा कुछ नहीं मिला।`,
    noKind: (kind) => `नहीं, इस तरह का यहाँ कुछ नहीं है: ${kind}।`,
    close: (offers) => `पास में: ${offers.join(' · ')}।`,
    offerPrice: (n, range, amount) =>
      amount ? `${range} में ${homes(n)} (${amount} ज़्यादा)` : `${range} में ${homes(n)}`,
    offerPlace: (n, place, km) => (km ? `${place} में ${homes(n)} (${km} दूर)` : `${place} में ${homes(n)}`),
    offerWith: (n, what) => `${what}: ${homes(n)}`,
    offerBoth: (n, what, without) => `${what}, “${without}” के बिना: ${homes(n)}`,
    offerWithout: (n, what) => `“${what}” के बिना ${homes(n)}`,
    nearest: () => 'एक-दो बातें छोड़ने पर भी कुछ नहीं मिला। क़ीमत में सबसे क़रीब ये हैं।',
    missed: (wishes) => `इनमें यह नहीं है: ${wishes.join(', ')}।`,
    nothingAtAll: () => 'हमारे पास ऐसा कुछ नहीं है।',
    unstated: (n, filters) =>
      n === 1
        ? `1 और घर है, पर उसमें ${filters} की जानकारी नहीं है।`
        : `${n} और घर हैं, पर उनमें ${filters} की जानकारी नहीं है।`,
    untoldPart: (words, place) => `${place} की किसी लिस्टिंग में “${words}” नहीं लिखा है।`,
    noHomesIn: (place) => `${place} में अभी हमारे पास घर नहीं हैं।`,
    plotsByArea: () => 'यहाँ प्लॉट का मतलब: प्लॉट का एरिया हो और बेडरूम न हों। टाइप ख़ुद लिखा नहीं है।',
    untold: (filters) => `इनमें यह नहीं लिखा: ${filters}।`,
    overBudget: (budget, home, price, gap) =>
      `आपके ${budget} के सबसे पास: ${home}, ${price}, यानी ${gap} ज़्यादा।`,
    purposeStill: (wanted) =>
      `माफ़ कीजिए, इस सूची में ${wanted === 'rent' ? 'किराये पर' : 'ख़रीदने के लिए'} सच में कुछ नहीं है। ऑफ़िस को पता हो सकता है; नीचे का संदेश यही पूछता है।`,
    neverStated: (filters) => `यहाँ के घरों में ${filters} की जानकारी नहीं है, इसलिए उससे नहीं छाँट सका।`,
    priceRange: (n, wanted, from, to) => `${wanted}: ${homes(n)}, ${from} से ${to} तक।`,
    onePrice: (wanted, price) => `${wanted}: एक है, ${price} का।`,
    absent: (place, cities) =>
      cities
        ? `${place} में अभी हमारे पास घर नहीं हैं; हमारे सब घर ${cities} में हैं।`
        : `${place} में अभी हमारे पास घर नहीं हैं।`,
    absentCity: (city, cities) =>
      cities ? `${city} में हमारे पास घर नहीं हैं; हमारे सब घर ${cities} में हैं।` : `${city} में हमारे पास घर नहीं हैं।`,
    elsewhere: (n, wanted) => `दूसरी जगहों पर ${homes(n)} ${n === 1 ? 'है' : 'हैं'}: ${wanted}।`,
    nearby: (places) => `सबसे नज़दीक हमारे पास: ${places}।`,
    foreign: {
      shared_room: 'पीजी, हॉस्टल और साझा कमरे यहाँ नहीं हैं, सिर्फ़ पूरे घर।',
      short_stay: 'कुछ रातों के लिए कमरे यहाँ नहीं हैं, सिर्फ़ रहने के घर।',
      farm_land: 'खेती की ज़मीन यहाँ नहीं है, सिर्फ़ मकान बनाने के प्लॉट।',
    },
    purposeNotOffered: (wanted, n) =>
      wanted === 'rent'
        ? `किराये पर यहाँ कुछ नहीं है; सभी ${homes(n)} बिक्री के लिए हैं।`
        : `ख़रीदने के लिए यहाँ कुछ नहीं है; सभी ${homes(n)} किराये पर हैं।`,
    corrected: (said, taken) => `“${said}” यानी ${taken}, वही दिखा रहा हूँ।`,
    dropped: (what) => `${what} छोड़ दिया, वह हमारे पास नहीं है।`,
    doubtful: (said, candidates) => `“${said}” से आपका मतलब ${candidates} है?`,
    unclear: (words, readings) => `“${words}” यानी ${readings}?`,
    cheapest: (home, price) => `सबसे कम क़ीमत वाला दिखा दिया है: ${home}, ${price}।`,
    dearest: (home, price) => `सबसे ज़्यादा क़ीमत वाला दिखा दिया है: ${home}, ${price}।`,
    biggest: (home, area) => `सबसे बड़ा दिखा दिया है: ${home}, ${area}।`,
    smallest: (home, area) => `सबसे छोटा दिखा दिया है: ${home}, ${area}।`,
    soonest: (home, possession) => `सबसे जल्दी मिलने वाला दिखा दिया है: ${home}, ${possession}।`,
    nearWhat: () => 'किस जगह के पास? अपना इलाक़ा, टेक पार्क या मेट्रो स्टेशन बताइए।',
    closerToWhat: () => 'किसके पास? कोई जगह, टेक पार्क या मेट्रो स्टेशन बताइए।',
    removed: (what) => `“${what}” हटा दिया।`,
    undone: () => 'पहले वाली खोज पर वापस।',
    nothingToUndo: () => 'वापस लेने को कुछ नहीं है।',
    startedOver: (n) => `चलिए, नए सिरे से: हमारे पास ${n} घर हैं। आपको क्या चाहिए?`,
    again: () => 'फिर से दिखाता हूँ।',
  },

  detail: {
    unnamed: ({ bhk, noun, place }) => {
      const what = [bhk, noun && (!bhk || noun.one !== 'फ़्लैट') ? noun.one : undefined]
        .filter(Boolean)
        .join(' ');
      return place ? `${place} में ${what || 'घर'}` : what || 'घर';
    },
    overview: (home, place, facts) => `${place ? `${home}, ${place}` : home}: ${facts.join(', ')}।`,
    fact: {
      ...paperFacts,
      price: (home, value) => `${home} की क़ीमत ${value} है।`,
      price_per_area: (home, value) => `${home} ${value} पड़ता है।`,
      area: (home, value) => `${home} का एरिया ${value} है।`,
      bhk: (home, value) => `${home} ${value} है।`,
      possession: (home, value) =>
        value === READY ? `${home} रहने के लिए तैयार है।` : `${home} का पज़ेशन: ${value}।`,
      rera: (home, value) => `${home} का RERA नंबर ${value} है।`,
      amenities: (home, value) => `${home} में ये सुविधाएँ हैं: ${value}।`,
      floor_plan: (home, value) => `${home} का फ़्लोर प्लान: ${value}`,
      brochure: (home, value) => `${home} का ब्रोशर: ${value}`,
      photos: (home, value) => `${home} की तस्वीरें: ${value}`,
      map: (home, value) => `नक़्शे पर ${home}: ${value}`,
      location: (home, value) => `${home} ${value} में है।`,
      distance: (home, value) => `${home}: ${value}।`,
      brokerage: (home, value) => `${home} की ब्रोकरेज: ${value}।`,
      maintenance: (home, value) => `${home} का मेंटेनेंस ${value} है।`,
      deposit: (home, value) => `${home} का डिपॉज़िट ${value} है।`,
      availability: (home, value) =>
        `${home} हमारी ${value} की सूची में है। आज भी ख़ाली है या नहीं, यह ऑफ़िस ही बता सकता है।`,
      developer: (home, value) => `${home} ${value} का है।`,
      floor: (home, value) => `${home} ${storey(value)} पर है।`,
      facing: (home, value) => `${home} ${value}मुखी है।`,
      furnishing: (home, value) => `${home} ${value} है।`,
      parking: (home, value) =>
        value === '0' ? `${home} में कार पार्किंग नहीं है।` : `${home} में ${value} कार की पार्किंग है।`,
      bathrooms: (home, value) => `${home} में ${value} बाथरूम ${value === '1' ? 'है' : 'हैं'}।`,
      balconies: (home, value) =>
        value === '0'
          ? `${home} में बालकनी नहीं है।`
          : `${home} में ${value} ${value === '1' ? 'बालकनी है' : 'बालकनियाँ हैं'}।`,
      negotiation: (home, value) => `${home}: ${value}।`,
      charges: (home, value) => `${home}: ${value}।`,
      payment_plan: (home, value) => `${home} की भुगतान योजना: ${value}।`,
      units: (home, value) => `${home} के ${value} घर सूची में हैं।`,
      type: (home, value) => `${home} एक ${value} है।`,
      name: (_home, value) => `इसका नाम ${value} है।`,
      description: (home, value) => `${home}: ${value}`,
    },
    lines: factLines,
    notStated: (home, fact) =>
      fact === NEGOTIATION
        ? `${home} की क़ीमत कम होगी या नहीं, यह लिस्टिंग में नहीं लिखा है।`
        : `${home} ${toldOf(fact)}।`,
    hasAmenity: (home, amenity) => `हाँ, ${home} में ${amenity} है।`,
    lacksAmenity: (home, amenity) => `${home} की जानकारी में ${amenity} नहीं लिखा है।`,
    deniesAmenity: (home, amenity) => `नहीं, ${home} की जानकारी के अनुसार ${amenity} नहीं है।`,
    distance: (home, place, km) => `${home} से ${place} सीधी रेखा में लगभग ${km} दूर है।`,
    noDistance: (home, place) => `${home} से ${place} की दूरी की जानकारी नहीं है।`,
    distanceToWhat: () => 'कहाँ से दूरी? कोई मेट्रो स्टेशन, टेक पार्क या जगह बताइए।',
    wasDue: (date) => `${date} में मिलना था, कृपया पूछ लें`,
    roomFor: ({ name, has, people, rooms, sharing, enough }) => {
      const who = people === undefined ? 'परिवार' : `${people} लोगों`;
      const rk = has < 1 ? '1 RK' : `${has} BHK`;
      if (sharing)
        return enough
          ? `${name} ${rk} है: ${people} लोगों को एक-एक कमरा।`
          : `${name} ${rk} है, यानी ${people} लोगों को एक-एक कमरा नहीं मिलेगा; उसके लिए ${rooms} BHK चाहिए।`;
      return enough
        ? `${name} ${rk} है, ${who} के लिए आम तौर पर काफ़ी है।`
        : `${name} ${rk} है; ${who} के लिए ${rooms} BHK या ज़्यादा बेहतर रहेगा।`;
    },
    notListed: (n) => (n === 1 ? 'वह घर अब सूची में नहीं है।' : 'वे घर अब सूची में नहीं हैं।'),
    noSuchNumber: (shown) => (shown === 1 ? 'अब तक एक ही घर दिखाया है।' : `अब तक ${homes(shown)} ही दिखाए हैं।`),
    nothingShown: () => 'अब तक कोई घर नहीं दिखाया। आप क्या ढूँढ रहे हैं?',
    which: (names) => `कौन-सा वाला: ${names}?`,
    noted: (home) => `ठीक है, ${home} याद रखूँगा।`,
    liked: (home) => `${home} आपकी शॉर्टलिस्ट में है।`,
    sent: (n) => (n === 1 ? 'यह घर आपको भेजा गया है।' : `ये ${n} घर आपको भेजे गए हैं।`),
    why: {
      budget: (price) => `${price} आपके बजट में`,
      over: (amount) => `आपके बजट से ${amount} ज़्यादा`,
      distance: (place, km) => `${place} से लगभग ${km}`,
      unstated: (what) => `${what}: जानकारी नहीं`,
    },
  },

  compare: {
    lead: (names) => `तुलना: ${names}।`,
    cheaper: (home, amount) => `${home} ${amount} सस्ता है।`,
    larger: (home, area) => `${home} ${area} बड़ा है।`,
    sooner: (home) => `${home} पहले तैयार होगा।`,
    basis: (homes) => `नाप अलग-अलग है: ${homes}।`,
    same: () => 'जितना लिखा है, उसमें ख़ास फ़र्क़ नहीं है।',
    needTwo: () => 'तुलना के लिए दो घर चाहिए। सूची आने पर लिखिए “1 और 2 की तुलना करें”।',
    atMost: (n) => `एक साथ ज़्यादा से ज़्यादा ${n} की तुलना करता हूँ।`,
    lean,
  },

  loan: {
    emi: ({ emi, principal, rate, time }) =>
      `EMI ${emi} महीना होगी: ${principal} का लोन, ${rate} सालाना ब्याज, ${time} के लिए।`,
    each: (parts, time, down) =>
      `EMI हर महीने, ${time} तक, ${down ? `${down} आप देने पर` : 'पूरी क़ीमत पर'}: ${parts.join('; ')}।`,
    affordable: ({ principal, emi, rate, time }) =>
      `${emi} की EMI लगभग ${principal} के लोन की होती है (${rate} सालाना, ${time})।`,
    ownAndLoan: (own, loan, budget) => `आपके ${own} और ${loan} का लोन: ${budget} तक का घर।`,
    withDown: (down, budget) => `आपके ${down} मिलाकर ${budget} तक का घर ले सकते हैं।`,
    needs: ({ home, price, own, short }) =>
      `${home} (${price}) के लिए ${own} आपको ख़ुद देने होंगे${short ? `, यानी जितना आपके पास है उससे ${short} ज़्यादा` : ''}।`,
    fromIncome: (share, income) => `EMI के लिए ${income} की आमदनी का ${share} माना है।`,
    lessDues: (dues, left) => `${dues} आप पहले से दे रहे हैं, इसलिए ${left} बचते हैं।`,
    askDues: () => 'कोई और EMI चल रही है? तो लोन कम होगा।',
    askOwn: () => 'आप ख़ुद कितना दे सकते हैं? वह ऊपर से जुड़ेगा।',
    longer: (parts) => `ज़्यादा साल में महीने का कम होगा: ${parts.join(', ')}।`,
    over: (time, emi) => `${time} में ${emi}`,
    lessLent: (sum, emi) => `हर ${sum} कम लोन पर महीने के ${emi} कम।`,
    askMonthly: () => 'महीने का कितना दे सकते हैं?',
    ofIncome: (share, income, common) =>
      `यह ${income} की आमदनी का ${share} है; बैंक आम तौर पर ${common} तक मानते हैं।`,
    downPayment: ({ price, down, principal }) => `${price} में से ${down} आप देंगे, बाक़ी ${principal} का लोन।`,
    wholePrice: (home, price) => `यह ${home} की पूरी क़ीमत ${price} पर है; डाउन पेमेंट बताइए, EMI कम हो जाएगी।`,
    formula: () => 'सूत्र: EMI = P × r × (1 + r)ⁿ ÷ ((1 + r)ⁿ − 1), r महीने का, n महीने।',
    withUpkeep: (parts) => `EMI और मेंटेनेंस मिलाकर: ${parts.join('; ')} हर महीने।`,
    interest: (parts, apart) => `कुल ब्याज: ${parts.join('; ')}${apart ? `, यानी ${apart} का फ़र्क़` : ''}।`,
    shareOf: (share, sum) => `${share} यानी ${sum}`,
    shares: (of, parts) => `${of.join(', ')}: ${parts.join(', ')}।`,
    bankDecides: () => 'क़ीमत का कितना हिस्सा मिलेगा, यह बैंक ही बता सकता है।',
    needHome: () => 'किस घर के लिए?',
    ownersRate: (rate, date) => `${rate} ब्याज दर इस साइट की दी हुई है (${date}); आपके बैंक की अलग हो सकती है।`,
    saidRate: (rate) => `${rate} आपकी बताई दर है।`,
    example: (terms) => `${terms}: सिर्फ़ उदाहरण है; अपना बताइए, फिर से जोड़ दूँगा।`,
    needAmount: () => 'कितने का लोन? रक़म बताइए या कौन-सा घर।',
    needIncome: () => 'महीने की आमदनी कितनी है? उसी से लोन बता सकता हूँ।',
    needRate: () => 'ब्याज दर क्या मानें? यहाँ दर नहीं दी है, अपने बैंक की बताइए।',
    needTime: () => 'कितने साल के लिए?',
    notCovered: (income) => `${income} की आमदनी में EMI के लिए कुछ नहीं बचता।`,
    paidWhole: (down, price) => `आपके ${down} में पूरा दाम ${price} आ जाता है; लोन की ज़रूरत नहीं रहती।`,
    rentShare: ({ home, rent, share, income }) => `${home} का किराया ${rent} है, ${income} का ${share}।`,
    rentShares: ({ low, lowShare, high, highShare, income }) =>
      `किराये ${low} से, जो ${income} का ${lowShare} है, ${high} तक हैं, यानी ${highShare}।`,
    yours: () => 'किराये पर कितना ख़र्च करना है, यह आप तय करें; रक़म बताइए, उतने में ढूँढ दूँगा।',
    share: ({ own, share, home, price, left }) =>
      `${own}, ${home} के दाम ${price} का ${share} है; ${left} लोन के लिए बचते हैं।`,
    least: (n) => `मिले हुए ${n} घरों में से सबसे कम दाम वाला लेता हूँ।`,
    covers: (own, n, of) => `${own} में मिले हुए ${of} घरों में से ${n} का पूरा दाम आ जाता है।`,
    noMore: (emi, homes) =>
      homes ? `${emi} महीना या कम: ${homes}।` : `इनमें से किसी की EMI ${emi} या कम नहीं है।`,
    lent: () => 'दाम का कितना हिस्सा लोन में मिलेगा, यह आपका बैंक बताएगा।',
    moveIn: ({ home, rent, deposit, sum, own, short }) =>
      `${home}: डिपॉज़िट ${deposit} और पहला किराया ${rent} मिलाकर ${sum}; ${short ? `आपके पास ${own} है, ${short} कम` : `आपके ${own} में आ जाता है`}।`,
    ofRent: ({ home, rent, own, months }) =>
      `${home} का किराया ${rent} है, डिपॉज़िट नहीं लिखा; ${own} में ${months} महीने का किराया आता है।`,
    left: () => 'ठीक है, लोन की बात अब नहीं।',
  },

  person: {
    nobody: () => 'मैं ऑटोमैटिक सहायक हूँ; मेरे पास इस साइट का कोई फ़ोन या ई-मेल नहीं है।',
    ask: () => 'ऑफ़िस से पता चल जाएगा।',
    shallIAskAll: (what) => `ऑफ़िस से ये सब पूछ लूँ: ${what}?`,
    shallIAsk: (n = 1, homes) =>
      n > 1 ? `ऑफ़िस से इन ${n}${homes ? ` (${homes})` : ''} के बारे में पूछ लूँ?` : 'ऑफ़िस से पूछ लूँ?',
    asksOffice: (homes, what) =>
      `नीचे के संदेश में ऑफ़िस से ${homes ? `${homes} के बारे में ` : ''}पूछा है${what ? `: ${what}` : ''}। बस भेज दीजिए।`,
    openUntil: (time) => `अभी खुला है, ${time} तक`,
    opens: (day, time) => `${day} ${time} बजे खुलेगा`,
    closed: () => 'बंद है',
    suggestVisit: (home) => `क्या आप ${home} देखने जाना चाहेंगे?`,
  },

  visit: visitReplies,
  requests: requestReplies,
  shortlist: shortlistReplies,

  chat: {
    greeting: (site) => `नमस्ते! ${site} के घरों के बारे में पूछिए।`,
    hello: (site, n) => `नमस्ते! मैं ${site} के ${n} घरों में ढूँढ सकता हूँ। आपको क्या चाहिए?`,
    helloAgain: (wanted) => `फिर से नमस्ते! हम देख रहे थे: ${wanted}। आगे बढ़ें?`,
    hi: () => 'नमस्ते!',
    thanks: () => 'आपका स्वागत है! इन घरों के बारे में और कुछ?',
    bye: () => 'ठीक है जी, अच्छा घर मिले! इस चैट में कभी भी वापस आ सकते हैं।',
    aboutMe: (site, n) => `मैं ऑटोमैटिक सहायक हूँ। ${site} पर दिए गए ${n} घरों की जानकारी से ही जवाब देता हूँ।`,
    affirm: () => 'ठीक है। आगे क्या देखें?',
    deny: () => 'ठीक है। फिर क्या दिखाऊँ?',
    visitDeclined: () => 'ठीक है, अभी विज़िट नहीं। दोबारा नहीं पूछूँगा।',
    cancelled: () => 'ठीक है, जैसा था वैसा ही है। अब क्या देखें?',
    nothingToRepeat: () => 'अभी दोहराने को कुछ नहीं है। आप क्या ढूँढ रहे हैं?',
    outOfScope: (site) => `मैं सिर्फ़ ${site} के घरों में मदद कर सकता हूँ।`,
    sensitive: () =>
      'धर्म, जाति, समुदाय, शादी या खान-पान के हिसाब से मैं घर नहीं छाँटता। जगह, क़ीमत, साइज़ और सुविधाओं से ज़रूर ढूँढ दूँगा।',
    language: (name) => `जी, अब से ${name} में।`,
    languageNotOffered: (names) => `यहाँ मैं ${names} में जवाब दे सकता हूँ।`,
    missed: () => 'माफ़ कीजिए, समझ नहीं आया।',
    whatToFind: () => 'कौन-सी जगह, कितने BHK या कितना बजट?',
    leftAt: (name) => `आख़िरी घर ${name} था।`,
    whatOfHome: (name) => `${name} के बारे में क्या जानना है?`,
    missedAgain: (examples) => `अब भी समझ नहीं आया। मैं जगह, BHK, बजट, पज़ेशन और सुविधाएँ समझता हूँ, जैसे: ${examples}।`,
    missedThrice: (examples, person) =>
      `माफ़ कीजिए, मैं समझ नहीं पा रहा। ${person ? 'हमारी टीम मदद कर देगी, नीचे देखिए; या' : 'आप'} यह आज़माइए: ${examples}।`,
    larger: () => 'समझ गया, इससे बड़ा देखते हैं।',
    smaller: () => 'समझ गया, इससे छोटा देखते हैं।',
    noneNearer: (place) => `बाक़ी सब के साथ ${place} के इससे पास यहाँ कुछ नहीं है। किस बात में थोड़ा समझौता हो सकता है?`,
    noneForLess: () => 'इससे कम में बाक़ी सब के साथ यहाँ कुछ नहीं है। किस बात में थोड़ा समझौता हो सकता है?',
    samples: (again) =>
      again
        ? 'जैसा कहा, यहाँ का हर घर और उसके काग़ज़ नमूना हैं। असली घरों की जानकारी ऑफ़िस ही दे सकता है।'
        : 'यहाँ के घर नमूना (sample) लिखे हैं: चैट आज़माने के लिए बनाए गए हैं, सच में कोई बिक्री या किराये पर नहीं है। इनके RERA नंबर भी असली नहीं हैं।',
    objection: {
      budget: 'समझ गया, बजट के हिसाब से देखते हैं।',
      location: 'समझ गया, दूसरी जगह देखते हैं।',
      possession: 'समझ गया, जो जल्दी तैयार हो वह देखते हैं।',
      size: 'समझ गया, दूसरा साइज़ देखते हैं।',
      trust: 'सावधानी अच्छी बात है। मैं वही बताता हूँ जो लिस्टिंग में है; RERA नंबर राज्य की RERA साइट पर ज़रूर जाँचिए।',
      amenities: 'समझ गया, यह सुविधा ज़रूरी है।',
      timing: 'कोई जल्दी नहीं। यह चैट आपकी खोज कुछ देर याद रखती है।',
      other: 'समझ गया। क्या बदलना चाहिए: दाम, साइज़ या जगह?',
    },
    instead: (offers) => `ये देख सकते हैं: ${offers.join(' · ')}।`,
  },

  topic: topicReplies,
  meaning: meanings,
  site: siteReplies,
  felt: feelingReplies,
  grieved: grievanceReplies,
  area: areaReplies,

  suggest: {
    counted: (label, n) => `${label} (${n})`,
    without: (label) =>
      label === PURPOSE.buy
        ? 'किराये पर भी देखें'
        : label === PURPOSE.rent
          ? 'ख़रीदने के लिए भी देखें'
          : `“${label}” के बिना`,
    more: () => 'और दिखाएँ',
    compare: (a, b) => `${a} और ${b} की तुलना करें`,
    details: (n) => `नंबर ${n} के बारे में`,
    emi: () => 'EMI कितनी होगी?',
    visit: () => 'घर देखने जाना है',
    person: () => 'हमारी टीम से बात करें',
    backToList: () => 'सूची पर वापस',
    thisHome: () => 'इस घर के बारे में बताइए',
    cheaperThanThis: () => 'इससे सस्ता कुछ है?',
    groups: { find: 'खोजें', ask: 'पूछें', decide: 'चुनें' },
    costOf: (wanted) => `${wanted} की कीमत क्या है?`,
    about: (project) => `${project} के बारे में बताइए`,
    areas: (one, other) => `${one} और ${other} की तुलना करें`,
    loan: (price, down) => `${price} के लिए ${down} डाउन पेमेंट पर EMI कितनी होगी?`,
  },
};
