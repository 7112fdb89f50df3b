import type { SyntaxNode } from './grammar.ts';
import type { Collection, Place } from './syntax-collect.ts';

/** The walk as its parts call back into it: every kind of node may stand in every other one. */
export interface Walk {
  /** Collects the values in a node and under it. */
  visit(node: SyntaxNode, place: Place, reading: Collection): void;
  /** Collects the values of children, each under the name before it; `seen` are left out. */
  visitNamed(node: SyntaxNode, place: Place, reading: Collection, seen?: readonly SyntaxNode[]): void;
  /** Collects the values of what a method is called on. */
  visitOwner(callee: SyntaxNode, place: Place, reading: Collection): void;
}
