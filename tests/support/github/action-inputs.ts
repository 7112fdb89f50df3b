import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject, type JsonObject } from './http.ts';

/** What the expressions in the defaults of inputs may look at. */
export interface ExpressionContext {
  readonly token: string;
  /** The job's matrix; null without one, as on GitHub. */
  readonly matrix: unknown;
  readonly jobIndex: number;
  readonly jobTotal: number;
}

/**
 * Variables of an action's inputs: what the workflow gave, and the defaults of `action.yml` where it gave nothing. Names
 * are written in capitals and spaces become underscores; dashes stay.
 *
 * @param folder - of `action.yml`; without that file only what was given counts
 * @throws when an input is given that the action does not have, or a default has an expression of another kind
 */
export function inputVariables(
  folder: string,
  given: Readonly<Record<string, string>>,
  context: ExpressionContext,
): Record<string, string> {
  const { inputs } = readManifest(folder);
  const declared = isObject(inputs) ? inputs : {};
  const names = Object.keys(declared);
  const unknown = Object.keys(given).filter((name) => names.length > 0 && !names.includes(name));
  if (unknown.length > 0)
    throw new RangeError(`action.yml has no input ${unknown.join(', ')}; it has ${names.join(', ')}`);
  const defaults = Object.entries(declared).flatMap(([name, input]) =>
    isObject(input) && input.default !== undefined
      ? [[name, evaluate(String(input.default), context)] as const]
      : // The runner sets a variable for every declared input.
        [[name, ''] as const],
  );
  const values = { ...Object.fromEntries(defaults), ...given };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

/**
 * Path of a script that `action.yml` names.
 *
 * @throws when it names none
 */
export function scriptOf(folder: string, stage: 'main' | 'post'): string {
  const { runs } = readManifest(folder);
  const path = isObject(runs) ? runs[stage] : undefined;
  if (typeof path !== 'string') throw new RangeError(`action.yml in ${folder} names no script for ${stage}`);
  return join(folder, path);
}

function readManifest(folder: string): JsonObject {
  const file = join(folder, 'action.yml');
  const manifest: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
  return isObject(manifest) ? manifest : {};
}

function evaluate(text: string, context: ExpressionContext): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const values: Readonly<Record<string, string>> = {
      'github.token': context.token,
      'toJSON(matrix)': JSON.stringify(context.matrix, null, 2),
      'strategy.job-index': String(context.jobIndex),
      'strategy.job-total': String(context.jobTotal),
    };
    const value = values[expression];
    if (value === undefined) throw new RangeError(`the test's runner cannot evaluate \${{ ${expression} }}`);
    return value;
  });
}
