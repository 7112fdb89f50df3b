import { z } from 'zod';
import { type JudgedCreep } from '../model/verdict.js';
/** How far base has come from the oldest accepted base, as it is printed and stored. */
export declare const creepSchema: z.ZodObject<{
    since: z.ZodNullable<z.ZodString>;
    sha: z.ZodNullable<z.ZodString>;
    changes: z.ZodNullable<z.ZodInt>;
    commonCases: z.ZodInt;
    dimension: z.ZodNullable<z.ZodString>;
    oldest: z.ZodNullable<z.ZodNumber>;
    base: z.ZodNullable<z.ZodNumber>;
    effect: z.ZodNullable<z.ZodObject<{
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
    }, z.core.$strict>>;
    status: z.ZodNullable<z.ZodEnum<{
        "below-resolution": "below-resolution";
        inconclusive: "inconclusive";
        inside: "inside";
        missing: "missing";
        "not-estimable": "not-estimable";
        outside: "outside";
        regressed: "regressed";
    }>>;
    isShown: z.ZodBoolean;
    obstacle: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
/** Turns what was judged of creep into its fields. */
export declare function creepFields({ evidence, judgement, ...creep }: JudgedCreep): z.infer<typeof creepSchema>;
