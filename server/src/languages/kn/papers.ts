// Kannada: khata and approvals, heard and said.
import type { PaperCues } from '../cues.ts';
import type { Replies } from '../replies.ts';

export const paperCues: PaperCues = {
  khata: {
    a: 'ಎ ಖಾತಾ, ಎ ಖಾತೆ, ಎ-ಖಾತಾ',
    b: 'ಬಿ ಖಾತಾ, ಬಿ ಖಾತೆ, ಬಿ-ಖಾತಾ',
    e: 'ಇ ಖಾತಾ, ಇ ಖಾತೆ, ಇ-ಖಾತಾ, ಈ ಖಾತಾ',
  },
  approved_by: {
    bda: 'ಬಿಡಿಎ, ಬಿಡಿಎ ಅನುಮೋದಿತ',
    bbmp: 'ಬಿಬಿಎಂಪಿ, ಬಿಬಿಎಂಪಿ ಅನುಮೋದಿತ',
    bmrda: 'ಬಿಎಂಆರ್‌ಡಿಎ, ಬಿಎಂಆರ್ಡಿಎ, ಬಿಎಂಆರ್‌ಡಿಎ ಅನುಮೋದಿತ',
    biaapa: 'ಬಯಾಪಾ, ಬಿಯಾಪಾ, ಬಯಾಪಾ ಅನುಮೋದಿತ',
    dtcp: 'ಡಿಟಿಸಿಪಿ, ಡಿಟಿಸಿಪಿ ಅನುಮೋದಿತ',
    panchayat: 'ಪಂಚಾಯತ್, ಪಂಚಾಯಿತಿ, ಪಂಚಾಯತಿ, ಗ್ರಾಮ ಪಂಚಾಯಿತಿ, ಪಂಚಾಯಿತಿ ಖಾತಾ, ಪಂಚಾಯತ್ ಖಾತಾ, ಪಂಚಾಯತ್ ಅನುಮೋದಿತ',
    bank: 'ಬ್ಯಾಂಕ್ ಅನುಮೋದಿತ, ಬ್ಯಾಂಕ್ ಅಪ್ರೂವ್ಡ್',
  },
};

/** What asks for them. */
export const paperFactCues = {
  khata: 'ಖಾತಾ, ಖಾತೆ, ಯಾವ ಖಾತಾ, ಯಾವ ಖಾತೆ, ಖಾತಾ ಕ್ಲಿಯರ್, ಖಾತೆ ಕ್ಲಿಯರ್',
  approved_by: 'ಅನುಮೋದನೆ, ಯಾರ ಅನುಮೋದನೆ, ಯಾರು ಅನುಮೋದಿಸಿದ್ದಾರೆ',
};

export const paperTerms: Pick<Replies['terms'], 'khata' | 'approved_by'> = {
  khata: {
    a: 'ಎ ಖಾತಾ',
    b: 'ಬಿ ಖಾತಾ',
    e: 'ಇ-ಖಾತಾ',
  },
  approved_by: {
    bda: 'ಬಿಡಿಎ',
    bbmp: 'ಬಿಬಿಎಂಪಿ',
    bmrda: 'ಬಿಎಂಆರ್‌ಡಿಎ',
    biaapa: 'ಬಯಾಪಾ',
    dtcp: 'ಡಿಟಿಸಿಪಿ',
    panchayat: 'ಪಂಚಾಯತ್',
    bank: 'ಬ್ಯಾಂಕ್',
  },
};

export const approvedBy = (name: string) => `${name} ಅನುಮೋದಿತ`;

export const paperFacts: Pick<Replies['detail']['fact'], 'khata' | 'approved_by'> = {
  khata: (home, value) => `${home}: ${value}.`,
  approved_by: (home, value) => `${home}: ${value} ಅನುಮೋದಿತ.`,
};
