// Stamp: under the visitor's line, when it was said; or that it waits, or was not sent.
import { isWaiting, type Turn } from '../panel/chat.ts';
import type { Props } from './view.ts';

export function Stamp({ turn, view, actions }: Props & { turn: Turn }) {
  const { labels, locale, chat, rest } = view;
  if (isWaiting(turn) && chat.delay) return labels.queued;
  if (turn.failed) return rest && <rest.Failed turn={turn} view={view} actions={actions} />;
  return new Date(turn.at).toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit' });
}
