import { type ModelTask, modelFamilies, modelProviders, notModels } from './model-families.ts';

const idShape = /^[A-Za-z0-9~./][\w.:@/+~-]{1,150}$/;
const fileEnding =
  /\.(?:py|[cm]?[jt]sx?|md|mdx|txt|json|jsonl|ya?ml|toml|sh|html?|css|png|jpe?g|svg|webp|gif|ico|csv|log|rs|go|com|io|ai|org|dev|cloud|net)$/i;

/** What is written for a model is named after it and ends like this. */
const besideModel =
  /[-_.](?:utils?|tokeni[sz]ers?|clients?|sdk|cli|lib|library|helpers?|wrapper|plugin|proxy|server|parser|loader|app|demo|docs?|dataset|tools|example|template|key|url)$/;

/** `${NAME:default}`, `${NAME:-default}` and `${NAME=default}` stand for their default. */
export function unwrap(text: string): string {
  return /^\$\{\w+(?::[-=]?|=)([^{}]*)\}$/.exec(text.trim())?.[1] ?? text.trim();
}

/** The name without route, vendor and owner: `us.anthropic.claude-3` and `openrouter/anthropic/claude-3` are `claude-3`. */
export function bareName(id: string): string {
  const last =
    id
      .toLowerCase()
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  return last.replace(
    /^(?:[a-z0-9]{2,}\.)*(?:anthropic|meta|amazon|mistral|cohere|ai21|deepseek|openai|qwen|google)\./,
    '',
  );
}

/** Ways to call a model that some write between its provider and its name. */
const callKind = /^(?:chat|messages|completions?|responses|realtime|text-generation|embeddings?|converse)$/;

/** `openai:chat:gpt-4o` and `openai:gpt-4o` are `gpt-4o`. */
function withoutRoute(name: string): string {
  const [provider = '', ...rest] = name.split(':');
  if (rest.length === 0 || !modelProviders.includes(provider.replaceAll('-', '_'))) return name;
  return (rest.length > 1 && callKind.test(rest[0] ?? '') ? rest.slice(1) : rest).join(':');
}

/** Beginnings of families by their first character, which most names share with few. */
const startsBy = new Map<string, { readonly family: number; readonly text: string }[]>();
for (const [family, { starts }] of modelFamilies.entries()) {
  for (const text of starts) {
    const group = startsBy.get(text[0] ?? '') ?? [];
    group.push({ family, text });
    startsBy.set(text[0] ?? '', group);
  }
}

function startsLike(name: string, start: string): boolean {
  if (start.length > name.length) return false;
  for (let at = 0; at < start.length; at++) {
    if (start[at] === '#' ? !/\d/.test(name[at] ?? '') : start[at] !== name[at]) return false;
  }
  // `o1` is a model, `o1abc` and `o12` are not.
  return start !== 'o#' || !/[a-z0-9]/.test(name[2] ?? '');
}

/** `llama-cpp` and `llama-cpp-server` are programs; so is `embedding`, but `embedding-001` is a model. */
function isProgram(name: string, program: string): boolean {
  return name === program || (/[-_.]|cpp/.test(program) && name.startsWith(program));
}

/** Texts whose task is remembered: every signal asks for the same few in turn. */
const mostRemembered = 64;
const longestId = 400;
const remembered = new Map<string, ModelTask | undefined>();

/** What a text names if the whole of it is the id of a model of a known family; undefined otherwise. */
export function knownModelTask(text: string): ModelTask | undefined {
  // No id is longer.
  if (text.length > longestId) return undefined;
  if (remembered.has(text)) return remembered.get(text);
  const task = modelTaskOf(text);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, task);
  return task;
}

function modelTaskOf(text: string): ModelTask | undefined {
  const id = unwrap(text);
  if (!idShape.test(id) || fileEnding.test(id) || id.includes('://')) return undefined;
  const name = bareName(id.replace(/^ft:/, ''));
  if (besideModel.test(name)) return undefined;
  if (notModels.some((program) => isProgram(name, program))) return undefined;
  // The name as a whole first: `mistral:7b` is a size of a model, not a model of Mistral.
  return taskOf(name) ?? taskOf(bareName(withoutRoute(name)));
}

function taskOf(name: string): ModelTask | undefined {
  const starts = startsBy.get(name[0] ?? '') ?? [];
  const family = modelFamilies.find(
    (each, at) =>
      starts.some((start) => start.family === at && startsLike(name, start.text)) ||
      each.holds?.some((part) => name.includes(part)) === true,
  );
  // Short words such as "embed" or "claude" are told from ids by a digit or a joint.
  return family !== undefined && (family.task === 'generation' || /[-\d]/.test(name))
    ? family.task
    : undefined;
}

/** True when a text could be the id or path of a model nobody has heard of: one word with a joint or a digit in it. */
export function isIdShaped(text: string): boolean {
  const id = unwrap(text);
  return (
    idShape.test(id) &&
    /[A-Za-z]/.test(id) &&
    /[-/:\d]/.test(id) &&
    !fileEnding.test(id) &&
    !id.includes('://')
  );
}

/** True when a text is the name of someone who serves models. */
export function isProviderName(text: string): boolean {
  return modelProviders.includes(unwrap(text).toLowerCase().replaceAll('-', '_'));
}

/** True for the id of a model that its owner has fine-tuned, such as `ft:gpt-4o:team::id`. */
export function isFineTunedId(text: string): boolean {
  return /^ft:[\w.-]+:/.test(unwrap(text));
}
