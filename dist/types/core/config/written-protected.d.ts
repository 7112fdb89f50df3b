import { z } from 'zod';
/** A protected segment as written: the segment alone, or a map. */
export declare const writtenProtected: z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
    segment: z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>;
    name: z.ZodOptional<z.ZodString>;
    dimensions: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
        margin: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
        limit: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
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
    }, z.core.$strict>>>;
}, z.core.$strict>]>;
/** A protected segment as written. */
export type WrittenProtected = z.infer<typeof writtenProtected>;
