import type { Classification, ClassWarning, FileChange } from '../model/change.ts';
import type { DeploymentClass } from '../model/deployment-class.ts';
import { certaintyOf } from './certainty.ts';
import { classPlaces } from './class-places.ts';
import type { FileValues } from './diff/cancel-moves.ts';
import { cancelMoves } from './diff/cancel-moves.ts';
import type { ChangedValue } from './diff/changed-value.ts';
import { foldSpace } from './diff/changed-value.ts';
import { changedValues } from './diff/changed-values.ts';
import { fileKind } from './diff/file-kind.ts';
import type { Grammars } from './diff/grammar.ts';
import { compareText, rankClasses, selectEvidence, shorten } from './evidence.ts';
import { type FileRole, fileRole, isNetwork, isSampler, shapesAnswers } from './knowledge/file-role.ts';
import { isGenerated } from './knowledge/generated-file.ts';
import { type ModelNames, modelNames, type OwnModels } from './knowledge/own-models.ts';
import { isNamedStill } from './named-still.ts';
import { settleEvidence } from './settle-evidence.ts';
import { assembly } from './signals/assembly.ts';
import { ciJob } from './signals/ci-job.ts';
import { component } from './signals/component.ts';
import { decoding } from './signals/decoding.ts';
import { model } from './signals/model.ts';
import type { OwnRule, OwnRules } from './signals/own-rules.ts';
import { ownRules } from './signals/own-rules.ts';
import { place } from './signals/place.ts';
import { promptText } from './signals/prompt-text.ts';
import { retrieval } from './signals/retrieval.ts';
import type { Clue, Finding, Signal } from './signals/signal.ts';
import { clueOf, isProse, saysNothing } from './signals/signal.ts';
import { training } from './signals/training.ts';
import { silentShapes } from './silent-shapes.ts';
import { byTelling, type FoundEvidence, shown } from './telling.ts';

/**
 * In the order they are asked; the first that speaks labels the value. A recipe owns all it holds, retrieval owns its
 * models and its `top_k`, and the place of a file speaks last.
 */
const signals: readonly Signal[] = [
  component,
  ciJob,
  training,
  retrieval,
  model,
  decoding,
  promptText,
  assembly,
  place,
];

/** What a repository says of itself. */
interface Own {
  readonly rules: OwnRules;
  readonly models: ModelNames;
}

/** Characters of both sides together that are parsed; what is beyond is read by lines and tokens. */
const mostParsed = 300_000;
/** Of a change this large, which nobody reads value by value, less is parsed. */
const [largeChange, mostParsedOfLarge] = [1_500_000, 60_000];
/** Of them, characters of code with mistakes. */
const mostBroken = 50_000;
/** The first tell a reader enough. */
const mostWarnings = 20;
/** Values of a test or document that are looked at for a hint. */
const mostAside = 500;

/**
 * What kind of deployment a change is, from the values that changed inside its files and from where they stand. A
 * change of comments, white space, formatting or place alone is `other`.
 *
 * @param files - the changed files, in any order
 * @param rules - the repository's own rules; for the places they name they stand above all that is built in
 * @param models - families of models that the repository names, above those that are built in
 * @param grammars - of the languages the files are written in; code without one is read by its tokens
 * @returns the classes found, riskiest first, with evidence for each (at most 48 entries); the same for any order of
 *   the files. `other` has evidence only where an own rule said so
 */
export function classifyChange(
  files: readonly FileChange[],
  rules: readonly OwnRule[],
  grammars: Grammars = {},
  models: readonly OwnModels[] = [],
): Classification {
  const own: Own = { rules: ownRules(rules), models: modelNames(models) };
  // What programs wrote from what stands elsewhere is read only where the repository asks for it.
  const written = rules.length > 0 ? files : files.filter((file) => !isGenerated(file));
  const { read, warnings } = readValues(written, grammars);
  const changes = cancelMoves(read);
  const found = settleEvidence(changes.flatMap(({ file, values }) => evidenceOf(file, values, own)));
  const classes = rankClasses(found.map((evidence) => evidence.class));
  const asides = new Set(
    warnings.length === 0 ? [] : files.filter((file) => fileRole(file) === 'aside').map(({ path }) => path),
  );
  const aside = found.length === 0 ? asideClass(changes, own) : undefined;
  return {
    classes,
    primary: classes[0],
    places: classPlaces(found),
    certainty: certaintyOf(
      classes[0],
      found,
      warnings.filter(({ file }) => !asides.has(file)),
      aside,
      found.length === 0 ? unseenCode(written) : undefined,
    ),
    evidence: selectEvidence(found, classes, byTelling).map(shown),
    warnings,
  };
}

