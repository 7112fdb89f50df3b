import type { SyntaxNode } from './grammar.ts';
import { literalText } from './string-literal.ts';
import { type Collection, keepForm, keepTexts, type Place, withKey } from './syntax-collect.ts';
import { callForms, sliceForm } from './syntax-forms.ts';
import { childrenOf, groupNames, nameOf, sliceOf } from './syntax-names.ts';
import { optionOf, recordField } from './syntax-options.ts';
import { positionalArguments } from './syntax-positions.ts';
import type { Walk } from './syntax-walk.ts';
import {
  asksPeople,
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

/** Calls of a service that fine-tunes. */
const tunes = /(?:^|[._])fine_?tun(?:e|ing)\w*[._]/i;

/** Collects the values of a call: its arguments under its name, and what it is called on. */
export function visitCall(node: SyntaxNode, place: Place, reading: Collection, walk: Walk): void {
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
    walk.visitOwner(callee, place, reading);
    const description = withKey({ ...place, names: [...place.names, 'tool'], key: undefined }, 'description');
    for (const part of rest) walk.visit(part, description, reading);
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
    walk.visitOwner(callee, place, reading);
    // What is joined may be cut first.
    if (name === 'join') for (const part of rest) visitCut(part, place, reading);
    return;
  }
  const owner = callee === undefined ? '' : sliceOf(callee, reading.text).slice(0, 200);
  if (mutedOwner.test(owner.slice(0, owner.lastIndexOf('.')))) return;
  if (callee !== undefined) walk.visitOwner(callee, place, reading);
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
    if (maker !== undefined && visitModel(child, maker, inner, reading, walk)) continue;
    if (child === last) continue;
    if (name !== undefined && visitPositional(child, name, owner, inner, reading, walk)) continue;
    if (name !== undefined && visitOption(child, name, inner, reading, walk)) continue;
    if (name !== undefined && keyedCall.test(name) && visitDefault(child, inner, reading, walk)) continue;
    walk.visit(child, inner, reading);
  }
}

/** The first argument of what makes a model is the model: `SentenceTransformer("owner/name")`. */
function visitModel(args: SyntaxNode, key: string, place: Place, reading: Collection, walk: Walk): boolean {
  const values = childrenOf(args).filter(({ name }) => !['(', ')', ','].includes(name));
  const [first] = values;
  if (first === undefined || syntaxRole(first.name) !== 'text') return false;
  keepTexts([first], withKey({ ...place, siblings: groupNames(args, reading.text) }, key), reading);
  if (values.length > 1)
    walk.visitNamed(args, { ...place, siblings: groupNames(args, reading.text) }, reading, [first]);
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
  walk: Walk,
): boolean {
  const known = positionalArguments(args, call, owner);
  if (known.length === 0) return false;
  const inner = { ...place, siblings: groupNames(args, reading.text) };
  for (const { key, node } of known) walk.visit(node, withKey({ ...inner, key: undefined }, key), reading);
  walk.visitNamed(
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

/** `get("name", default)`: the default is a value of that name, unless it is assigned to another. */
function visitDefault(args: SyntaxNode, place: Place, reading: Collection, walk: Walk): boolean {
  const values = childrenOf(args).filter(({ name }) => !['(', ')', ','].includes(name));
  const [first, second] = values;
  if (first === undefined || syntaxRole(first.name) !== 'text') return false;
  const own = literalText(sliceOf(first, reading.text)).text;
  const inner = place.key === undefined ? withKey(place, own) : place;
  if (second !== undefined) for (const value of values.slice(1)) walk.visit(value, inner, reading);
  return true;
}

/** Options of a program or of a record: what is their default is a value of that name. */
function visitOption(args: SyntaxNode, call: string, place: Place, reading: Collection, walk: Walk): boolean {
  if (recordField.test(call) && place.key !== undefined) {
    walk.visit(args, { ...place, names: place.names.slice(0, -1), option: place.key }, reading);
    return true;
  }
  const option = optionOf(args, call, reading.text);
  if (option === undefined) return false;
  const { name, value } = option;
  if (value === undefined) walk.visit(args, { ...place, option: name }, reading);
  else walk.visit(value, withKey({ ...place, key: undefined }, name), reading);
  return true;
}
