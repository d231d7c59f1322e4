// Logs: one JSON line each. Never text, ids, tokens, phone numbers or e-mail addresses; a session is a keyed hash.
import { createHmac, randomBytes } from 'node:crypto';
import { type DestinationStream, pino } from 'pino';

export const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type Level = (typeof LEVELS)[number];

export type Log = Record<
  'debug' | 'info' | 'warn' | 'error',
  (fields: Record<string, unknown>, message: string) => void
> & {
  /** Whether lines of this level are written: ask before making an expensive field. */
  writes(level: 'debug' | 'info'): boolean;
  /** The same for one session while this process lives, and telling nothing about it. */
  sessionHash(recordKey: string): string;
};

/** `destination` is standard output unless a test wants the lines. */
export function createLog({ level, destination }: { level: Level; destination?: DestinationStream }): Log {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { cause: describeCause },
    },
    destination ?? pino.destination({ sync: true }),
  );
  const secret = randomBytes(32);
  return {
    debug: (fields, message) => logger.debug(fields, message),
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
    writes: (wanted) => logger.isLevelEnabled(wanted),
    sessionHash: (key) => createHmac('sha256', secret).update(key).digest('base64url').slice(0, 10),
  };
}

type Described = { type: string; code?: string; message?: string; at?: string[]; cause?: Described };

/**
 * What may be said about a failure. A message can quote what a visitor typed (`JSON.parse` does), so it is kept only
 * where the system or the database wrote it; the place in our code says the rest.
 */
export function describeCause(error: unknown, depth = 0): Described {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  const writtenBySystem = 'syscall' in error || 'severity' in error || 'errcode' in error;
  return {
    type: error.name,
    ...(typeof code === 'string' && { code }),
    ...(writtenBySystem && { message: error.message }),
    at: error.stack
      ?.split('\n')
      .flatMap((line) => /^\s+at (.+)$/.exec(line)?.[1] ?? [])
      .slice(0, 8),
    ...(error.cause !== undefined && depth < 3 && { cause: describeCause(error.cause, depth + 1) }),
  };
}
