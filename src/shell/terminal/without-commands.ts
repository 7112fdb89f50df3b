/**
 * Text in which no line is a workflow command: a runner obeys `::name::` and `##[name]` at the beginning of a line of
 * any output, and our output quotes files and results that strangers wrote.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n]*)(?=::|##\[)/gm, '$1·');
}
