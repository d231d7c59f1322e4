// English for what no catalogue states, and for the office and the chat itself.
import type { TopicsOf } from '../topics.ts';

export const topics: TopicsOf = {
  words: {
    growth: {
      cues: 'appreciation, appreciate, price growth, prices going up, price going up, property price going up, price go up, prices go up, going to increase, will it increase, price increase, future price, good investment, investment point, investment potential, returns, roi, resale value, price trend, market going',
      name: 'how prices will develop',
    },
    school: {
      cues: 'school, schools, college, kindergarten, play school, preschool, education',
      name: 'schools nearby',
    },
    hospital: { cues: 'hospital, hospitals, doctor, clinic, medical, pharmacy', name: 'hospitals nearby' },
    safety: {
      cues: 'safe, safety, unsafe, secure area, crime, theft, for women, for a woman, at night, late night, lonely area, safe area, safe place',
      name: 'how safe the area is',
    },
    water: {
      cues: 'water, water supply, cauvery, kaveri water, borewell, bore well, tanker, water problem, water issue, drinking water',
      name: 'the water supply',
    },
    flooding: {
      cues: 'flood, flooding, floods, water logging, waterlogging, rain water, monsoon',
      name: 'flooding',
    },
    traffic: {
      cues: 'traffic, commute, connectivity, bus stop, bus stand, public transport, auto stand, peak hour, well connected',
      name: 'traffic and commuting',
    },
    noise: {
      cues: 'noise, noisy, quiet, peaceful, silent, calm area, quiet place, peaceful place',
      name: 'how quiet it is',
    },
    shops: {
      cues: 'supermarket, grocery, groceries, shops nearby, shops near, shopping nearby, market nearby, market near by, vegetable shop, restaurants nearby',
      name: 'shops nearby',
    },
    temple: { cues: 'temple, church, mosque, masjid, gurudwara, mandir', name: 'places of worship nearby' },
    park: {
      cues: 'public park, park close, parks close, playground nearby, walking track nearby',
      name: 'parks nearby',
    },
    power: {
      cues: 'power cut, power cuts, electricity, load shedding, current problem, power supply',
      name: 'the power supply',
    },
    internet: {
      cues: 'internet, wifi, wi fi, broadband, network coverage, mobile network, fiber, fibre',
      name: 'internet there',
    },
    neighbours: {
      cues: 'neighbours, neighbors, neighbourhood people, who lives there, kind of people, type of people, crowd, families live',
      name: 'who lives there',
    },
    view: {
      cues: 'view, sunlight, ventilation, airy, natural light, cross ventilation, what can i see',
      name: 'light and view',
    },
    road: {
      cues: 'road width, width of the road, road in front, front road, approach road',
      name: 'the road in front',
    },
    age: {
      cues: 'how old, age of the building, age of building, age of the property, how many years old, years old, when was it built, year of construction, built in which year, old building, new building',
      name: 'the age of the building',
    },
    quality: {
      cues: 'construction quality, build quality, leakage, seepage, cracks, quality of construction',
      name: 'the quality of construction',
    },
    delay: {
      cues: 'delay, delayed, get delayed, late possession, handover late, what if it is late, finish on time, on time, stuck project, builder delays',
      name: 'whether it will be on time',
    },
    bachelors: {
      cues: 'bachelor, bachelors, unmarried, single man, single men, single woman, single girl, girls allowed, boys allowed, live in couple',
      name: 'bachelors',
    },
    pets: { cues: 'pet, pets, dog, dogs, cat, cats, pet friendly, pets allowed', name: 'pets' },
    rules: {
      cues: 'society rules, rules of the society, association rules, house rules, any rules, any rule, visitors allowed, guests allowed, non veg allowed, party allowed, owner mind, owners allow, owner allow',
      name: 'the house rules',
    },
    vastu: { cues: 'vastu, vaastu, vasthu', name: 'vastu' },
    occupancy: {
      cues: 'how many people can, people can stay, people stay, persons allowed, sharing allowed, share the flat, can we stay',
      name: 'how many may live there',
    },
    extension: {
      cues: 'build one more floor, build another floor, add a floor, one more floor, extra floor, construct more, extend the house, modify the house, far fsi, fsi',
      name: 'building more on it',
    },
    rooms: {
      cues: 'servant room, servants room, maid room, study room, store room, utility area, pooja room, balcony, balconies',
      name: 'further rooms',
    },
    food: { cues: 'food included, meals included, mess, tiffin, cook available', name: 'food' },
    registration: {
      cues: 'stamp duty, registration, registration charges, registry, gst, total cost with, on road price, all inclusive price, all inclusive, extra charges on top, on top like registration',
      name: 'stamp duty and registration',
    },
    documents: {
      cues: 'documents, papers, paperwork, title, clear title, legal, occupancy certificate, completion certificate, encumbrance, sale deed, mother deed, what should i bring, id proof',
      name: 'the documents',
    },
    tax: { cues: 'property tax, income tax, tds, capital gains', name: 'property tax' },
    discount: {
      cues: 'discount, offer going on, any offer, any offers, offers going, festival offer, scheme, cashback, any deal',
      name: 'offers',
    },
    bank: {
      cues: 'which bank, which banks, banks approved, approved banks, bank loan available, loan approved, home loan available',
      name: 'which banks lend',
    },
    tenants: {
      cues: 'manage tenants, manage my tenants, tenant management, find tenants, find a tenant, rent it out for me, manage the property, property management, rental management',
      name: 'managing tenants',
    },
    owner: {
      cues: 'direct owner, owner direct, from owner, directly from owner, owner number, owners number, owner contact, talk to owner, without broker, no broker, no brokers',
      name: 'who the owner is',
    },
    who: {
      cues: 'who are you, who am i talking to, am i talking to, are you a bot, are you human, are you a person, are you real, is this a bot, a robot, a machine, real person or, person or machine, whose number is this, who is this',
      name: 'who I am',
    },
    broker: {
      cues: 'are you broker, are you a broker, are you brokers, you people brokers, are you the builder, are you an agent, builder or agent, are you agents, do you take brokerage, do you charge brokerage, your commission',
      name: 'brokerage',
    },
    privacy: {
      cues: 'save my number, saved my number, store my number, share my number, keep my details, keep my number, happens with my number, happens to my number, do with my number, spam, spam calls, spam me, my data, my privacy, privacy, my details safe, number safe, sell my number, give my number to',
      name: 'your details',
    },
    call_back: {
      cues: 'will someone call, will somebody call, will anyone call, who will call, when will you call, when will someone call, call back or not, call or not, nobody called',
      name: 'a call back',
    },
    sell: {
      cues: 'sell my flat, sell my house, sell my home, sell my property, sell my site, i want to sell, want to sell my, list my property, put my flat',
      name: 'selling your home',
    },
    alert: {
      cues: 'tell me when, let me know when, inform me when, notify me, alert me, when something comes, when one comes, if anything comes, keep me posted, keep me updated',
      name: 'new homes',
    },
    other_sites: {
      cues: 'any other site, other site, another site, other website, know any site, any site or number, some other portal',
      name: 'other sites',
    },
    share: {
      cues: 'send it to my, share with my, share it with, share this, forward this, forward it, send this to, send to my',
      name: 'sharing',
    },
    overdue: { cues: 'was due, what does was due, please ask mean, due mean', name: '“was due”' },
  },
  say: {
    unknownOfHome: (topic, home) => `The listing of ${home} says nothing about ${topic}.`,
    unknownOfHomes: (topic) => `None of these listings says anything about ${topic}.`,
    unknownOfPlace: (topic, place) => `I have no information on ${topic} in ${place}.`,
    unknown: (topic) => `I have no information on ${topic}.`,
    stillUnknown: (topic) => `On ${topic} I have nothing more, sorry.`,
    knows: (facts) => `What it does state: ${facts}.`,
    office: () => 'The office can tell you.',
    officeSays: (answer) => `The office says: ${answer}`,
    who: (site, homes) =>
      `I am the automatic assistant of ${site}. I answer from the ${homes} homes listed here; for anything else there is a person at the office.`,
    brokerOurs: (site) =>
      `I am the chat of ${site} and take no money. What a listing says about brokerage I can tell you; for the rest, please ask the office.`,
    privacy: (site) =>
      `I do not keep your number or e-mail from this chat. Only what you send to ${site} yourself reaches the office.`,
    callBack: (open) =>
      `I cannot promise a call: nothing has reached the office until you send the message or call.${open ? ` Office: ${open}.` : ''}`,
    cannotSell: (site) =>
      `I only know the homes that are listed here; for selling yours, the office of ${site} is the right place.`,
    cannotAlert: () =>
      'I cannot write to you later by myself. The office can, if you send it what you are looking for.',
    otherSites: () => 'I only know this site and cannot recommend another one.',
    share: () =>
      'Each home has its own page: open it and share its link. The message below can be sent on as well.',
    overdue: () =>
      '“Was due” means the listing gives a possession date that is already past and does not say whether the home is ready. The office knows where it stands.',
    bachelors: (home) =>
      home
        ? `The listing of ${home} has no rule against bachelors; the owner decides, so please check with the office.`
        : 'No listing here has a rule against bachelors; owners decide, so please check with the office.',
    registration: () =>
      'Stamp duty and registration come on top of the listed price. The rates are the state’s and depend on the sale value; the listing does not give a total.',
    discount: (home) =>
      home
        ? `No offer is stated for ${home}; the listed price is all I know.`
        : 'No offers are stated in these listings.',
    doubt: (home, rera) =>
      `It is right to be careful. ${home ? `${home} is listed here at that price; ` : ''}${rera ? `its RERA number is ${rera}: check it on the state’s RERA site, ` : 'no RERA number is stated for it: '}see the papers before you pay anything.`,
  },
};
