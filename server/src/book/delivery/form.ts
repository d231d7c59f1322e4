// A web-to-lead form: the address's own query is the template, sent as a form post. Such forms often answer 200
// whatever happens, which is why the desk says "accepted" and no more.
import type { Adapter } from './adapter.ts';
import { judged, post, troubleOf } from './post.ts';
import { summaryOf } from './summary.ts';

/** "https://crm.example/lead?phone={phone}&description={summary}" → a post to https://crm.example/lead. */
export function form(template: string, { open }: { open: boolean }): Adapter {
  const url = new URL(template);
  const wanted = [...url.searchParams];
  url.search = '';
  return async ({ body }) => {
    const { fields } = summaryOf(body);
    const filled = new URLSearchParams(
      wanted.map(([name, value]): [string, string] => [
        name,
        value.replace(/\{(\w+)\}/g, (_all, field: string) => fields[field] ?? ''),
      ]),
    );
    try {
      const answer = await post(url.href, {
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: filled.toString(),
        open,
      });
      const sent = judged(answer);
      // {"Status":"Error"} with 200 is no success.
      if (sent.kept && /"(status|result)"\s*:\s*"(error|failure)"/i.test(answer.body))
        return { kept: false, status: `${answer.status}, but the answer says that it failed` };
      return sent.kept ? { ...sent, status: `${sent.status}: accepted, keeping not confirmed` } : sent;
    } catch (error) {
      return troubleOf(error);
    }
  };
}

/** The fields that a template may name and that stand for nothing. */
export function unknownFields(template: string): string[] {
  const known = Object.keys(summaryOf(SAMPLE).fields);
  const named = [...new URL(template).searchParams.values()].flatMap((value) => [
    ...value.matchAll(/\{(\w+)\}/g),
  ]);
  return named.flatMap(([, field]) => (field !== undefined && !known.includes(field) ? [field] : []));
}

const SAMPLE = JSON.stringify({
  type: 'visit.asked',
  data: {
    lead: { id: '' },
    visit: { reference: '', kind: 'visit', state: 'asked', time_zone: 'UTC' },
    homes: [],
    wanted: '',
    language: 'en',
  },
});
