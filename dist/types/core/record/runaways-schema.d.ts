import { z } from 'zod';
/** Answers that cost far more than the others, as they are printed and stored. */
export declare const runawaysSchema: z.ZodObject<{
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
}, z.core.$strict>;
