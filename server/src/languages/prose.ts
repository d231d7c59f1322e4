// Prose: the words by which an owner's sentences about a home tell of what is asked. Each language of sheets brings its own.
import type { Fact } from '../facts/index.ts';
import type { Topic } from './topics.ts';

/** Phrases in lower case, commas between; each stands for its plural and whatever is joined to its end in the script. */
export type ProseWords = Readonly<Partial<Record<Topic | Fact, string>>>;
