// Problem documents (RFC 9457): what a client is told of a failure. A code, a sentence, the field, an error id that the
// log has too; never a cause.
import { randomBytes } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Context } from 'hono';
import type { ZodError } from 'zod';
import { PROBLEM_STATUS, type ProblemDocument } from '../contract.ts';
import type { Log } from '../log.ts';
import { Problem } from '../problem.ts';
import { type DoorEnv, json } from './answer.ts';

export type ProblemSeen = (problem: Problem) => void;

/** Answers whatever was thrown. What we did not expect is `unavailable`: the same request may be sent again. */
export function problemAnswer({ log, onProblem }: { log: Log; onProblem: ProblemSeen }) {
  return (error: Error, c: Context<DoorEnv>): Response => {
    const problem =
      error instanceof Problem
        ? error
        : new Problem('unavailable', 'something went wrong on our side', { retry_after: 2, cause: error });
    const error_id = randomBytes(8).toString('base64url');
    const status = PROBLEM_STATUS[problem.code];

    onProblem(problem);
    if (!(error instanceof Problem) || error.cause !== undefined)
      log.error({ error_id, code: problem.code, cause: error }, 'failed');
    else if (log.writes('debug')) log.debug({ error_id, code: problem.code }, 'refused');

    const document: ProblemDocument = {
      type: 'about:blank',
      title: STATUS_CODES[status] ?? problem.code,
      status,
      code: problem.code,
      detail: problem.message,
      field: problem.field,
      retry_after: problem.retry_after,
      error_id,
    };
    const headers: Record<string, string> = {};
    if (problem.retry_after !== undefined) headers['Retry-After'] = String(problem.retry_after);
    if (problem.allow) headers.Allow = problem.allow.join(', ');
    return json(c, JSON.stringify(document), { status, type: 'application/problem+json', headers });
  };
}

/** The first thing that is wrong, named by its place: "action.filters.bhk". */
export function invalid(error: ZodError): Problem {
  const [issue] = error.issues;
  const field = issue?.path.map(String).join('.') || undefined;
  return new Problem('invalid_request', `${field ?? 'the body'}: ${issue?.message ?? 'is not valid'}`, {
    field,
  });
}
