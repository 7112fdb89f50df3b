import type { Comparison } from '../model/comparison.ts';
import type { DimensionEvidence } from '../model/dimension-evidence.ts';
import {
  type FingerprintCheck,
  type FingerprintPart,
  fingerprintAlpha,
  type ModelNames,
  type OutputPart,
  type ScorePart,
} from '../model/fingerprint.ts';
import type { Run } from '../model/run.ts';
import { holm } from '../stats/holm.ts';
import { compareOutputs } from './output-agreement.ts';
import { overNumbers } from './spend-family-error.ts';

/** A part before the error is spent over all of them. */
type Raw<T extends FingerprintPart> = Omit<T, 'status' | 'adjustedP'>;

/**
 * Whether probes show that the provider changed the model under the same name: names that no stored run tells, answers
 * that differ from stored ones more than those differ from each other, and scores that moved.
 *
 * Each part has one p-value: of names 0 or 1, for a name is there or not; of answers Holm over their agreement and every
 * feature that may drift (STATISTICS A9); of scores Holm over dimensions and directions. Holm over the parts keeps the
 * chance of any false alarm at 5 %. Latency and errors are none of it: a busy hour makes them.
 *
 * @param head - the run of now
 * @param stored - runs of the same content on other days, made since the last change that was shown; any order
 * @param comparison - head against the pooled stored runs; null = there are none
 * @param seedText - any text; the same text gives the same p-values
 */
export function checkFingerprint(
  head: Run,
  stored: readonly Run[],
  comparison: Comparison | null,
  seedText: string,
): FingerprintCheck {
  const times = stored.flatMap(({ origin }) => (origin === undefined ? [] : [origin.evaluatedAt])).sort();
  const parts = [
    modelNames(head, stored),
    outputPart(head, stored, comparison, seedText),
    scorePart(comparison),
  ] as const;
  const adjusted = overNumbers(
    parts.map(({ p }) => p),
    holm,
  );
  const told = <T extends FingerprintPart>(part: Raw<T>, index: number): Raw<T> & FingerprintPart => {
    const adjustedP = adjusted[index] ?? null;
    const status = adjustedP === null ? 'not-told' : adjustedP <= fingerprintAlpha ? 'shown' : 'not-shown';
    return { ...part, adjustedP, status } as Raw<T> & FingerprintPart;
  };
  const [models, outputs, scores] = [
    told<ModelNames>(parts[0], 0) as ModelNames,
    told<OutputPart>(parts[1], 1) as OutputPart,
    told<ScorePart>(parts[2], 2) as ScorePart,
  ];
  const all = [models, outputs, scores];
  const status = all.some((part) => part.status === 'shown')
    ? 'shown'
    : all.every((part) => part.status === 'not-told')
      ? 'not-told'
      : 'not-shown';
  return {
    status: stored.length === 0 ? 'first' : status,
    storedRuns: stored.length,
    newestAt: times.at(-1) ?? null,
    oldestAt: times[0] ?? null,
    models,
    // What moved is named where the part as a whole is shown: alone it may be chance.
    outputs: outputs.status === 'shown' ? outputs : { ...outputs, drifted: [] },
    scores: scores.status === 'shown' ? scores : { ...scores, moved: [] },
  };
}

function modelNames(head: Run, stored: readonly Run[]): Raw<ModelNames> {
  const seen = head.fingerprints.models;
  const known = new Set(stored.flatMap(({ fingerprints }) => fingerprints.models));
  if (seen.length === 0 || known.size === 0) {
    const who = seen.length === 0 ? 'the results name' : 'stored runs name';
    return { seen, unseen: [], p: null, why: `${who} no model.` };
  }
  const unseen = seen.filter((name) => !known.has(name));
  return { seen, unseen, p: unseen.length > 0 ? 0 : 1, why: null };
}

function outputPart(
  head: Run,
  stored: readonly Run[],
  comparison: Comparison | null,
  seedText: string,
): Raw<OutputPart> {
  const { p, why, areDaysApart, ...found } = compareOutputs(head, stored, seedText);
  // What the answers as a whole cannot tell, their features can; where days differ, nothing of them can.
  const drift =
    areDaysApart || isRefused(comparison)
      ? []
      : (comparison?.drift ?? []).filter(({ feature }) => feature !== 'state');
  const pValues = [...(p === null ? [] : [p]), ...drift.map((one) => one.p)];
  if (pValues.length === 0) return { ...found, drifted: [], p: null, why };
  const adjusted = holm(pValues);
  const ofDrift = adjusted.slice(adjusted.length - drift.length);
  return {
    ...found,
    drifted: drift.flatMap(({ feature }, index) =>
      (ofDrift[index] ?? 1) <= fingerprintAlpha ? [feature] : [],
    ),
    p: Math.min(...adjusted),
    why,
  };
}

function scorePart(comparison: Comparison | null): Raw<ScorePart> {
  const none = { tested: [], moved: [], p: null };
  if (comparison === null) return { ...none, why: 'no stored run could be compared.' };
  const refusal = comparison.comparability.find(({ refuses }) => refuses);
  if (refusal !== undefined) return { ...none, why: refusal.message };
  const tested = comparison.dimensions.filter(isTested);
  if (tested.length === 0) return { ...none, why: 'no dimension has cases enough for a test.' };
  const adjusted = holm(tested.flatMap(({ tests }) => [tests.worse ?? 1, tests.better ?? 1]));
  return {
    tested: tested.map(({ spec }) => spec.name),
    moved: tested.flatMap(({ spec }, index) => {
      const [worse = 1, better = 1] = adjusted.slice(2 * index, 2 * index + 2);
      if (Math.min(worse, better) > fingerprintAlpha) return [];
      return [
        { dimension: spec.name, direction: worse < better ? ('worsened' as const) : ('improved' as const) },
      ];
    }),
    p: Math.min(...adjusted),
    why: null,
  };
}

function isTested({ spec, tests }: DimensionEvidence): boolean {
  const isOfTheDay = spec.metric.kind === 'latency' || spec.metric.kind === 'error-rate';
  return !isOfTheDay && (tests.worse !== null || tests.better !== null);
}

function isRefused(comparison: Comparison | null): boolean {
  return comparison?.comparability.some(({ refuses }) => refuses) === true;
}
