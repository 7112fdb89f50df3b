import { endsWith } from '../knowledge/key-words.ts';
import { isIdShaped } from '../knowledge/model-name.ts';
import type { Clue, Signal } from './signal.ts';
import { isPromptText, isProse, isSettings } from './signal.ts';

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
  'schema_description',
);
/** Elements of a user interface. */
const markup =
  /^\s*<(?:!|\/?(?:div|p|span|a|h\d|html|body|button|label|form|input|section|table|ul|li|img|svg|style|script|br|b|i|strong|em|details|center|head)\b)/i;
/** What is said to people about a prompt, or asked of them. */
const forPeople =
  /^(?:help|label|placeholder|title|hint|tooltip|message|error|doc|summary|usage|use|short|long|example|desc|choices)$/;
/** Options of a program, which ask for what was not given. */
const option = /^(?:option|argument|add_option|password_option|confirmation_option|getpass)$/;
const inName = /(?:^|_)(?:prompts?|(?:system|user)_message|few_?shots?|instructions?)(?:_|$)/;
const notPrompt =
  /(?:^|_)(?:tokens?|costs?|price|count|length|len|cache\w*|caching|version|hash|size|limit|url|dir|enabled|placeholder|label|title|type|mode|style|hint|tooltip|heading|subtitle|caption|button|icon|test_?id|class_name|help|help_text|error|prompt_description|prompts_description)$|^(?:config|html|email|page|file|sql|url|path|issue|report|log|row|css)_template$/;
/** Calls that fetch a prompt kept elsewhere: another reference is another prompt. */
const pulled = /^(?:pull|pull_prompt|get_prompt|load_prompt|fetch_prompt)$/;
const toolPart = /^(?:(?:\w+_)?tools?|functions?|function_declarations|input_schema|parameters|tool_\w+)$/;
const besideTool = /^(?:input_schema|parameters)$/;
const describes = /^(?:description|name|required|enum|instructions)$/;
/** How DSPy calls the fields of a signature. */
const signatureField = /^(?:input|output)_field$/;
const crewPart = /^(?:role|goal|backstory|expected_output|description)$/;
const crewOnly = /^(?:goal|backstory|expected_output)$/;

/** Text that a key says is read by a model: prompts, messages, templates, tool descriptions, roles of agents. */
export const promptText: Signal = (clue) => {
  const { leaf, names } = clue;
  const outer = names.slice(0, -1);
  if (!isSettings(clue) && names.some((name) => pulled.test(name)) && isIdShaped(clue.value))
    return found('prompt');
  if (leaf === 'role' && isRole(clue.before) && isRole(clue.after)) return found('messages');
  if (isSystemMessage(clue)) return found('messages');
  if (leaf === 'role' && isSettings(clue) && isSentence(clue.text)) return found('role');
  if (clue.kind !== 'shell' && leaf !== '' && templateMark.test(clue.text)) return found('chat_template');
  if (leaf === 'prompt' && outer.some((name) => option.test(name))) return undefined;
  // A field of a signature is told to the model with its description.
  if (/^(?:desc|description|prefix)$/.test(leaf) && outer.some((name) => signatureField.test(name)))
    return isProse(clue.text) ? found('tools.description') : undefined;
  // A form of settings is filled in by people.
  if (leaf === 'description' && !isSettings(clue) && /_(?:settings|config)$/.test(names[0] ?? ''))
    return undefined;
  if (leaf === '' || notPrompt.test(leaf) || forPeople.test(leaf) || !isText(clue)) return undefined;
  if (isSettings(clue) && leaf === 'template' && !isProse(clue.text)) return undefined;
  if (promptKey.test(leaf)) return found('prompt');
  // Of a function that is named after prompts, words; what it puts in place of a name is none.
  if (!isSettings(clue) && names.some((name) => inName.test(name)) && isWords(clue.text))
    return found('prompt');
  if (leaf === 'content' && clue.beside.includes('role')) return found('messages');
  if (isSettings(clue)) {
    if (/^(?:content|text)$/.test(leaf) && (outer.includes('messages') || clue.beside.includes('role')))
      return found('messages');
    if (outer.some((name) => promptKey.test(name) && name !== 'template' && name !== 'system'))
      return found('prompt');
    if (crewPart.test(leaf) && clue.beside.some((name) => crewOnly.test(name))) return found(leaf);
  }
  if (clue.role === 'ci') return undefined;
  if (!isSettings(clue) && clue.kind !== 'shell' && isToldToModel(clue.text)) return found('text');
  if (!isSettings(clue) && names.at(-2) === 'tool' && isProse(clue.text)) return found('tools.description');
  if (!describes.test(leaf)) return undefined;
  // What a field of an answer means is told to the model that fills it in.
  if (leaf === 'description' && !isSettings(clue) && clue.shapesAnswers()) return found('output.description');
  const isTool =
    outer.some((name) => toolPart.test(name)) || clue.beside.some((name) => besideTool.test(name));
  return isTool ? found('tools.description') : undefined;
};

