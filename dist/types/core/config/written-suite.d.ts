import { z } from 'zod';
/** The argument, or part of one, that stands for the absolute path of `results` in the side that runs. */
export declare const resultsPlaceholder = "${results}";
/** One suite as written. */
export declare const writtenSuite: z.ZodObject<{
    setup: z.ZodOptional<z.ZodUnion<readonly [z.ZodLiteral<"none">, z.ZodArray<z.ZodArray<z.ZodString>>]>>;
    command: z.ZodOptional<z.ZodArray<z.ZodString>>;
    results: z.ZodOptional<z.ZodString>;
    format: z.ZodOptional<z.ZodString>;
    columns: z.ZodOptional<z.ZodUnion<readonly [z.ZodEnum<{
        langfuse: "langfuse";
        langsmith: "langsmith";
        mlflow: "mlflow";
        "nemo-evaluator": "nemo-evaluator";
        phoenix: "phoenix";
        weave: "weave";
    }>, z.ZodObject<{
        preset: z.ZodOptional<z.ZodEnum<{
            langfuse: "langfuse";
            langsmith: "langsmith";
            mlflow: "mlflow";
            "nemo-evaluator": "nemo-evaluator";
            phoenix: "phoenix";
            weave: "weave";
        }>>;
        rows: z.ZodOptional<z.ZodString>;
        header: z.ZodOptional<z.ZodString>;
        join: z.ZodOptional<z.ZodString>;
        'case-id': z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        epoch: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            field: z.ZodString;
            first: z.ZodOptional<z.ZodInt>;
        }, z.core.$strict>]>>;
        label: z.ZodOptional<z.ZodString>;
        scores: z.ZodOptional<z.ZodUnion<readonly [z.ZodArray<z.ZodString>, z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            field: z.ZodString;
            values: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodNumber, z.ZodNull]>>>;
            take: z.ZodOptional<z.ZodEnum<{
                first: "first";
                last: "last";
                max: "max";
                mean: "mean";
                min: "min";
                sum: "sum";
            }>>;
        }, z.core.$strict>]>>]>>;
        'score-list': z.ZodOptional<z.ZodString>;
        'score-name': z.ZodOptional<z.ZodString>;
        'score-value': z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        'score-error': z.ZodOptional<z.ZodString>;
        passed: z.ZodOptional<z.ZodString>;
        latency: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            field: z.ZodOptional<z.ZodString>;
            start: z.ZodOptional<z.ZodString>;
            end: z.ZodOptional<z.ZodString>;
            unit: z.ZodOptional<z.ZodEnum<{
                h: "h";
                min: "min";
                ms: "ms";
                ns: "ns";
                s: "s";
                us: "us";
            }>>;
            unknown: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>]>>;
        cost: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            field: z.ZodString;
            unit: z.ZodOptional<z.ZodEnum<{
                cents: "cents";
                "micro-usd": "micro-usd";
                usd: "usd";
            }>>;
            unknown: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>]>>;
        'judge-cost': z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            field: z.ZodString;
            unit: z.ZodOptional<z.ZodEnum<{
                cents: "cents";
                "micro-usd": "micro-usd";
                usd: "usd";
            }>>;
            unknown: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>]>>;
        tokens: z.ZodOptional<z.ZodObject<{
            input: z.ZodString;
            output: z.ZodString;
        }, z.core.$strict>>;
        state: z.ZodOptional<z.ZodObject<{
            field: z.ZodString;
            scored: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>>;
            error: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>>;
            timeout: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>>;
            refused: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>>;
            unscored: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>>;
            'judge-failed': z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>>;
        }, z.core.$strict>>;
        error: z.ZodOptional<z.ZodString>;
        cached: z.ZodOptional<z.ZodString>;
        input: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        expected: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        output: z.ZodOptional<z.ZodString>;
        retrieved: z.ZodOptional<z.ZodString>;
        relevant: z.ZodOptional<z.ZodString>;
        model: z.ZodOptional<z.ZodString>;
        judge: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>]>>;
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
    budget: z.ZodOptional<z.ZodObject<{
        calls: z.ZodOptional<z.ZodInt>;
        usd: z.ZodOptional<z.ZodNumber>;
        time: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
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
    probe: z.ZodOptional<z.ZodBoolean>;
    excerpts: z.ZodOptional<z.ZodObject<{
        cases: z.ZodOptional<z.ZodInt>;
        characters: z.ZodOptional<z.ZodInt>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** A suite as written. */
export type WrittenSuite = z.infer<typeof writtenSuite>;
