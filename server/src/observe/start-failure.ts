// Why the server does not start, as its owner reads it.
import { ConfigError } from '../config/config.ts';

/** What stands on standard error when the server cannot start. */
export function startFailure(error: unknown): string {
  const lines = error instanceof ConfigError ? error.faults : [reason(error)];
  return `Veranda cannot start:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE') return `port ${port} is taken; set PORT or METRICS_PORT to another`;
  if (code === 'EACCES' && port !== undefined) return `port ${port} may not be used by this user`;
  return error.message || error.name;
}
