import { asObject, asText, type JsonObject, scalarText } from '../json/json-value.ts';
import { testCaseOf } from './raw-row.ts';

/** Vars taken for a segment when the test's metadata has no field of that name. */
const segmentVars = /^(?:lang|language|locale|segment|category)$/i;

/** Longest value that can be a segment's. */
const maxLength = 200;

/** Field of the test's metadata by which promptfoo itself groups the turns of a conversation. */
const conversationField = 'conversationId';

const none: Readonly<Record<string, string>> = {};

/** Candidates for the default segments: scalar metadata of the test, and vars with the name of a segment. */
export function traitsOf(row: JsonObject): Readonly<Record<string, string>> {
  const metadata = asObject(testCaseOf(row).metadata);
  const vars = asObject(testCaseOf(row).vars ?? row.vars);
  const found: [string, string][] = [];
  const take = (name: string, value: unknown): void => {
    const text = scalarText(value);
    if (text !== undefined && text.length <= maxLength) found.push([name, text]);
  };
  for (const name of Object.keys(metadata))
    if (!name.startsWith('_') && name !== conversationField) take(name, metadata[name]);
  for (const name of Object.keys(vars))
    if (segmentVars.test(name) && !Object.hasOwn(metadata, name)) take(name, vars[name]);
  return found.length === 0 ? none : Object.fromEntries(found);
}

/** Conversation that the test is a turn of. */
export function conversationOf(row: JsonObject): string | undefined {
  return asText(asObject(testCaseOf(row).metadata)[conversationField]);
}
