import { componentOf } from '../knowledge/components.ts';
import type { SyntaxNode } from './grammar.ts';
import { addedMessages } from './syntax-assembly.ts';
import { type Collection, keepTexts, type Place, push, withKey } from './syntax-collect.ts';
import { docstringForModels, isDocstring, promptDecorator } from './syntax-docstrings.ts';
import { childrenOf, nameOf } from './syntax-names.ts';
import type { Walk } from './syntax-walk.ts';
import { syntaxRole } from './syntax-words.ts';

/** Collects the values of a function or class, under its name. */
export function visitScope(node: SyntaxNode, place: Place, reading: Collection, walk: Walk): void {
  const children = childrenOf(node);
  const named = children.find((child) => syntaxRole(child.name) === 'name');
  const scope = nameOf(named ?? null, reading.text) ?? place.scope;
  if (scope !== undefined && /^test_/.test(scope)) return;
  const written = promptDecorator(node, reading.text);
  const names = written === undefined ? [] : [written];
  const inner: Place = { ...place, scope, names, key: undefined, siblings: [] };
  const made = syntaxRole(node.name) === 'class' && scope !== undefined ? componentOf(scope) : undefined;
  if (made !== undefined && scope !== undefined) {
    push({ ...inner, names: ['defined'] }, scope, node.from, reading, [], `defined ${made}`);
  }
  const added = syntaxRole(node.name) === 'function' ? addedMessages(node, reading.text) : undefined;
  if (added !== undefined)
    push({ ...inner, names: ['messages', 'order'] }, added, node.from, reading, [], 'order added');
  for (const child of children) {
    if (child !== named) visitBody(child, inner, reading, walk);
  }
  const docstring = docstringForModels(node, reading.text);
  if (docstring === undefined) return;
  const description = withKey({ ...inner, names: ['tool'] }, 'description');
  keepTexts([docstring], { ...description, siblings: ['description', 'parameters'] }, reading);
}

/** Statements of a body; a text that stands alone is a docstring, which no model reads. */
function visitBody(node: SyntaxNode, place: Place, reading: Collection, walk: Walk): void {
  if (node.name !== 'Body') {
    walk.visit(node, place, reading);
    return;
  }
  for (const child of childrenOf(node)) if (!isDocstring(child)) walk.visit(child, place, reading);
}
