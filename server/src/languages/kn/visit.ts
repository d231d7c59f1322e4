// Kannada for asking to see a home.
import type { VisitWords } from '../visit-words.ts';
import { visitForm } from './visit-form.ts';

export const visit: VisitWords = {
  dates: 'kn-IN',
  notice: {
    body: ({ site, about, receivers, days }) =>
      `${about} ಕುರಿತು ನಿಮಗೆ ಕರೆ ಅಥವಾ WhatsApp ಮಾಡಲು ${site} ನಿಮ್ಮ ಹೆಸರು ಮತ್ತು ಫೋನ್ ನಂಬರ್ ಇಟ್ಟುಕೊಳ್ಳುತ್ತದೆ. ಇವು ಮಾರಾಟ ತಂಡಕ್ಕೆ${receivers.length > 0 ? ` ಮತ್ತು ${receivers.join(', ')} ಗೆ` : ''} ಹೋಗುತ್ತವೆ; ನಿಮ್ಮ ಕೊನೆಯ ಮಾತಿನ ನಂತರ ${days} ದಿನ ಇರುತ್ತವೆ.`,
    visit: (homes) => (homes ? `${homes} ಭೇಟಿಯ` : 'ಈ ಭೇಟಿಯ'),
    call: (homes) => homes || 'ನಿಮ್ಮ ಪ್ರಶ್ನೆಯ',
    withdraw: 'ಇದನ್ನು ಒಂದೇ ಟ್ಯಾಪ್‌ನಲ್ಲಿ ಹಿಂಪಡೆಯಬಹುದು: ಇಲ್ಲಿ ಮೆನುವಿನಲ್ಲಿ, ಅಥವಾ ನಿಮ್ಮ ಪುಟದಲ್ಲಿ.',
    rights: (privacy) => `ನಿಮ್ಮ ಹಕ್ಕುಗಳು ಮತ್ತು ದೂರು: ${privacy ? `${privacy} · ` : ''}ಭಾರತೀಯ ದತ್ತಾಂಶ ಸಂರಕ್ಷಣಾ ಮಂಡಳಿ.`,
    offers: 'ಇಂತಹ ಬೇರೆ ಮನೆಗಳ ಬಗ್ಗೆಯೂ ತಿಳಿಸಿ.',
  },
  asked: ({ homes, when, site, fixed }) =>
    fixed
      ? `${homes ? `${homes} ಭೇಟಿ` : 'ಭೇಟಿ'}${when ? ` ${when} ಕ್ಕೆ` : ''} ನಿಗದಿಯಾಗಿದೆ.`
      : when
        ? `${site} ಗೆ ನಿಮ್ಮ ವಿನಂತಿ ತಲುಪಿದೆ${homes ? `: ${homes}` : ''}, ${when}. ಅವರು ಕರೆ ಮಾಡಿ ಸಮಯ ಖಚಿತಪಡಿಸುತ್ತಾರೆ.`
        : `${site} ಗೆ ನಿಮ್ಮ ವಿನಂತಿ ತಲುಪಿದೆ${homes ? ` (${homes})` : ''}. ಅವರು ನಿಮಗೆ ಕರೆ ಮಾಡುತ್ತಾರೆ.`,
  slotTaken: 'ಈ ಸಮಯವನ್ನು ಈಗಷ್ಟೇ ಬೇರೆಯವರು ತೆಗೆದುಕೊಂಡರು. ದಯವಿಟ್ಟು ಬೇರೆ ಸಮಯ ಆರಿಸಿ.',
  form: visitForm,
  page: {
    title: 'ನಿಮ್ಮ ಭೇಟಿ',
    state: {
      asked: 'ವಿನಂತಿ ಕಳುಹಿಸಿದೆ, ಇನ್ನೂ ಖಚಿತವಾಗಿಲ್ಲ',
      fixed: 'ಖಚಿತವಾಗಿದೆ',
      visited: 'ಭೇಟಿ ಆಗಿದೆ',
      missed: 'ಭೇಟಿ ಆಗಲಿಲ್ಲ',
      cancelled: 'ರದ್ದಾಗಿದೆ',
    },
    when: 'ಯಾವಾಗ',
    where: 'ಎಲ್ಲಿ',
    homes: 'ಮನೆಗಳು',
    move: 'ಬೇರೆ ಸಮಯ',
    cancel: 'ಭೇಟಿ ರದ್ದು ಮಾಡಿ',
    stop: 'ಇನ್ನು ನನ್ನನ್ನು ಸಂಪರ್ಕಿಸಬೇಡಿ',
    calendar: 'ನನ್ನ ಕ್ಯಾಲೆಂಡರ್‌ಗೆ ಸೇರಿಸಿ',
    calendarMayBeWrong: 'ಸಮಯ ಬದಲಾದರೆ ಈ ಪುಟದಲ್ಲಿರುವುದೇ ಸರಿ; ಕ್ಯಾಲೆಂಡರ್ ಹಳೆಯದಿರಬಹುದು.',
    done: 'ಆಯಿತು.',
    stopped: 'ನಿಮ್ಮ ಹೆಸರು ಮತ್ತು ನಂಬರ್ ತೆಗೆದುಹಾಕಲಾಗಿದೆ. ಯಾರೂ ಸಂಪರ್ಕಿಸುವುದಿಲ್ಲ.',
    gone: 'ಅಂತಹ ಭೇಟಿ ಇಲ್ಲ, ಅಥವಾ ಮುಗಿದಿದೆ.',
    reference: 'ಉಲ್ಲೇಖ',
  },
};
