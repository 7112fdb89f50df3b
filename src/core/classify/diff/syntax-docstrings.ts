import type { SyntaxNode } from './grammar.ts';
import { sliceOf } from './syntax-names.ts';
import { syntaxRole } from './syntax-words.ts';

const toolDecorator = /(?:^|[._])(?:tool|function_tool|kernel_function|ai_function)$/i;
const promptBase = /signature/i;
const promptName = /^(?:system_prompt|instructions|prompt)$/;

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

function decoratorsOf(node: SyntaxNode, text: string): string[] {
  const around = node.parent;
  if (around?.name !== 'DecoratedStatement') return [];
  return around
    .getChildren('Decorator')
    .flatMap((decorator) => /^@([\w.]+)/.exec(sliceOf(decorator, text))?.[1] ?? []);
}

function isTool(node: SyntaxNode, text: string): boolean {
  return decoratorsOf(node, text).some((name) => toolDecorator.test(name));
}

/** `@agent.system_prompt`: the decorator of a function whose texts are said to a model; undefined where there is none. */
export function promptDecorator(node: SyntaxNode, text: string): string | undefined {
  const names = decoratorsOf(node, text).map((name) => name.split('.').at(-1) ?? '');
  return names.find((name) => promptName.test(name));
}

/** The docstring of a function that is a tool, or of a class that is a signature of DSPy: a model reads it. */
export function docstringForModels(node: SyntaxNode, text: string): SyntaxNode | undefined {
  const isPrompt = syntaxRole(node.name) === 'class' && promptBase.test(headOf(node, text));
  if (!isPrompt && !isTool(node, text)) return undefined;
  const statement = node.getChild('Body')?.getChild('ExpressionStatement');
  return statement && isDocstring(statement) ? (statement.firstChild ?? undefined) : undefined;
}
