import type { SyntaxNode } from './grammar.ts';
import { childrenOf, groupNames, sliceOf } from './syntax-names.ts';
import { syntaxRole } from './syntax-words.ts';

/** Calls of agents whose first argument is what is said. */
const agentCall = /^(?:run|run_sync|run_stream|runSync|runStream|invoke|ainvoke|stream_chat|astream_chat)$/;
const history = /^(?:message_?history|chat_?history|history|output_?type|result_?type)$/i;
/** What is said to a model, as the libraries name it. */
const said = /^(?:messages|prompt|prompts|contents)$/;
const messages = /(?:^|_)messages$|[a-z]Messages$/;
const lists: ReadonlySet<string> = new Set(['ArrayExpression', 'BinaryExpression']);
/** A longer list is data rather than an order of messages. */
const longest = 300;

/**
 * The names of what a call passes to a model, by name and comma, sorted: that a call gains or loses one tells what no
 * value does; of the call of an agent, which says its first argument, those of history and output. Undefined for a call that says nothing to a model, and where it passes what is collected elsewhere.
 */
export function callParameters(parts: readonly SyntaxNode[], text: string, call = ''): string | undefined {
  const groups = parts.flatMap((part) => {
    if (syntaxRole(part.name) !== 'group') return [];
    return [part, ...childrenOf(part).filter(({ name }) => name === 'ObjectExpression')];
  });
  const names = new Set<string>();
  for (const group of groups) {
    const children = childrenOf(group);
    if (children.some(({ name }) => name === '**' || name === '...' || name === 'Spread')) return undefined;
    for (const name of groupNames(group, text)) names.add(name);
  }
  if ([...names].some((name) => said.test(name))) return [...names].sort().join();
  return agentCall.test(call)
    ? [...names]
        .filter((name) => history.test(name))
        .sort()
        .join()
    : undefined;
}

/** What an answer has to look like, and what a tool takes: their schemas are read by the model. */
const answerForm = /^(?:output_?type|result_?type|response_?model|response_?format|output_?schema)$/i;
const toolForm = /^(?:parameters|input_?schema)$/i;
/** A longer one is looked at value by value. */
const longestForm = 200;

/**
 * How the form of an answer or of a tool's input is written where it is no literal, without white space:
 * `list[Item]`, `cleaned(tool.schema)`. Undefined for everything else.
 *
 * @param beside - names beside the key: a tool has a name and a description
 */
export function schemaForm(
  node: SyntaxNode,
  key: string,
  beside: readonly string[],
  text: string,
): string | undefined {
  const isTool = toolForm.test(key) && beside.includes('name') && beside.includes('description');
  if (!(isTool || answerForm.test(key)) || node.to - node.from > longestForm) return undefined;
  const role = syntaxRole(node.name);
  if (role !== 'name' && role !== 'member' && role !== 'call' && node.name !== 'ArrayExpression')
    return undefined;
  return sliceOf(node, text).replace(/\s+/g, '');
}

/** Calls that ask an index for passages, by their last name. */
export const searchCall =
  /^(?:as_?retriever|(?:a|async_)?similarity_?search\w*|(?:a|async_)?max_?marginal_?relevance_?search\w*|hybrid_?search|vector_?search|query_?points|near_(?:text|vector)|get_relevant_documents|as_?query_?engine)$/i;
/** What decides which passages come back. */
const searchParameter =
  /^(?:(?:pre_?|post_?|metadata_?)?filters?|where(?:_?document)?|search_?(?:type|kwargs|params)|k|top_?k|limit|n_?results|num_?results|fetch_?k|(?:score_?)?threshold|alpha|lambda_?mult|namespace|query_?filter|rerank\w*|(?:node_?)?post_?processors|similarity_?top_?k)$/i;

/** What an index of vectors is asked with. */
const asVector = /^(?:vectors?|query_?texts?|query_?embeddings?|query_?vectors?)$/i;

/**
 * The names of what decides which passages a search brings, by name and comma, sorted; empty where it takes what is
 * usual. Undefined for a call that searches no index.
 */
export function searchParameters(
  call: string,
  parts: readonly SyntaxNode[],
  text: string,
): string | undefined {
  if (!searchCall.test(call) && !/^(?:query|search)$/i.test(call)) return undefined;
  const groups = parts
    .filter(({ name }) => syntaxRole(name) === 'group')
    .flatMap((part) => [part, ...childrenOf(part).filter(({ name }) => name === 'ObjectExpression')]);
  const names = new Set(groups.flatMap((group) => groupNames(group, text)));
  // A database is asked in the same words, but for no vector.
  if (!searchCall.test(call) && ![...names].some((name) => asVector.test(name))) return undefined;
  return [...names]
    .filter((name) => searchParameter.test(name))
    .sort()
    .join();
}

/**
 * How a list of messages is put together, without white space: `[system]+history`. Undefined for anything but a list or
 * a sum that is given to a name of messages.
 */
export function messageOrder(node: SyntaxNode, key: string, text: string): string | undefined {
  if (!messages.test(key) || !lists.has(node.name) || node.to - node.from > longest) return undefined;
  return sliceOf(node, text).replace(/\s+/g, '');
}

const addedMessage =
  /\b\w*[mM]essages\s*\.\s*(?:add|append|push)\(\s*(?:new\s+)?(?:\{\s*["']?role["']?\s*:\s*["'](\w+)|([A-Z]\w*Message)\b)/g;
/** Of a function, what is looked through for messages. */
const longestFunction = 20_000;

/**
 * Who speaks in the messages that a function adds to a list one by one, in order: `system,user`. Undefined where it adds
 * fewer than two.
 */
export function addedMessages(node: SyntaxNode, text: string): string | undefined {
  const written = text.slice(node.from, Math.min(node.to, node.from + longestFunction));
  const speakers = [...written.matchAll(addedMessage)].map(([, role, type]) => role ?? type ?? '');
  return speakers.length < 2 ? undefined : speakers.join();
}
