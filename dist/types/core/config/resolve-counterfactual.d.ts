import type { CounterfactualPolicy } from '../model/policy.js';
import type { CounterfactualConfig } from './config.js';
/** The pairs of a suite as they are compared: fields by the names that rows have them under, defaults filled in. */
export declare function resolveCounterfactual({ pair, attribute, margin, tier, onRegressed }: CounterfactualConfig, segments: readonly string[]): CounterfactualPolicy;
