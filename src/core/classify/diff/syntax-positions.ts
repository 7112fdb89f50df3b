import { componentOf } from '../knowledge/components.ts';
import type { SyntaxNode } from './grammar.ts';
import { searchCall } from './syntax-assembly.ts';
import { childrenOf } from './syntax-names.ts';
import { syntaxRole } from './syntax-words.ts';

/** An argument that is known by where it stands. */
export interface PositionalArgument {
  /** The name it would have. */
  readonly key: string;
  readonly node: SyntaxNode;
}

/** Puts an adapter on a base model. */
const adapted = /(?:^|\.)Peft\w*\.from_pretrained$/;
const adapterCall = /^(?:load_adapter|load_lora_weights|load_lora|add_lora|set_adapter)$/;
/** `server.tool(name, description, …)`: a tool that is given to a server or an agent. */
const toolCall = /\.(?:tool|addTool|registerTool)$/;
/** Makes a message out of who speaks and what is said. */
const messageCall = /^(?:TextParts|TextPart)$/;
const splitter = /(?:Splitter|Chunker)s?$/;

/**
 * The arguments without a name that say most, in calls whose order of arguments is known: how many passages a search
 * brings, how long the chunks of a splitter are, what a tool is described as, which adapter is loaded. None for every
 * other call.
 *
 * @param call - last name of what is called
 * @param owner - all of it as it is written
 */
export function positionalArguments(args: SyntaxNode, call: string, owner: string): PositionalArgument[] {
  if (searchCall.test(call)) return named(args, 'number', ['top_k']);
  if (toolCall.test(owner)) return named(args, 'text', ['name', 'description']).slice(1);
  if (messageCall.test(call)) return named(args, 'text', ['prompt']);
  if (adapted.test(owner) || adapterCall.test(call)) return named(args, 'text', ['adapter']);
  const cuts = [call, ...owner.split('.').slice(-2, -1)].some(
    (name) => splitter.test(name) && componentOf(name) === 'rag-refresh',
  );
  return cuts ? named(args, 'number', ['chunk_size', 'chunk_overlap']) : [];
}

/** The first arguments of a kind among those without a name, under these names. */
function named(args: SyntaxNode, role: 'number' | 'text', keys: readonly string[]): PositionalArgument[] {
  if (syntaxRole(args.name) !== 'group') return [];
  const all = childrenOf(args);
  const found = all.filter((child, at) => syntaxRole(child.name) === role && isAlone(all, at));
  return keys.flatMap((key, at) => {
    const node = found[at];
    return node === undefined ? [] : [{ key, node }];
  });
}

/** Between brackets and commas: neither a name nor what one is given. */
function isAlone(all: readonly SyntaxNode[], at: number): boolean {
  const sides = [all[at - 1]?.name, all[at + 1]?.name];
  return sides.every((name) => name === '(' || name === ')' || name === ',');
}
