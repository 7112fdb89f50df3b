import { caseTableBuilder } from '../model/build-case-table.ts';
import type { CaseRow } from '../model/case-row.ts';
import type { CaseTable } from '../model/case-table.ts';
import type { Issue, Parsed } from '../model/issue.ts';
import { capNames } from './cap-names.ts';
import { capCaseId } from './case-id.ts';
import type { Column } from './columns.ts';
import { chooseSegments } from './default-segments.ts';
import { fieldsHint, segmentName } from './field-path.ts';
import { numberEpochs } from './number-epochs.ts';
import { counted, problem } from './problem.ts';
import type { ReadOptions } from './read-options.ts';

/** What a row says about its case, without who the case is. */
export type Measures = Omit<CaseRow, 'caseId' | 'epoch' | 'cluster' | 'segments'>;

/** One result as a reader understood it, before cases, epochs and segments are settled. */
export interface Draft {
  /** Identity of the input that the reader found itself; empty = it found none. */
  readonly id: string;
  /** Text of the field at an option's path; undefined when the row has none. */
  readonly field: (path: string) => string | undefined;
  /** Paths that exist in the row, for the hint of an issue. */
  readonly fields: () => readonly string[];
  /** Column of a matrix run; its suffix is undefined when there is one column. */
  readonly column?: Column | undefined;
  /** Repeats of a case are numbered in this order. */
  readonly order: number;
  readonly epoch?: number | undefined;
  readonly cluster?: string | undefined;
  /** Candidates for the default segments. */
  readonly traits: Readonly<Record<string, string>>;
  readonly measures: Measures;
}

/** Rows with all that the reader of a run has to know about how they came about. */
export interface Assembled {
  readonly rows: CaseTable;
  readonly duplicates: readonly string[];
  readonly warnings: readonly string[];
}

/** Case ids named in a warning before the rest is only counted. */
const shownIds = 5;

/** Settles case ids, columns, epochs, clusters and segments of a run, in the order of the drafts. */
export function assembleRows(drafts: readonly Draft[], options: ReadOptions): Parsed<Assembled> {
  const issues = unresolvedPaths(drafts, options);
  if (issues.length > 0) return { ok: false, issues };
  const warnings = partialPaths(drafts, options);

  const baseIds = drafts.map((draft) => {
    const id = options.caseId === undefined ? undefined : draft.field(options.caseId);
    return capCaseId(id ?? draft.id);
  });
  const caseIds = drafts.map((draft, index) => {
    const suffix = draft.column?.suffix;
    return suffix === undefined ? (baseIds[index] ?? '') : capCaseId(`${baseIds[index]} · ${suffix}`);
  });
  const { epochs, duplicates } = numberEpochs(
    drafts.map(({ epoch, order, measures }, index) => {
      return { caseId: caseIds[index] ?? '', epoch, order, inputHash: measures.inputHash };
    }),
  );
  if (duplicates.length > 0) warnings.push(duplicatesWarning(duplicates));

  const chosen =
    options.segments ??
    chooseSegments(drafts.map(({ traits }, index) => ({ id: baseIds[index] ?? '', traits })));
  const rows = caseTableBuilder();
  for (const [index, draft] of drafts.entries()) {
    const epoch = epochs[index] ?? 0;
    if (epoch === 0) continue;
    const cluster = clusterOf(draft, options, baseIds[index]);
    const row: CaseRow = {
      caseId: caseIds[index] ?? '',
      epoch,
      ...(cluster === undefined ? {} : { cluster }),
      segments: segmentsOf(draft, chosen, options),
      ...draft.measures,
    };
    rows.add(capNames(row));
  }
  if (rows.length() === 0) return { ok: false, issues: [onlyDuplicates(drafts.length)] };
  return { ok: true, value: { rows: rows.build(), duplicates, warnings } };
}

/** The sentence about cases that were left out because their rows cannot be told apart. */
export function duplicatesWarning(duplicates: readonly string[]): string {
  const shown = duplicates.slice(0, shownIds).map((id) => JSON.stringify(id.slice(0, 80)));
  const more = duplicates.length > shownIds ? ` and ${duplicates.length - shownIds} more` : '';
  return `${counted(duplicates.length, 'case')} left out, the rows cannot be told apart: ${shown.join(', ')}${more}.`;
}

/** The issue for a file in which every row was a duplicate. */
export function onlyDuplicates(n: number) {
  return problem(
    'no-cases',
    `None of the ${counted(n, 'row')} can be told apart from another: every case id stands more than once.`,
    'Give each case an id of its own, or each repetition its epoch.',
  );
}

function clusterOf(draft: Draft, options: ReadOptions, baseId: string | undefined): string | undefined {
  const asked = options.cluster === undefined ? undefined : draft.field(options.cluster);
  // Columns of a matrix share their input: they are no independent cases.
  const shared = draft.column?.suffix === undefined ? undefined : baseId;
  return asked ?? draft.cluster ?? shared;
}

function segmentsOf(
  draft: Draft,
  chosen: readonly string[],
  { segments, kept = [] }: ReadOptions,
): Readonly<Record<string, string>> {
  const asked = (path: string): readonly [string, string | undefined] => [
    segmentName(path),
    draft.field(path),
  ];
  const pairs = [
    ...chosen.map((name) => (segments === undefined ? ([name, draft.traits[name]] as const) : asked(name))),
    ...kept.map(asked),
  ];
  if (draft.column?.suffix !== undefined) {
    pairs.push(['prompt', draft.column.prompt], ['provider', draft.column.provider]);
  }
  return Object.fromEntries(pairs.filter(([, text]) => text !== undefined && text !== '')) as Record<
    string,
    string
  >; // filtered above
}

/** Every option with the path that it holds. */
function pathsOf(options: ReadOptions): readonly { readonly option: string; readonly path: string }[] {
  return [...(options.kept ?? []).map((path) => ({ option: keptOption, path })), ...neededPaths(options)];
}

/** The key of the config that fields are kept for. */
const keptOption = 'counterfactual';

/** Those that every row is to have: a kept field is one of some cases. */
function neededPaths(options: ReadOptions): readonly { readonly option: string; readonly path: string }[] {
  return [
    ...(options.caseId === undefined ? [] : [{ option: 'case-id', path: options.caseId }]),
    ...(options.cluster === undefined ? [] : [{ option: 'cluster', path: options.cluster }]),
    ...(options.segments ?? []).map((path) => ({ option: 'segments', path })),
  ];
}

/** Issues for the paths that exist in no row. */
export function unresolvedPaths(drafts: readonly Pick<Draft, 'field' | 'fields'>[], options: ReadOptions) {
  const issues: Issue[] = [];
  for (const { option, path } of pathsOf(options)) {
    if (drafts.some((draft) => draft.field(path) !== undefined)) continue;
    const hint = fieldsHint(drafts.slice(0, 200).flatMap((draft) => draft.fields()));
    issues.push(
      problem('unknown-field', `No row has the field ${JSON.stringify(path)} that ${option} names.`, hint),
    );
  }
  return issues;
}

/** Warnings for the paths that exist in some rows only. */
export function partialPaths(drafts: readonly Pick<Draft, 'field'>[], options: ReadOptions): string[] {
  return neededPaths(options).flatMap(({ option, path }) => {
    const absent = drafts.filter((draft) => draft.field(path) === undefined).length;
    if (absent === 0) return [];
    const then = option === 'case-id' ? ': their identity was found without it' : '';
    return [`${option} ${path} is absent in ${absent} of ${counted(drafts.length, 'row')}${then}.`];
  });
}
