import { z } from 'zod';
/** Free text of at least one character that is not a space, on one line. */
export declare const plainText: (description: string) => z.ZodString;
/** One argument of a command; empty ones are allowed. */
export declare const argument: z.ZodString;
/** A duration such as `20m`. */
export declare const durationText: (description: string) => z.ZodString;
/** A duration that a command may take. */
export declare const timeoutText: (description: string) => z.ZodString;
/** A duration of whole days. */
export declare const daysText: (description: string) => z.ZodString;
/** A segment such as `language=de`. */
export declare const segmentText: z.ZodString;
/** A glob inside the repository. */
export declare const globText: z.ZodString;
/** The id of a model, `*` for any characters. */
export declare const modelText: z.ZodString;
/** A folder inside the repository. */
export declare const pathText: (description: string) => z.ZodString;
/** A file inside the repository. */
export declare const filePathText: (description: string) => z.ZodString;
/** A key in a file, `path#key`. */
export declare const fileKeyText: z.ZodString;
/** A file, or a key in it. */
export declare const timestampText: (description: string) => z.ZodString;
/** A name of an environment variable that may be passed on. */
export declare const envNameText: z.ZodString;
/** A calendar date. */
export declare const dateText: (description: string) => z.ZodString;
/** Labels that name features. */
export declare const featureText: (description: string) => z.ZodString;
/** Name of a time zone. */
export declare const timeZoneText: (description: string) => z.ZodString;
/** A number with or without unit; which units fit is known only beside the metric. */
export declare const quantity: (description: string, examples: readonly (string | number)[]) => z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>;
