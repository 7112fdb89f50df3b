import { tableOf } from '../model/build-case-table.ts';
import type { CaseRow } from '../model/case-row.ts';
import { caseRows } from '../model/case-rows.ts';
import { mapStrings } from '../model/map-strings.ts';
import { maskTokens, mayHoldToken, secretMask } from '../model/mask-tokens.ts';
import type { Run } from '../model/run.ts';
import { secretForms } from '../model/secret-forms.ts';

/** Shorter values are too likely to be ordinary words of a result file. */
export const shortestSecret = 8;

/**
 * The run with secret values, and whatever has the shape of a credential, replaced by `***` wherever a result file carries
 * them: ids, labels, segments, names of scores, answers. What is printed, stored and compared afterwards holds none of
 * them, and both sides of a comparison name a case alike.
 *
 * @param secrets - values as they are; lines under eight characters are not looked for
 */
export function maskRun(run: Run, secrets: readonly string[]): Run {
  const wanted = formsOf(secrets);
  const { rows, ...rest } = run;
  const inJson = wanted.map((form) => JSON.stringify(form).slice(1, -1));
  const mask = (text: string): string => maskTokens(maskForms(text, wanted));
  const mayTell = (value: unknown): boolean => {
    const text = JSON.stringify(value);
    return mayHoldToken(text) || inJson.some((form) => text.includes(form));
  };
  if (!mayTell(rest) && !anyRow()) return run;
  return { ...mapStrings(rest, mask), rows: tableOf(maskRows()) };

  function anyRow(): boolean {
    for (const row of caseRows(rows)) if (mayTell(row)) return true;
    return false;
  }

  function* maskRows(): Generator<CaseRow> {
    for (const row of caseRows(rows)) yield mayTell(row) ? mapStrings(row, mask) : row;
  }
}

/** A text with secret values, and whatever has the shape of a credential, replaced by `***`. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  return maskTokens(maskForms(text, formsOf(secrets)));
}

/** Longest first: a form may hold another. */
function formsOf(secrets: readonly string[]): readonly string[] {
  return secretForms(secrets, shortestSecret).toSorted((left, right) => right.length - left.length);
}

function maskForms(text: string, forms: readonly string[]): string {
  return forms.reduce((masked, form) => masked.replaceAll(form, secretMask), text);
}
