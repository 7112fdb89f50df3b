import type { CaseRow } from '../model/case-row.ts';
import type { Run } from '../model/run.ts';

/** Shorter values are too likely to be ordinary words of a result file. */
export const shortestSecret = 8;

/**
 * The run with secret values replaced by `***` wherever a result file carries them: ids, labels, segments, names of
 * scores, answers. What is printed, stored and compared afterwards holds none of them.
 *
 * @param secrets - values as they are; those under eight characters are not looked for
 */
export function maskRun(run: Run, secrets: readonly string[]): Run {
  const wanted = longSecrets(secrets);
  if (wanted.length === 0) return run;
  const { rows, ...rest } = run;
  const masked = rows.map((row): CaseRow => {
    const text = JSON.stringify(row);
    return wanted.some((secret) => text.includes(inJson(secret))) ? maskValue(row, wanted) : row;
  });
  return { ...maskValue(rest, wanted), rows: masked };
}

/** A text with secret values replaced by `***`. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  return longSecrets(secrets).reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}

function longSecrets(secrets: readonly string[]): readonly string[] {
  return secrets
    .filter((secret) => secret.length >= shortestSecret)
    .toSorted((left, right) => right.length - left.length);
}

/** A text as it stands inside a JSON string. */
function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** The same shape with every string masked, names of fields included. */
function maskValue<T>(value: T, secrets: readonly string[]): T {
  const mask = (part: unknown): unknown => {
    if (typeof part === 'string') return maskSecrets(part, secrets);
    if (Array.isArray(part)) return part.map(mask);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([name, field]) => [maskSecrets(name, secrets), mask(field)]),
    );
  };
  // Strings stay strings and every field stays where it is: the type is the same.
  return mask(value) as T;
}
