import { z } from 'zod';
/** The argument, or part of one, that stands for the absolute path of `results` in the side that runs. */
export declare const resultsPlaceholder = "${results}";
/** One suite as written. */
export declare const writtenSuite: z.ZodObject<{
    setup: z.ZodOptional<z.ZodUnion<readonly [z.ZodLiteral<"none">, z.ZodArray<z.ZodArray<z.ZodString>>]>>;
    command: z.ZodOptional<z.ZodArray<z.ZodString>>;
    results: z.ZodOptional<z.ZodString>;
    format: z.ZodOptional<z.ZodString>;
    'working-directory': z.ZodOptional<z.ZodString>;
    covers: z.ZodOptional<z.ZodArray<z.ZodString>>;
    dataset: z.ZodOptional<z.ZodArray<z.ZodString>>;
    baseline: z.ZodOptional<z.ZodObject<{
        use: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            rerun: "rerun";
            stored: "stored";
        }>>>;
        'max-age': z.ZodOptional<z.ZodString>;
        required: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>;
    epochs: z.ZodOptional<z.ZodInt>;
    inference: z.ZodOptional<z.ZodEnum<{
        "cases-as-sample": "cases-as-sample";
        "fixed-suite": "fixed-suite";
    }>>;
    timeout: z.ZodOptional<z.ZodString>;
    'pass-env': z.ZodOptional<z.ZodArray<z.ZodString>>;
    'case-id': z.ZodOptional<z.ZodString>;
    cluster: z.ZodOptional<z.ZodString>;
    segments: z.ZodOptional<z.ZodArray<z.ZodString>>;
    protected: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
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
    }, z.core.$strict>]>>>;
    counterfactual: z.ZodOptional<z.ZodObject<{
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
    }, z.core.$strict>>;
}, z.core.$strict>;
/** A suite as written. */
export type WrittenSuite = z.infer<typeof writtenSuite>;
