// Without absent: what is undefined is left out of a record, so that absence has one form.

export function withoutAbsent<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as T;
}
