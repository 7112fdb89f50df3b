import type { DeploymentClass } from '../model/deployment-class.ts';
import type { Tier } from '../model/dimension.ts';
import type { InputDrift } from '../model/drift.ts';
import type { Status, Verdict } from '../model/verdict.ts';

/** A dimension as a config judges it: the same in record after record. */
export interface DimensionKind {
  readonly name: string;
  readonly unit: 'proportion' | 'score' | 'ms' | 'usd' | 'tokens';
  readonly better: 'higher' | 'lower';
  readonly isPrimary: boolean;
  readonly tier: Tier;
  readonly margin: { readonly kind: 'absolute' | 'relative'; readonly value: number } | null;
  /** As a config writes them, such as `score:faithful` and `mean`; absent = its level cannot be read off rows again. */
  readonly measure?: { readonly metric: string; readonly statistic: string };
}

/** What levels of two times have to share to be compared. */
export interface EvaluationSetting {
  /** `''` = the format reports none. */
  readonly dataset: string;
  readonly judge: string;
  readonly models: string;
  /** Hash of the cases that were sat, with what was asked; absent in older records. */
  readonly cases?: string;
  /** How many cases were sat; absent = the record does not say. */
  readonly caseCount?: number;
}

/** What one evaluation says of one dimension. */
export interface DimensionReading {
  readonly kind: DimensionKind;
  /** Level of head; null = not estimable. */
  readonly level: number | null;
  /** Of the level, in its unit; null = not estimable. */
  readonly standardError: number | null;
  readonly n: number;
  /** Smallest loss that the suite can rule out, on the scale of the margin; null = unknown. */
  readonly resolvable: number | null;
  /** Cases that it takes to prove the margin where nothing changed; null = unknown. */
  readonly casesNeeded: number | null;
  /** `missing`: it is configured, and the results lack it. */
  readonly status: Status;
}

/** How far base has come from the oldest accepted one, over the cases that both have. */
export interface Creep {
  /** Milliseconds since 1970; null = unknown. */
  readonly since: number | null;
  readonly effect: number;
  readonly lo: number | null;
  readonly hi: number | null;
  /** Confidence level of the interval, two-sided; null = there is none. */
  readonly level: number | null;
  readonly unit: DimensionKind['unit'];
  readonly better: DimensionKind['better'];
  readonly commonCases: number;
}

/** How far the mix of a feature of the answers moved against base, on the same inputs. */
export interface DriftReading {
  readonly feature: string;
  readonly bins: number;
  readonly pairs: number;
  readonly psi: number;
  readonly excessPsi: number;
  readonly jsDivergence: number;
  readonly klHeadFromBase: number;
  readonly p: number;
  readonly adjustedP: number;
}

/** The age of a data source as it was when a change was evaluated. */
export interface SourceAge {
  readonly name: string;
  readonly ageMs: number | null;
  readonly maxAgeMs: number | null;
}

/**
 * What figures need of one record: one suite, evaluated for one head by one attempt of one run. Small, because a hundred
 * thousand of them are held at once.
 */
export interface Evaluation {
  /** `owner/name`, lower case; `''` = the record does not say. */
  readonly repository: string;
  readonly pullRequest: number | null;
  readonly branch: string | null;
  readonly headSha: string | null;
  readonly event: string | null;
  /** Of a local event: it evaluated what the remote's default branch holds; absent = the event is another. */
  readonly isOfDefaultBranch?: boolean;
  readonly runId: string | null;
  readonly attempt: number;
  readonly suite: string;
  readonly matrixKey: string;
  /** Milliseconds since 1970. */
  readonly finishedAt: number;
  readonly class: DeploymentClass;
  /** The first file that made it one of its class; null = no evidence is kept. */
  readonly place: string | null;
  readonly verdict: Verdict;
  readonly isPassed: boolean;
  readonly signOffs: number;
  readonly waivers: number;
  /** Hash of the covered files; null = unknown. */
  readonly content: string | null;
  /** System under test and judge, what is known of them; null = neither is. */
  readonly costUsd: number | null;
  /** It decided again, from stored rows: nothing was run for it. */
  readonly isReused: boolean;
  /** It held something outside git against the commit that it would run with. */
  readonly isCandidate: boolean;
  readonly setting: EvaluationSetting;
  readonly dimensions: readonly DimensionReading[];
  /** Dimensions that a reason of the verdict is about. */
  readonly decidedBy: readonly string[];
  readonly casesPaired: number;
  /** Cases of base that head lacks. */
  readonly casesRemoved: number;
  readonly creep: Creep | null;
  /** Probes showed another model behind the same name. */
  readonly isModelShifted: boolean;
  /** How the mix of answers moved; kept of evaluations without a pull request alone. */
  readonly drift: readonly DriftReading[];
  /** How the mix of inputs moved from the cases of base, or of the recorded run before; likewise. */
  readonly inputDrift: readonly InputDrift[];
  readonly sources: readonly SourceAge[];
}

/** Whether something was found out: a run that could not be judged is none. */
export function isCompleted({ verdict }: Pick<Evaluation, 'verdict'>): boolean {
  return verdict !== 'not-evaluated';
}
