// Labels of the memory's file, in English; the other languages' come with the site's answer.
import type { Labels } from '@veranda/server/contract';

export const english = {
  remember_ask: 'Remember this for next time?',
  remember_here:
    '{name} keeps in this browser, for up to {days} days: what you searched for and your chats. Only so that you can carry on; nothing is searched because of it. Say no on a computer that others use.',
  remember_person:
    '{name} keeps for you, until {days} days after your last chat: what you searched for, homes you liked, your last 10 chats. Only so that you can carry on, on every device where you are signed in; nothing is searched because of it.',
  remember_yes: 'Remember',
  remember_no: 'No thanks',
  remembered: 'Remembered from now on.',
  remember_stop: 'Stop remembering',
  remember_over: 'Nothing is remembered any more.',
  since_here: 'Since you were here: {news}.',
  since_fresh: '{n} new',
  since_gone: '{n} no longer listed',
  since_price: '{name} is now {price}',
  since_earlier: 'Or an earlier search:',
  delete_talk: 'Delete this chat',
} satisfies Partial<Labels>;
