import { z } from 'zod';
/** Counterfactual pairs as written. */
export declare const writtenCounterfactual: z.ZodObject<{
    pair: z.ZodString;
    attribute: z.ZodString;
    margin: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
    tier: z.ZodOptional<z.ZodEnum<{
        advisory: "advisory";
        blocking: "blocking";
        "sign-off": "sign-off";
    }>>;
    'on-regressed': z.ZodOptional<z.ZodEnum<{
        block: "block";
        ignore: "ignore";
        "sign-off": "sign-off";
    }>>;
}, z.core.$strict>;
/** Counterfactual pairs as written. */
export type WrittenCounterfactual = z.infer<typeof writtenCounterfactual>;
