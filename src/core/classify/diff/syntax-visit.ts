import { snakeCase } from '../knowledge/key-words.ts';
import { knownModelTask } from '../knowledge/model-name.ts';
import type { SyntaxNode } from './grammar.ts';
import { literalText } from './string-literal.ts';
import { messageOrder, schemaForm } from './syntax-assembly.ts';
import { visitCall } from './syntax-calls.ts';
import { type Collection, keep, keepForm, keepTexts, type Place, push, withKey } from './syntax-collect.ts';
import { sliceForm } from './syntax-forms.ts';
import { childrenOf, groupNames, isNamedLater, nameBefore, nameOf, sliceOf } from './syntax-names.ts';
import { registeredProviders } from './syntax-registry.ts';
import { visitScope } from './syntax-scopes.ts';
import type { Walk } from './syntax-walk.ts';
import { assigns, compares, syntaxRole } from './syntax-words.ts';

/** Code nested deeper than this is data that a program wrote. */
const deepest = 120;
/** How well a passage fits, by its name. */
const scored = /(?:^|_)(?:score|similarity|distance|relevance)$/;
/** Names whose value is one of a few words that are written as identifiers. */
const namesChoice = /^(?:distance|metric(?:_?type)?|search_?type|query_?type|search_?mode)$/i;
/** Enumerations of models. */
const modelEnum = /^(?:\w+\.)*[A-Z]\w*Model(?:Identifier|Id|Name|Type|s)?(?:\.|::)[A-Z]\w*\d\w*$/;
/** Longer chains of names are no member of one. */
const longestEnum = 200;
/** So many numbers in a row are a series, not settings. */
const shortestSeries = 3;
const namesModel = /model|llm|engine|deployment|dtype/i;

