import type { SignOff, Waiver } from '../model/approval.ts';
import type { Decision, Reason } from '../model/verdict.ts';
import { code, joinRich, type Rich, rich, strong } from './rich-text.ts';
import { firstWords } from './with-code.ts';

/** Who accepted a verdict until when, as it stands in the first line; null = nobody did. */
export function approvalWords({ approvals }: Decision): string | null {
  const { signOffs = [], waivers = [] } = approvals ?? {};
  const [first] = signOffs;
  const more = signOffs.length > 1 ? ` and ${signOffs.length - 1} more` : '';
  const ends = waivers.map(({ expires }) => expires).toSorted();
  const words = [
    ...(first === undefined ? [] : [`accepted by ${first.by} on ${dayOf(first.at)}${more}`]),
    ...(ends[0] === undefined ? [] : [`waived until ${ends[0]}`]),
  ];
  return words.length === 0 ? null : words.join(' and ');
}

/** What lifted a reason, as a word behind it; empty = nothing did. */
export function liftedWord({ lifted }: Reason): string {
  if (lifted === undefined) return '';
  return lifted === 'waiver' ? 'waived' : 'signed off';
}

/** Named in a comment; all of them are in the record. */
const mostNamed = 5;

/** Who accepted what was lost, when and why; no size of the change may hide it. */
export function approvalParagraphs({ approvals }: Decision): Rich[] {
  const { signOffs = [], waivers = [] } = approvals ?? {};
  return [...told(signOffs, signOffText), ...told(waivers, waiverText)];
}

/** What did not count, and why. */
export function approvalNotes({ approvals }: Decision): string[] {
  const { notes = [] } = approvals ?? {};
  const shown = notes.slice(0, mostNotes);
  const more = notes.length - shown.length;
  return [
    ...shown,
    ...(more === 0 ? [] : [`${more} more sign-offs or waivers do not count: the log has all of them.`]),
  ];
}

const mostNotes = 8;

function told<T>(all: readonly T[], textOf: (one: T) => Rich): Rich[] {
  if (all.length === 0) return [];
  const more = all.length > mostNamed ? [rich`and ${all.length - mostNamed} more, in the record.`] : [];
  return [joinRich([...all.slice(0, mostNamed).map(textOf), ...more], ' ')];
}

function signOffText({ by, at, reason, sha }: SignOff): Rich {
  return rich`${strong('Accepted')} by ${by} on ${dayOf(at)} for ${code(sha.slice(0, 7))}: ${quoted(reason)}`;
}

function waiverText({ dimension, segment, class: of, owner, expires, reason }: Waiver): Rich {
  const where = segment === undefined ? rich`` : rich` in ${code(segment)}`;
  return rich`${strong('Waived')} for ${of} until ${expires}: ${code(dimension)}${where}, by ${owner}: ${quoted(reason)}`;
}

/** A reason is for people: what is longer stands in the record. It ends the sentence, once. */
function quoted(reason: string): string {
  const words = firstWords(reason.trim(), 200);
  return /[.!?…]$/.test(words) ? `“${words}”` : `“${words}”.`;
}

/** Day of a time, UTC. */
function dayOf(at: string): string {
  return at.slice(0, 10);
}
