// English: how a message was taken, and what of it was not.
import type { Replies } from '../replies.ts';

export const heard: Replies['heard'] = {
  taken: (words, as) => `I took “${words}” as ${as}.`,
  undo: () => 'Undo that',
  unread: (words) => `I did not get “${words}”.`,
  again: (sent) =>
    `I know no more of that than I said. ${sent ? 'Your question is in the message below, in your own words; the office can answer it.' : 'Our team can answer it.'} If I misread you, say it another way.`,
  untold: (sent, home) =>
    `${home ? `The listing of ${home} does` : 'The listings do'} not tell me that. ${sent ? 'Your question is in the message below, in your own words; the office can answer it.' : 'The office can.'}`,
  elseAsked: (sent) =>
    sent
      ? 'If you asked for something else, your question is in the message below, in your own words.'
      : 'If you asked for something else, the office can tell you.',
  unlisted: (things) => `Of ${things} our listings say nothing; the office can tell you.`,
  unplaced: (name, known) =>
    `Where “${name}” is I do not know, so I go by ${known}. Name a locality near it.`,
  untoldToo: (sent) =>
    sent
      ? 'That one is for the office too; I put it in the message below.'
      : 'That one is for the office too.',
  misread: (what) =>
    what ? `Sorry, I took that wrongly. Taken back: ${what}.` : 'Sorry, I took that wrongly.',
  meant: (taken) => `From your words I took: ${taken}. Which part is wrong? A tap on it takes it away.`,
  notOfPeople: () =>
    'I took your last line as being about religion, community, marital status or diet. I take that back; nothing is searched by it.',
  told: () => 'Good to know, thank you.',
  remarked: () => 'Noted.',
  unasked: () => 'All right, no more questions.',
  unshown: () => 'All right, no more homes now. Tell me what is wrong, or write when you want to look again.',
  begin: () => 'Neither a budget nor a number is needed to look: name an area, or tap one below.',
  looking: (wanted) => `I am looking for this: ${wanted}. What should be different?`,
  lookingFor: (wanted) => `I am looking for this: ${wanted}.`,
  stands: (wanted) => `Yes: ${wanted}.`,
  standsNot: (wanted) => `No: ${wanted} is not in it just now.`,
  notLooked: () => 'That is no part of your search.',
  repaired: (wanted) => `Sorry. Put right: ${wanted}.`,
};
