// Labels: the widget's words in English that a first answer needs. What an answer needs is in labels-extra.ts, the rest in labels-rest.ts,
// the other languages arrive with the site's answer.
import type { Labels } from '@veranda/server/contract';

export const english = {
  close: 'Close chat',
  send: 'Send',
  placeholder: 'Ask about homes…',
  title: 'Homes assistant',
  menu: 'More options',
  greeting: 'Hello! What kind of home are you looking for?',
  about_plain: 'Automatic assistant. Answers come from this site’s own homes.',
  kept: 'Your chat is forgotten {minutes} minutes after your last message.',
  privacy: 'Privacy',
  you: 'You',
  assistant: 'Assistant',
} satisfies Partial<Labels>;

/** 'Back to {n} homes', { n: 5 } → 'Back to 5 homes' */
export function fill(label: string, values: Record<string, string | number>): string {
  return label.replace(/\{(\w+)\}/g, (whole, key) => String(values[key] ?? whole));
}

/** How long a conversation is kept, until the server says its own. */
export const MINUTES = 30;
