import { endsWith } from '../knowledge/key-words.ts';
import { isIdShaped, isProviderName, unwrap } from '../knowledge/model-name.ts';
import type { Clue, Signal } from './signal.ts';
import { isSettings } from './signal.ts';

/** Keys whose value is a model. */
const modelKey = endsWith(
  'models?',
  'model_(?:id|ids|name|names|name_or_path|path|file|slug|alias|repo|version|deployment|arn)',
  'llms?',
  'llm_(?:name|id|version|type)',
  'azure_deployment',
  'deployment_(?:name|id)',
);
/** Keys that hold a model in some programs and anything else in others. */
const perhapsKey = endsWith(
  'engine',
  'deployments?',
  'providers?',
  'provider_id',
  'vendor',
  '(?:ai|llm|chat)_(?:client|backend|service)(?:_name)?',
  'mode',
  'llm_\\w+',
  'quantization',
  'route',
  'api_type',
);
const notModelKey =
  /(?:^|_)(?:data|view|response|request|car|pricing|threat|user|domain|world|tax|object|form|db|django)_models?$|^models?_(?:dir|config|class|kwargs|type)$/;
const describesModel = /^(?:name|id|slug|deployment|format|version|value|default(?:_value)?|model_?name)$/;
/** Tables of what models cost know more models than anybody uses. */
const price = /(?:^|[_/])(?:pric(?:e|es|ing)|costs?|billing)(?:[_.]|$)/;
/** Lists of the models that can do something describe them; nobody picks from these. */
const capability =
  /^supports?_|_supports?_|(?:reasoning|thinking|vision|deprecated|multimodal|streaming|json_mode|tool|function)_(?:models|model_ids|model_names)$|^(?:no|without)_\w+|(?:^|_)models?_(?:patterns?|prefix(?:es)?|substrings?|regex)$/;
/** Functions that tell what a model can do compare its name and choose none. */
const asks = /^_?(?:is|has|can|supports?|requires?|needs?|allows?|uses?)_\w+/;
/** What is said about a model rather than which one it is. */
const label =
  /^(?:label|title|description|display_name|text|placeholder|alt|href|url|docs?|link|image|container_name|import|from|package|dependencies|tags?|keywords|comment)$/;

/** What counts or cuts by the tokens of a model is not that model. */
const counts =
  /tokeni[sz]er|^encoding_for_model$|^(?:count|num|estimate|get_num|calculate)_(?:\w+_)?tokens(?:_\w+)?$|^get_encoding(?:_\w+)?$|(?:^|_)token_model(?:_name)?$/;

/** What code calls its events, storage keys, channels, styles and commands: `llm-selected-model`, `set-model`. */
const nameOfPart =
  /(?:^|[-_:./])(?:models?|llms?|providers?|selector|select(?:ed|ion)?|picker|settings?|dropdown|changed|updated)(?:$|[-_:./])|^(?:set|get|select|change|update|toggle|open|list|load|fetch|show|pick|switch)[-_:./]/i;
/** Keys of such names. */
const holdsName =
  /^(?:(?:storage|session|cache|query|local_storage|i18n|translation|config|env|field|form|param|state)_keys?|events?|channels?|ipc\w*|actions?|commands?|topics?|routes?|paths?|class_name|class|test_id|data_testid|icons?|html_for|selector|slot|aria_\w+|error_codes?)$/;

/** In code: an id that no family knows, made of the words for what holds a model rather than of the name of one. */
function isNameOfPart({ value, names }: Clue): boolean {
  if (names.some((name) => holdsName.test(name))) return true;
  // An owner, a version or a size tells a model.
  return nameOfPart.test(value) && !/\d|^[\w.-]+\/[\w.-]+$/.test(value);
}

/** True when the key is one that holds a model. */
export function isModelKey({ leaf }: Clue): boolean {
  return modelKey.test(leaf) && !notModelKey.test(leaf);
}