/** In code only several words are a prompt; a settings file says with its key that a single one is. */
function isText(clue: Clue): boolean {
  const text = [clue.text, clue.before].find((side) => side !== null && side !== '') ?? '';
  if (!isSettings(clue) && markup.test(text)) return false;
  return isSettings(clue)
    ? /\p{L}/u.test(text) && !/^(?:true|false|null|none)$/i.test(text)
    : isPromptText(text);
}

/** Several words, or marks of a chat format, beside what is filled in. */
function isWords(text: string): boolean {
  return (
    isProse(text.replace(/\{[^{}]*\}/g, '_')) ||
    isPromptText(text.replace(/\{[^{}]*\}/g, '_')) ||
    /\{\{/.test(text)
  );
}

/** A message of the system that came, whatever it says. */
function isSystemMessage({ leaf, before, after, beside, kind }: Clue): boolean {
  if (leaf !== 'role' || kind !== 'code' || before !== null) return false;
  return /^(?:system|developer)$/.test(after ?? '') && beside.includes('content');
}

/** What an agent is, in a sentence; the role of a user is a word. */
function isSentence(text: string): boolean {
  return /^\S+(?:\s+\S+){3,}/.test(text.trim());
}

/** Who speaks in a chat. */
function isRole(text: string | null): boolean {
  return /^(?:system|user|assistant|developer|tool|model|human|ai)$/i.test(text ?? '');
}

/** Marks that templates of chat models put around messages. */
const templateMark =
  /<\|(?:im_start|im_end|system|user|assistant|eot_id|start_header_id|end_header_id|begin_of_text|endoftext|start|message|channel)\|>|\[\/?INST\]|<<\/?SYS>>|<(?:start|end)_of_turn>|\[\/?(?:AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS)\]|###\s?(?:Instruction|Response|Human|Assistant):/;
/** What one says to a model and hardly ever to people. */
const toModel =
  /\byou are (?:\{|<|\[)\w|\byou are (?:an?|the) (?:[\w-]+ ){0,4}(?:assistant|ai|agent|expert|bot|chatbot|engineer|developer|model|reviewer|assessor|judge|writer|analyst)\b|\byour (?:task|job|goal|role) is to\b|\b(?:respond|answer|reply) (?:only|with|in|using|as)\b[^.]*\b(?:json|yaml|markdown|format|language|sentence|yes|no)\b|\bformat (?:the|your) (?:response|answer|output)\b|\b(?:based|only) on the (?:context|sources?|following|provided)\b[^.]*\b(?:answer|question|respond)|\bthe user'?s? (?:question|query|request|message|input)\b[^.]*\b(?:answer|respond|generate|return|summar)/i;

function isToldToModel(text: string): boolean {
  return text.length >= 40 && toModel.test(text);
}

function found(name: string) {
  return { class: 'prompt-edit', rule: `key:${name}` } as const;
}
