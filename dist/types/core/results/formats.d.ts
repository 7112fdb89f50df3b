/** The formats that can be read, in the order in which they are documented. */
export declare const formats: readonly [{
    readonly name: 'rows-jsonl';
    readonly description: 'our own rows, one JSON object a line; any tool can write it';
}, {
    readonly name: 'promptfoo-json';
    readonly description: 'promptfoo eval -o results.json (or .jsonl), every version';
}, {
    readonly name: 'junit-xml';
    readonly description: 'JUnit XML of pytest, jest, surefire and others, scores in properties';
}];
/** Name of a format that can be read. */
export type FormatName = (typeof formats)[number]['name'];
/** True when the text is the name of a format that can be read. */
export declare function isFormatName(text: string): text is FormatName;
/** The names as a list for a sentence. */
export declare function formatNames(): string;
