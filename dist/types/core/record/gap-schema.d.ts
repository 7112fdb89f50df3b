import { z } from 'zod';
/** How far the values of a segment field lie apart, as it is printed and stored. */
export declare const gapSchema: z.ZodObject<{
    field: z.ZodString;
    dimension: z.ZodString;
    values: z.ZodArray<z.ZodObject<{
        value: z.ZodString;
        n: z.ZodInt;
        base: z.ZodNumber;
        head: z.ZodNumber;
    }, z.core.$strict>>;
    leftOut: z.ZodInt;
    base: z.ZodObject<{
        estimate: z.ZodNumber;
        interval: z.ZodObject<{
            scale: z.ZodEnum<{
                absolute: "absolute";
                ratio: "ratio";
            }>;
            lo: z.ZodNullable<z.ZodNumber>;
            hi: z.ZodNullable<z.ZodNumber>;
            level: z.ZodNumber;
            method: z.ZodString;
        }, z.core.$strict>;
        byChance: z.ZodNumber;
        best: z.ZodString;
        worst: z.ZodString;
    }, z.core.$strict>;
    head: z.ZodObject<{
        estimate: z.ZodNumber;
        interval: z.ZodObject<{
            scale: z.ZodEnum<{
                absolute: "absolute";
                ratio: "ratio";
            }>;
            lo: z.ZodNullable<z.ZodNumber>;
            hi: z.ZodNullable<z.ZodNumber>;
            level: z.ZodNumber;
            method: z.ZodString;
        }, z.core.$strict>;
        byChance: z.ZodNumber;
        best: z.ZodString;
        worst: z.ZodString;
    }, z.core.$strict>;
    change: z.ZodObject<{
        estimate: z.ZodNumber;
        interval: z.ZodObject<{
            scale: z.ZodEnum<{
                absolute: "absolute";
                ratio: "ratio";
            }>;
            lo: z.ZodNullable<z.ZodNumber>;
            hi: z.ZodNullable<z.ZodNumber>;
            level: z.ZodNumber;
            method: z.ZodString;
        }, z.core.$strict>;
    }, z.core.$strict>;
}, z.core.$strict>;
