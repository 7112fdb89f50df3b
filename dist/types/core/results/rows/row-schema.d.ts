import { z } from 'zod';
/** Larger numbers are no measurement, and their squares overflow. */
export declare const largestValue = 1000000000000000;
/**
 * One line of rows-jsonl as it may be written. Only `caseId` is needed; null stands for absent. Keys that are not
 * listed are ignored and counted. Rows are read by hand-written guards (zod a row costs as much as the JSON parse);
 * a test holds them against this schema.
 */
export declare const caseRowSchema: z.ZodObject<{
    caseId: z.ZodString;
    epoch: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    label: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    cluster: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    segments: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodString>>>;
    scores: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodNullable<z.ZodNumber>>>>;
    passed: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    latencyMs: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    costUsd: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    judgeCostUsd: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    tokens: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        input: z.ZodNumber;
        output: z.ZodNumber;
    }, z.core.$strip>>>;
    cached: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    state: z.ZodOptional<z.ZodNullable<z.ZodEnum<{
        error: "error";
        "judge-failed": "judge-failed";
        refused: "refused";
        scored: "scored";
        timeout: "timeout";
        unscored: "unscored";
    }>>>;
    inputHash: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    inputLength: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    outputHash: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    output: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    retrieved: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    relevant: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodArray<z.ZodString>, z.ZodRecord<z.ZodString, z.ZodNumber>]>>>;
}, z.core.$strip>;
/** Every key a row may have, in the order in which they are written. */
export declare const rowKeys: readonly string[];
/** The optional first line of rows-jsonl. */
export declare const rowsHeaderSchema: z.ZodObject<{
    kind: z.ZodLiteral<"run">;
    version: z.ZodLiteral<1>;
    suite: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    format: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    fingerprints: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        judge: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        scorer: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        runner: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        dataset: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        models: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    }, z.core.$strip>>>;
    origin: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        suiteKey: z.ZodString;
        sha: z.ZodString;
        evaluatedAt: z.ZodISODateTime;
        durationMs: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
        commandRuns: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
        isAfterChange: z.ZodOptional<z.ZodLiteral<true>>;
    }, z.core.$strip>>>;
    rows: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    duplicates: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    warnings: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
}, z.core.$strip>;
