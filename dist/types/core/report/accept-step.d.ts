import type { Decision } from '../model/verdict.js';
import { type Rich } from './rich-text.js';
/**
 * Where a verdict is read, which decides how it can be accepted as it is: on a pull request whose labels and comments are
 * read, beside a repository, or beside two files alone.
 */
export type Accepting = {
    readonly kind: 'pull-request';
    readonly label: string;
    readonly headSha: string;
} | {
    readonly kind: 'repository';
} | {
    readonly kind: 'files';
};
/** How a verdict that stops the change can be accepted as it is, and who can: only ways that would be open. */
export declare function acceptStep(decision: Decision, accepting: Accepting): Rich[];
