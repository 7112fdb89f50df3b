import type { DeploymentClass } from '../model/deployment-class.js';
import type { Decision } from '../model/verdict.js';
import { type Rich } from './rich-text.js';
/**
 * Where a verdict is read, which decides how it can be accepted as it is: on a pull request whose labels and comments are
 * read, beside a repository, beside two files alone, or for a candidate outside git, which has no pull request. What is
 * only recorded is held against nothing, so that nobody has to accept it.
 */
export type Accepting = {
    readonly kind: 'pull-request';
    readonly label: string;
    readonly headSha: string;
} | {
    readonly kind: 'repository';
} | {
    readonly kind: 'files';
} | {
    readonly kind: 'recorded';
} | {
    readonly kind: 'candidate';
    readonly class: DeploymentClass;
};
/** How a verdict that stops the change can be accepted as it is, and who can: only ways that would be open. */
export declare function acceptStep(decision: Decision, accepting: Accepting): Rich[];
