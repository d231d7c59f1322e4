// A Problem: every failure the program expects, with its stable code. One table (contract) gives the status,
// the log keeps the cause, the client never sees it.
import type { ProblemCode } from './contract.ts';

export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  /** Dotted path of what is wrong in the request. */
  readonly field?: string;
  /** Seconds. */
  readonly retry_after?: number;
  /** Methods that would have been right, for `method_not_allowed`. */
  readonly allow?: readonly string[];

  constructor(
    code: ProblemCode,
    detail: string,
    options: { field?: string; retry_after?: number; allow?: readonly string[]; cause?: unknown } = {},
  ) {
    super(detail, { cause: options.cause });
    this.code = code;
    this.field = options.field;
    this.retry_after = options.retry_after;
    this.allow = options.allow;
  }
}
