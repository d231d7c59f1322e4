// Act cues: the words that tell what a clause does, whatever it is about. Phrases are separated by commas, in lower case
// and without apostrophes. They are looked up beside the other cues and take no word away from them.
import type { Phrases } from './cues.ts';

/** What each says of the clause it stands in, or of the values beside it. */
export const ACT_CUES = [
  'dispute', // "who said", "I never said": what stands beside it was not wished
  'wider', // "not only", "is no must": what stands beside it need not be, and is not ruled out
  'back', // "put … back": what stands beside it may be again
  'returns', // "back to": what stands beside it was looked for before
  'restate', // "I said", "I told you": said before, and not taken
  'misread', // "not what I meant": the last reading was wrong
  'lost', // "you forgot": what stands beside it was wished, and does not stand
  'kept', // "did you keep": whether what stands beside it stands is asked
  'doubt', // "is it a fraud", "why so cheap"
  'only', // "X only": this and nothing else; never an exclusion
  'needless', // "what would I do with a 3 BHK": what stands beside it is not wished
  'unfit', // "how can four of us live in a 1 BHK": what stands beside it will not do
  'small', // "too small"
  'big', // "too big"
  'far', // "too far"
  'late', // "too late", of when a home is ready
  'away', // "from": what stands at it is where the distance is measured to
  'costly', // "too expensive", "is too much"
  'bad', // "don't like", "not interested in"
  'fear', // "scares me", "afraid of": of the value beside it
  'again', // "you keep showing"
  'work', // "my office is in"
  'live', // "he lives in", "we stay in"
  'person', // "can I talk to a human", "I want to complain"
  'offer', // "will they give it for 40": what beside it is offered, not looked for
  'enough', // "is it enough": what the visitor has is measured against homes, not looked for
  'each', // "per head": of a home that several pay for together
  'let', // "if I let it out": what a home that is for sale could be let for
  'quote', // "you showed": of ours, not wished
  'why', // "why 1bhk?"
  'own', // "we are selling our flat", "our old house": what the visitor has, not what is wished
  'rather', // "preferably": what stands behind it ranks homes and shuts none out
  'liked', // "if possible", "ho to achha": and so does what stands before it
  'otherwise', // "Hebbal, otherwise Hennur": what stands before it is liked more than what stands behind it
  'but', // joins a clause that turns
  'and', // joins a clause that goes on
] as const;
export type ActCue = (typeof ACT_CUES)[number];

export type ActCues = Record<ActCue, Phrases>;
