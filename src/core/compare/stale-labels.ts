import { itemsOf } from '../model/case-rows.ts';
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
  const counts = { base: { judged: 0, of: 0 }, head: { judged: 0, of: 0 } };
  const asOnBase = translation(head.table.documents, base.table.documents);
  for (let index = 0; index < length; index += 1) {
    const baseRow = firstWithLabels(base, index);
    const headRow = firstWithLabels(head, index);
    if (baseRow === -1 || headRow === -1) continue;
    queries += 1;
    const before = topIds(base.table, baseRow, k);
    const after = topIds(head.table, headRow, k);
    if (sharedPart(before, after, asOnBase) < sameShare) changed += 1;
    counts.base.of += before.length;
    counts.base.judged += judgedIn(base.table, baseRow, before);
    counts.head.of += after.length;
    counts.head.judged += judgedIn(head.table, headRow, after);
  }
  const share = ({ judged, of }: { judged: number; of: number }): number | null =>
    of === 0 ? null : judged / of;
  return { queries, changed, judged: { base: share(counts.base), head: share(counts.head) } };
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

/** Each of the first k ids once. */
function topIds({ retrieved }: CaseTable, row: number, k: number): Int32Array {
  const ids = itemsOf(retrieved, row).subarray(0, k);
  const isRepeated = ids.some((id, place) => ids.indexOf(id) < place);
  return isRepeated ? Int32Array.from(new Set(ids)) : ids;
}

function judgedIn({ relevant }: CaseTable, row: number, ids: Int32Array): number {
  const judged = itemsOf(relevant, row);
  return ids.reduce((count, id) => count + Number(judged.includes(id)), 0);
}

/** Of the longer list, so that a list that was cut short is another one; two empty ones are the same. */
function sharedPart(before: Int32Array, after: Int32Array, asOnBase: Int32Array): number {
  const longer = Math.max(before.length, after.length);
  const shared = after.reduce((count, id) => count + Number(before.includes(asOnBase[id] ?? -1)), 0);
  return longer === 0 ? 1 : shared / longer;
}

/** Down to the deepest rank that a dimension reads. */
function ranksOf(metrics: readonly Metric[]): number {
  return Math.max(...metrics.map((metric) => ('k' in metric ? metric.k : usualRanks)));
}
