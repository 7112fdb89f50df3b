import { z } from 'zod';
/** The whole config as written: the one source of the checks and of the JSON Schema. */
export declare const writtenConfig: z.ZodObject<{
    version: z.ZodOptional<z.ZodLiteral<1>>;
    enforce: z.ZodOptional<z.ZodBoolean>;
    profile: z.ZodOptional<z.ZodEnum<{
        async: "async";
        interactive: "interactive";
    }>>;
    stakes: z.ZodOptional<z.ZodEnum<{
        "customer-facing": "customer-facing";
        "high-stakes": "high-stakes";
    }>>;
    suites: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
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
    }, z.core.$strict>>>;
    classify: z.ZodOptional<z.ZodObject<{
        rules: z.ZodOptional<z.ZodArray<z.ZodObject<{
            paths: z.ZodOptional<z.ZodArray<z.ZodString>>;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            when: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                "fine-tune": "fine-tune";
                "model-swap": "model-swap";
                other: "other";
                "prompt-edit": "prompt-edit";
                "rag-refresh": "rag-refresh";
            }>>>;
            class: z.ZodOptional<z.ZodEnum<{
                "fine-tune": "fine-tune";
                "model-swap": "model-swap";
                other: "other";
                "prompt-edit": "prompt-edit";
                "rag-refresh": "rag-refresh";
            }>>;
            ignore: z.ZodOptional<z.ZodLiteral<true>>;
        }, z.core.$strict>>>;
        models: z.ZodOptional<z.ZodArray<z.ZodObject<{
            names: z.ZodArray<z.ZodString>;
            kind: z.ZodEnum<{
                chat: "chat";
                embedding: "embedding";
                image: "image";
                rerank: "rerank";
                speech: "speech";
            }>;
        }, z.core.$strict>>>;
    }, z.core.$strict>>;
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
        metric: z.ZodString;
        statistic: z.ZodOptional<z.ZodString>;
        better: z.ZodOptional<z.ZodEnum<{
            higher: "higher";
            lower: "lower";
        }>>;
        invert: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>>;
    envelopes: z.ZodOptional<z.ZodObject<{
        'fine-tune': z.ZodOptional<z.ZodObject<{
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
        }, z.core.$strict>>;
        'model-swap': z.ZodOptional<z.ZodObject<{
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
        }, z.core.$strict>>;
        'rag-refresh': z.ZodOptional<z.ZodObject<{
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
        }, z.core.$strict>>;
        'prompt-edit': z.ZodOptional<z.ZodObject<{
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
        }, z.core.$strict>>;
        other: z.ZodOptional<z.ZodObject<{
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
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    trades: z.ZodOptional<z.ZodArray<z.ZodObject<{
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
    }, z.core.$strict>>>;
    'sign-off': z.ZodOptional<z.ZodObject<{
        label: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    sources: z.ZodOptional<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        timestamp: z.ZodString;
        'max-age': z.ZodOptional<z.ZodString>;
        dynamic: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>>;
    velocity: z.ZodOptional<z.ZodObject<{
        'sprint-start': z.ZodOptional<z.ZodString>;
        'sprint-length': z.ZodOptional<z.ZodString>;
        'time-zone': z.ZodOptional<z.ZodString>;
        experiment: z.ZodOptional<z.ZodEnum<{
            branch: "branch";
            revision: "revision";
        }>>;
        feature: z.ZodOptional<z.ZodString>;
        'team-size': z.ZodOptional<z.ZodInt>;
        'team-kind': z.ZodOptional<z.ZodString>;
        bands: z.ZodOptional<z.ZodObject<{
            experiments: z.ZodOptional<z.ZodObject<{
                low: z.ZodNumber;
                high: z.ZodNumber;
            }, z.core.$strict>>;
            conversion: z.ZodOptional<z.ZodObject<{
                low: z.ZodNumber;
                high: z.ZodNumber;
            }, z.core.$strict>>;
            iterations: z.ZodOptional<z.ZodObject<{
                low: z.ZodNumber;
                high: z.ZodNumber;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** A config as written, once its shape holds: texts are still texts. */
export type WrittenConfig = z.infer<typeof writtenConfig>;
