// E-mail: from an address of the owner's own server, so that nobody's spam rules are broken; answers go to the visitor.
import nodemailer from 'nodemailer';
import type { Adapter } from './adapter.ts';
import { REQUEST_MS } from './adapter.ts';
import { summaryOf } from './summary.ts';

/** `smtp`: "smtps://user:password@host?from=chat@homes.example". */
export function mail(to: string, { smtp, site }: { smtp: string; site: () => string }): Adapter {
  const url = new URL(smtp);
  const from = url.searchParams.get('from') ?? '';
  url.searchParams.delete('from');
  const transport = nodemailer.createTransport({
    url: url.href,
    connectionTimeout: REQUEST_MS / 2,
    greetingTimeout: REQUEST_MS / 2,
    socketTimeout: REQUEST_MS,
  });
  return async ({ id, body }) => {
    const { title, lines, fields } = summaryOf(body);
    try {
      await transport.sendMail({
        from,
        to,
        subject: title,
        text: [...lines, '', `Sent by the chat of ${site()}.`].join('\n'),
        // The same id on every try: a mail program shows it once.
        messageId: `<${id}@veranda>`,
        ...(fields.email && { replyTo: fields.email }),
      });
      return { kept: true, status: 'taken by the mail server' };
    } catch (error) {
      const { responseCode, code } = error as { responseCode?: number; code?: string };
      return {
        kept: false,
        status: responseCode
          ? `the mail server says ${responseCode}`
          : `the mail server was not reached (${code ?? 'no reason'})`,
      };
    }
  };
}
