import type { Tree } from '@lezer/common';
import { componentOf } from '../knowledge/components.ts';
import type { Entry, TextPart } from './changed-value.ts';
import type { Grammar, SyntaxNode } from './grammar.ts';
import { lineIndex } from './line-index.ts';
import type { Block } from './source.ts';
import { literalText } from './string-literal.ts';
import { callParameters, messageOrder, schemaForm, searchParameters } from './syntax-assembly.ts';
import { docstringForModels, isDocstring } from './syntax-docstrings.ts';
import { childrenOf, groupNames, isNamedLater, nameBefore, nameOf, sliceOf } from './syntax-names.ts';
import { isDefault, optionOf, recordField } from './syntax-options.ts';
import {
  asksPeople,
  assigns,
  compares,
  cutCall,
  dialog,
  keyedCall,
  mutedCall,
  mutedOwner,
  question,
  setterCall,
  syntaxRole,
} from './syntax-words.ts';

/** What is known around a node. */
interface Place {
  /** Name of the function or class around it. */
  readonly scope: string | undefined;
  /** Names of calls and keys from the outside in. */
  readonly names: readonly string[];
  /** Name the value is given to. */
  readonly key: string | undefined;
  /** Names beside that name. */
  readonly siblings: readonly string[];
  /** What a `default` around here is the default of. */
  readonly option?: string | undefined;
  readonly depth: number;
}

/** Where the values of one text are collected. */
interface Reading {
  readonly text: string;
  readonly lineOf: (offset: number) => number;
  readonly found: Entry[];
}

/** A piece of text with its place in the code. */
interface Piece {
  readonly text: string;
  readonly from: number;
}

/** Code nested deeper than this is data that a program wrote. */
const deepest = 120;
/** A text with more marks of what did not parse, a line, is read by its tokens. */
const mostErrors = 0.05;
/** One thing that a grammar does not know leaves several marks, however short the text is. */
const fewErrors = 3;
/** Values this far before and after one stand beside it. */
const reach = 5;
/** So many numbers in a row are a series, not settings. */
const shortestSeries = 3;
const namesModel = /model|llm|engine|deployment/i;

/**
 * The values in code: texts, numbers and constants that a name is given to by assignment, argument, key or default, and
 * texts in a function whose name says something. Comments, types, imports, docstrings (but those of tools, which a
 * model reads), log and error messages and values that are only compared are left out.
 *
 * @param room - characters with mistakes in them that may still be parsed; what is used is taken off
 * @returns undefined when too little of the text parses: more than three errors and more than one in twenty lines, or mistakes
 *   and no room
 */
export function syntaxEntries(
  { text, firstLine }: Block,
  grammar: Grammar,
  room: { broken: number },
): Entry[] | undefined {
  const tree = parse(text, grammar, room);
  if (tree === undefined) return undefined;
  const lineOf = lineIndex(text);
  let errors = 0;
  tree.iterate({
    enter: (node) => {
      if (node.type.isError) errors += 1;
    },
  });
  if (errors > fewErrors && errors > mostErrors * (lineOf(text.length) + 1)) return undefined;
  const reading: Reading = { text, lineOf: (offset) => firstLine + lineOf(offset), found: [] };
  visit(tree.topNode, { scope: undefined, names: [], key: undefined, siblings: [], depth: 0 }, reading);
  return withNeighbours(reading.found);
}

/** Values without names beside them in one bracket stand beside those around them in the same function. */
function withNeighbours(found: readonly Entry[]): Entry[] {
  return found.map((entry, at) => {
    if (entry.siblings.length > 0) return entry;
    const scope = entry.key.split('.', 1)[0];
    const near = found.slice(Math.max(0, at - reach), at + reach + 1);
    const own = near.filter(({ key }) => key.includes('.') && key.split('.', 1)[0] === scope);
    return { ...entry, siblings: own.map(({ slot }) => slot) };
  });
}

