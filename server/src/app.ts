// The app: which request goes where, and what stands in front. Runs on any Fetch runtime.
import { type Context, Hono } from 'hono';
import type { Config } from './config/config.ts';
import type { DoorEnv } from './http/answer.ts';
import { chat } from './http/chat.ts';
import { guard, noOrigin } from './http/guard.ts';
import { alive, ready } from './http/health.ts';
import { watchProbes } from './http/probes.ts';
import { problemAnswer } from './http/problem.ts';
import { rateLimits } from './http/rate.ts';
import { forgetSession, showSession } from './http/session.ts';
import { siteWords } from './http/site.ts';
import type { Welcome } from './http/welcome.ts';
import { demoSite, widgetFiles } from './http/widget.ts';
import type { Log } from './log.ts';
import type { Metrics } from './observe/metrics.ts';
import { Problem } from './problem.ts';
import type { Conversations } from './sessions/conversations.ts';

export type AppDeps = {
  config: Pick<Config, 'origins' | 'trust_proxy' | 'rates' | 'token' | 'demo'>;
  conversations: Conversations;
  /** What the first open of the widget is told. */
  welcome: Welcome;
  log: Log;
  metrics: Metrics;
  /** The address of the socket; absent where the runtime does not say. */
  socketAddress: (c: Context) => string | undefined;
  /** Where the widget's build is; absent: this server answers the API alone. */
  folder?: string;
};

export function createApp(deps: AppDeps): Hono<DoorEnv> {
  const { config, conversations, welcome, log, metrics, socketAddress, folder } = deps;
  const { token, origins, trust_proxy } = config;
  const limits = rateLimits(config.rates, metrics.limited);
  const probes = watchProbes({ onProbe: metrics.otherToken });
  const app = new Hono<DoorEnv>();
  app.onError(problemAnswer({ log, onProblem: ({ code }) => metrics.problem(code) }));

  app.use('/api/*', noOrigin, guard({ origins, trust_proxy, limits, socketAddress, log }));
  app.post('/api/chat/query', chat({ conversations, limits, token, metrics, probes }));
  app.all('/api/chat/query', only('POST'));
  app.get('/api/chat/session', showSession({ conversations, token, probes }));
  app.delete('/api/chat/session', forgetSession({ conversations, token, probes }));
  app.all('/api/chat/session', only('GET', 'DELETE'));
  app.get('/api/site', siteWords({ welcome }));
  app.all('/api/site', only('GET'));
  app.all('/api/*', () => {
    throw new Problem('not_found', 'there is nothing here');
  });

  app.get('/healthz', alive);
  app.get('/readyz', ready(conversations.ready));

  if (folder !== undefined) {
    app.route('/', widgetFiles({ folder }));
    if (config.demo) app.route('/', demoSite({ folder }));
  }
  return app;
}

function only(...allow: string[]) {
  return () => {
    throw new Problem('method_not_allowed', `this takes ${allow.join(' and ')} alone`, { allow });
  };
}
