import { z } from 'zod';
/** Caps of one evaluation of a suite as written. */
export declare const writtenBudget: z.ZodObject<{
    calls: z.ZodOptional<z.ZodInt>;
    usd: z.ZodOptional<z.ZodNumber>;
    time: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