/** Undefined where the text has mistakes and there is no room left to look past them. */
function parse(text: string, grammar: Grammar, room: { broken: number }): Tree | undefined {
  try {
    return grammar.parseStrictly(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    if (text.length > room.broken) return undefined;
    room.broken -= text.length;
    return grammar.parse(text);
  }
}

function visit(node: SyntaxNode, outer: Place, reading: Reading): void {
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
    case 'member':
      visitName(node, place, reading);
      return;
    case 'assignment':
    case 'pair':
      visitNamed(node, place, reading);
      return;
    case 'group':
      visitNamed(node, { ...place, siblings: groupNames(node, reading.text) }, reading);
      return;
    case 'call':
      visitCall(node, place, reading);
      return;
    case 'function':
    case 'class':
      visitScope(node, place, reading);
      return;
    case 'operation':
      visitOperation(node, place, reading);
      return;
    default:
      if (!isSeries(node)) visitChildren(node, place, reading);
      return;
  }
}

function isSeries(node: SyntaxNode): boolean {
  if (node.name !== 'ArrayExpression') return false;
  return childrenOf(node).filter(({ name }) => syntaxRole(name) === 'number').length >= shortestSeries;
}

function visitChildren(node: SyntaxNode, place: Place, reading: Reading): void {
  for (const child of childrenOf(node)) visit(child, place, reading);
}

