// Of the site and its people: a question on them is answered at once, in other words the second time, and by a person the third.
import type { Listing } from '../catalogue/listing.ts';
import { frameOf } from '../conversation/agenda.ts';
import { BOUNDS, remember, type Session } from '../conversation/session.ts';
import type { Fact } from '../facts/index.ts';
import { SITE_TOPICS, type SiteTopic } from '../languages/site.ts';
import type { Topic } from '../languages/topics.ts';
import type { OfficeAnswer, Site } from '../site/site.ts';
import type { Scene } from '../turn/scene.ts';
import { wordMeans } from '../understand/lexicon.ts';
import { tokenise } from '../understand/normalise.ts';
import { officeAnswer } from './office.ts';

const OF_SITE = new Set<Topic>(SITE_TOPICS);
export const isOfSite = (topic: Topic): topic is SiteTopic => OF_SITE.has(topic);

/** What the owner has said on another subject answers these too. */
const ALSO: Partial<Record<Topic, Topic | Fact>> = {
  fee: 'brokerage',
  passed_on: 'number',
  company: 'who',
};

/** The owner's own answer. */
export function ownAnswer(topic: Topic, site: Site, home?: Listing): OfficeAnswer | undefined {
  const also = ALSO[topic];
  return officeAnswer(site, { about: topic, home }) ?? (also && officeAnswer(site, { about: also, home }));
}

/** Of a number, one beside another: what they have in common is said already. */
const OF_NUMBER = new Set<Topic>(['number', 'passed_on', 'kept_for']);

/** `asked`: both of its answers have been given before; `among`: what else is answered before it. */
export function siteSays(
  topic: SiteTopic,
  scene: Scene,
  among: readonly Topic[],
): { session: Session; text: string; asked: boolean } {
  const { say, site, facts, session } = scene;
  if (topic === 'number' && isOfMessage(scene))
    return {
      session,
      text: scene.book === 'open' ? say.requests.number() : say.visit.personalData(),
      asked: false,
    };
  const before = session.memory.told ?? [];
  const more = `${topic}+`;
  facts.names.push(site.name, ...(site.phone ? [site.phone] : []));
  const note = (told: readonly string[]) => remember(session, { told: told.slice(-BOUNDS.told) });
  const briefly = OF_NUMBER.has(topic) && among.some((one) => OF_NUMBER.has(one));
  if (!before.includes(topic) && !briefly)
    return { session: note([...before, topic]), text: say.topic.unknown[topic](site.name), asked: false };
  if (!before.includes(more))
    return {
      session: note([...before, topic, more]),
      text: say.site.more[topic](site.name, site.phone),
      asked: false,
    };
  return {
    session: note(before.filter((one) => one !== more)),
    text: say.topic.unknown[topic](site.name),
    asked: true,
  };
}

/** "Is my number in the message?": once there is one. */
const isOfMessage = ({ session, whole }: Scene): boolean =>
  frameOf(session, 'visit') !== undefined &&
  tokenise(whole.text).some(({ text }) => wordMeans(text, 'request', 'message'));
