// Grieving: whether somebody has just complained and nothing more.
import { LANGUAGES } from '../languages/index.ts';
import { lazily } from '../lazily.ts';
import type { Session } from './session.ts';

/** All that the chat says to a grievance. */
const replies = lazily(() =>
  Object.values(LANGUAGES).flatMap(({ replies: { grieved } }) => [
    ...Object.values(grieved.said),
    ...grieved.more,
    grieved.offer,
  ]),
);

/** Replies back. */
const LATELY = 2;

export const isGrieving = ({ messages }: Pick<Session, 'messages'>): boolean =>
  messages
    .filter(({ role }) => role === 'assistant')
    .slice(-LATELY)
    .some(({ text }) => replies().some((one) => text.includes(one)));
