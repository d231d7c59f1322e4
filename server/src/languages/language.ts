// A language, whole: how it is recognised and understood (cues), how it answers (replies), the widget's words (labels).
// A missing key does not compile.
import type { Language } from '../contract.ts';
import type { Cues } from '../understand/cues.ts';
import type { Replies } from '../conversation/replies.ts';
import type { Labels } from '../contract.ts';

export type LanguagePack = { code: Language; cues: Cues; replies: Replies; labels: Labels };
