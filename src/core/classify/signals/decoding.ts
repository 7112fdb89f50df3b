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
  'stop_sequences?',
  'logit_bias',
  'response_format',
  'json_schema',
  'output_schema',
  'tool_choice',
  'verbosity',
  'do_sample',
);
const limit = /tokens$/;
/** Siblings that only a catalogue of models has: its token limits describe the model and set nothing. */
const catalogue = /price|cost|context_(?:window|length)|max_input_tokens|^supports_|litellm_provider/;

/** How a model decodes: sampling, lengths, stops, reasoning effort and the form of its answers. */
export const decoding: Signal = ({ leaf, names, beside, ...clue }) => {
  const isSet = numbers.test(leaf) && isNumber({ leaf, names, beside, ...clue });
  const isMetadata = limit.test(leaf) && beside.some((name) => catalogue.test(name));
  if (isSet && !isMetadata) return { class: 'prompt-edit', rule: `key:${leaf}` };
  const named = isSettings({ leaf, names, beside, ...clue })
    ? names.find((name) => words.test(name))
    : words.test(leaf)
      ? leaf
      : undefined;
  return named === undefined ? undefined : { class: 'prompt-edit', rule: `key:${named}` };
};

/** Also `${MAX_TOKENS:512}`, and null where a limit was lifted. */
function isNumber(clue: Clue): boolean {
  return isNumeric(clue) || clue.value === '' || /^\$\{\w+:-?[\d.]+\}$|^(?:none|null)$/i.test(clue.value);
}
