import { z } from 'zod';
import type { Approvals } from '../model/approval.js';
/** What people decided about a comparison, as it is printed and stored. */
export declare const approvalsSchema: z.ZodObject<{
    signOffs: z.ZodArray<z.ZodObject<{
        by: z.ZodString;
        at: z.ZodISODateTime;
        reason: z.ZodString;
        sha: z.ZodString;
        via: z.ZodOptional<z.ZodEnum<{
            comment: "comment";
            label: "label";
        }>>;
    }, z.core.$strict>>;
    waivers: z.ZodArray<z.ZodObject<{
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
    }, z.core.$strict>>;
    notes: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
/** Turns what people decided into its fields. */
export declare function approvalFields({ signOffs, waivers, notes }: Approvals): z.infer<typeof approvalsSchema>;