/** Children from left to right: what stands before a sign of assignment names what stands behind it. */
function visitNamed(node: SyntaxNode, place: Place, reading: Reading): void {
  const children = childrenOf(node);
  const isStatement = syntaxRole(node.name) !== 'group' && node.name !== 'EnumBody';
  let key: string | undefined;
  const namedLater = isNamedLater(children, isStatement);
  for (const [at, child] of children.entries()) {
    const next = children[at + 1];
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
function keepLabelled(children: readonly SyntaxNode[], at: number, place: Place, reading: Reading): void {
  const isText = (node: SyntaxNode | null | undefined) => node?.name.startsWith('String') === true;
  const key = children[at];
  const value = children[at + 2];
  const text = key?.name === 'Key' ? key.firstChild : key;
  const isId = text && isText(text) && /[-/:\d]/.test(sliceOf(text, reading.text));
  if (isId && isText(value)) keepTexts([text], place, reading);
}

function withKey(outer: Place, written: string): Place {
  const { option, ...place } = outer;
  const key = option !== undefined && isDefault.test(written) ? option : written;
  return { ...place, key, names: place.names.at(-1) === key ? place.names : [...place.names, key] };
}

function visitCall(node: SyntaxNode, place: Place, reading: Reading): void {
  const [callee, ...rest] = childrenOf(node).filter(({ name }) => name !== 'new' && name !== '@');
  const last = rest.findLast((child) => syntaxRole(child.name) === 'name');
  // Java writes the name of a method behind the object it is called on.
  // Java names what is made by its type.
  const isType = callee?.name === 'TypeName';
  const name = isType
    ? sliceOf(callee, reading.text)
    : last === undefined
      ? nameOf(callee ?? null, reading.text)
      : nameOf(last, reading.text);
  if (name !== undefined && mutedCall.test(name)) return;
  const isAlone =
    callee !== undefined &&
    (syntaxRole(callee.name) === 'name' || sliceOf(callee, reading.text).startsWith('window.'));
  if (isAlone && name !== undefined && dialog.test(name)) return;
  const askedOn =
    callee === undefined
      ? undefined
      : /^((?:\w+\.)?\w+)\.\w+$/.exec(sliceOf(callee, reading.text).slice(0, 80))?.[1];
  if (name !== undefined && askedOn !== undefined && question.test(name) && asksPeople.test(askedOn)) return;
  if (callee !== undefined && name !== undefined && cutCall.test(name)) {
    visitOwner(callee, place, reading);
    return;
  }
  const owner = callee === undefined ? '' : sliceOf(callee, reading.text).slice(0, 200);
  if (mutedOwner.test(owner.slice(0, owner.lastIndexOf('.')))) return;
  // Of `Chroma.fromDocuments()` the class says what it is, of `new Chroma()` the name that is called.
  const ownerName = /(\w+)\.\w+$/.exec(owner)?.[1];
  const made = [name, ownerName].find((part) => part !== undefined && componentOf(part) !== undefined);
  const component = made === undefined ? undefined : componentOf(made);
  if (made !== undefined && component !== undefined) {
    const names = [...place.names, component, 'component'];
    push({ ...place, names }, made, node.from, reading, [], `component ${component}`);
  }
  if (callee !== undefined) visitOwner(callee, place, reading);
  const isSetter = name !== undefined && setterCall.test(name) && (last !== undefined || owner.includes('.'));
  const inner: Place =
    name === undefined
      ? place
      : isSetter
        ? withKey(place, name.replace(/^(?:with|set)_?(?=[A-Z_])/, ''))
        : { ...place, names: [...place.names, name] };
  const search = name === undefined ? undefined : searchParameters(name, rest, reading.text);
  if (search !== undefined) {
    const names = [...inner.names, 'search_parameters'];
    push({ ...inner, names }, search, node.from, reading, [], `search ${name}`);
  }
  const parameters = callParameters(rest, reading.text, name);
  if (name !== undefined && parameters !== undefined) {
    push(
      { ...inner, names: [...inner.names, 'parameters'] },
      parameters,
      node.from,
      reading,
      [],
      `parameters ${name}`,
    );
  }
  for (const child of rest) {
    if (child === last) continue;
    if (name !== undefined && visitOption(child, name, inner, reading)) continue;
    if (name !== undefined && keyedCall.test(name) && visitDefault(child, inner, reading)) continue;
    visit(child, inner, reading);
  }
}

/** What a method is called on may be a call, or a text, itself: `ChatOpenAI(model="…").bind()`. */
function visitOwner(callee: SyntaxNode, outer: Place, reading: Reading): void {
  if (outer.depth > deepest) return;
  const place = { ...outer, depth: outer.depth + 1 };
  const role = syntaxRole(callee.name);
  if (role === 'member') for (const child of childrenOf(callee)) visitOwner(child, place, reading);
  else if (role !== 'name') visit(callee, place, reading);
}

/** `get("name", default)`: the default is a value of that name, unless it is assigned to another. */
function visitDefault(args: SyntaxNode, place: Place, reading: Reading): boolean {
  const values = childrenOf(args).filter(({ name }) => !['(', ')', ','].includes(name));
  const [first, second] = values;
  if (first === undefined || syntaxRole(first.name) !== 'text') return false;
  const own = literalText(sliceOf(first, reading.text)).text;
  const inner = place.key === undefined ? withKey(place, own) : place;
  if (second !== undefined) for (const value of values.slice(1)) visit(value, inner, reading);
  return true;
}

/** Options of a program or of a record: what is their default is a value of that name. */
function visitOption(args: SyntaxNode, call: string, place: Place, reading: Reading): boolean {
  if (recordField.test(call) && place.key !== undefined) {
    visit(args, { ...place, names: place.names.slice(0, -1), option: place.key }, reading);
    return true;
  }
  const option = optionOf(args, call, reading.text);
  if (option === undefined) return false;
  const { name, value } = option;
  if (value === undefined) visit(args, { ...place, option: name }, reading);
  else visit(value, withKey({ ...place, key: undefined }, name), reading);
  return true;
}

function visitScope(node: SyntaxNode, place: Place, reading: Reading): void {
  const children = childrenOf(node);
  const named = children.find((child) => syntaxRole(child.name) === 'name');
  const scope = nameOf(named ?? null, reading.text) ?? place.scope;
  const inner: Place = { ...place, scope, names: [], key: undefined, siblings: [] };
  const made = syntaxRole(node.name) === 'class' && scope !== undefined ? componentOf(scope) : undefined;
  if (made !== undefined && scope !== undefined) {
    push({ ...inner, names: ['defined'] }, scope, node.from, reading, [], `defined ${made}`);
  }
  for (const child of children) {
    if (child !== named) visitBody(child, inner, reading);
  }
  const docstring = docstringForModels(node, reading.text);
  if (docstring === undefined) return;
  const description = withKey({ ...inner, names: ['tool'] }, 'description');
  keepTexts([docstring], { ...description, siblings: ['description', 'parameters'] }, reading);
}

/** Statements of a body; a text that stands alone is a docstring, which no model reads. */
function visitBody(node: SyntaxNode, place: Place, reading: Reading): void {
  if (node.name !== 'Body') {
    visit(node, place, reading);
    return;
  }
  for (const child of childrenOf(node)) if (!isDocstring(child)) visit(child, place, reading);
}

function visitOperation(node: SyntaxNode, place: Place, reading: Reading): void {
  const children = childrenOf(node);
  if (children.some(({ name }) => compares.has(name))) {
    // What is compared with decides and sets nothing; calls may still hold settings.
    for (const child of children) if (syntaxRole(child.name) === 'call') visit(child, place, reading);
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

function visitNumber(node: SyntaxNode, place: Place, reading: Reading): void {
  const written = sliceOf(node, reading.text);
  const isNumber = /^-?\s*\.?\d(?:[\w.]|[eE][+-])*$/.test(written);
  if (isNumber) keep(place, written.replace(/\s/g, ''), node.from, reading);
  else if (node.firstChild !== null) visitChildren(node, place, reading);
}

/** Identifiers are values only where a model is named: elsewhere a digit in a name means nothing. */
function visitName(node: SyntaxNode, place: Place, reading: Reading): void {
  if (place.key === undefined || !namesModel.test(place.key)) {
    if (syntaxRole(node.name) === 'member') visitOwner(node, place, reading);
    return;
  }
  const name = nameOf(node, reading.text);
  if (name !== undefined && /\d/.test(name) && /[A-Za-z]/.test(name)) keep(place, name, node.from, reading);
}

function keepTexts(nodes: readonly SyntaxNode[], place: Place, reading: Reading): void {
  const pieces = nodes.flatMap((node) => piecesOf(node, reading));
  const [first] = pieces;
  if (first === undefined) return;
  const parts: TextPart[] = [];
  let value = '';
  for (const { text, from } of pieces) {
    parts.push({ offset: value.length, line: reading.lineOf(from), isLong: text.includes('\n') });
    value += text;
  }
  push(place, value, first.from, reading, parts, place.key ?? place.scope ?? place.names.at(-1));
}

function piecesOf(node: SyntaxNode, reading: Reading): Piece[] {
  if (syntaxRole(node.name) === 'texts') {
    return childrenOf(node).flatMap((child) => piecesOf(child, reading));
  }
  const { text, offset } = literalText(sliceOf(node, reading.text));
  return [{ text, from: node.from + offset }];
}

/** A value that is no text counts only where it has a name. */
function keep(place: Place, value: string, from: number, reading: Reading): void {
  push(place, value, from, reading, [], place.key);
}

function push(
  { names, scope, siblings }: Place,
  value: string,
  from: number,
  { lineOf, found }: Reading,
  parts: readonly TextPart[],
  slot: string | undefined,
): void {
  if (slot === undefined) return;
  const path = [scope, ...names].filter((name) => name !== undefined);
  const isNamed = path.at(-1) === slot || /^(?:component|parameters|order|search|defined|form) /.test(slot);
  const key = (isNamed ? path : [...path, slot]).join('.');
  found.push({ key, slot, value, line: lineOf(from), siblings, parts });
}
