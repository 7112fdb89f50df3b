import { snakeCase } from '../knowledge/key-words.ts';
import { isDecodingKey } from './decoding.ts';
import type { Clue, Finding, Signal } from './signal.ts';
import { isSettings } from './signal.ts';

const context =
  /(?:^|_)(?:context|contexts|context_(?:str|string|text)|formatted_(?:docs|documents|context)|docs_(?:str|string|text))$/;
/** What a call tells the model besides its messages. */
const told =
  /^(?:response_format|output_type|result_type|response_model|message_history|chat_history|history|tools|tool_choice|functions|system|system_prompt|instructions)$/;
/** What a web server answers is read by programs. */
const route = /^(?:get|post|put|patch|delete|route|api_route)$/;
/** Line ends and signs: what stands between passages. */
const separator = /^(?:\\[nrt]|[^\p{L}\p{N}\\])+$/u;

/**
 * How a call to a model is put together, where the words stay the same: the order of its messages, what stands
 * between the passages of its context, the schema of its answer and of its tools, and
 * whether it passes sampling parameters, a history or tools. Both sides must be there: code that is new
 * assembles something, but changes nothing.
 */
export const assembly: Signal = (clue) => {
  const { before, after, leaf } = clue;
  if (leaf === 'history_step') return isSettings(clue) ? undefined : found('call:history');
  if (before === null || after === null) return undefined;
  if (isSettings(clue)) return undefined;
  if (leaf === 'parameters' && samplingOf(before) !== samplingOf(after)) return found('call:parameters');
  if (leaf === 'schema_form')
    return clue.names.some((name) => route.test(name)) ? undefined : found('call:schema');
  if (leaf === 'messages_kept') return found('call:history');
  if (leaf === 'order' && isReordered(before, after)) return found('call:messages');
  return context.test(leaf) && isSeparated(clue) ? found('key:context') : undefined;
};

function isSeparated({ before, after }: Clue): boolean {
  return [before, after].every((side) => separator.test(side ?? ''));
}

function samplingOf(names: string): string {
  return names
    .split(',')
    .map(snakeCase)
    .filter((name) => isDecodingKey(name) || told.test(name))
    .join();
}

/** The same names in another order; another name may only be a new one for the same. */
function isReordered(before: string, after: string): boolean {
  const [old, now] = [before, after].map((text) => text.match(/\w+/g) ?? []);
  return old?.join() !== now?.join() && old?.toSorted().join() === now?.toSorted().join();
}

function found(rule: string): Finding {
  return { class: 'prompt-edit', rule };
}
