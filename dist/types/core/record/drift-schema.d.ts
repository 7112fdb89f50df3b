import { z } from 'zod';
/** How far the mix of answers moved by one feature, as it is printed and stored. */
export declare const driftSchema: z.ZodObject<{
    feature: z.ZodString;
    bins: z.ZodInt;
    pairs: z.ZodInt;
    psi: z.ZodNumber;
    excessPsi: z.ZodNumber;
    jsDivergence: z.ZodNumber;
    klHeadFromBase: z.ZodNumber;
    p: z.ZodNumber;
    adjustedP: z.ZodNumber;
}, z.core.$strict>;
/** How far the mix of inputs moved by one feature, as it is printed and stored. */
export declare const inputDriftSchema: z.ZodObject<{
    feature: z.ZodString;
    bins: z.ZodInt;
    base: z.ZodInt;
    head: z.ZodInt;
    psi: z.ZodNumber;
    excessPsi: z.ZodNumber;
    jsDivergence: z.ZodNumber;
    klHeadFromBase: z.ZodNumber;
    p: z.ZodNumber;
    adjustedP: z.ZodNumber;
    moved: z.ZodOptional<z.ZodObject<{
        value: z.ZodNullable<z.ZodString>;
        base: z.ZodNumber;
        head: z.ZodNumber;
    }, z.core.$strict>>;
    medians: z.ZodOptional<z.ZodObject<{
        base: z.ZodNumber;
        head: z.ZodNumber;
    }, z.core.$strict>>;
}, z.core.$strict>;
