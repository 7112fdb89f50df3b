import type { DimensionEvidence } from './dimension-evidence.js';
/** How far base has come from the oldest accepted base, on the primary dimension. */
export interface CreepEvidence {
    /** When the oldest base was evaluated, ISO 8601; null = its file does not say. */
    readonly since: string | null;
    readonly sha: string | null;
    /** Changes merged since; null = not known. */
    readonly changes: number | null;
    /** Cases that both were asked alike. */
    readonly commonCases: number;
    /** Effect is base minus oldest base; null = not comparable. */
    readonly evidence: DimensionEvidence | null;
    /** Why it is not comparable. */
    readonly obstacle: string | null;
}
