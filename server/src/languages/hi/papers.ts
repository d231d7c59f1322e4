// Hindi: khata and approvals, heard and said.
import type { PaperCues } from '../cues.ts';
import type { Replies } from '../replies.ts';

export const paperCues: PaperCues = {
  khata: {
    a: 'ए खाता, ए-खाता',
    b: 'बी खाता, बी-खाता',
    e: 'ई खाता, ई-खाता',
  },
  approved_by: {
    bda: 'बीडीए, बीडीए अप्रूव्ड, बीडीए से मंज़ूर',
    bbmp: 'बीबीएमपी, बीबीएमपी अप्रूव्ड, बीबीएमपी से मंज़ूर',
    bmrda: 'बीएमआरडीए, बीएमआरडीए अप्रूव्ड, बीएमआरडीए से मंज़ूर',
    biaapa: 'बायपा, बियापा, बायपा अप्रूव्ड, बायपा से मंज़ूर',
    dtcp: 'डीटीसीपी, डीटीसीपी अप्रूव्ड, डीटीसीपी से मंज़ूर',
    panchayat: 'पंचायत, ग्राम पंचायत, पंचायत खाता, पंचायत से मंज़ूर',
    bank: 'बैंक अप्रूव्ड, बैंक से अप्रूव्ड, बैंक से मंज़ूर',
  },
};

/** What asks for them. */
export const paperFactCues = {
  khata: 'खाता, कौन सा खाता, कौनसा खाता, खाता क्लियर, खाता साफ़, खाता साफ',
  approved_by: 'मंज़ूरी, किसकी मंज़ूरी, किसने मंज़ूर, अप्रूवल, किसका अप्रूवल',
};

export const paperTerms: Pick<Replies['terms'], 'khata' | 'approved_by'> = {
  khata: {
    a: 'ए खाता',
    b: 'बी खाता',
    e: 'ई-खाता',
  },
  approved_by: {
    bda: 'बीडीए',
    bbmp: 'बीबीएमपी',
    bmrda: 'बीएमआरडीए',
    biaapa: 'बायपा',
    dtcp: 'डीटीसीपी',
    panchayat: 'पंचायत',
    bank: 'बैंक',
  },
};

export const approvedBy = (name: string) => `${name} से मंज़ूर`;

export const paperFacts: Pick<Replies['detail']['fact'], 'khata' | 'approved_by'> = {
  khata: (home, value) => `${home}: ${value}।`,
  approved_by: (home, value) => `${home} ${value} से मंज़ूर है।`,
};
