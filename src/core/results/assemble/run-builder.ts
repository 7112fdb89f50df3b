import type { Parsed } from '../../model/issue.ts';
import type { Fingerprints, Run } from '../../model/run.ts';
import type { ColumnSource } from '../columns.ts';
import { counted, type IssueList, issueList } from '../problem.ts';
import type { ReadOptions } from '../read-options.ts';
import type { Draft } from './draft.ts';
import { draftTable } from './draft-table.ts';
import { settleRun } from './settle-run.ts';
import { usableNumbers } from './usable-numbers.ts';

/** What a run is compared by: one text a kind, several are joined. */
export type FingerprintKind = 'judge' | 'scorer' | 'runner' | 'dataset' | 'model';

/** A run under construction: a reader hands it one row after the other and is done. */
export interface RunBuilder {
  readonly options: ReadOptions;
  /** Files of the run; what is only to be told apart between files need not be remembered for one. */
  readonly fileCount: number;
  /** What makes the whole run unreadable; a run with any issue is refused. */
  readonly issues: IssueList;
  /** Adds a row behind the others; nothing of it is kept but its columns. */
  readonly add: (draft: Draft) => void;
  /** Rows added so far. */
  readonly length: () => number;
  /** A sentence that a reader of the numbers has to know; said once however often it is given. */
  readonly warn: (sentence: string) => void;
  /** Counts something that makes one sentence at the end: `tally((n) => `${n} rows …`, 'key')`. */
  readonly tally: (key: string, sentence: (count: number) => string, by?: number) => void;
  /** Name of the suite as a file tells it; files that disagree leave it out. */
  readonly suite: (name: string | undefined) => void;
  /** Something that two runs have to share before they compare; undefined is passed over. */
  readonly fingerprint: (kind: FingerprintKind, text: string | undefined) => void;
  /** The columns of the matrix that the file being read holds, when its drafts name columns. */
  readonly columns: (sources: readonly ColumnSource[]) => void;
  /** Gives every row added its id, by its position: for readers that have to see all rows first. */
  readonly identify: (idOf: (row: number) => string) => void;
  /** Forgets the costs of the rows that are wanted: zeros that mean an unknown price. */
  readonly dropCosts: (isWanted: (row: number) => boolean) => void;
  /** Begins the next file. */
  readonly nextFile: (name: string) => void;
  /** The run, or what is wrong with it. */
  readonly finish: (format: string) => Parsed<Run>;
}

/** An empty run. */
export function runBuilder(options: ReadOptions, fileCount = 1): RunBuilder {
  const issues = issueList();
  const table = draftTable(options);
  const warnings = new Set<string>();
  const tallies = new Map<string, { count: number; readonly sentence: (count: number) => string }>();
  const suites = new Set<string>();
  const marks = new Map<FingerprintKind, Set<string>>();
  const lastMark = new Map<FingerprintKind, string>();
  const files: { readonly name: string; columns: readonly ColumnSource[] }[] = [];
  const tally: RunBuilder['tally'] = (key, sentence, by = 1) => {
    const known = tallies.get(key) ?? { count: 0, sentence };
    known.count += by;
    tallies.set(key, known);
  };
  return {
    options,
    fileCount,
    issues,
    add(draft) {
      const { measures, dropped } = usableNumbers(draft.measures);
      if (dropped > 0) tally('unusable', unusableSentence, dropped);
      const isCountable =
        draft.epoch === undefined || (Number.isSafeInteger(draft.epoch) && draft.epoch >= 1);
      if (!isCountable) tally('epoch', epochSentence);
      const usable = dropped === 0 ? draft : { ...draft, measures };
      table.add(isCountable ? usable : { ...usable, epoch: undefined }, Math.max(0, files.length - 1));
    },
    length: table.length,
    warn: (sentence) => {
      warnings.add(sentence);
    },
    tally,
    suite: (name) => {
      if (name !== undefined) suites.add(name);
    },
    fingerprint(kind, text) {
      // Rows in a row nearly always say the same.
      if (text === undefined || text === lastMark.get(kind) || text.trim() === '') return;
      lastMark.set(kind, text);
      const texts = marks.get(kind) ?? new Set<string>();
      marks.set(kind, texts.add(text));
    },
    columns: (sources) => {
      const file = files.at(-1);
      if (file !== undefined) file.columns = sources;
    },
    identify: table.identify,
    dropCosts: table.dropCosts,
    nextFile: (name) => {
      files.push({ name, columns: [] });
    },
    finish(format) {
      if (!issues.isEmpty()) return { ok: false, issues: issues.toIssues() };
      const settled = settleRun(table.build(), files, options);
      if (!settled.ok) return settled;
      const counts = [...tallies.values()].filter(({ count }) => count > 0);
      return {
        ok: true,
        value: {
          ...(suites.size === 1 ? { suite: [...suites][0] ?? '' } : {}),
          format,
          rows: settled.value.rows,
          fingerprints: fingerprintsOf(marks),
          duplicates: settled.value.duplicates,
          warnings: [
            ...warnings,
            ...counts.map(({ count, sentence }) => sentence(count)),
            ...settled.value.warnings,
          ],
        },
      };
    },
  };
}

function unusableSentence(count: number): string {
  return `${counted(count, 'number')} beyond 1e15 ${count === 1 ? 'is' : 'are'} no measurement: read as unknown.`;
}

function epochSentence(count: number): string {
  return `${counted(count, 'row')} ${count === 1 ? 'states' : 'state'} an epoch that is no whole number from 1 to 9 007 199 254 740 991: numbered by order.`;
}

function fingerprintsOf(marks: ReadonlyMap<FingerprintKind, ReadonlySet<string>>): Fingerprints {
  const sorted = (kind: FingerprintKind): readonly string[] => [...(marks.get(kind) ?? [])].sort();
  const joined = (['judge', 'scorer', 'runner', 'dataset'] as const)
    .filter((kind) => marks.has(kind))
    .map((kind) => [kind, sorted(kind).join(', ')] as const);
  return { ...Object.fromEntries(joined), models: sorted('model') };
}

/** `3 rows were …`: a sentence for {@link RunBuilder.tally}. */
export function rowsThat(rest: string): (count: number) => string {
  return (count) => `${counted(count, 'row')} ${rest}`;
}
