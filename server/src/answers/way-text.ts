// Ways: which the office can be reached by is told as the site states it, to who wants e-mail or wants something sent.
import type { Contact } from '../contract.ts';
import type { Scene } from '../turn/scene.ts';
import { join } from './search.ts';

/** "No WhatsApp, email?", "brochure mail madi"; `home`: what is to be sent is of it. */
export function wayText({ whole, say, facts }: Scene, contact: Contact, home?: string): string {
  const { email, phone } = contact;
  facts.names.push(...[email, phone].filter((one) => one !== undefined));
  const mails = whole.contact.includes('mail');
  return join([
    whole.contact.includes('send') ? say.visit.sends(home) : undefined,
    mails ? say.visit.byMail({ address: email, phone, whatsapp: contact.whatsapp !== undefined }) : undefined,
  ]);
}
