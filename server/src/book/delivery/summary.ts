// A summary: an event in the few lines that a person reads in an e-mail, and the fields a form may ask for.

type Event = {
  type: string;
  data: {
    test?: true;
    lead: { id: string; name?: string; phone?: string; email?: string; check?: boolean; times?: number };
    visit: {
      reference: string;
      kind: string;
      state: string;
      start?: string;
      day?: string;
      time_zone: string;
      where?: string;
      note?: string;
    };
    homes: { name: string; price_text: string; url?: string }[];
    wanted: string;
    language: string;
    page?: string;
  };
};

const TITLES: Record<string, string> = {
  'visit.asked': 'Visit asked for',
  'callback.asked': 'Please call',
  'visit.fixed': 'Visit fixed',
  'visit.moved': 'Visit moved',
  'visit.cancelled': 'Visit cancelled',
  'consent.withdrawn': 'Consent withdrawn',
};

export type Summary = { title: string; lines: string[]; fields: Record<string, string> };

/** `body`: the JSON of a delivery. */
export function summaryOf(body: string): Summary {
  const { type, data } = JSON.parse(body) as Event;
  const { lead, visit, homes, wanted, language, page } = data;
  const when = visit.start ? timeIn(visit.start, visit.time_zone) : visit.day ? dayIn(visit.day) : '';
  const homesText = homes.map(({ name, price_text }) => `${name} (${price_text})`).join('; ');
  const lines = [
    lead.name && `${lead.name} · ${lead.phone ?? ''}${lead.check ? ' (please check the number)' : ''}`,
    lead.email,
    (when || visit.kind === 'visit') &&
      `When: ${when || 'no day was chosen'}${visit.state === 'fixed' ? '' : ' (not confirmed yet)'}`,
    homesText && `Homes: ${homesText}`,
    wanted && `Looks for: ${wanted}`,
    visit.note && `Note: ${visit.note}`,
    visit.where && `Meet: ${visit.where}`,
    `Language: ${language} · reference ${visit.reference} · asked ${lead.times ?? 1} time(s)`,
    page && `From: ${page}`,
    ...homes.flatMap(({ url }) => (url ? [url] : [])),
  ].filter((line): line is string => Boolean(line));
  const title = data.test ? 'TEST, nobody has asked' : (TITLES[type] ?? type);
  return {
    title: lead.name ? `${title}: ${lead.name}` : `${title}: ${lead.id}`,
    lines,
    fields: {
      event: type,
      id: lead.id,
      name: lead.name ?? '',
      phone: lead.phone ?? '',
      email: lead.email ?? '',
      when,
      start: visit.start ?? '',
      homes: homesText,
      wanted,
      note: visit.note ?? '',
      reference: visit.reference,
      language,
      page: page ?? '',
      summary: [title, ...lines.slice(1)].join('\n'),
    },
  };
}

const timeIn = (iso: string, timeZone: string) =>
  new Intl.DateTimeFormat('en-IN', { timeZone, dateStyle: 'full', timeStyle: 'short' }).format(new Date(iso));
const dayIn = (date: string) =>
  `${new Intl.DateTimeFormat('en-IN', { timeZone: 'UTC', dateStyle: 'full' }).format(new Date(date))}, no time chosen`;
