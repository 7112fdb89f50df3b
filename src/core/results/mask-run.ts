import { tableOf } from '../model/build-case-table.ts';
import type { CaseRow } from '../model/case-row.ts';
import { caseRows } from '../model/case-rows.ts';
import type { Run } from '../model/run.ts';
import { secretForms } from '../model/secret-forms.ts';

/** Shorter values are too likely to be ordinary words of a result file. */
export const shortestSecret = 8;

/**
 * The run with secret values replaced by `***` wherever a result file carries them: ids, labels, segments, names of
 * scores, answers. What is printed, stored and compared afterwards holds none of them.
 *
 * @param secrets - values as they are; lines under eight characters are not looked for
 */
export function maskRun(run: Run, secrets: readonly string[]): Run {
  const wanted = formsOf(secrets);
  if (wanted.length === 0) return run;
  const { rows, ...rest } = run;
  const inJson = wanted.map((form) => JSON.stringify(form).slice(1, -1));
  return { ...maskValue(rest, wanted), rows: tableOf(maskRows()) };

  function* maskRows(): Generator<CaseRow> {
    for (const row of caseRows(rows)) {
      const text = JSON.stringify(row);
      yield inJson.some((form) => text.includes(form)) ? maskValue(row, wanted) : row;
    }
  }
}

/** A text with secret values replaced by `***`. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  return maskForms(text, formsOf(secrets));
}

/** Longest first: a form may hold another. */
function formsOf(secrets: readonly string[]): readonly string[] {
  return secretForms(secrets, shortestSecret).toSorted((left, right) => right.length - left.length);
}

function maskForms(text: string, forms: readonly string[]): string {
  return forms.reduce((masked, form) => masked.replaceAll(form, '***'), text);
}

/** The same shape with every string masked, names of fields included. */
function maskValue<T>(value: T, forms: readonly string[]): T {
  const mask = (part: unknown): unknown => {
    if (typeof part === 'string') return maskForms(part, forms);
    if (Array.isArray(part)) return part.map(mask);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([name, field]) => [maskForms(name, forms), mask(field)]),
    );
  };
  // Strings stay strings and every field stays where it is: the type is the same.
  return mask(value) as T;
}
