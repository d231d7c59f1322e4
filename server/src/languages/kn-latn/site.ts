// Kannada in Roman letters: what people of the office failed to do, as it is typed.
import type { SiteCues } from '../site.ts';

export const site: SiteCues = {
  landlord: 'owner, maalika, maleekaru, maalikaru, maalikara, malikara, malika',
  named:
    'hesaru, hesarenu, number, phone, mobile, matadbahuda, maatadbahuda, matadabahuda, maatanaadabahuda, matadbeku, maatadbeku',
  failed:
    '(yaaru|yaru|yaaroo) … (phone|call) (maadalilla|madalilla|madlilla|maadlilla|madilla|maadilla|ettalilla|tegilla), (phone|call) (baralilla|barlilla|bandilla), yaaru reply, yaru reply, reply bandilla, reply madilla, reply madalla, phone ethalla, phone ettalla, phone tegiyalla, phone pick madalla, yaaru barlilla, yaru barlilla, yaaru bandilla, yaru bandilla, barle illa, barlilla, mosa madidru, mosa madida, sullu helidru',
  thing: 'photo, photos, filter, search, button, page, link, map, site, website',
  faulty:
    'confusing, gondala, kelsa (madalla|maadalla|madtilla|maadtilla|madolla), kelasa (madalla|maadalla|madtilla|maadtilla), (open|load) (agalla|aagalla|agtilla|aagtilla|agolla), slow',
  often: 'dina, dinaa, dinavu, dinavoo, pade pade, padepade, jaasti, tumba, roz',
  away: '(gante|ghante|nimisha|nimsha|hottu|oota) (bittu|nantra|nantara|admele|aadmele|madi) … (bartini|barteeni|bartene|baruttene), (amele|aamele|matte|vapas|wapas) (bartini|barteeni|bartene|baruttene), phone (barta|bartha) ide',
  returned: '(vapas|wapas|vaapas|matte) (bande|bandiddini|bandideeni|bandvi), naanu bande, nanu bande',
  where_were:
    '(elli|ellige|yelli) (idvi|iddvi|bandidvi|bandvi|nillisidvi|nilsidvi|bittidvi), (en|enu|yenu) nodta idvi, (en|enu|yenu) nodtidvi',
  leaves:
    'nodtini, nodteeni, nodtene, nodkotini, nodkolteeni, nodtivi, hogtini, hogteeni, hogtene, hogtivi, hudukteeni, huduktini, sakaytu, saakaytu, saku, saaku, bidi, bidri',
  complain: 'dooru kodbeku, complaint, complain',
  shared_room: 'hostel, hostelu, pg, sharing (room|roomu|alli|beku)',
  short_stay: 'hotel (room|roomu|beku), (ondu|eradu|mooru) (raatrige|ratrige|dinakke), dinada baadige',
  farm_land:
    'krishi (bhoomi|bhumi|jameenu|jaminu), (hola|gadde) beku, vyavasayada (bhoomi|jameenu), krishige (bhoomi|jameenu)',
  runs: 'iddini, iddeeni, iddine, idini, irtini, irteeni, iddivi, nadesalu, nadesabahuda, business',
};
