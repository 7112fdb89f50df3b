import type { SignOff } from '../model/approval.ts';
import { type Claim, claimsOf } from './claims.ts';
import type { SignOffFacts } from './sign-off-facts.ts';

/** What counts, and what does not and why, one sentence each. */
export interface CountedSignOffs {
  /** Oldest first. */
  readonly signOffs: readonly SignOff[];
  readonly notes: readonly string[];
}

/** Accounts whose rights are asked for: anybody may write a command, and each account is a request. */
const mostAsked = 20;

/** Sentences that are kept: anybody can make us write more. */
const mostNotes = 5;

/**
 * Logins whose rights decide whether something counts, newest claim first. Empty = nothing can count: neither their rights
 * nor the heads of the pull request have to be asked for.
 */
export function whoToAsk(facts: Omit<SignOffFacts, 'heads' | 'writers'>): readonly string[] {
  const open = claimsOf(facts).flatMap(({ by, refusal }) => (refusal === null && by !== null ? [by] : []));
  return [...new Set(open)].slice(0, mostAsked);
}

/**
 * Sign-offs of the content that is judged now. A label counts when it stands, was set after this content was judged first,
 * and on a commit of it; a command when it names a commit of it that was judged before, and was not edited since; both
 * when whoever made them is a person who may write here now. Nothing is remembered: what is taken back is gone.
 *
 * What was tried before the newest one that counts is past, and is not told.
 */
export function countSignOffs(facts: SignOffFacts): CountedSignOffs {
  const settled = claimsOf(facts).map((claim) => ({ claim, why: claim.refusal ?? whyNotBy(claim, facts) }));
  const signOffs = settled.flatMap(({ claim, why }) => (why === null ? signOffOf(claim) : []));
  const first = settled.findIndex(({ why }) => why === null);
  const told = (first === -1 ? settled : settled.slice(0, first)).map(({ claim, why }) =>
    sentence(claim, why ?? ''),
  );
  const more = told.length - mostNotes;
  return {
    signOffs: signOffs.reverse(),
    notes: more > 0 ? [...told.slice(0, mostNotes), `${more} earlier ones do not count either.`] : told,
  };
}

function whyNotBy({ by }: Claim, { writers }: SignOffFacts): string | null {
  const mayWrite = by === null ? null : writers.get(by);
  if (mayWrite === true) return null;
  if (mayWrite === undefined) return `more than ${mostAsked} accounts wrote one, and no more are looked up`;
  return mayWrite === false
    ? `${by} has no write permission`
    : `GitHub did not say what ${by ?? 'its account'} may do`;
}

function signOffOf({ via, by, at, reason, sha }: Claim): SignOff[] {
  return by === null || sha === null ? [] : [{ by, at, reason, sha, via }];
}

function sentence({ via, by, reason }: Claim, why: string): string {
  const what = via === 'label' ? `The ${reason}` : 'The command';
  return `${what}${by === null ? '' : ` by ${by}`} does not count: ${why}.`;
}
