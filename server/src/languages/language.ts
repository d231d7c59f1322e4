// A language, whole: how it is recognised and understood (cues), how it answers (replies), the widget's words (labels).
// A missing key does not compile.
import type { Labels, Language } from '../contract.ts';
import type { Replies } from '../conversation/replies.ts';
import type { Cues } from '../understand/cues.ts';

/** `labels` are undefined for English alone: those are built into the widget. */
export type LanguagePack = { code: Language; cues: Cues; replies: Replies; labels: Labels | undefined };
