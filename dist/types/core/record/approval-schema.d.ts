import { z } from 'zod';
/** A sign-off as it is printed and stored. */
export declare const signOffSchema: z.ZodObject<{
    by: z.ZodString;
    at: z.ZodISODateTime;
    reason: z.ZodString;
    sha: z.ZodString;
    via: z.ZodOptional<z.ZodEnum<{
        comment: "comment";
        label: "label";
    }>>;
}, z.core.$strict>;
/** A waiver as it is printed and stored. */
export declare const waiverSchema: z.ZodObject<{
    dimension: z.ZodString;
    class: z.ZodEnum<{
        "fine-tune": "fine-tune";
        "model-swap": "model-swap";
        other: "other";
        "prompt-edit": "prompt-edit";
        "rag-refresh": "rag-refresh";
    }>;
    suite: z.ZodOptional<z.ZodString>;
    segment: z.ZodOptional<z.ZodString>;
    reason: z.ZodString;
    owner: z.ZodString;
    expires: z.ZodISODate;
}, z.core.$strict>;
