/** Without escape sequences and other control characters: messages quote file names and output of strangers. */
export function plainLine(line: string): string {
  return line.replace(/[^\P{Cc}\n\t]/gu, '·');
}
