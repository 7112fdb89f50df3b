/** The formats that can be read, in the order in which they are documented. */
export const formats = [
  { name: 'rows-jsonl', description: 'our own rows, one JSON object a line; any tool can write it' },
  { name: 'promptfoo-json', description: 'promptfoo eval -o results.json (or .jsonl), every version' },
  { name: 'junit-xml', description: 'JUnit XML of pytest, jest, surefire and others, scores in properties' },
] as const;

/** Name of a format that can be read. */
export type FormatName = (typeof formats)[number]['name'];

/** True when the text is the name of a format that can be read. */
export function isFormatName(text: string): text is FormatName {
  return formats.some((format) => format.name === text);
}

/** The names as a list for a sentence. */
export function formatNames(): string {
  return formats.map((format) => format.name).join(', ');
}
