import { z } from 'zod';
import type { Counterfactual } from '../model/counterfactual.js';
/** Cases that differ in one attribute only, as they are printed and stored. */
export declare const counterfactualSchema: z.ZodObject<{
    pair: z.ZodString;
    attribute: z.ZodString;
    dimension: z.ZodString;
    pairs: z.ZodInt;
    incomplete: z.ZodInt;
    leftOut: z.ZodInt;
    contrasts: z.ZodArray<z.ZodObject<{
        value: z.ZodString;
        against: z.ZodNullable<z.ZodString>;
        pairs: z.ZodInt;
        base: z.ZodObject<{
            estimate: z.ZodNumber;
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
        head: z.ZodObject<{
            estimate: z.ZodNumber;
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
        change: z.ZodObject<{
            estimate: z.ZodNumber;
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
        opened: z.ZodArray<z.ZodString>;
        closed: z.ZodArray<z.ZodString>;
        turned: z.ZodArray<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** Turns what was found within pairs into its fields. */
export declare function counterfactualFields(found: Counterfactual): z.infer<typeof counterfactualSchema>;
