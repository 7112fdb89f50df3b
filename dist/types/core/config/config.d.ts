import type { BudgetCap } from '../model/budget.js';
import type { ChosenColumns } from '../model/column-mapping.js';
import type { DeploymentClass } from '../model/deployment-class.js';
import type { Amount, Inference, MeasuredBy, OnRegressed, Tier } from '../model/dimension.js';
import type { Metric, Statistic } from '../model/metric.js';
import type { OnInconclusive, SegmentKey, Trade } from '../model/policy.js';
/** A dimension as the config asks for it; undefined = the default of its metric. */
export interface DimensionConfig {
    readonly metric: Metric;
    readonly statistic: Statistic | undefined;
    readonly better: 'higher' | 'lower' | undefined;
    readonly invert: boolean;
    readonly margin: Amount | undefined;
    /** In the unit of the metric: proportions 0–1, ms, USD. */
    readonly limit: number | undefined;
    readonly tier: Tier | undefined;
    readonly primary: boolean | undefined;
    readonly measuredBy: MeasuredBy | undefined;
    readonly onRegressed: OnRegressed | undefined;
}
/** What a class of change overrides of one dimension. */
export type DimensionOverride = Partial<Pick<DimensionConfig, 'margin' | 'limit' | 'tier' | 'primary' | 'measuredBy' | 'onRegressed'>>;
/** What a class of change overrides. */
export interface EnvelopeConfig {
    readonly dimensions: Readonly<Record<string, DimensionOverride>>;
    readonly onInconclusive: OnInconclusive | undefined;
    readonly mustSee: Amount | undefined;
    readonly require: {
        readonly suites: readonly string[];
        readonly segments: readonly SegmentKey[];
    };
}
/** What a protected segment overrides of one dimension. */
export type SegmentOverride = Partial<Pick<DimensionConfig, 'margin' | 'limit' | 'tier' | 'onRegressed'>>;
/** A protected segment as the config asks for it. */
export interface ProtectedConfig {
    readonly segment: SegmentKey;
    /** What is judged inside it, by dimension name; undefined = the primary dimension with its own bounds. */
    readonly dimensions: Readonly<Record<string, SegmentOverride>> | undefined;
}
/** Cases that differ in one attribute only, as the config asks for them. */
export interface CounterfactualConfig {
    /** Field path of the id that cases of one pair share. */
    readonly pair: string;
    /** Field path of the attribute in which they differ. */
    readonly attribute: string;
    /** How much wider the gap may get, in the unit of the primary dimension; undefined = reported only. */
    readonly margin: Amount | undefined;
    readonly tier: Tier | undefined;
    readonly onRegressed: OnRegressed | undefined;
}
/** How much of the answers of cases that broke is quoted. */
export interface ExcerptConfig {
    /** 1–20 */
    readonly cases: number;
    /** Code points, 1–2,000. */
    readonly characters: number;
}
/** Keys of a suite that judge a change: they are read from the base commit. */
export interface SuiteJudgeConfig {
    readonly covers: readonly string[] | undefined;
    readonly dataset: readonly string[];
    readonly baseline: {
        readonly use: readonly ('stored' | 'rerun')[];
        readonly maxAgeMs: number | undefined;
        readonly required: boolean;
    };
    readonly epochs: number | undefined;
    readonly inference: Inference;
    /** Absent = no cap. */
    readonly budget?: BudgetCap | undefined;
    readonly passEnv: readonly string[];
    /** Which field of the results is what; absent = a reader of their format knows. */
    readonly columns?: ChosenColumns | undefined;
    readonly caseId: string | undefined;
    readonly cluster: string | undefined;
    readonly segments: readonly string[];
    readonly protected: readonly ProtectedConfig[];
    /** Absent = no pairs. */
    readonly counterfactual?: CounterfactualConfig | undefined;
    /** The suite's cases are the probes of `fingerprint`; absent = they are not. */
    readonly probe?: true | undefined;
    /** Absent = no answer is quoted anywhere. */
    readonly excerpts?: ExcerptConfig | undefined;
}
/** Keys of a suite that say how to run it: each side reads its own commit's. */
export interface SuiteRunConfig {
    readonly setup: readonly (readonly string[])[] | 'none' | undefined;
    readonly command: readonly string[] | undefined;
    readonly results: string | undefined;
    readonly format: string | undefined;
    readonly timeoutMs: number | undefined;
    readonly workingDirectory: string;
}
/** One suite, its two halves kept apart. */
export interface SuiteConfig {
    readonly judge: SuiteJudgeConfig;
    readonly run: SuiteRunConfig;
}
/** A rule that adds to the built-in classifier. */
export interface ClassifyRule {
    readonly paths: readonly string[];
    readonly keys: readonly string[];
    /** Only what the built-in detectors take for one of these; left out: whatever changed there. */
    readonly when?: readonly DeploymentClass[];
    /** What a match means; null = nothing, it is passed over. */
    readonly class: DeploymentClass | null;
}
/** A family of models that the built-in ones do not hold. */
export interface ClassifyModels {
    /** Ids; `*` stands for any characters. */
    readonly names: readonly string[];
    readonly kind: 'chat' | 'embedding' | 'rerank' | 'image' | 'speech';
}
/** A data source whose age is watched. */
export interface SourceConfig {
    readonly name: string;
    readonly timestamp: string;
    readonly maxAgeMs: number | undefined;
    readonly dynamic: boolean;
}
/** How records become velocity figures. */
export interface VelocityConfig {
    /** ISO date of the first day of any sprint. */
    readonly sprintStart: string | undefined;
    /** Whole days. */
    readonly sprintLengthMs: number | undefined;
    /** Name of the IANA database; undefined = UTC. */
    readonly timeZone: string | undefined;
    readonly experiment: 'branch' | 'revision';
    /** Labels that name features, `*` for any characters: `feature/*`. */
    readonly featureLabels: string | undefined;
    readonly teamSize: number | undefined;
    readonly teamKind: string | undefined;
    /** The team's own ranges in place of the usual ones; left out = there are none. */
    readonly bands?: Readonly<Partial<Record<'experiments' | 'conversion' | 'iterations', VelocityBand>>> | undefined;
}
/** A range, both ends inside. */
export interface VelocityBand {
    readonly low: number;
    readonly high: number;
}
/** A whole config file, parsed: units converted, nothing defaulted that depends on class or suite size. */
export interface Config {
    readonly version: 1;
    readonly enforce: boolean;
    readonly profile: 'interactive' | 'async';
    readonly stakes: 'customer-facing' | 'high-stakes';
    readonly suites: Readonly<Record<string, SuiteConfig>>;
    readonly classify: {
        readonly rules: readonly ClassifyRule[];
        readonly models: readonly ClassifyModels[];
    };
    readonly dimensions: Readonly<Record<string, DimensionConfig>>;
    readonly envelopes: Readonly<Partial<Record<DeploymentClass, EnvelopeConfig>>>;
    readonly trades: readonly Trade[];
    readonly signOff: {
        /** Name of the label that accepts what was judged. */
        readonly label: string;
    };
    readonly sources: readonly SourceConfig[];
    readonly velocity: VelocityConfig | undefined;
}
