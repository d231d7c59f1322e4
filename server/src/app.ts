// The app: which request goes where, and what stands in front. Runs on any Fetch runtime.
import { type Context, Hono } from 'hono';
import type { Config } from './config/config.ts';
import { type DeskOptions, desk } from './desk/desk.ts';
import { addressGroup, clientAddress } from './http/address.ts';
import type { DoorEnv } from './http/answer.ts';
import { chat } from './http/chat.ts';
import { adoptConversation, decideHandOff, joinByCode, offerHandOff, removeDevice } from './http/devices.ts';
import { frontPage } from './http/front.ts';
import { guard, noOrigin } from './http/guard.ts';
import { alive, ready } from './http/health.ts';
import { keptCalls, type Told } from './http/kept.ts';
import type { Brand } from './http/loader.ts';
import { watchProbes } from './http/probes.ts';
import { problemAnswer } from './http/problem.ts';
import { rateLimits } from './http/rate.ts';
import { sampleSignIn } from './http/sample-people.ts';
import { forgetSession, type HomesOf, showSession } from './http/session.ts';
import { siteSince } from './http/since.ts';
import { siteWords } from './http/site.ts';
import { siteValues, type ValuesOptions } from './http/values.ts';
import { askVisit, slots, type VisitOptions, visitsNow, withdrawVisit } from './http/visit.ts';
import { visitPages } from './http/visit-page.ts';
import type { Welcome } from './http/welcome.ts';
import { demoSite, widgetFiles } from './http/widget.ts';
import { prover } from './identity/proof.ts';
import type { Leads } from './leads.ts';
import type { Log } from './log.ts';
import type { Metrics } from './observe/metrics.ts';
import { Problem } from './problem.ts';
import type { Conversations } from './sessions/conversations.ts';

export type AppDeps = {
  config: Pick<
    Config,
    'origins' | 'trust_proxy' | 'rates' | 'token' | 'users' | 'handoff' | 'demo' | 'desk_keys' | 'public_url'
  >;
  conversations: Conversations;
  /** Absent: nothing is kept for good, so no form is shown and there is no desk. */
  leads?: Leads;
  /** What the visits' calls need beside the book. */
  visits?: Pick<VisitOptions, 'known' | 'site'> & Pick<DeskOptions, 'catalogue' | 'site' | 'writeAnswer'>;
  /** What a conversation that is read again shows of its homes. */
  homes: HomesOf;
  /** Absent: nothing is remembered. */
  told?: Told;
  /** What the first open of the widget is told. */
  welcome: Welcome;
  /** What the quick filters count; absent: there are none. */
  values?: ValuesOptions;
  /** The site's colour, name and logo, which veranda.js begins with. */
  brand?: () => Brand;
  log: Log;
  metrics: Metrics;
  /** The address of the socket; absent where the runtime does not say. */
  socketAddress: (c: Context) => string | undefined;
  /** Signs for the two sample people of the demo site. */
  sample_secret?: Uint8Array;
  /** Where the widget's build is; absent: this server answers the API alone. */
  folder?: string;
};

export function createApp(deps: AppDeps): Hono<DoorEnv> {
  const {
    config,
    conversations,
    leads,
    visits,
    homes,
    told,
    welcome,
    values,
    brand = () => ({}),
    log,
    metrics,
    socketAddress,
    folder,
    sample_secret,
  } = deps;
  const { token, origins, trust_proxy } = config;
  const callers = { token, prove: prover({ ...config.users, onRefused: metrics.userRefused }) };
  const limits = rateLimits(config.rates, metrics.limited);
  const probes = watchProbes({ onProbe: metrics.otherToken });
  const app = new Hono<DoorEnv>();
  app.onError(problemAnswer({ log, onProblem: ({ code }) => metrics.problem(code) }));

  app.use('/api/*', noOrigin, guard({ origins, trust_proxy, limits, socketAddress, log }));
  app.post('/api/chat/query', chat({ conversations, limits, callers, metrics, probes }));
  app.all('/api/chat/query', only('POST'));
  app.get('/api/chat/session', showSession({ conversations, callers, probes, homes }));
  app.delete('/api/chat/session', forgetSession({ conversations, callers, probes }));
  app.all('/api/chat/session', only('GET', 'DELETE'));
  if (config.handoff) {
    app.post('/api/chat/handoff', offerHandOff({ conversations, callers, limits }));
    app.put('/api/chat/handoff', decideHandOff({ conversations, callers, limits }));
    app.all('/api/chat/handoff', only('POST', 'PUT'));
    app.post('/api/chat/join', joinByCode({ conversations, callers, limits }));
    app.all('/api/chat/join', only('POST'));
    app.delete('/api/chat/devices/:device_id', removeDevice({ conversations, callers, limits }));
    app.all('/api/chat/devices/:device_id', only('DELETE'));
  }
  if (config.users.keys) {
    app.post('/api/chat/adopt', adoptConversation({ conversations, callers, homes }));
    app.all('/api/chat/adopt', only('POST'));
  }
  if (conversations.remembered && told) {
    keptCalls(app, { remembered: conversations.remembered, callers, told });
    app.all('/api/chat/kept', only('GET', 'POST', 'DELETE'));
    app.all('/api/chat/kept/:epoch', only('DELETE'));
  }
  if (leads && visits) {
    const options = {
      ...visits,
      requests: leads.requests,
      conversations,
      limits,
      callers,
      onRequest: metrics.request,
    };
    app.get('/api/chat/slots', slots(options));
    app.get('/api/chat/visit', visitsNow(options));
    app.post('/api/chat/visit', askVisit(options));
    app.delete('/api/chat/visit', withdrawVisit(options));
    app.all('/api/chat/slots', only('GET'));
    app.all('/api/chat/visit', only('GET', 'POST', 'DELETE'));
  }
  app.get('/api/site', siteWords({ welcome }));
  app.all('/api/site', only('GET'));
  if (values) app.get('/api/site/values', siteValues(values));
  app.all('/api/site/values', only('GET'));
  if (values) app.post('/api/site/since', siteSince(values));
  app.all('/api/site/since', only('POST'));
  app.all('/api/*', () => {
    throw new Problem('not_found', 'there is nothing here');
  });

  app.get('/healthz', alive);
  app.get('/readyz', ready(conversations.ready));

  if (leads && visits) {
    const pages = { ...leads, ...visits, now: Date.now, onChanged: leads.wake };
    visitPages(app, pages);
    if (config.desk_keys.size > 0)
      desk(app, {
        ...pages,
        keys: config.desk_keys,
        public_url: config.public_url,
        addressOf: (c) =>
          addressGroup(
            clientAddress(
              socketAddress(c) ?? 'unknown',
              c.req.header('x-forwarded-for') ?? null,
              trust_proxy,
            ),
          ),
      });
  }
  if (folder !== undefined) {
    app.route('/', widgetFiles({ folder, brand }));
    if (config.demo && sample_secret)
      app.get('/sample-sign-in/:person', sampleSignIn(sample_secret, config.users.audience));
    if (config.demo) app.route('/', demoSite({ folder }));
    else app.get('/', frontPage({ public_url: config.public_url, told: () => welcome({}) }));
  }
  return app;
}

function only(...allow: string[]) {
  return () => {
    throw new Problem('method_not_allowed', `this takes ${allow.join(' and ')} alone`, { allow });
  };
}
