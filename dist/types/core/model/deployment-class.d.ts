/**
 * The deployment taxonomy, from the riskiest class to none of them. The order is the order of risk:
 * the primary class of a mixed change is the one that stands first here.
 */
export declare const deploymentClasses: readonly ['fine-tune', 'model-swap', 'rag-refresh', 'prompt-edit', 'other'];
/** What kind of deployment a change is. `other` means that nothing of the taxonomy was found. */
export type DeploymentClass = (typeof deploymentClasses)[number];
/** True when the text is one of the five class names. */
export declare function isDeploymentClass(text: string): text is DeploymentClass;
