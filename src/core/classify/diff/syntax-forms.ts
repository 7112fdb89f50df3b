import { componentOf } from '../knowledge/components.ts';
import { snakeCase } from '../knowledge/key-words.ts';
import type { SyntaxNode } from './grammar.ts';
import { callParameters, searchParameters } from './syntax-assembly.ts';
import { childrenOf, nameOf, sliceOf } from './syntax-names.ts';
import { syntaxRole } from './syntax-words.ts';

/** What a call says by its shape rather than by a value in it. */
export interface CallForm {
  /** The last name of its key. */
  readonly leaf: string;
  readonly value: string;
  /** What it is compared by. */
  readonly slot: string;
}

/** Steps of a search, after the names that programs give them. */
const searchStep =
  /(?:^|_)(?:rerank(?:_\w+)?|mmr|maximal_marginal_relevance|reciprocal_rank(?:_fusion)?|rrf|diversif(?:y|ied|ication)(?:_\w+)?|de_?dup(?:e|licate)?_(?:docs|documents|chunks|passages|nodes|results|sources)|(?:expand|rewrite|rephrase|reformulate|decompose|condense)_(?:the_)?(?:query|question)(?:_\\w+)?|(?:query|question)_(?:expansion|rewriting|rewriter)|hyde|normalize_embeddings?|compress_(?:docs|documents))$/;
/** Steps that decide which of the messages a model sees. */
const historyStep =
  /(?:^|_)(?:(?:truncate|trim|prune|cut|limit|compact|summari[sz]e|condense|filter)_(?:the_)?(?:\w+_)?(?:messages|history|conversation|context))$/;
/** Calls that make vectors of texts. */
const embedCall =
  /^(?:(?:a|async_)?embed(?:_(?:query|queries|documents?|texts?|many|batch|content))?|get_(?:text_)?embeddings?|create_embeddings?|encode_(?:query|queries|document|corpus))$/;
/** Calls that cut documents into passages. */
const splitCall =
  /^(?:split_(?:text|texts|documents|nodes)|create_documents|chunk_(?:text|texts|documents?)|get_nodes_from_documents)$/;
/** How the steps of a training are taken. */
const optimizer = /^(?:[A-Z]\w*LR|get_\w*scheduler\w*|AdamW?(?:8bit)?|Adafactor|Lion|SGD|Muon)$/;
/** Names of passages that a search brought. */
const passages = /(?:^|_)(?:docs|documents|chunks|passages|nodes|retrieved\w*|contexts)$/;
/** Names of what was said before. */
const said = /(?:^|_)(?:messages|history|conversation|turns)$/;

/**
 * What a call says by its shape: what it makes, what it passes to a model or a search, which step of a search or of the
 * choice of messages it is, and what is done to a text before it becomes a vector.
 *
 * @param name - of the function that is called
 * @param owner - what stands before it as it is written: `Chroma.fromDocuments`
 * @param rest - the arguments
 */
export function callForms(
  name: string | undefined,
  owner: string,
  rest: readonly SyntaxNode[],
  text: string,
): CallForm[] {
  const forms: CallForm[] = [];
  const add = (leaf: string, value: string | undefined, slot: string) => {
    if (value !== undefined) forms.push({ leaf, value, slot: `${leaf} ${slot}` });
  };
  // Of `Chroma.fromDocuments()` the class says what it is, of `new Chroma()` the name that is called.
  const ownerName = /(\w+)\.\w+$/.exec(owner)?.[1];
  const made = [name, ownerName].find((part) => part !== undefined && componentOf(part) !== undefined);
  if (made !== undefined) add('component', made, componentOf(made) ?? '');
  if (name === undefined) return forms;
  add('search_parameters', searchParameters(name, rest, text), name);
  add('parameters', callParameters(rest, text, name), name);
  const spelled = snakeCase(name);
  if (searchStep.test(spelled)) add('search_step', name, name);
  else if (historyStep.test(spelled)) add('history_step', name, name);
  if (splitCall.test(spelled)) add('split_step', name, name);
  if (optimizer.test(name)) add('optimizer_made', name, '');
  if (embedCall.test(spelled)) add('embedded_text', changesOf(rest, text), name);
  if (name === 'slice') {
    const cut = snakeCase(ownerName ?? '');
    const range = rest.map((part) => sliceOf(part, text).replace(/[\s()]/g, '')).join();
    add(passages.test(cut) ? 'passages_kept' : 'messages_kept', windowOf(cut, range), cut);
  }
  return forms;
}

/** `history[-5:]`: how much of it is kept. Undefined where something else is cut, or by what is not written here. */
export function sliceForm(node: SyntaxNode, text: string): CallForm | undefined {
  const children = childrenOf(node);
  const open = children.findIndex(({ name }) => name === '[');
  if (open === -1 || !children.some(({ name }) => name === ':')) return undefined;
  const cut = snakeCase(nameOf(children[0] ?? null, text) ?? '');
  const range = text.slice(children[open]?.to ?? 0, children.at(-1)?.from ?? 0).replace(/\s/g, '');
  const leaf = passages.test(cut) ? 'passages_kept' : 'messages_kept';
  const value = windowOf(cut, range);
  return value === undefined ? undefined : { leaf, value, slot: `${leaf} ${cut}` };
}

function windowOf(cut: string, range: string): string | undefined {
  return (passages.test(cut) || said.test(cut)) && /^[-\d:,]*\d[-\d:,]*$/.test(range) && range.length < 20
    ? range
    : undefined;
}

/** The functions that the first argument goes through, whatever it is called: `trim` of `embed(text.trim())`. */
function changesOf(rest: readonly SyntaxNode[], text: string): string | undefined {
  const group = rest.find(({ name }) => syntaxRole(name) === 'group');
  const first = group && childrenOf(group).find(({ name }) => !['(', ')', ','].includes(name));
  if (first === undefined || first.to - first.from > 300) return undefined;
  const names: string[] = [];
  const visit = (node: SyntaxNode, depth: number) => {
    if (depth > 8) return;
    if (syntaxRole(node.name) === 'call') names.push(nameOf(node.firstChild, text) ?? '');
    for (const child of childrenOf(node)) visit(child, depth + 1);
  };
  visit(first, 0);
  return names.sort().join();
}
