import { z } from 'zod';
/** What a check of probes showed, as a record keeps it. */
export declare const fingerprintSchema: z.ZodObject<{
    status: z.ZodEnum<{
        first: "first";
        "not-shown": "not-shown";
        "not-told": "not-told";
        shown: "shown";
    }>;
    storedRuns: z.ZodInt;
    newestAt: z.ZodNullable<z.ZodISODateTime>;
    oldestAt: z.ZodNullable<z.ZodISODateTime>;
    models: z.ZodObject<{
        status: z.ZodEnum<{
            "not-shown": "not-shown";
            "not-told": "not-told";
            shown: "shown";
        }>;
        p: z.ZodNullable<z.ZodNumber>;
        adjustedP: z.ZodNullable<z.ZodNumber>;
        why: z.ZodNullable<z.ZodString>;
        seen: z.ZodArray<z.ZodString>;
        unseen: z.ZodArray<z.ZodString>;
    }, z.core.$strict>;
    outputs: z.ZodObject<{
        status: z.ZodEnum<{
            "not-shown": "not-shown";
            "not-told": "not-told";
            shown: "shown";
        }>;
        p: z.ZodNullable<z.ZodNumber>;
        adjustedP: z.ZodNullable<z.ZodNumber>;
        why: z.ZodNullable<z.ZodString>;
        probes: z.ZodInt;
        differing: z.ZodInt;
        storedProbes: z.ZodInt;
        storedAgreeing: z.ZodInt;
        agreement: z.ZodNullable<z.ZodNumber>;
        storedAgreement: z.ZodNullable<z.ZodNumber>;
        drifted: z.ZodArray<z.ZodString>;
    }, z.core.$strict>;
    scores: z.ZodObject<{
        status: z.ZodEnum<{
            "not-shown": "not-shown";
            "not-told": "not-told";
            shown: "shown";
        }>;
        p: z.ZodNullable<z.ZodNumber>;
        adjustedP: z.ZodNullable<z.ZodNumber>;
        why: z.ZodNullable<z.ZodString>;
        tested: z.ZodArray<z.ZodString>;
        moved: z.ZodArray<z.ZodObject<{
            dimension: z.ZodString;
            direction: z.ZodEnum<{
                improved: "improved";
                worsened: "worsened";
            }>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
}, z.core.$strict>;
