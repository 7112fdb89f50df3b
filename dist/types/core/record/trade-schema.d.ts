import { z } from 'zod';
/** A trade of the config as it is printed and stored. */
export declare const tradeSchema: z.ZodObject<{
    name: z.ZodString;
    applies: z.ZodBoolean;
    gainProven: z.ZodBoolean;
    priceKept: z.ZodBoolean;
    covers: z.ZodArray<z.ZodString>;
    accept: z.ZodEnum<{
        always: "always";
        "sign-off": "sign-off";
    }>;
    kind: z.ZodOptional<z.ZodEnum<{
        "exchange-rate": "exchange-rate";
        "if-then": "if-then";
    }>>;
    outcome: z.ZodOptional<z.ZodEnum<{
        applies: "applies";
        "not-judged": "not-judged";
        "not-shown": "not-shown";
        refuted: "refuted";
    }>>;
    alpha: z.ZodOptional<z.ZodNullable<z.ZodNumber>>;
    requirements: z.ZodOptional<z.ZodArray<z.ZodObject<{
        dimension: z.ZodString;
        role: z.ZodEnum<{
            cap: "cap";
            gain: "gain";
            price: "price";
        }>;
        scale: z.ZodEnum<{
            absolute: "absolute";
            ratio: "ratio";
        }>;
        atLeast: z.ZodNumber;
        lower: z.ZodNullable<z.ZodNumber>;
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
        status: z.ZodEnum<{
            "not-judged": "not-judged";
            open: "open";
            refuted: "refuted";
            shown: "shown";
        }>;
        because: z.ZodOptional<z.ZodEnum<{
            advisory: "advisory";
            "lost-cases-or-skew": "lost-cases-or-skew";
            missing: "missing";
            "too-few-cases": "too-few-cases";
        }>>;
    }, z.core.$strict>>>;
    balance: z.ZodOptional<z.ZodObject<{
        estimate: z.ZodNullable<z.ZodNumber>;
        lo: z.ZodNullable<z.ZodNumber>;
        hi: z.ZodNullable<z.ZodNumber>;
        lower: z.ZodNullable<z.ZodNumber>;
        atLeast: z.ZodNumber;
        status: z.ZodEnum<{
            "not-judged": "not-judged";
            open: "open";
            refuted: "refuted";
            shown: "shown";
        }>;
        alpha: z.ZodNumber;
        isHeldBack: z.ZodBoolean;
        method: z.ZodString;
        units: z.ZodInt;
    }, z.core.$strict>>;
}, z.core.$strict>;
