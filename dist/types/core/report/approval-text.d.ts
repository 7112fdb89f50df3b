import type { Decision, Reason } from '../model/verdict.js';
import { type Rich } from './rich-text.js';
/** Who accepted a verdict until when, as it stands in the first line; null = nobody did. */
export declare function approvalWords({ approvals }: Decision): string | null;
/** What lifted a reason, as a word behind it; empty = nothing did. */
export declare function liftedWord({ lifted }: Reason): string;
/** Who accepted what was lost, when and why; no size of the change may hide it. */
export declare function approvalParagraphs({ approvals }: Decision): Rich[];
/** What did not count, and why. */
export declare function approvalNotes({ approvals }: Decision): string[];
