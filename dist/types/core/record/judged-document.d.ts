import { z } from 'zod';
import { type JudgedDimension } from '../model/verdict.js';
/** A judged dimension, over the whole or inside a segment, as it is printed and stored. */
export declare const judgedSchema: z.ZodObject<{
    name: z.ZodString;
    metric: z.ZodString;
    statistic: z.ZodString;
    better: z.ZodEnum<{
        higher: "higher";
        lower: "lower";
    }>;
    unit: z.ZodEnum<{
        ms: "ms";
        proportion: "proportion";
        score: "score";
        tokens: "tokens";
        usd: "usd";
    }>;
    tier: z.ZodEnum<{
        advisory: "advisory";
        blocking: "blocking";
        "sign-off": "sign-off";
    }>;
    primary: z.ZodBoolean;
    between: z.ZodOptional<z.ZodString>;
    base: z.ZodObject<{
        estimate: z.ZodNullable<z.ZodNumber>;
        n: z.ZodInt;
    }, z.core.$strict>;
    head: z.ZodObject<{
        estimate: z.ZodNullable<z.ZodNumber>;
        n: z.ZodInt;
    }, z.core.$strict>;
    pairedLevels: z.ZodOptional<z.ZodObject<{
        base: z.ZodNullable<z.ZodNumber>;
        head: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strict>>;
    effect: z.ZodObject<{
        absolute: z.ZodNullable<z.ZodNumber>;
        relative: z.ZodNullable<z.ZodNumber>;
        interval: z.ZodNullable<z.ZodObject<{
            scale: z.ZodEnum<{
                absolute: "absolute";
                ratio: "ratio";
            }>;
            lo: z.ZodNullable<z.ZodNumber>;
            hi: z.ZodNullable<z.ZodNumber>;
            level: z.ZodNumber;
            method: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    margin: z.ZodNullable<z.ZodObject<{
        kind: z.ZodEnum<{
            absolute: "absolute";
            relative: "relative";
        }>;
        value: z.ZodNumber;
    }, z.core.$strict>>;
    limit: z.ZodNullable<z.ZodNumber>;
    limitStatus: z.ZodString;
    status: z.ZodEnum<{
        "below-resolution": "below-resolution";
        inconclusive: "inconclusive";
        inside: "inside";
        missing: "missing";
        "not-estimable": "not-estimable";
        outside: "outside";
        regressed: "regressed";
    }>;
    direction: z.ZodEnum<{
        improved: "improved";
        "no-clear-change": "no-clear-change";
        worsened: "worsened";
    }>;
    casesNeeded: z.ZodObject<{
        ifUnchanged: z.ZodNullable<z.ZodNumber>;
        ifObserved: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strict>;
    epochsNeeded: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    runaways: z.ZodOptional<z.ZodObject<{
        factor: z.ZodNumber;
        base: z.ZodObject<{
            over: z.ZodInt;
            of: z.ZodInt;
            topShare: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strict>;
        head: z.ZodObject<{
            over: z.ZodInt;
            of: z.ZodInt;
            topShare: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strict>;
        interval: z.ZodNullable<z.ZodObject<{
            scale: z.ZodEnum<{
                absolute: "absolute";
                ratio: "ratio";
            }>;
            lo: z.ZodNullable<z.ZodNumber>;
            hi: z.ZodNullable<z.ZodNumber>;
            level: z.ZodNumber;
            method: z.ZodString;
        }, z.core.$strict>>;
        worse: z.ZodNullable<z.ZodNumber>;
        isMore: z.ZodBoolean;
        insideWithSkew: z.ZodNullable<z.ZodBoolean>;
        unseen: z.ZodNullable<z.ZodObject<{
            factor: z.ZodNumber;
            share: z.ZodNumber;
            cases: z.ZodInt;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    resolvable: z.ZodNullable<z.ZodNumber>;
    pValues: z.ZodObject<{
        inside: z.ZodNullable<z.ZodNumber>;
        outside: z.ZodNullable<z.ZodNumber>;
        worse: z.ZodNullable<z.ZodNumber>;
        better: z.ZodNullable<z.ZodNumber>;
        worseAdjusted: z.ZodNullable<z.ZodNumber>;
        directionAdjusted: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strict>;
    standardError: z.ZodObject<{
        base: z.ZodNullable<z.ZodNumber>;
        head: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strict>;
    pairs: z.ZodInt;
    units: z.ZodInt;
    lostPairs: z.ZodInt;
}, z.core.$strict>;
type JudgedFields = z.infer<typeof judgedSchema>;
/** Turns a judged dimension into its fields. */
export declare function judgedFields(judged: JudgedDimension): JudgedFields;
export {};
