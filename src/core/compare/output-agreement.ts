import { caseRows } from '../model/case-rows.ts';
import type { OutputAgreement } from '../model/fingerprint.ts';
import type { Run } from '../model/run.ts';
import { shortHash } from '../model/stable-hash.ts';
import { exchangeFirstTest } from '../stats/exchange-first-test.ts';
import { seedFromText, xoshiro128StarStar } from '../stats/xoshiro128.ts';

/** Agreement of answers with its test. */
export interface TestedAgreement extends OutputAgreement {
  /** null = it cannot be told. */
  readonly p: number | null;
  /** Why not, one sentence; null = it can. */
  readonly why: string | null;
  /** Stored runs differ from each other by the day: nothing of this run's answers can be told. */
  readonly areDaysApart: boolean;
}

/** Probes looked at; of more, every second, third … */
const mostProbes = 2_000;

/** From so many stored runs on it can be seen whether days differ from each other. */
const fewestForDays = 3;

/** Answers to one probe: of this run first, then of stored runs; each run has at least one. */
type Probe = readonly (readonly string[])[];

/**
 * How often a run gives the answers of stored runs, against how often those give each other's.
 *
 * A run's share in a probe is the mean share of its answers that equal those of another run, over the other runs. If
 * nothing changed, this run could have been any of them, probe by probe: `exchangeFirstTest`. Only less agreement counts.
 * It needs two stored runs, or nobody knows how far runs agree; and probes on which runs agree at least now and then.
 *
 * From three stored runs on each of them is tested against the other ones in the same way. Where one differs, days differ,
 * and probes of one day are not independent: then answers tell nothing.
 *
 * @param stored - runs of the same content, in any order
 * @param seedText - any text; the same text gives the same p-value
 */
export function compareOutputs(head: Run, stored: readonly Run[], seedText: string): TestedAgreement {
  const probes = probesOf(head, stored);
  const several = probes.filter((probe) => probe.length > 2);
  const shares = several.map((probe) => sharesOf(probe));
  const storedShares = several.map((probe) => sharesOf(probe.slice(1)));
  const found: OutputAgreement = {
    probes: probes.length,
    differing: probes.filter(([now = [], ...others]) => !others.flat().some((answer) => now.includes(answer)))
      .length,
    storedProbes: several.length,
    storedAgreeing: several.filter((probe) => new Set(probe.slice(1).flat()).size === 1).length,
    agreement: mean(probes.flatMap((probe) => sharesOf(probe)[0] ?? [])),
    storedAgreement: mean(storedShares.flat()),
  };
  const untold = (why: string, areDaysApart = false): TestedAgreement => ({
    ...found,
    p: null,
    why,
    areDaysApart,
  });
  if (probes.length === 0) return untold(whyNone(head));
  if (several.length === 0)
    return untold('with one stored run nobody knows how far runs agree: two are needed.');
  const random = (part: string) => xoshiro128StarStar(seedFromText(`${seedText}/outputs/${part}`).state);
  if (!shares.flat().some((share) => share > 0))
    return untold('no two runs ever gave the same answer to a probe, stored ones neither.');
  const days = Math.max(...several.map((probe) => probe.length)) - 1;
  if (days >= fewestForDays) {
    const pValues = Array.from({ length: days }, (_, day) => {
      const lists = storedShares.map((list) => [
        ...list.slice(day, day + 1),
        ...list.filter((_, at) => at !== day),
      ]);
      return exchangeFirstTest(lists, random(`day ${day}`), 499);
    });
    if (Math.min(...pValues) * days <= 0.05)
      return untold('stored runs differ from each other by the day, on many probes at once.', true);
  }
  return { ...found, p: exchangeFirstTest(shares, random('now')), why: null, areDaysApart: false };
}

function probesOf(head: Run, stored: readonly Run[]): readonly Probe[] {
  const now = answersOf(head);
  const asked = new Map([...now].map(([caseId, { inputHash }]) => [caseId, inputHash]));
  const others = stored.map((run) => answersOf(run, asked));
  const probes = [...now]
    .map(([caseId, { answers }]) => [
      answers,
      ...others.flatMap((run) => {
        const other = run.get(caseId);
        return other === undefined ? [] : [other.answers];
      }),
    ])
    .filter((probe) => probe.length > 1);
  const step = Math.max(1, Math.ceil(probes.length / mostProbes));
  return probes.filter((_, index) => index % step === 0);
}

/** Fresh answers by case, asked as they are asked now; a replay says nothing of the model. */
function answersOf(
  { rows }: Run,
  asked?: ReadonlyMap<string, string | undefined>,
): ReadonlyMap<string, { readonly inputHash: string | undefined; readonly answers: string[] }> {
  const found = new Map<string, { readonly inputHash: string | undefined; readonly answers: string[] }>();
  for (const { caseId, inputHash, outputHash, output, cached } of caseRows(rows)) {
    const answer = outputHash ?? (output === undefined ? undefined : shortHash(output));
    if (answer === undefined || cached) continue;
    const known = asked?.get(caseId);
    if (known !== undefined && inputHash !== undefined && known !== inputHash) continue;
    const entry = found.get(caseId);
    if (entry === undefined) found.set(caseId, { inputHash, answers: [answer] });
    else entry.answers.push(answer);
  }
  return found;
}

/** By run: mean over the other runs of the share of pairs of answers that are equal. */
function sharesOf(probe: Probe): readonly number[] {
  const share = (one: readonly string[], other: readonly string[]): number => {
    let equal = 0;
    for (const answer of one) for (const against of other) if (answer === against) equal += 1;
    return equal / (one.length * other.length);
  };
  return probe.map((one, at) => {
    let sum = 0;
    for (const [index, other] of probe.entries()) if (index !== at) sum += share(one, other);
    return probe.length < 2 ? 0 : sum / (probe.length - 1);
  });
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function whyNone({ rows }: Run): string {
  if (rows.length > 0 && rows.cached.every((flag) => flag === 1))
    return 'every answer came from a cache: the provider was asked nothing.';
  return rows.outputHash.length === 0 && rows.output.length === 0
    ? 'the results hold no answers.'
    : 'no probe has an answer now and in a stored run.';
}
