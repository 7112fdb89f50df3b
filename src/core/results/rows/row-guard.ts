import { type CaseRow, type CaseState, caseStates, type TokenCount } from '../../model/case-row.ts';
import { capCaseId } from '../case-id.ts';
import { isObject } from '../json/json-value.ts';
import { largestValue, rowKeys } from './row-schema.ts';

/** Reports a value that cannot stand where it stands. */
export type Refuse = (path: readonly (string | number)[], wanted: string) => void;

/** A row that passed, before repeats are numbered. */
export interface GuardedRow {
  /** Epoch 1 where the row states none. */
  readonly row: CaseRow;
  readonly statesEpoch: boolean;
  /** Keys that no row has. */
  readonly unknownKeys: readonly string[];
}

const none: readonly string[] = [];
const noSegments: Readonly<Record<string, string>> = {};
const noScores: Readonly<Record<string, number | null>> = {};
const amountWanted = 'a number from 0 to 1e15';
const states: ReadonlySet<unknown> = new Set(caseStates);

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= largestValue;
}

/** A row under construction: what {@link CaseRow} has, writable. */
type Draft = { -readonly [Key in keyof CaseRow]?: CaseRow[Key] };

/**
 * Checks one parsed line and fills the defaults; undefined when something was refused. Accepts exactly what
 * `caseRowSchema` accepts, at a fraction of its cost.
 */
export function guardRow(value: unknown, refuse: Refuse): GuardedRow | undefined {
  if (!isObject(value)) {
    refuse([], 'an object');
    return undefined;
  }
  let isFine = true;
  const reject: Refuse = (path, wanted) => {
    isFine = false;
    refuse(path, wanted);
  };
  const { caseId } = value;
  if (typeof caseId !== 'string' || caseId === '') reject(['caseId'], 'text that is not empty');
  const draft: Draft = {};
  let unknownKeys: string[] | undefined;
  for (const key in value) {
    const field = value[key];
    // Null is how many writers say that they have nothing.
    const isKnown = field === null ? known.has(key) : takeField(draft, key, field, reject);
    if (isKnown) continue;
    unknownKeys ??= [];
    unknownKeys.push(key);
  }
  if (!isFine) return undefined;
  return {
    row: finish(capCaseId(caseId as string), draft), // refused above when it is no text
    statesEpoch: draft.epoch !== undefined,
    unknownKeys: unknownKeys ?? none,
  };
}

/** Takes one field into the draft; false when no row has such a field. */
function takeField(draft: Draft, key: string, field: unknown, refuse: Refuse): boolean {
  switch (key) {
    case 'caseId':
      return true;
    case 'epoch':
      if (Number.isSafeInteger(field) && (field as number) >= 1)
        draft.epoch = field as number; // an integer
      else refuse([key], 'an integer of at least 1');
      return true;
    case 'inputLength':
      if (Number.isSafeInteger(field) && (field as number) >= 0)
        draft.inputLength = field as number; // an integer
      else refuse([key], 'an integer of at least 0');
      return true;
    case 'passed':
    case 'cached':
      if (typeof field === 'boolean') draft[key] = field;
      else refuse([key], 'true or false');
      return true;
    case 'latencyMs':
    case 'costUsd':
    case 'judgeCostUsd':
      if (isAmount(field)) draft[key] = field;
      else refuse([key], amountWanted);
      return true;
    case 'label':
    case 'cluster':
    case 'inputHash':
    case 'outputHash':
      if (typeof field === 'string' && field !== '') draft[key] = field;
      else refuse([key], 'text that is not empty');
      return true;
    case 'output':
      if (typeof field === 'string') draft.output = field;
      else refuse([key], 'text');
      return true;
    case 'state':
      if (states.has(field))
        draft.state = field as CaseState; // one of the states
      else refuse([key], `one of ${caseStates.join(', ')}`);
      return true;
    case 'segments':
      draft.segments = recordOf(field, key, 'text', isText, refuse);
      return true;
    case 'scores':
      draft.scores = recordOf(field, key, 'a number of at most 1e15 either way, or null', isScore, refuse);
      return true;
    case 'tokens':
      draft.tokens = tokensOf(field, refuse);
      return true;
    case 'retrieved':
      if (isTextList(field)) draft.retrieved = field;
      else refuse([key], 'a list of ids');
      return true;
    case 'relevant':
      if (isTextList(field)) draft.relevant = Object.fromEntries(field.map((id) => [id, 1]));
      else draft.relevant = recordOf(field, key, amountWanted, isAmount, refuse, false);
      return true;
    default:
      return false;
  }
}

