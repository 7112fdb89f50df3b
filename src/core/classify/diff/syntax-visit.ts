import { componentOf } from '../knowledge/components.ts';
import { snakeCase } from '../knowledge/key-words.ts';
import { knownModelTask } from '../knowledge/model-name.ts';
import type { SyntaxNode } from './grammar.ts';
import { literalText } from './string-literal.ts';
import { addedMessages, messageOrder, schemaForm } from './syntax-assembly.ts';
import { type Collection, keep, keepForm, keepTexts, type Place, push, withKey } from './syntax-collect.ts';
import { docstringForModels, isDocstring, promptDecorator } from './syntax-docstrings.ts';
import { callForms, sliceForm } from './syntax-forms.ts';
import { childrenOf, groupNames, isNamedLater, nameBefore, nameOf, sliceOf } from './syntax-names.ts';
import { optionOf, recordField } from './syntax-options.ts';
import { positionalArguments } from './syntax-positions.ts';
import { registeredProviders } from './syntax-registry.ts';
import {
  asksPeople,
  assigns,
  compares,
  cutCall,
  dialog,
  keyedCall,
  madeFrom,
  mutedCall,
  mutedOwner,
  question,
  setterCall,
  syntaxRole,
} from './syntax-words.ts';

/** Code nested deeper than this is data that a program wrote. */
const deepest = 120;
/** How well a passage fits, by its name. */
const scored = /(?:^|_)(?:score|similarity|distance|relevance)$/;
/** Names whose value is one of a few words that are written as identifiers. */
const namesChoice = /^(?:distance|metric(?:_?type)?|search_?type|query_?type|search_?mode)$/i;
/** Calls of a service that fine-tunes. */
const tunes = /(?:^|[._])fine_?tun(?:e|ing)\w*[._]/i;
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

function visitCall(node: SyntaxNode, place: Place, reading: Collection): void {
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
  if (callee !== undefined && name === 'describe' && isSchema(sliceOf(callee, reading.text))) {
    visitOwner(callee, place, reading);
    const description = withKey({ ...place, names: [...place.names, 'tool'], key: undefined }, 'description');
    for (const part of rest) visit(part, description, reading);
    return;
  }
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
    // What is joined may be cut first.
    if (name === 'join') for (const part of rest) visitCut(part, place, reading);
    return;
  }
  const owner = callee === undefined ? '' : sliceOf(callee, reading.text).slice(0, 200);
  if (mutedOwner.test(owner.slice(0, owner.lastIndexOf('.')))) return;
  if (callee !== undefined) visitOwner(callee, place, reading);
  const isSetter =
    name !== undefined &&
    (name === 'system' ? /\)\s*\.\s*system$/.test(owner) || last !== undefined : setterCall.test(name)) &&
    (last !== undefined || owner.includes('.'));
  const inner: Place =
    name === undefined
      ? place
      : isSetter
        ? withKey(place, name.replace(/^(?:[Ww]ith|[Ss]et)_?(?=[A-Z_])/, ''))
        : { ...place, names: [...place.names, ...(tunes.test(owner) ? ['fine_tuning'] : []), name] };
  for (const form of callForms(name, owner, rest, reading.text)) keepForm(form, inner, node.from, reading);
  const maker = name === undefined ? undefined : madeFrom(name, owner);
  for (const child of rest) {
    if (maker !== undefined && visitModel(child, maker, inner, reading)) continue;
    if (child === last) continue;
    if (name !== undefined && visitPositional(child, name, owner, inner, reading)) continue;
    if (name !== undefined && visitOption(child, name, inner, reading)) continue;
    if (name !== undefined && keyedCall.test(name) && visitDefault(child, inner, reading)) continue;
    visit(child, inner, reading);
  }
}

/** The first argument of what makes a model is the model: `SentenceTransformer("owner/name")`. */
function visitModel(args: SyntaxNode, key: string, place: Place, reading: Collection): boolean {
  const values = childrenOf(args).filter(({ name }) => !['(', ')', ','].includes(name));
  const [first] = values;
  if (first === undefined || syntaxRole(first.name) !== 'text') return false;
  keepTexts([first], withKey({ ...place, siblings: groupNames(args, reading.text) }, key), reading);
  if (values.length > 1)
    visitNamed(args, { ...place, siblings: groupNames(args, reading.text) }, reading, [first]);
  return true;
}

/** `z.string().describe("…")`: what is said of a field of a schema, where `describe("…")` alone names tests. */
function isSchema(callee: string): boolean {
  return /^z\.|\)\s*\??\.\s*describe$/.test(callee);
}

/** An argument without a name whose place says what it is. */
function visitPositional(
  args: SyntaxNode,
  call: string,
  owner: string,
  place: Place,
  reading: Collection,
): boolean {
  const known = positionalArguments(args, call, owner);
  if (known.length === 0) return false;
  const inner = { ...place, siblings: groupNames(args, reading.text) };
  for (const { key, node } of known) visit(node, withKey({ ...inner, key: undefined }, key), reading);
  visitNamed(
    args,
    inner,
    reading,
    known.map(({ node }) => node),
  );
  return true;
}

/** Passages or messages of which only some are kept. */
function visitCut(args: SyntaxNode, place: Place, reading: Collection): void {
  for (const child of childrenOf(args)) {
    const cut = child.name === 'MemberExpression' ? sliceForm(child, reading.text) : undefined;
    if (cut !== undefined) keepForm(cut, place, child.from, reading);
  }
}

/** What a method is called on may be a call, or a text, itself: `ChatOpenAI(model="…").bind()`. */
function visitOwner(callee: SyntaxNode, outer: Place, reading: Collection): void {
  if (outer.depth > deepest) return;
  const place = { ...outer, depth: outer.depth + 1 };
  const role = syntaxRole(callee.name);
  if (role === 'member') for (const child of childrenOf(callee)) visitOwner(child, place, reading);
  else if (role !== 'name') visit(callee, place, reading);
}

/** `get("name", default)`: the default is a value of that name, unless it is assigned to another. */
function visitDefault(args: SyntaxNode, place: Place, reading: Collection): boolean {
  const values = childrenOf(args).filter(({ name }) => !['(', ')', ','].includes(name));
  const [first, second] = values;
  if (first === undefined || syntaxRole(first.name) !== 'text') return false;
  const own = literalText(sliceOf(first, reading.text)).text;
  const inner = place.key === undefined ? withKey(place, own) : place;
  if (second !== undefined) for (const value of values.slice(1)) visit(value, inner, reading);
  return true;
}

/** Options of a program or of a record: what is their default is a value of that name. */
function visitOption(args: SyntaxNode, call: string, place: Place, reading: Collection): boolean {
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

function visitScope(node: SyntaxNode, place: Place, reading: Collection): void {
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
    if (child !== named) visitBody(child, inner, reading);
  }
  const docstring = docstringForModels(node, reading.text);
  if (docstring === undefined) return;
  const description = withKey({ ...inner, names: ['tool'] }, 'description');
  keepTexts([docstring], { ...description, siblings: ['description', 'parameters'] }, reading);
}

/** Statements of a body; a text that stands alone is a docstring, which no model reads. */
function visitBody(node: SyntaxNode, place: Place, reading: Collection): void {
  if (node.name !== 'Body') {
    visit(node, place, reading);
    return;
  }
  for (const child of childrenOf(node)) if (!isDocstring(child)) visit(child, place, reading);
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