/** Settings first, the smallest of them before the others: they are parsed whatever else a change brings. */
function readValues(files: readonly FileChange[], grammars: Grammars) {
  const total = files.reduce((sum, file) => sum + sizeOf(file), 0);
  const room = { left: total > largeChange ? mostParsedOfLarge : mostParsed, broken: mostBroken };
  const warnings: ClassWarning[] = [];
  const isSettings = new Map(files.map((file) => [file, fileKind(file.path) === 'tree' ? 0 : 1]));
  const bySize = files.toSorted(
    (one, other) =>
      (isSettings.get(one) ?? 0) - (isSettings.get(other) ?? 0) ||
      sizeOf(one) - sizeOf(other) ||
      compareText(one.path, other.path),
  );
  const values = new Map(
    bySize.map((file) => {
      const warn = (message: string) => warnings.push({ file: file.path, message });
      if (file.warning !== undefined) warn(file.warning);
      return [file, changedValues(file, { grammars, room, warn })];
    }),
  );
  return {
    read: files.map((file) => ({ file, values: values.get(file) ?? [] })),
    warnings: warnings.sort((one, other) => compareText(one.file, other.file)).slice(0, mostWarnings),
  };
}

function sizeOf({ baseText = '', headText = '', diff = '' }: FileChange): number {
  return baseText.length + headText.length + diff.length;
}

/** Riskiest class of what changed in tests and documents, as it would be if it shipped. */
function asideClass(changes: readonly FileValues<FileChange>[], own: Own): DeploymentClass | undefined {
  const found = changes.flatMap(({ file, values }) =>
    fileRole(file) === 'aside' ? evidenceOf(file, values.slice(0, mostAside), own, 'plain') : [],
  );
  const [first] = rankClasses(found.map((evidence) => evidence.class));
  return first === 'other' ? undefined : first;
}

function evidenceOf(
  file: FileChange,
  values: readonly ChangedValue[],
  own: Own,
  role: FileRole = fileRole(file),
): FoundEvidence[] {
  if (values.length === 0) return [];
  const paths = file.previousPath === undefined ? [file.path] : [file.path, file.previousPath];
  const kind = fileKind(file.path);
  const shared = {
    file: file.path,
    kind,
    models: own.models,
    samples: () => isSampler(file),
    shapesAnswers: () => shapesAnswers(file),
    isNetwork: () => isNetwork(file),
  };
  const unlessSilent = silentShapes<Finding>(values.length);
  return values.flatMap((value) => {
    const context = { ...shared, role: roleOf(value) ?? role };
    const finding = own.rules(paths, value.key, () =>
      unlessSilent(value, () => builtIn(clueOf(value, context))),
    );
    if (finding === undefined || isNamedStill(finding, value, file)) return [];
    const { line, before, after } = value;
    return [
      {
        class: finding.class,
        file: file.path,
        line,
        before: shorten(before),
        after: shorten(after),
        rule: finding.rule,
        namesModel: [before, after].some((side) => side !== null && own.models.taskOf(side) !== undefined),
        reads: finding.class === 'prompt-edit' ? textLength(value) : 0,
      },
    ];
  });
}

/** What the file is for that a value stands for; undefined where it is the one it was found in. */
function roleOf({ summary }: ChangedValue): FileRole | undefined {
  return summary?.path === undefined ? undefined : fileRole({ path: summary.path, status: 'modified' });
}

function builtIn(clue: Clue): Finding | undefined {
  if (clue.role === 'aside' || saysNothing(clue)) return undefined;
  for (const signal of signals) {
    const finding = signal(clue);
    if (finding !== undefined) return finding;
  }
  return undefined;
}

const codeFor = { prompt: 'prompts', training: 'training', retrieval: 'retrieval' } as const;

/** What code is for that changed where nothing was found: the work of such code may change without a value in it. */
function unseenCode(files: readonly FileChange[]): 'prompts' | 'training' | 'retrieval' | undefined {
  for (const file of files) {
    if (file.status === 'renamed' || !['code', 'notebook'].includes(fileKind(file.path))) continue;
    const role = fileRole(file);
    if (role !== 'prompt' && role !== 'training' && role !== 'retrieval') continue;
    if (!isCommentOnly(file)) return codeFor[role];
  }
  return undefined;
}

function isCommentOnly({ baseText, headText }: FileChange): boolean {
  if (baseText === undefined || headText === undefined) return false;
  if (baseText.length + headText.length > mostParsed) return false;
  const code = (text: string) => foldSpace(text.replace(/(?:^|\s)(?:#|\/\/).*$/gm, ''));
  return code(baseText) === code(headText);
}

/** Longer texts tell no more. */
const longestRead = 400;

function textLength({ before, after, whole }: ChangedValue): number {
  if (![before, after, whole].some((text) => isProse(text ?? ''))) return 0;
  return Math.min(Math.max(whole?.length ?? 0, after?.length ?? 0, before?.length ?? 0), longestRead);
}