const known: ReadonlySet<string> = new Set(rowKeys);

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isScore(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && Math.abs(value) <= largestValue);
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

/**
 * The object itself when every value fits: it is fresh from the parser, and nobody else holds it.
 *
 * @param isNamed - its keys are names that are shown, and may not be empty
 */
function recordOf<T>(
  value: unknown,
  key: string,
  wanted: string,
  fits: (item: unknown) => item is T,
  refuse: Refuse,
  isNamed = true,
): Readonly<Record<string, T>> {
  if (!isObject(value)) {
    refuse([key], 'an object');
    return {};
  }
  let hasProto = false;
  for (const name in value) {
    if (name === '__proto__') hasProto = true;
    else if (name === '' && isNamed) refuse([key], 'an object without empty names');
    else if (!fits(value[name])) refuse([key, name], wanted);
  }
  const record = value as Readonly<Record<string, T>>; // each value was held against the guard above
  // A key of this name would change the object that somebody copies it to; the schema drops it too.
  return hasProto
    ? Object.fromEntries(Object.entries(record).filter(([name]) => name !== '__proto__'))
    : record;
}

function tokensOf(value: unknown, refuse: Refuse): TokenCount {
  if (!isObject(value)) {
    refuse(['tokens'], 'an object with input and output');
    return { input: 0, output: 0 };
  }
  const { input, output } = value;
  if (!isAmount(input)) refuse(['tokens', 'input'], amountWanted);
  if (!isAmount(output)) refuse(['tokens', 'output'], amountWanted);
  return { input: input as number, output: output as number }; // refused above when they are none
}

/** The row with its defaults. Assigned key by key: spreading the optional ones costs as much as the JSON parse. */
function finish(caseId: string, draft: Draft): CaseRow {
  const scores = draft.scores ?? noScores;
  const passed = draft.passed ?? null;
  const row: Draft & Pick<CaseRow, RequiredKey> = {
    caseId,
    epoch: draft.epoch ?? 1,
    segments: draft.segments ?? noSegments,
    scores,
    passed,
    cached: draft.cached ?? false,
    state: draft.state ?? (passed !== null || hasScore(scores) ? 'scored' : 'unscored'),
  };
  if (draft.label !== undefined) row.label = draft.label;
  if (draft.cluster !== undefined) row.cluster = draft.cluster;
  if (draft.latencyMs !== undefined) row.latencyMs = draft.latencyMs;
  if (draft.costUsd !== undefined) row.costUsd = draft.costUsd;
  if (draft.judgeCostUsd !== undefined) row.judgeCostUsd = draft.judgeCostUsd;
  if (draft.tokens !== undefined) row.tokens = draft.tokens;
  if (draft.inputHash !== undefined) row.inputHash = draft.inputHash;
  if (draft.inputLength !== undefined) row.inputLength = draft.inputLength;
  if (draft.outputHash !== undefined) row.outputHash = draft.outputHash;
  if (draft.output !== undefined) row.output = draft.output;
  if (draft.retrieved !== undefined) row.retrieved = draft.retrieved;
  if (draft.relevant !== undefined) row.relevant = draft.relevant;
  return row;
}

type RequiredKey = 'caseId' | 'epoch' | 'segments' | 'scores' | 'passed' | 'cached' | 'state';

function hasScore(scores: Readonly<Record<string, number | null>>): boolean {
  for (const name in scores) if (scores[name] !== null) return true;
  return false;
}
