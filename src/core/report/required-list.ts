import type { DeploymentClass } from '../model/deployment-class.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Block, CommentView } from './comment-view.ts';
import { code, type Rich, rich, strong } from './rich-text.ts';

/** Each state in words: no reader has to tell colours apart. */
const words: Readonly<Record<Requirement['state'], Readonly<Record<Requirement['kind'], string>>>> = {
  met: { suite: 'met', segment: 'met' },
  failed: { suite: 'failed', segment: 'failed' },
  missing: { suite: 'missing: there is no verdict of it', segment: 'missing: no case of it was compared' },
  'not-settled': { suite: 'not settled', segment: 'not settled' },
  elsewhere: {
    suite: 'not here yet: another job has to bring it',
    segment: 'not here yet: another job has to bring it',
  },
};

/**
 * The checklist of what a class requires; empty = it requires nothing. It stays when there is no room for the rest.
 *
 * @param of - the class; null = several jobs say so, each for its own
 */
export function requiredList(requirements: readonly Requirement[], of: DeploymentClass | null): Block[] {
  if (requirements.length === 0) return [];
  const shown = requirements.slice(0, mostShown);
  const more = requirements.length - shown.length;
  const lead = of === null ? 'Required:' : `Required for ${of}:`;
  const items = [...shown.map(itemOf), ...(more === 0 ? [] : [rich`and ${more} more`])];
  return [
    { kind: 'paragraph', text: rich`${strong(lead)}`, isKept: true },
    { kind: 'list', items, isKept: true },
  ];
}

/** A class that requires more than this has the rest in the record. */
const mostShown = 30;

function itemOf({ kind, name, state }: Requirement): Rich {
  return rich`${kind} ${code(name)}: ${words[state][kind]}`;
}

/** A comment with the checklist of suites above everything but its first line. */
export function withRequired(
  view: CommentView,
  requirements: readonly Requirement[],
  of: DeploymentClass | null,
): CommentView {
  const blocks = requiredList(requirements, of);
  return blocks.length === 0 ? view : { ...view, blocks: [...blocks, ...view.blocks] };
}
