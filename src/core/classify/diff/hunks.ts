import type { Block } from './source.ts';

const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** The hunks of a unified diff of one file, each as its stretch of base and of head. Anything else is skipped. */
export function readHunks(diff: string): { readonly base: Block; readonly head: Block }[] {
  const hunks: { from: number; to: number; base: string[]; head: string[] }[] = [];
  for (const line of diff.split('\n')) {
    const opened = header.exec(line);
    if (opened !== null) hunks.push({ from: Number(opened[1]), to: Number(opened[2]), base: [], head: [] });
    const hunk = hunks.at(-1);
    if (opened !== null || hunk === undefined) continue;
    const text = line.slice(1);
    if (line.startsWith('-')) hunk.base.push(text);
    else if (line.startsWith('+')) hunk.head.push(text);
    else if (line.startsWith(' ')) {
      hunk.base.push(text);
      hunk.head.push(text);
    }
  }
  return hunks.map(({ from, to, base, head }) => ({
    // A side without lines is numbered 0 in a diff.
    base: { text: base.join('\n'), firstLine: Math.max(1, from) },
    head: { text: head.join('\n'), firstLine: Math.max(1, to) },
  }));
}
