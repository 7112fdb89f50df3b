import { endsWith } from '../knowledge/key-words.ts';
import { isIdShaped } from '../knowledge/model-name.ts';
import type { Clue, Signal } from './signal.ts';
import { isPromptText, isSettings } from './signal.ts';

const promptKey = endsWith(
  '(?:\\w+_)?prompts?',
  'prompt_(?:text|template|prefix|suffix|body|name|id|ref)',
  'system(?:_(?:message|prompt|instructions?|content|role|text))?',
  'instructions?',
  'custom_instructions',
  'preamble',
  'persona',
  'few_?shots?(?:_\\w+)?',
  '(?:chat|message|user|question|answer|rag|qa|system|agent)_template',
  'template',
  'chatbot_role',
  'assistant_role',
  'bot_role',
  'guidelines',
);
/** Elements of a user interface. */
const markup =
  /^\s*<(?:!|\/?(?:div|p|span|a|h\d|html|body|button|label|form|input|section|table|ul|li|img|svg|style|script|br|b|i|strong|em|details|center|head)\b)/i;
/** What is said to people about a prompt, or asked of them. */
const forPeople =
  /^(?:help|label|placeholder|title|hint|tooltip|message|error|doc|summary|usage|desc|choices)$/;
const inName = /(?:^|_)(?:prompts?|system_message|few_?shots?|instructions?)(?:_|$)/;
const notPrompt =
  /(?:^|_)(?:tokens?|costs?|price|count|length|len|cache\w*|caching|version|hash|size|limit|url|dir|enabled|placeholder|label|title|type|mode|style)$/;
/** Calls that fetch a prompt kept elsewhere: another reference is another prompt. */
const pulled = /^(?:pull|pull_prompt|get_prompt|load_prompt|fetch_prompt)$/;
const toolPart = /^(?:tools?|functions?|function_declarations|input_schema|parameters|tool_\w+)$/;
const besideTool = /^(?:input_schema|parameters)$/;
const describes = /^(?:description|name|required|enum|instructions)$/;
const crewPart = /^(?:role|goal|backstory|expected_output|description)$/;
const crewOnly = /^(?:goal|backstory|expected_output)$/;

/** Text that a key says is read by a model: prompts, messages, templates, tool descriptions, roles of agents. */
export const promptText: Signal = (clue) => {
  const { leaf, names } = clue;
  const outer = names.slice(0, -1);
  if (!isSettings(clue) && names.some((name) => pulled.test(name)) && isIdShaped(clue.value))
    return found('prompt');
  if (leaf === '' || notPrompt.test(leaf) || forPeople.test(leaf) || !isText(clue)) return undefined;
  if (promptKey.test(leaf) || (!isSettings(clue) && names.some((name) => inName.test(name))))
    return found('prompt');
  if (isSettings(clue)) {
    if (/^(?:content|text)$/.test(leaf) && (outer.includes('messages') || clue.beside.includes('role')))
      return found('messages');
    if (outer.some((name) => promptKey.test(name) && name !== 'template' && name !== 'system'))
      return found('prompt');
    if (crewPart.test(leaf) && clue.beside.some((name) => crewOnly.test(name))) return found(leaf);
  }
  if (clue.role === 'ci') return undefined;
  if (!describes.test(leaf)) return undefined;
  const isTool =
    outer.some((name) => toolPart.test(name)) || clue.beside.some((name) => besideTool.test(name));
  return isTool ? found('tools.description') : undefined;
};

/** In code only several words are a prompt; a settings file says with its key that a single one is. */
function isText(clue: Clue): boolean {
  const text = [clue.after, clue.before].find((side) => side !== null && side !== '') ?? '';
  if (!isSettings(clue) && markup.test(text)) return false;
  return isSettings(clue)
    ? /\p{L}/u.test(text) && !/^(?:true|false|null|none)$/i.test(text)
    : isPromptText(text);
}

function found(name: string) {
  return { class: 'prompt-edit', rule: `key:${name}` } as const;
}
