/**
 * What a person wrote in a description, line by line: without comments, which templates fill with examples, and without
 * fenced code.
 *
 * @param text - Markdown of a pull request, or the message of a commit
 */
export function descriptionLines(text: string): readonly string[] {
  const visible = text.replace(/\r\n?/g, '\n').replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const lines: string[] = [];
  let fence: string | null = null;
  for (const line of visible.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === null && mark === undefined) lines.push(line);
    else if (fence === null) fence = mark ?? null;
    // A fence is closed by its own sign, at least as often as it was opened with.
    else if (mark?.startsWith(fence) === true && line.trim() === mark) fence = null;
  }
  return lines;
}
