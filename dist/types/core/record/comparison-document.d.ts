import { z } from 'zod';
import { type Decision, type Reason } from '../model/verdict.js';
/** What `compare --json` prints and a record keeps of one comparison. */
export declare const comparisonSchema: z.ZodObject<{
    version: z.ZodLiteral<1>;
    class: z.ZodEnum<{
        "fine-tune": "fine-tune";
        "model-swap": "model-swap";
        other: "other";
        "prompt-edit": "prompt-edit";
        "rag-refresh": "rag-refresh";
    }>;
    verdict: z.ZodEnum<{
        inconclusive: "inconclusive";
        inside: "inside";
        "not-evaluated": "not-evaluated";
        outside: "outside";
        "trade-off": "trade-off";
    }>;
    conclusion: z.ZodEnum<{
        failure: "failure";
        success: "success";
    }>;
    paretoLabel: z.ZodOptional<z.ZodEnum<{
        improvement: "improvement";
        neutral: "neutral";
        regression: "regression";
        "trade-off": "trade-off";
        undetermined: "undetermined";
    }>>;
    reasons: z.ZodArray<z.ZodObject<{
        code: z.ZodEnum<{
            "all-inside": "all-inside";
            "at-floor": "at-floor";
            "clean-breaks": "clean-breaks";
            "covered-by-trade": "covered-by-trade";
            inconclusive: "inconclusive";
            "limit-untold": "limit-untold";
            "lost-cases": "lost-cases";
            missing: "missing";
            "no-base-required": "no-base-required";
            "no-primary": "no-primary";
            "not-compared": "not-compared";
            "outside-limit": "outside-limit";
            "outside-margin": "outside-margin";
            "primary-unresolved": "primary-unresolved";
            refused: "refused";
            regressed: "regressed";
            "required-unresolved": "required-unresolved";
            "suite-too-small": "suite-too-small";
            unreadable: "unreadable";
        }>;
        about: z.ZodOptional<z.ZodString>;
        text: z.ZodString;
        canSignOff: z.ZodOptional<z.ZodLiteral<false>>;
    }, z.core.$strict>>;
    dimensions: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        metric: z.ZodString;
        statistic: z.ZodString;
        better: z.ZodEnum<{
            higher: "higher";
            lower: "lower";
        }>;
        unit: z.ZodEnum<{
            ms: "ms";
            proportion: "proportion";
            score: "score";
            tokens: "tokens";
            usd: "usd";
        }>;
        tier: z.ZodEnum<{
            advisory: "advisory";
            blocking: "blocking";
            "sign-off": "sign-off";
        }>;
        primary: z.ZodBoolean;
        base: z.ZodObject<{
            estimate: z.ZodNullable<z.ZodNumber>;
            n: z.ZodInt;
        }, z.core.$strict>;
        head: z.ZodObject<{
            estimate: z.ZodNullable<z.ZodNumber>;
            n: z.ZodInt;
        }, z.core.$strict>;
        effect: z.ZodObject<{
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
        margin: z.ZodNullable<z.ZodObject<{
            kind: z.ZodEnum<{
                absolute: "absolute";
                relative: "relative";
            }>;
            value: z.ZodNumber;
        }, z.core.$strict>>;
        limit: z.ZodNullable<z.ZodNumber>;
        limitStatus: z.ZodString;
        status: z.ZodEnum<{
            "below-resolution": "below-resolution";
            inconclusive: "inconclusive";
            inside: "inside";
            missing: "missing";
            "not-estimable": "not-estimable";
            outside: "outside";
            regressed: "regressed";
        }>;
        direction: z.ZodEnum<{
            improved: "improved";
            "no-clear-change": "no-clear-change";
            worsened: "worsened";
        }>;
        casesNeeded: z.ZodObject<{
            ifUnchanged: z.ZodNullable<z.ZodNumber>;
            ifObserved: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strict>;
        epochsNeeded: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        resolvable: z.ZodNullable<z.ZodNumber>;
        pValues: z.ZodObject<{
            inside: z.ZodNullable<z.ZodNumber>;
            outside: z.ZodNullable<z.ZodNumber>;
            worse: z.ZodNullable<z.ZodNumber>;
            better: z.ZodNullable<z.ZodNumber>;
            worseAdjusted: z.ZodNullable<z.ZodNumber>;
            directionAdjusted: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strict>;
        standardError: z.ZodObject<{
            base: z.ZodNullable<z.ZodNumber>;
            head: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strict>;
        pairs: z.ZodInt;
        units: z.ZodInt;
        lostPairs: z.ZodInt;
    }, z.core.$strict>>;
    segments: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        metric: z.ZodString;
        statistic: z.ZodString;
        better: z.ZodEnum<{
            higher: "higher";
            lower: "lower";
        }>;
        unit: z.ZodEnum<{
            ms: "ms";
            proportion: "proportion";
            score: "score";
            tokens: "tokens";
            usd: "usd";
        }>;
        tier: z.ZodEnum<{
            advisory: "advisory";
            blocking: "blocking";
            "sign-off": "sign-off";
        }>;
        primary: z.ZodBoolean;
        base: z.ZodObject<{
            estimate: z.ZodNullable<z.ZodNumber>;
            n: z.ZodInt;
        }, z.core.$strict>;
        head: z.ZodObject<{
            estimate: z.ZodNullable<z.ZodNumber>;
            n: z.ZodInt;
        }, z.core.$strict>;
        effect: z.ZodObject<{
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
        margin: z.ZodNullable<z.ZodObject<{
            kind: z.ZodEnum<{
                absolute: "absolute";
                relative: "relative";
            }>;
            value: z.ZodNumber;
        }, z.core.$strict>>;
        limit: z.ZodNullable<z.ZodNumber>;
        limitStatus: z.ZodString;
        status: z.ZodEnum<{
            "below-resolution": "below-resolution";
            inconclusive: "inconclusive";
            inside: "inside";
            missing: "missing";
            "not-estimable": "not-estimable";
            outside: "outside";
            regressed: "regressed";
        }>;
        direction: z.ZodEnum<{
            improved: "improved";
            "no-clear-change": "no-clear-change";
            worsened: "worsened";
        }>;
        casesNeeded: z.ZodObject<{
            ifUnchanged: z.ZodNullable<z.ZodNumber>;
            ifObserved: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strict>;
        epochsNeeded: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
        resolvable: z.ZodNullable<z.ZodNumber>;
        pValues: z.ZodObject<{
            inside: z.ZodNullable<z.ZodNumber>;
            outside: z.ZodNullable<z.ZodNumber>;
            worse: z.ZodNullable<z.ZodNumber>;
            better: z.ZodNullable<z.ZodNumber>;
            worseAdjusted: z.ZodNullable<z.ZodNumber>;
            directionAdjusted: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strict>;
        standardError: z.ZodObject<{
            base: z.ZodNullable<z.ZodNumber>;
            head: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strict>;
        pairs: z.ZodInt;
        units: z.ZodInt;
        lostPairs: z.ZodInt;
        segment: z.ZodString;
        value: z.ZodString;
        protected: z.ZodBoolean;
        adjustedP: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strict>>;
    cases: z.ZodObject<{
        paired: z.ZodInt;
        baseOnly: z.ZodArray<z.ZodString>;
        headOnly: z.ZodArray<z.ZodString>;
        changedInput: z.ZodArray<z.ZodString>;
        duplicates: z.ZodObject<{
            base: z.ZodArray<z.ZodString>;
            head: z.ZodArray<z.ZodString>;
        }, z.core.$strict>;
        states: z.ZodObject<{
            base: z.ZodRecord<z.ZodString, z.ZodInt>;
            head: z.ZodRecord<z.ZodString, z.ZodInt>;
        }, z.core.$strict>;
        epochs: z.ZodObject<{
            base: z.ZodInt;
            head: z.ZodInt;
        }, z.core.$strict>;
    }, z.core.$strict>;
    flips: z.ZodObject<{
        fixed: z.ZodArray<z.ZodObject<{
            caseId: z.ZodString;
            label: z.ZodOptional<z.ZodString>;
            base: z.ZodObject<{
                passed: z.ZodInt;
                of: z.ZodInt;
            }, z.core.$strict>;
            head: z.ZodObject<{
                passed: z.ZodInt;
                of: z.ZodInt;
            }, z.core.$strict>;
        }, z.core.$strict>>;
        broken: z.ZodArray<z.ZodObject<{
            caseId: z.ZodString;
            label: z.ZodOptional<z.ZodString>;
            base: z.ZodObject<{
                passed: z.ZodInt;
                of: z.ZodInt;
            }, z.core.$strict>;
            head: z.ZodObject<{
                passed: z.ZodInt;
                of: z.ZodInt;
            }, z.core.$strict>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    cleanBreaks: z.ZodNullable<z.ZodObject<{
        cases: z.ZodArray<z.ZodString>;
        expected: z.ZodNumber;
        p: z.ZodNumber;
    }, z.core.$strict>>;
    trades: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        applies: z.ZodBoolean;
        gainProven: z.ZodBoolean;
        priceKept: z.ZodBoolean;
        covers: z.ZodArray<z.ZodString>;
        accept: z.ZodEnum<{
            always: "always";
            "sign-off": "sign-off";
        }>;
    }, z.core.$strict>>;
    comparability: z.ZodArray<z.ZodObject<{
        key: z.ZodString;
        message: z.ZodString;
        refuses: z.ZodBoolean;
    }, z.core.$strict>>;
    warnings: z.ZodArray<z.ZodString>;
    seed: z.ZodString;
}, z.core.$strict>;
/** A comparison as it is printed and stored. */
export type ComparisonDocument = z.infer<typeof comparisonSchema>;
/**
 * Turns a decision into its document. The same decision gives the same bytes once it is written.
 *
 * @param reasonText - words for a reason; they are made where text is made
 */
export declare function comparisonDocument(decision: Decision, reasonText: (reason: Reason) => string): ComparisonDocument;
