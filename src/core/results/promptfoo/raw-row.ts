import { valueAt } from '../field-path.ts';
import {
  asArray,
  asObject,
  asText,
  isObject,
  type JsonObject,
  ownValue,
  scalarText,
} from '../json/json-value.ts';

/** Vars that change on every call although the test does not: promptfoo's own, and the usual name of a random id. */
const volatileVars = new Set(['_conversation', 'sessionId']);

/** The answer of the provider: `response`, in eval records `providerResponse`, in the oldest files beside the prompt. */
export function responseOf(row: JsonObject): JsonObject {
  if (isObject(row.response)) return row.response;
  if (isObject(row.providerResponse)) return row.providerResponse;
  return 'output' in row ? { output: row.output } : {};
}

/** The test that the row belongs to; empty in files before version 3. */
export function testCaseOf(row: JsonObject): JsonObject {
  return asObject(row.testCase);
}

/**
 * The vars that tell one test from another: those of the test (what the run adds to the row is left out), or of the
 * row where the file has no test. The conversation so far, `sessionId` and names that begin with two underscores are left out.
 */
export function testVars(row: JsonObject): JsonObject {
  const vars = asObject(testCaseOf(row).vars ?? row.vars);
  const isVolatile = (name: string) => name.startsWith('__') || volatileVars.has(name);
  if (!Object.keys(vars).some(isVolatile)) return vars;
  return Object.fromEntries(Object.entries(vars).filter(([name]) => !isVolatile(name)));
}

/**
 * The vars as they were asked: as {@link testVars}, with the content of `file://` vars in place of their name, so that
 * an edited document is another input.
 *
 * @param own - the vars of the test; they come back as they are where none names a file
 */
export function askedVars(row: JsonObject, own: JsonObject): JsonObject {
  const isFile = (value: unknown) => typeof value === 'string' && value.startsWith('file://');
  if (!Object.values(own).some(isFile)) return own;
  const resolved = asObject(row.vars);
  return Object.fromEntries(
    Object.entries(own).map(([name, value]) => [
      name,
      isFile(value) ? (ownValue(resolved, name) ?? value) : value,
    ]),
  );
}

/** Description of the test. */
export function descriptionOf(row: JsonObject): string | undefined {
  return asText(testCaseOf(row).description) ?? asText(row.description);
}

/** Id of the provider. */
export function providerIdOf(row: JsonObject): string | undefined {
  return asText(row.provider) ?? asText(asObject(row.provider).id);
}

/** Label of the provider, or its id. */
export function providerNameOf(row: JsonObject): string | undefined {
  return asText(asObject(row.provider).label) ?? providerIdOf(row);
}

/** Label of the prompt as the row has it; up to version 1 `display`, in the oldest files the prompt itself. */
export function promptLabelOf(row: JsonObject): string | undefined {
  const prompt = asObject(row.prompt);
  return asText(row.prompt) ?? asText(prompt.label) ?? asText(prompt.display) ?? asText(prompt.raw);
}

/** Text at an option's path: `metadata.x` is the test's first, then the row's; `provider` and `prompt` are their labels. */
export function fieldOf(row: JsonObject, path: string): string | undefined {
  if (path === 'provider') return providerNameOf(row);
  if (path === 'prompt') return promptLabelOf(row);
  if (path === 'description') return descriptionOf(row);
  if (path.startsWith('metadata.') || path.startsWith('vars.')) {
    const ofTest = scalarText(valueAt(row.testCase, path));
    if (ofTest !== undefined && path.startsWith('metadata.')) return ofTest;
    return scalarText(valueAt(row, path)) ?? ofTest;
  }
  return scalarText(valueAt(row, path));
}

/** The assertions of a test, those inside assertion sets included. */
export function assertionsOf(row: JsonObject): readonly JsonObject[] {
  const all: JsonObject[] = [];
  for (const assertion of asArray(testCaseOf(row).assert)) {
    if (!isObject(assertion)) continue;
    all.push(assertion);
    for (const inner of asArray(assertion.assert)) if (isObject(inner)) all.push(inner);
  }
  return all;
}
