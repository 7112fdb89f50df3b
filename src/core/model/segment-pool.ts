import type { CaseRow } from './case-row.ts';

/** Segments by number: a suite has few different ones, whatever its size. */
export function segmentPool(): {
  readonly codeOf: (segments: CaseRow['segments']) => number;
  readonly records: CaseRow['segments'][];
} {
  const root: SegmentNode = { code: -1, next: new Map() };
  const records: CaseRow['segments'][] = [];
  return {
    records,
    codeOf(segments) {
      let node = root;
      for (const field in segments) {
        node = childOf(childOf(node, field), segments[field] ?? '');
      }
      if (node.code === -1) node.code = records.push(segments) - 1;
      return node.code;
    },
  };
}

/** Where one walks to by the fields and values of segments in turn. */
interface SegmentNode {
  /** −1 = no row ended here yet. */
  code: number;
  readonly next: Map<string, SegmentNode>;
}

function childOf(node: SegmentNode, text: string): SegmentNode {
  const known = node.next.get(text);
  if (known !== undefined) return known;
  const child: SegmentNode = { code: -1, next: new Map() };
  node.next.set(text, child);
  return child;
}
