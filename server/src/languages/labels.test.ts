// The widget's words: every language has them all, and those that the widget sends as a message are ones we hear.
import { expect, test } from 'vitest';
import { LABEL_KEYS } from '../contract.ts';
import { LANGUAGES } from './index.ts';

for (const [code, { labels, replies }] of Object.entries(LANGUAGES)) {
  if (code === 'en') continue;
  test(`${code} has every label`, () => {
    expect(LABEL_KEYS.filter((key) => !labels[key])).toEqual([]);
  });
  test(`${code}: what the widget sends by a label is the sentence that the chat itself suggests`, () => {
    expect(labels.visit).toBe(replies.suggest.visit());
    expect(labels.person).toBe(replies.suggest.person());
  });
}