/** Collects the values in a node and under it. */
export function visit(node: SyntaxNode, outer: Place, reading: Collection): void {
  if (outer.depth > deepest) return;
  const place = { ...outer, depth: outer.depth + 1 };
  switch (syntaxRole(node.name)) {
    case 'skip':
      return;
    case 'text':
    case 'texts':
      keepTexts([node], place, reading);
      return;
    case 'number':
      visitNumber(node, place, reading);
      return;
    case 'constant':
      keep(place, sliceOf(node, reading.text), node.from, reading);
      return;
    case 'name':
    case 'member': {
      const cut = node.name === 'MemberExpression' ? sliceForm(node, reading.text) : undefined;
      if (cut !== undefined) keepForm(cut, place, node.from, reading);
      visitName(node, place, reading);
      return;
    }
    case 'assignment':
    case 'pair':
      visitNamed(node, place, reading);
      return;
    case 'group':
      for (const key of registeredProviders(node, reading.text))
        keep(
          withKey(place, 'providers'),
          sliceOf(key, reading.text).replace(/["'`]/g, ''),
          key.from,
          reading,
        );
      visitNamed(node, { ...place, siblings: groupNames(node, reading.text) }, reading);
      return;
    case 'call':
      visitCall(node, place, reading, walk);
      return;
    case 'function':
    case 'class':
      visitScope(node, place, reading, walk);
      return;
    case 'operation':
      visitOperation(node, place, reading);
      return;
    default:
      // Rust keeps the tests of a file in it.
      if (node.name === 'ModItem' && /^(?:pub\s+)?mod\s+tests?\b/.test(sliceOf(node, reading.text))) return;
      // A module that is one text.
      if (node.name === 'ExportDeclaration' && sliceOf(node, reading.text).startsWith('export default'))
        visitChildren(node, withKey(place, 'default'), reading);
      else if (!isSeries(node)) visitChildren(node, place, reading);
      return;
  }
}

function isSeries(node: SyntaxNode): boolean {
  if (node.name !== 'ArrayExpression') return false;
  return childrenOf(node).filter(({ name }) => syntaxRole(name) === 'number').length >= shortestSeries;
}

function visitChildren(node: SyntaxNode, place: Place, reading: Collection): void {
  for (const child of childrenOf(node)) visit(child, place, reading);
}

/** Children from left to right: what stands before a sign of assignment names what stands behind it. */
function visitNamed(
  node: SyntaxNode,
  place: Place,
  reading: Collection,
  seen: readonly SyntaxNode[] = [],
): void {
  const children = childrenOf(node);
  const isStatement = syntaxRole(node.name) !== 'group' && node.name !== 'EnumBody';
  let key: string | undefined;
  const namedLater = isNamedLater(children, isStatement);
  for (const [at, child] of children.entries()) {
    const next = children[at + 1];
    if (seen.some(({ from, to }) => child.from === from && child.to === to)) continue;
    if (child.name === ',' || child.name === ';') {
      if (!isStatement) key = undefined;
    } else if (assigns.has(child.name)) {
      // The names before it have been passed.
      key = nameBefore(children, at, reading.text) ?? key;
    } else if (key === undefined && namedLater[at]) {
      // An inner name, as in `f(x)[0] = …`, is none of the values.
      if (child.name === 'Key' || next?.name === ':') keepLabelled(children, at, place, reading);
    } else {
      const order = key === undefined ? undefined : messageOrder(child, key, reading.text);
      if (key !== undefined && order !== undefined) {
        push(
          { ...place, names: [...place.names, key, 'order'] },
          order,
          child.from,
          reading,
          [],
          `order ${key}`,
        );
      }
      const form = key === undefined ? undefined : schemaForm(child, key, place.siblings, reading.text);
      if (key !== undefined && form !== undefined) {
        const names = [...place.names, key, 'schema_form'];
        push({ ...place, names }, form, child.from, reading, [], `form ${key}`);
      }
      visit(child, key === undefined ? place : withKey(place, key), reading);
    }
  }
}

/** A key is a value too where it names what a label stands for: `{ "model-id": "Label" }`. */
function keepLabelled(children: readonly SyntaxNode[], at: number, place: Place, reading: Collection): void {
  const isText = (node: SyntaxNode | null | undefined) => node?.name.startsWith('String') === true;
  const key = children[at];
  const value = children[at + 2];
  const text = key?.name === 'Key' ? key.firstChild : key;
  const isId = text && isText(text) && /[-/:\d]/.test(sliceOf(text, reading.text));
  const isKind = text && isText(text) && /^(["'`])\.\w{2,5}\1$/.test(sliceOf(text, reading.text));
  if (isId && isText(value)) keepTexts([text], place, reading);
  // A table of models with what each is called with: `{ "model-id": { … } }`.
  else if (isId && value?.name === 'ObjectExpression' && isModelId(text, reading.text))
    keepTexts([text], place, reading);
  // The kinds of files that a table knows: `{ ".pdf": PdfLoader }`.
  else if (isKind) keepTexts([text], withKey(place, 'file_types'), reading);
}

function isModelId(node: SyntaxNode, text: string): boolean {
  return knownModelTask(literalText(sliceOf(node, text)).text) === 'generation';
}

/** What a method is called on may be a call, or a text, itself: `ChatOpenAI(model="…").bind()`. */
function visitOwner(callee: SyntaxNode, outer: Place, reading: Collection): void {
  if (outer.depth > deepest) return;
  const place = { ...outer, depth: outer.depth + 1 };
  const role = syntaxRole(callee.name);
  if (role === 'member') for (const child of childrenOf(callee)) visitOwner(child, place, reading);
  else if (role !== 'name') visit(callee, place, reading);
}

function visitOperation(node: SyntaxNode, place: Place, reading: Collection): void {
  const children = childrenOf(node);
  if (children.some(({ name }) => compares.has(name))) {
    // What is compared with decides and sets nothing; calls may still hold settings.
    for (const child of children) if (syntaxRole(child.name) === 'call') visit(child, place, reading);
    const [left, , right] = children;
    const isScore = left !== undefined && scored.test(snakeCase(nameOf(left, reading.text) ?? ''));
    if (isScore && right !== undefined && syntaxRole(right.name) === 'number')
      visitNumber(right, withKey({ ...place, key: undefined }, 'score_threshold'), reading);
    return;
  }
  const operands = flatOperands(node);
  let texts: SyntaxNode[] = [];
  for (const operand of operands) {
    if (['text', 'texts'].includes(syntaxRole(operand.name) ?? '')) {
      texts.push(operand);
      continue;
    }
    keepTexts(texts, place, reading);
    texts = [];
    visit(operand, place, reading);
  }
  keepTexts(texts, place, reading);
}

/** Sides of `a + b + c`, which a grammar nests to the left, without its signs. */
function flatOperands(node: SyntaxNode): SyntaxNode[] {
  const operands: SyntaxNode[] = [];
  let left: SyntaxNode | null = node;
  while (left !== null && syntaxRole(left.name) === 'operation') {
    const children: SyntaxNode[] = childrenOf(left);
    operands.push(...children.slice(1).toReversed());
    left = children[0] ?? null;
  }
  if (left !== null) operands.push(left);
  return operands.reverse().filter(({ name }) => !/Op$|^\W+$/.test(name));
}

function visitNumber(node: SyntaxNode, place: Place, reading: Collection): void {
  const written = sliceOf(node, reading.text);
  const isNumber = /^-?\s*\.?\d(?:[\w.]|[eE][+-])*$/.test(written);
  if (isNumber) keep(place, written.replace(/\s/g, ''), node.from, reading);
  else if (node.firstChild !== null) visitChildren(node, place, reading);
}

/** Identifiers are values only where a model is named: elsewhere a digit in a name means nothing. */
function visitName(node: SyntaxNode, outer: Place, reading: Collection): void {
  const isShort = node.to - node.from <= longestEnum;
  const isModel =
    isShort && syntaxRole(node.name) === 'member' && modelEnum.test(sliceOf(node, reading.text));
  const place = isModel && !namesModel.test(outer.key ?? '') ? withKey(outer, 'model') : outer;
  if (syntaxRole(node.name) === 'member' && namesChoice.test(place.key ?? '')) {
    keep(place, nameOf(node, reading.text) ?? '', node.from, reading);
    return;
  }
  if (place.key === undefined || !namesModel.test(place.key)) {
    if (syntaxRole(node.name) === 'member') visitOwner(node, place, reading);
    return;
  }
  const name = nameOf(node, reading.text);
  if (name !== undefined && /\d/.test(name) && /[A-Za-z]/.test(name)) keep(place, name, node.from, reading);
}

const walk: Walk = { visit, visitNamed, visitOwner };
