import { z } from 'zod';
/** Metrics in the form they are written in, for hints and docs. */
export declare const metricForms: readonly ['pass-rate', 'score:<name>', 'error-rate', 'refusal-rate', 'latency', 'cost', 'tokens', 'ndcg@<k>', 'recall@<k>', 'mrr'];
/** The keys a class of change may override. */
export declare const bound: {
    margin: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
    limit: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
    tier: z.ZodOptional<z.ZodEnum<{
        advisory: "advisory";
        blocking: "blocking";
        "sign-off": "sign-off";
    }>>;
    primary: z.ZodOptional<z.ZodBoolean>;
    'measured-by': z.ZodOptional<z.ZodEnum<{
        code: "code";
        human: "human";
        judge: "judge";
    }>>;
    'on-regressed': z.ZodOptional<z.ZodEnum<{
        block: "block";
        ignore: "ignore";
        "sign-off": "sign-off";
    }>>;
};
/** One dimension as written. */
export declare const writtenDimension: z.ZodObject<{
    margin: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
    limit: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
    tier: z.ZodOptional<z.ZodEnum<{
        advisory: "advisory";
        blocking: "blocking";
        "sign-off": "sign-off";
    }>>;
    primary: z.ZodOptional<z.ZodBoolean>;
    'measured-by': z.ZodOptional<z.ZodEnum<{
        code: "code";
        human: "human";
        judge: "judge";
    }>>;
    'on-regressed': z.ZodOptional<z.ZodEnum<{
        block: "block";
        ignore: "ignore";
        "sign-off": "sign-off";
    }>>;
    metric: z.ZodString;
    statistic: z.ZodOptional<z.ZodString>;
    better: z.ZodOptional<z.ZodEnum<{
        higher: "higher";
        lower: "lower";
    }>>;
    invert: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict>;
declare const writtenOverride: z.ZodObject<{
    margin: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
    limit: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
    tier: z.ZodOptional<z.ZodEnum<{
        advisory: "advisory";
        blocking: "blocking";
        "sign-off": "sign-off";
    }>>;
    primary: z.ZodOptional<z.ZodBoolean>;
    'measured-by': z.ZodOptional<z.ZodEnum<{
        code: "code";
        human: "human";
        judge: "judge";
    }>>;
    'on-regressed': z.ZodOptional<z.ZodEnum<{
        block: "block";
        ignore: "ignore";
        "sign-off": "sign-off";
    }>>;
}, z.core.$strict>;
/** The envelope of one class as written. */
export declare const writtenEnvelope: z.ZodObject<{
    dimensions: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
        margin: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
        limit: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
        tier: z.ZodOptional<z.ZodEnum<{
            advisory: "advisory";
            blocking: "blocking";
            "sign-off": "sign-off";
        }>>;
        primary: z.ZodOptional<z.ZodBoolean>;
        'measured-by': z.ZodOptional<z.ZodEnum<{
            code: "code";
            human: "human";
            judge: "judge";
        }>>;
        'on-regressed': z.ZodOptional<z.ZodEnum<{
            block: "block";
            ignore: "ignore";
            "sign-off": "sign-off";
        }>>;
    }, z.core.$strict>>>;
    'on-inconclusive': z.ZodOptional<z.ZodEnum<{
        fail: "fail";
        pass: "pass";
        "sign-off": "sign-off";
    }>>;
    'must-see': z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
    require: z.ZodOptional<z.ZodObject<{
        suites: z.ZodOptional<z.ZodArray<z.ZodString>>;
        segments: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** A trade as written, in one of two forms: `pay` for `gain`, or a `rate` with caps. */
export declare const writtenTrade: z.ZodObject<{
    name: z.ZodString;
    pay: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>;
    gain: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>;
    rate: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>;
    'at-least': z.ZodOptional<z.ZodNumber>;
    cap: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>;
    accept: z.ZodOptional<z.ZodEnum<{
        always: "always";
        "sign-off": "sign-off";
    }>>;
}, z.core.$strict>;
/** A dimension as written. */
export type WrittenDimension = z.infer<typeof writtenDimension>;
/** An override of a dimension as written. */
export type WrittenOverride = z.infer<typeof writtenOverride>;
/** An envelope as written. */
export type WrittenEnvelope = z.infer<typeof writtenEnvelope>;
/** A trade as written. */
export type WrittenTrade = z.infer<typeof writtenTrade>;
export {};
