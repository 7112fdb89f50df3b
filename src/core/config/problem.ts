/** What is wrong with one written value, without its place: the place is added where the document is known. */
export interface Problem {
  /** Stable machine name, kebab-case, such as `wrong-unit`. */
  readonly code: string;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to do next, one sentence. */
  readonly hint: string;
}

/** The outcome of reading one written value. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** A value that could be read. */
export function read<T>(value: T): Reading<T> {
  return { ok: true, value };
}

/** A value that could not be read, and why. */
export function refuse(code: string, message: string, hint: string): Reading<never> {
  return { ok: false, problem: { code, message, hint } };
}

const longestShown = 60;

/**
 * A foreign value as it may stand in a message: one line, quoted, at most 60 characters of it.
 *
 * @param value - anything; maps and lists are named, not printed
 */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  const text = String(value);
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return typeof value === 'string' ? JSON.stringify(shown) : shown;
}