/** Which model generates: id, version, provider, deployment, and the lists that a user picks from. */
export const model: Signal = (clue) => {
  const { leaf, names, value, before } = clue;
  if (leaf === '' || label.test(leaf) || names.includes('matrix') || clue.role === 'training')
    return undefined;
  if (
    names.some((name) => price.test(name) || capability.test(name)) ||
    asks.test(leaf) ||
    price.test(clue.file)
  )
    return undefined;
  if (names.some((name) => counts.test(name))) return undefined;
  // The class of a wrapper says what kind it is: `def _llm_type(self): return "own"`.
  if (clue.key?.endsWith('_llm_type') === true && !clue.key.endsWith('.llm_type')) return undefined;
  // A set of data may be named after the model that wrote it.
  if (names.some((name) => /^(?:load_dataset|datasets?|dataset_(?:name|id|path))$/.test(name)))
    return undefined;
  const { taskOf } = clue.models;
  const isKnown =
    taskOf(value) === 'generation' || taskOf(before ?? '') === 'generation' || isSpelledOut(clue);
  const isVersion = /model_version$/.test(leaf) && /^[\w.:-]*\d[\w.:-]*$/.test(unwrap(value));
  if (isModelKey(clue)) {
    const isId = isIdShaped(value) && (isSettings(clue) || !isNameOfPart(clue));
    return isKnown || isVersion || isId ? found('key:model') : undefined;
  }
  const outer = names.slice(0, -1);
  const inModel =
    describesModel.test(leaf) && outer.some((name) => modelKey.test(name) && !notModelKey.test(name));
  if (inModel && isSettings(clue) && (isKnown || /^(?:version|format)$/.test(leaf) || isIdShaped(value)))
    return found('key:model');
  const providers = [clue.after, before].filter((side) => isProviderName(side ?? '')).length;
  const isProvider = providers === 2 || (providers === 1 && isAboutModels(clue));
  if (providers === 2 && leaf === 'type' && outer.some((name) => modelKey.test(name)))
    return found('key:type');
  if (perhapsKey.test(leaf) && (isKnown || isProvider)) return found(`key:${leaf}`);
  return isKnown && (isSettings(clue) || isUnmistakable(clue)) ? found('value:model-name') : undefined;
};

/** `GPT 4.1` in the place of `Claude 3.5 Sonnet`: models by the names that people read, where such names are all there is. */
function isSpelledOut({ before, after, names, models }: Clue): boolean {
  if (!names.some((name) => /(?:^|_)(?:models?|llms?)(?:_|$)/.test(name))) return false;
  return [before, after].every((side) => {
    const words = (side ?? '').trim().split(/\s+/);
    return (
      words.length > 1 && words.length < 6 && models.taskOf(words.join('-').toLowerCase()) === 'generation'
    );
  });
}

/** Without a key that says so, code means a model only by an id of parts with a number: `gpt-4o`, not `llama` or a path. */
function isUnmistakable(clue: Clue): boolean {
  const { value, before, after, leaf, models } = clue;
  if ([before, after].some((side) => side !== null && models.isOwn(side))) return true;
  if (isSpelledOut(clue)) return true;
  const sides = [before, after].map((side) => models.taskOf(side ?? ''));
  if (sides.every((task) => task === 'generation') && /\d/.test(value)) return true;
  return [value, before ?? ''].some(
    (text) =>
      /\d/.test(text) &&
      !/^[.~/]/.test(text) &&
      (/[-:/]|\d\.\d/.test(text) || /models?(?:_config)?$/.test(leaf)),
  );
}

/** A provider or mode is one of models when a model or its settings stand nearby. */
function isAboutModels({ leaf, names, beside }: Clue): boolean {
  const near =
    /(?:^|_)(?:llms?|models?|chat|generation|completion|prompt|temperature|max_tokens|gpt|ai|agent)(?:_|$)/;
  return /provider|vendor/.test(leaf) || [...names, ...beside].some((name) => near.test(name));
}

function found(rule: string) {
  return { class: 'model-swap', rule } as const;
}
