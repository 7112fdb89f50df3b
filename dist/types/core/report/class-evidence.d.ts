import type { Classification } from '../model/change.js';
import type { DeploymentClass } from '../model/deployment-class.js';
import type { Fold } from './comment-view.js';
import { type Rich } from './rich-text.js';
/** The classes of a change by name, riskiest first: `Model swap + prompt edit`. */
export declare function formatClasses(classes: readonly DeploymentClass[]): string;
/** Where the classes come from: one place a class first, the riskiest leading. */
export declare function classPlaceText(classification: Classification): Rich | undefined;
/** The rest of the evidence, with what makes it a close call and what could not be read; none where all was said. */
export declare function classFold(classification: Classification): Fold | undefined;
