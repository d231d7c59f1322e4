// Hinglish: khata and approvals, heard and said.
import type { PaperCues } from '../cues.ts';
import type { Replies } from '../replies.ts';

export const paperCues: PaperCues = {
  khata: {
    a: 'a khata wala, a khata wali',
    b: 'b khata wala, b khata wali',
    e: 'e khata wala, e khata wali',
  },
  approved_by: {
    bda: 'bda se approved, bda wala, bda wali',
    bbmp: 'bbmp se approved, bbmp wala, bbmp wali',
    bmrda: 'bmrda se approved, bmrda wala',
    biaapa: 'biaapa se approved, biaapa wala',
    dtcp: 'dtcp se approved, dtcp wala',
    panchayat: 'panchayat se approved, panchayat wala, panchayat wali',
    bank: 'bank se approved, bank ka approval',
  },
};

/** What asks for them. */
export const paperFactCues = {
  khata: 'kaunsa khata, konsa khata, khata kya hai, khata clear, khata saaf',
  approved_by: 'kisne approve kiya, kiska approval, kis se approved',
};

export const paperTerms: Pick<Replies['terms'], 'khata' | 'approved_by'> = {
  khata: {
    a: 'A khata',
    b: 'B khata',
    e: 'e-khata',
  },
  approved_by: {
    bda: 'BDA',
    bbmp: 'BBMP',
    bmrda: 'BMRDA',
    biaapa: 'BIAAPA',
    dtcp: 'DTCP',
    panchayat: 'panchayat',
    bank: 'bank',
  },
};

export const approvedBy = (name: string) => `${name} approved`;

export const paperFacts: Pick<Replies['detail']['fact'], 'khata' | 'approved_by'> = {
  khata: (home, value) => `${home}: ${value}.`,
  approved_by: (home, value) => `${home} ${value} se approved hai.`,
};
