import type { CaseTable } from '../model/case-table.ts';
import { type ComparabilityFinding, staleLabels } from '../model/comparison.ts';
import { isRetrieval, type Metric } from '../model/metric.ts';
import type { Policy } from '../model/policy.ts';
import type { PairedCases } from './pair-cases.ts';
import type { RowsByCase } from './rows-by-case.ts';

/** Ranks that are looked at where no dimension says how many: what MRR mostly hangs on. */
const usualRanks = 10;

/** Two lists of which less than this is the same are other lists. */
const sameShare = 0.5;

/** More queries than this share have to have other lists. */
const changedShare = 0.5;

/** The judged share of head has to fall below this part of base's. */
const judgedPart = 0.5;

/** What the ids that both sides retrieved say about the labels, before any gain is looked at. */
export interface LabelCoverage {
  /** Queries with retrieved ids and judgements on both sides. */
  readonly queries: number;
  /** Of these: less than half of the top k is the same. */
  readonly changed: number;
  /** Share of the top-k ids that a judgement mentions, whatever its grade; null = nothing was retrieved. */
  readonly judged: { readonly base: number | null; readonly head: number | null };
}

/** Counts changed lists and judged ids over the paired cases; of several epochs the first that has a list. */
export function labelCoverage({ length, base, head }: PairedCases, k: number): LabelCoverage {
  let queries = 0;
  let changed = 0;
  const before = topReader(base.table, k);
  const after = topReader(head.table, k);
  const asOnBase = translation(head.table.documents, base.table.documents);
  for (let index = 0; index < length; index += 1) {
    const baseRow = firstWithLabels(base, index);
    const headRow = firstWithLabels(head, index);
    if (baseRow === -1 || headRow === -1) continue;
    queries += 1;
    const baseIds = before.read(baseRow);
    const headIds = after.read(headRow);
    // Of the longer list, so that a list that was cut short is another one; two empty ones are the same.
    const longer = Math.max(baseIds.length, headIds.length);
    let shared = 0;
    for (const id of headIds) if (before.has(asOnBase[id] ?? -1)) shared += 1;
    if (longer > 0 && shared / longer < sameShare) changed += 1;
  }
  return { queries, changed, judged: { base: before.judgedShare(), head: after.judgedShare() } };
}

/**
 * Labels that no longer fit what is retrieved: most queries have other documents than on base, and of those a
 * judgement mentions less than half as many. New chunks and new ids look so, and an unjudged document counts as
 * irrelevant: nDCG, recall and MRR then fall whatever the documents are worth.
 *
 * Read from ids alone, never from grades or from the difference, so that a loss cannot talk itself away. A ranking that
 * broke on the same documents may look like it too, for what it retrieves was not judged either. Nobody can tell from
 * these labels, so the finding takes the gate from retrieval but does not let the change through as `inside`.
 */
export function findStaleLabels(
  cases: PairedCases,
  { dimensions }: Pick<Policy, 'dimensions'>,
): ComparabilityFinding[] {
  const metrics = dimensions.map(({ metric }) => metric).filter(isRetrieval);
  if (metrics.length === 0) return [];
  const { queries, changed, judged } = labelCoverage(cases, ranksOf(metrics));
  if (judged.base === null || judged.head === null) return [];
  if (changed <= changedShare * queries || judged.head >= judgedPart * judged.base) return [];
  const percent = (share: number): string => `${Math.round(100 * share)} %`;
  const message = `${changed} of ${queries} queries retrieve other documents than on base, and judgements mention ${percent(judged.head)} of them (base: ${percent(judged.base)}). Most retrieved ids are new and carry no judgements: the labels are stale, which is no sign that quality collapsed. Retrieval is shown only; label the new ids, or keep the old ones.`;
  return [{ key: staleLabels, message, refuses: false }];
}

/** The policy where retrieval only advises; inside a segment it is not judged at all. */
export function withoutRetrieval(policy: Policy): Policy {
  const isPrimary = policy.dimensions.some(({ primary, metric }) => primary && isRetrieval(metric));
  return {
    ...policy,
    dimensions: policy.dimensions.map((spec) =>
      isRetrieval(spec.metric) ? { ...spec, tier: 'advisory' } : spec,
    ),
    protectedSegments: policy.protectedSegments.map(({ segment, dimensions }) => ({
      segment,
      dimensions: dimensions.filter(({ metric }) => !isRetrieval(metric)),
    })),
    ...(isPrimary ? { requiredSegments: [] } : {}),
  };
}

/** The first row of a case with retrieved ids and judgements; −1 = none. */
function firstWithLabels({ table, starts, rows }: RowsByCase, index: number): number {
  const end = starts[index + 1] ?? 0;
  for (let place = starts[index] ?? 0; place < end; place += 1) {
    const row = rows[place] ?? -1;
    if (table.retrieved.isGiven[row] === 1 && table.relevant.isGiven[row] === 1) return row;
  }
  return -1;
}

/** Each id of the one pool by its position in the other; −1 = it is not there. */
function translation(from: readonly string[], to: readonly string[]): Int32Array {
  const positions = new Map(to.map((id, position) => [id, position]));
  return Int32Array.from(from, (id) => positions.get(id) ?? -1);
}

/** Reads the first k ids of rows, and counts over all of them which were judged. */
function topReader({ retrieved, relevant, documents }: CaseTable, k: number) {
  // By document: the row that was read last of those that have it; a look-up table that is never cleared.
  const topOf = new Int32Array(documents.length).fill(-1);
  let current = -1;
  let of = 0;
  let judged = 0;
  return {
    /** Each of the first k ids of the row once. */
    read(row: number): readonly number[] {
      current = row;
      const ids: number[] = [];
      const first = retrieved.starts[row] ?? 0;
      const end = Math.min(first + k, retrieved.starts[row + 1] ?? 0);
      for (let place = first; place < end; place += 1) {
        const id = retrieved.items[place] ?? 0;
        if (topOf[id] === row) continue;
        topOf[id] = row;
        ids.push(id);
      }
      of += ids.length;
      const judgedEnd = relevant.starts[row + 1] ?? 0;
      for (let place = relevant.starts[row] ?? 0; place < judgedEnd; place += 1) {
        if (topOf[relevant.items[place] ?? 0] === row) judged += 1;
      }
      return ids;
    },
    /** True for an id of the row read last. */
    has: (id: number): boolean => topOf[id] === current,
    judgedShare: (): number | null => (of === 0 ? null : judged / of),
  };
}

/** Down to the deepest rank that a dimension reads. */
function ranksOf(metrics: readonly Metric[]): number {
  return Math.max(...metrics.map((metric) => ('k' in metric ? metric.k : usualRanks)));
}
