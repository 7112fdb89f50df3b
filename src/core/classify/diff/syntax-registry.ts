import { isProviderName } from '../knowledge/model-name.ts';
import type { SyntaxNode } from './grammar.ts';
import { childrenOf, nameOf, sliceOf } from './syntax-names.ts';
import { syntaxRole } from './syntax-words.ts';

/** What a provider of models is reached by, after its name or the function that makes it. */
const reached =
  /(?:Provider|Client|LLM|Llm|ChatModel|Adapter|Backend|Factory)$|^(?:create|make|build)_?[A-Z]/;

/**
 * The keys of a table from the names of providers to the classes or functions by which they are reached:
 * `{ openai: OpenAIProvider, groq: GroqProvider }`. Empty for every other table.
 */
export function registeredProviders(table: SyntaxNode, text: string): SyntaxNode[] {
  const isTable = table.name === 'ObjectExpression' || table.name === 'DictionaryExpression';
  if (!isTable) return [];
  const children = childrenOf(table);
  return children.flatMap((child, at) => {
    const isPair = syntaxRole(child.name) === 'pair';
    const pair = isPair ? childrenOf(child) : children.slice(at - 1, at + 2);
    const [key, sign, value] = pair;
    if (key === undefined || value === undefined || sign?.name !== ':') return [];
    const way = ['name', 'member', 'call'].includes(syntaxRole(value.name) ?? '')
      ? nameOf(value, text)
      : undefined;
    if (way === undefined || !reached.test(way)) return [];
    return isProviderName(sliceOf(key, text).replace(/["'`]/g, '')) ? [key] : [];
  });
}
