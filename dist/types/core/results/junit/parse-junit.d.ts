import type { Parsed } from '../../model/issue.js';
/** How a test ended, by the elements inside it, worst first. */
export type TestOutcome = 'error' | 'failure' | 'skipped' | 'passed';
/** One `<testcase>` as it stands in the file. */
export interface TestCase {
    readonly name: string;
    readonly classname: string;
    readonly file: string;
    /** Name of the innermost suite around it. */
    readonly suite: string;
    /** Seconds, as written. */
    readonly time: string;
    readonly outcome: TestOutcome;
    /** Message of the error, where there is one. */
    readonly message: string;
    /** True when it passed only after it had failed (surefire's flaky and rerun elements). */
    readonly wasRerun: boolean;
    readonly properties: Readonly<Record<string, string>>;
}
/** A JUnit file. */
export interface JunitFile {
    /** Name of the root, or of its only suite. */
    readonly suite: string | undefined;
    readonly tests: readonly TestCase[];
}
/**
 * Parses JUnit XML: `<testsuites>` or a bare `<testsuite>`, suites nested at will, prefixes ignored. Only the five XML
 * entities and numeric ones are known; a document type is passed over and what it declares is not.
 */
export declare function parseJunit(text: string, file: string): Parsed<JunitFile>;
