// The office's own answers: sentences of the SITE file, found by topic, by fact, or by the words of an example question.
import type { Listing } from '../catalogue/listing.ts';
import type { Fact } from '../facts/index.ts';
import type { Topic } from '../languages/topics.ts';
import type { OfficeAnswer, Site } from '../site/site.ts';
import type { Scene } from '../turn/scene.ts';
import { meaningsOf } from '../understand/lexicon.ts';
import { words } from '../understand/normalise.ts';

/** The answer on this topic or fact; one of the home's own project before one of the site. */
export function officeAnswer(
  { answers }: Site,
  { about, home }: { about: Topic | Fact; home?: Listing | undefined },
): OfficeAnswer | undefined {
  return bestFor(
    answers.filter((answer) => answer.about.includes(about)),
    home,
  );
}

/** The answer whose example question says what is said here: three in four of its words of content. */
export function answerTo({ answers }: Site, said: string, home?: Listing): OfficeAnswer | undefined {
  if (answers.every(({ questions }) => questions.length === 0)) return undefined;
  const here = new Set(words(said));
  const share = (question: string) => {
    const content = contentOf(question);
    return content.length === 0 ? 0 : content.filter((word) => here.has(word)).length / content.length;
  };
  return bestFor(
    answers.filter(({ questions }) => questions.some((question) => share(question) >= ENOUGH)),
    home,
  );
}
const ENOUGH = 0.75;

/** Words that are not of the asking. */
export const contentOf = (question: string): string[] =>
  words(question).filter((word) => !meaningsOf(word).some(({ kind }) => ASKING.has(kind)));
const ASKING = new Set<string>(['filler', 'ask', 'marker', 'refer', 'place', 'intent']);

function bestFor(answers: readonly OfficeAnswer[], home: Listing | undefined): OfficeAnswer | undefined {
  const project = home?.project ?? home?.name;
  return (
    answers.find((answer) => answer.project !== undefined && answer.project === project) ??
    answers.find((answer) => answer.project === undefined)
  );
}

/** "The office of … says: …", with its link. */
export function officeSays({ say: said, link }: OfficeAnswer, { say, site, language, facts }: Scene): string {
  const text = said[language] ?? said[site.languages[0] ?? 'en'] ?? Object.values(said)[0] ?? '';
  facts.names.push(text, site.name);
  if (link) facts.links.push(link);
  return say.topic.office(site.name, link ? `${text} ${link}` : text);
}
