import type { DeploymentClass } from '../model/deployment-class.js';
import type { Requirement } from '../model/requirement.js';
import type { Block, CommentView } from './comment-view.js';
/**
 * The checklist of what a class requires; empty = it requires nothing. It stays when there is no room for the rest.
 *
 * @param of - the class; null = several jobs say so, each for its own
 */
export declare function requiredList(requirements: readonly Requirement[], of: DeploymentClass | null): Block[];
/** A comment with the checklist of suites above everything but its first line. */
export declare function withRequired(view: CommentView, requirements: readonly Requirement[], of: DeploymentClass | null): CommentView;
