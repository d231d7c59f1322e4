// The notice: the exact words above the button, made from the configuration so that they cannot lie, and known by
// their hash.
import { createHash } from 'node:crypto';
import type { Language } from '../contract.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { Site } from '../site/site.ts';
import type { Notice } from './book.ts';

export type Terms = {
  /** Days that a lead is kept after its last word. */
  days: number;
  /** Who else gets it: host names, nothing secret. */
  receivers: readonly string[];
};

type Given = {
  kind: 'visit' | 'callback';
  homes: readonly string[];
  language: Language;
  site: Pick<Site, 'name' | 'privacy_url'>;
};

export function noticeFor(
  { kind, homes, language, site }: Given,
  { days, receivers }: Terms,
): Notice & { lines: string[]; offers: string } {
  const { notice } = LANGUAGES[language].visit;
  const names = homes.join(', ');
  const about = kind === 'visit' ? notice.visit(names) : notice.call(names);
  const lines = [
    notice.body({ site: site.name, about, receivers: [...receivers], days }),
    notice.withdraw,
    notice.rights(site.privacy_url),
  ];
  const { offers } = notice;
  const text = [...lines, offers].join('\n');
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  return { hash, language, text, lines, offers };
}

/** Who a target is to a visitor: "crm.example", "the office's e-mail". */
export function receiverName(target: string): string | undefined {
  const address = target.replace(/^form:/, '');
  return URL.canParse(address) && /^https?:/.test(address) ? new URL(address).host : undefined;
}
