// src/core/model/deployment-class.ts
/**
* The deployment taxonomy, from the riskiest class to none of them. The order is the order of risk:
* the primary class of a mixed change is the one that stands first here.
*/
const deploymentClasses = [
	"fine-tune",
	"model-swap",
	"rag-refresh",
	"prompt-edit",
	"other"
];
/** True when the text is one of the five class names. */
function isDeploymentClass(text) {
	return deploymentClasses.includes(text);
}
export { isDeploymentClass as n, deploymentClasses as t };
