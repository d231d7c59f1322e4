// One turn: (session, message, catalogue, site, now) → (session′, reply). Pure: it touches no store and no socket,
// so it can be run again after a conflict, replayed from a transcript, and tested as a table.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Action, Chip, Page, Reply } from '../contract.ts';
import type { Site } from '../site.ts';
import type { Session } from './session.ts';

export type TurnMessage = {
  message_id: string;
  page?: Page;
  /** The widget's locale, a hint for the first message only. */
  locale?: string;
} & ({ query: string; action?: undefined } | { query?: undefined; action: Action });

export type TurnInput = {
  session: Session;
  message: TurnMessage;
  catalogue: Catalogue;
  site: Site;
  /** ms since 1970, UTC. */
  now: number;
};

export type TurnResult = {
  session: Session;
  reply: Reply;
  chips: Chip[];
  /** For the owner's counts; never text. */
  events: TurnEvent[];
};
export type TurnEvent =
  | { type: 'zero_result' }
  | { type: 'not_understood' }
  | { type: 'contact_shown' }
  | { type: 'locality_asked'; locality: string };
