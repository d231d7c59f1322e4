// The office's own answers: what the owner has written down about what no catalogue states.
import type { Language, Topic } from '../contract.ts';
import type { Site } from '../site/site.ts';

type Written = Site['answers'][number];

/** Most of a question's words, and at least two, must be in the message. */
const SHARE = 0.75;
const FEWEST = 2;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length > 2);

/** The owner's words on a topic, of this project before any; undefined where there are none. */
export function answerOn(topic: Topic, site: Site, project: string | undefined): Written | undefined {
  return ofProject(
    site.answers.filter((written) => written.topic === topic),
    project,
  );
}

/** The owner's words on a question like this one. */
export function answerTo(message: string, site: Site, project: string | undefined): Written | undefined {
  if (site.answers.length === 0) return undefined;
  const said = new Set(wordsOf(message));
  const scored = site.answers.map((written) => ({
    written,
    score: Math.max(0, ...written.questions.map((question) => scoreOf(wordsOf(question), said))),
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best < SHARE) return undefined;
  return ofProject(
    scored.filter(({ score }) => score === best).map(({ written }) => written),
    project,
  );
}

function scoreOf(question: readonly string[], said: ReadonlySet<string>): number {
  const met = question.filter((word) => said.has(word)).length;
  return met < FEWEST ? 0 : met / question.length;
}

const ofProject = (written: readonly Written[], project: string | undefined): Written | undefined =>
  written.find((one) => one.project !== undefined && one.project === project) ??
  written.find((one) => one.project === undefined);

/** In the visitor's language, else in the one it was written in; with its link. */
export function spoken({ answer, url }: Written, language: Language): string {
  const text = typeof answer === 'string' ? answer : (answer[language] ?? Object.values(answer)[0] ?? '');
  return url ? `${text} ${url}` : text;
}
