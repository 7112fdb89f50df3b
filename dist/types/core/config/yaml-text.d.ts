import type { Issue } from '../model/issue.js';
import type { Path } from './locate.js';
import type { Problem } from './problem.js';
/** A YAML text read as far as it goes. */
export interface YamlText {
    /** The plain value; undefined when the text is not YAML and cannot be looked into. */
    readonly value: unknown;
    /** Problems of the YAML itself, in the order of the text. */
    readonly issues: readonly Issue[];
    /** Makes an issue of a problem by looking its path up in the text. */
    readonly issueAt: (path: Path, problem: Problem, at?: 'key' | 'value') => Issue;
}
/**
 * Reads a text as one YAML 1.2 (core schema) document with plain keys, without custom tags and with few aliases.
 *
 * @param file - the name of the text in issues
 */
export declare function readYaml(text: string, file: string): YamlText;
