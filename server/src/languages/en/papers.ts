// English: khata and approvals, heard and said.
import type { PaperCues } from '../cues.ts';
import type { Replies } from '../replies.ts';

export const paperCues: PaperCues = {
  khata: {
    a: 'a khata, a khatha, a katha, akhata, a kata',
    b: 'b khata, b khatha, b katha, bkhata, b kata',
    e: 'e khata, e khatha, e katha, ekhata, ekhatha, e kata',
  },
  approved_by: {
    bda: 'bda, bda approved, approved by bda, bda approval',
    bbmp: 'bbmp, bbmp approved, approved by bbmp, bbmp approval',
    bmrda: 'bmrda, bmrda approved, approved by bmrda, bmrda approval',
    biaapa: 'biaapa, biappa, biapa, biaapa approved, approved by biaapa, biaapa approval',
    dtcp: 'dtcp, dtcp approved, approved by dtcp, dtcp approval',
    panchayat:
      'panchayat, gram panchayat, panchayat approved, panchayat khata, panchayath, panchayat approval',
    bank: 'bank approved, banks approved, approved by banks, approved by bank, bank loan approved, apf approved, approved by all banks',
  },
};

/** What asks for them. */
export const paperFactCues = {
  khata:
    'khata, which khata, khata type, what khata, khatha, khata details, khata certificate, khata clear, clear khata',
  approved_by:
    'approved by, approvals, approved by whom, who approved, which approvals, approval, bank approvals, bank tie ups, bank tie up, tie up with a bank, tie up with any bank, approved banks, which bank has approved, which banks have approved',
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
  approved_by: (home, value) => `${home} is approved by ${value}.`,
};
