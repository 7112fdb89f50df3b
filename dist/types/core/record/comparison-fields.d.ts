import { z } from 'zod';
/** A number, or null where there is none. */
export declare const numberOrNull: z.ZodNullable<z.ZodNumber>;
/** Interval of an effect. */
export declare const intervalSchema: z.ZodObject<{
    scale: z.ZodEnum<{
        absolute: "absolute";
        ratio: "ratio";
    }>;
    lo: z.ZodNullable<z.ZodNumber>;
    hi: z.ZodNullable<z.ZodNumber>;
    level: z.ZodNumber;
    method: z.ZodString;
}, z.core.$strict>;
/** Head minus base, and the interval that decides. */
export declare const effectSchema: z.ZodObject<{
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
