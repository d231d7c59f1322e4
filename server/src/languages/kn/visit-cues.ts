// Visits and calls, in Kannada: what asks for one, who calls whom, the office, and what goes before a person's name.
import type { Cues } from '../cues.ts';

export const visitCues: Pick<Cues, 'visit' | 'name'> = {
  visit: {
    word: 'ಭೇಟಿ, ವಿಸಿಟ್, ನೋಡಲು, ನೋಡೋಕೆ, ಬರಬೇಕು, ಬರಬಹುದು, ಬರಬಹುದಾ, ಬರ್ತೀನಿ, ಬರುತ್ತೇನೆ, ಅಪಾಯಿಂಟ್‌ಮೆಂಟ್',
    call: `ಕಾಲ್ ಮಾಡಿ, ಫೋನ್ ಮಾಡಿ, ಕರೆ ಮಾಡಿ, ನನಗೆ ಕಾಲ್, ನನಗೆ ಕರೆ, call madi, phone madi, call maadi, nanage call, nange call`,
    will_call: `ಕಾಲ್ ಮಾಡ್ತೀರಾ, ಯಾರು ಕಾಲ್ ಮಾಡ್ತಾರೆ, ಕಾಲ್ ಬರುತ್ತಾ, ಫೋನ್ ಬರುತ್ತಾ, ಕರೆ ಬರುತ್ತಾ, ನಾನೇ ಕಾಲ್ ಮಾಡಬೇಕಾ, ಕಾಲ್ ಮಾಡ್ತಾರಾ, call madthira, call madtira, yaaru call madtare, call barutta, call madthara, naane call madbeka`,
    myself: `ಕಾಲ್ ಮಾಡ್ತೀನಿ, ಕರೆ ಮಾಡುತ್ತೇನೆ, ಮೆಸೇಜ್ ಮಾಡ್ತೀನಿ, ವಾಟ್ಸಾಪ್ ಮಾಡ್ತೀನಿ, call madtini, call madthini, whatsapp madtini, message madtini`,
    hesitate: `ಯೋಚಿಸಿ ಹೇಳುತ್ತೇನೆ, ಯೋಚನೆ ಮಾಡಿ ಹೇಳ್ತೀನಿ, ಕೇಳಿ ಹೇಳುತ್ತೇನೆ, ಕೇಳಿ ಹೇಳ್ತೀನಿ, ಮನೆಯಲ್ಲಿ ಕೇಳಬೇಕು, ಈಗ ಬೇಡ, ಆಮೇಲೆ ಹೇಳ್ತೀನಿ, ನಂತರ ಹೇಳುತ್ತೇನೆ, yochne madi heltini, keli heltini, mane alli kelbeku, eega beda, amele heltini`,
    office: `ಆಫೀಸ್, ಕಚೇರಿ, ಆಫೀಸು`,
    open: `ತೆರೆದಿರುತ್ತಾ, ಓಪನ್, ತೆರೆದಿದೆಯಾ, ಮುಚ್ಚಿದೆಯಾ, ಕ್ಲೋಸ್, ತೆರೆದಿರುತ್ತದೆಯೇ, ಎಷ್ಟು ಗಂಟೆಗೆ ತೆರೆಯುತ್ತೆ, open irutta, open ideya, tegediratta`,
    where: `ಆಫೀಸ್ ಎಲ್ಲಿದೆ, ಕಚೇರಿ ಎಲ್ಲಿದೆ, ಆಫೀಸ್ ವಿಳಾಸ, ಕಚೇರಿ ವಿಳಾಸ, office ellide, office yelli, office ellidhe, office elli ide`,
  },
  name: {
    before: 'ನನ್ನ ಹೆಸರು, ಹೆಸರು, nanna hesaru, hesaru, nan hesru, hesru',
    maybe: 'ನಾನು, naanu, nanu',
  },
};
