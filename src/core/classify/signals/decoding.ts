import { endsWith } from '../knowledge/key-words.ts';
import type { Clue, Signal } from './signal.ts';
import { isNumeric, isSettings } from './signal.ts';

const numbers = endsWith(
  'temperature',
  'top_p',
  'top_k',
  'top_a',
  'min_p',
  'typical_p',
  'tfs_z',
  'mirostat\\w*',
  'frequency_penalty',
  'presence_penalty',
  'repetition_penalty',
  'repeat_penalty',
  'repeat_last_n',
  'no_repeat_ngram_size',
  'length_penalty',
  'num_beams',
  'max_(?:new_|output_|completion_|response_|num_)?tokens',
  'max_tokens_to_sample',
  'max_new_token',
  'n_predict',
  'num_predict',
  'budget_tokens',
  'thinking_budget',
);
const words = endsWith(
  'reasoning_effort',
  'thinking',
  'think',
  'enable_thinking',
  'stop_sequences?',
  'logit_bias',
  'response_format',
  'json_schema',
  'output_schema',
  'tool_choice',
  'verbosity',
  'do_sample',
);
/** In code: how much of what is said is kept. */
const budget =
  /^(?:(?:prompt|context|history)_(?:headroom|budget|len|limit)|max_(?:prompt|history)_(?:len|length|tokens|messages|turns))$/;
const limit = /tokens$/;
/** Siblings that only a catalogue of models has: its token limits describe the model and set nothing. */
const catalogue = /price|cost|context_(?:window|length)|max_input_tokens|^supports_|litellm_provider/;

/** True for a key of sampling or lengths. */
export function isDecodingKey(leaf: string): boolean {
  return numbers.test(leaf);
}

/** How a model decodes: sampling, lengths, stops, reasoning effort and the form of its answers. */
export const decoding: Signal = (clue) => {
  const { leaf, names } = clue;
  // What a recipe measures itself with.
  if (clue.role === 'training' && clue.kind !== 'code' && /^eval_/.test(leaf)) return undefined;
  if (leaf === 'seed' && isNumeric(clue) && clue.beside.some((name) => numbers.test(name)))
    return found(leaf);
  if (/(?:^|_)(?:chunk|split|overlap|embed\w*)_/.test(leaf)) return undefined;
  if (numbers.test(leaf) && isNumber(clue) && !isMetadata(clue)) return found(leaf);
  // In code only the name itself says so; in settings also what stands under it.
  if (!isSettings(clue) && budget.test(leaf) && isNumeric(clue)) return found(leaf);
  if (leaf === 'type' && names.at(-2) === 'response_format') return found('response_format');
  if (leaf === 'effort' && names.at(-2) === 'reasoning') return found('reasoning_effort');
  const named = (isSettings(clue) ? names : [leaf]).find((name) => words.test(name));
  return named === undefined ? undefined : found(named);
};

function isMetadata(clue: Clue): boolean {
  return limit.test(clue.leaf) && clue.beside.some((name) => catalogue.test(name));
}

function found(name: string) {
  return { class: 'prompt-edit', rule: `key:${name}` } as const;
}

/** Also `${MAX_TOKENS:512}`, and null where a limit was lifted. */
function isNumber(clue: Clue): boolean {
  return isNumeric(clue) || clue.value === '' || /^\$\{\w+:-?[\d.]+\}$|^(?:none|null)$/i.test(clue.value);
}
