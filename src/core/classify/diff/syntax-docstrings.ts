import type { SyntaxNode } from './grammar.ts';
import { sliceOf } from './syntax-names.ts';
import { syntaxRole } from './syntax-words.ts';

const toolDecorator = /(?:^|[._])(?:tool|function_tool|kernel_function|ai_function)$/i;
const promptBase = /signature/i;

/** True for a statement that is nothing but a text. */
export function isDocstring(node: SyntaxNode): boolean {
  const only = node.firstChild;
  if (node.name !== 'ExpressionStatement' || only === null || only.nextSibling !== null) return false;
  return ['text', 'texts'].includes(syntaxRole(only.name) ?? '');
}

function headOf(node: SyntaxNode, text: string): string {
  const body = node.getChild('Body');
  return text.slice(node.from, Math.min(body?.from ?? node.to, node.from + 300));
}

function isTool(node: SyntaxNode, text: string): boolean {
  const around = node.parent;
  if (around?.name !== 'DecoratedStatement') return false;
  return around.getChildren('Decorator').some((decorator) => {
    const name = /^@([\w.]+)/.exec(sliceOf(decorator, text))?.[1];
    return name !== undefined && toolDecorator.test(name);
  });
}

/** The docstring of a function that is a tool, or of a class that is a signature of DSPy: a model reads it. */
export function docstringForModels(node: SyntaxNode, text: string): SyntaxNode | undefined {
  const isPrompt = syntaxRole(node.name) === 'class' && promptBase.test(headOf(node, text));
  if (!isPrompt && !isTool(node, text)) return undefined;
  const statement = node.getChild('Body')?.getChild('ExpressionStatement');
  return statement && isDocstring(statement) ? (statement.firstChild ?? undefined) : undefined;
}
