// Strict: a page under the strictest policy one can serve, which names Veranda's server and nothing else.
import type { Tab } from '../people.ts';
import { type HostPage, page } from './host.ts';

const NONCE = 'bTdkWXNh';

/** The tag with the page's nonce, under a policy that lets nothing else run, load or be styled. */
export function strictPage({ api, body = '', attributes = '' }: StrictOptions): HostPage {
  return {
    ...page({ tag: `<script nonce="${NONCE}" src="${api}/veranda.js" async ${attributes}></script>`, body }),
    headers: {
      'content-security-policy': [
        "default-src 'none'",
        `script-src 'nonce-${NONCE}'`,
        "style-src 'none'",
        `connect-src ${api}`,
        `img-src ${api}`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    },
  };
}
type StrictOptions = { api: string; body?: string; attributes?: string };

type Recorded = Window & { violations?: string[] };

/** From each page's first line on, every violation is kept. To run before the first is asked for. */
export const recordViolations = ({ page }: Tab) =>
  page.context().addInitScript(() => {
    const kept: string[] = [];
    (window as Recorded).violations = kept;
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      kept.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    );
  });

export const violations = ({ page }: Tab) => page.evaluate(() => (window as Recorded).violations);
