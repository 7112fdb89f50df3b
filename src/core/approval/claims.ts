import { parseCommand } from './parse-command.ts';
import type { Account, ApprovalComment, Judgement, LabelEvent, SignOffFacts } from './sign-off-facts.ts';

/** Something that says it is a sign-off. */
export interface Claim {
  readonly via: 'label' | 'comment';
  /** Login; null = GitHub names nobody whose word could count. */
  readonly by: string | null;
  readonly at: string;
  readonly reason: string;
  /** Full SHA of the judged head that is meant; null = none is. */
  readonly sha: string | null;
  /** Why it does not count whoever made it, as the end of a sentence; null = it depends on the person. */
  readonly refusal: string | null;
}

type Known = Pick<SignOffFacts, 'judged' | 'headSha' | 'retargets'> & {
  /** undefined = not asked yet: what depends on it is taken to hold. */
  readonly heads?: SignOffFacts['heads'];
};

/** All claims, newest first. */
export function claimsOf(facts: Omit<SignOffFacts, 'heads' | 'writers'> & Known): readonly Claim[] {
  const label = claimOfLabel(facts);
  const commands = facts.comments.flatMap((comment) => claimOfComment(comment, facts) ?? []);
  return [...(label === null ? [] : [label]), ...commands].sort(
    (left, right) => timeOf(right) - timeOf(left),
  );
}

/** The first of all times where one cannot be read. */
function timeOf({ at }: { readonly at: string }): number {
  const time = Date.parse(at);
  return Number.isNaN(time) ? 0 : time;
}

/** The label as it stands: who set it last, and on which commit. */
function claimOfLabel(facts: Omit<SignOffFacts, 'heads' | 'writers'> & Known): Claim | null {
  if (!facts.isLabelSet) return null;
  const isOurs = ({ label }: LabelEvent): boolean => label.toLowerCase() === facts.label.toLowerCase();
  const last = facts.labelEvents.filter(isOurs).at(-1);
  const claim = { via: 'label', reason: `label ${facts.label}`, at: last?.at ?? '', by: null } as const;
  if (last?.kind !== 'labeled')
    return { ...claim, sha: null, refusal: 'who set it is not among the events that GitHub shows' };
  const person = personOf(last.by);
  if (typeof person === 'string') return { ...claim, by: nameOf(last.by), sha: null, refusal: person };
  return { ...claim, by: person.login, ...commitAt(last.at, facts) };
}

const setAgain = 'take it off, and set it again when the verdict is read';

/** The commit that a label was set on, which says nothing of it itself: the head at that time. */
function commitAt(at: string, { judged, headSha, heads, retargets }: Known): Pick<Claim, 'sha' | 'refusal'> {
  const earlier = judged.filter((judgement) => isBefore(judgement.at, at));
  if (earlier.length === 0)
    return { sha: null, refusal: `it was set before this content was judged; ${setAgain}` };
  const elsewhere = whyElsewhere(at, retargets);
  if (elsewhere !== null) return { sha: null, refusal: `${elsewhere}; ${setAgain}` };
  if (heads === undefined) return { sha: headSha, refusal: null };
  const head = newest((heads ?? []).filter((one) => !isBefore(at, one.at)));
  if (head === undefined)
    return { sha: null, refusal: 'which commit it was set on is not known; the command names one' };
  if (head.headSha === headSha || judged.some((judgement) => judgement.headSha === head.headSha))
    return { sha: head.headSha, refusal: null };
  return { sha: null, refusal: `it was set on ${short(head.headSha)}, which has other content; ${setAgain}` };
}

/** null = the comment holds no command. */
function claimOfComment({ by, at, changedAt, body }: ApprovalComment, known: Known): Claim | null {
  const parsed = parseCommand(body);
  if (parsed.kind === 'none') return null;
  const claim = { via: 'comment', by: nameOf(by), at, reason: '', sha: null } as const;
  const person = personOf(by);
  if (typeof person === 'string') return { ...claim, refusal: person };
  if (parsed.kind === 'malformed') return { ...claim, refusal: parsed.problem };
  if (Date.parse(changedAt) !== Date.parse(at))
    return { ...claim, refusal: 'it was edited afterwards; write it anew' };
  return { ...claim, reason: parsed.reason, ...commitNamed(parsed.sha, at, known) };
}

/** The judged commit that a command names. */
function commitNamed(
  named: string,
  at: string,
  { judged, heads, retargets }: Known,
): Pick<Claim, 'sha' | 'refusal'> {
  const meant = judged.filter(({ headSha }) => headSha.startsWith(named));
  const refuse = (refusal: string): Pick<Claim, 'sha' | 'refusal'> => ({ sha: null, refusal });
  if (meant.length === 0) return refuse(`${short(named)} is no judged commit of this content`);
  const found = newest(meant.filter((judgement) => isBefore(judgement.at, at)));
  if (found === undefined) return refuse(`it was written before ${short(named)} was judged`);
  const elsewhere = whyElsewhere(at, retargets);
  if (elsewhere !== null) return refuse(`${elsewhere}; write it anew`);
  // Seven digits can be made to fit another commit: what is short has to be plain.
  const alike = new Set([...judged, ...(heads ?? [])].map(({ headSha }) => headSha));
  const fitting = [...alike].filter((sha) => sha.startsWith(named));
  if (fitting.length > 1) return refuse(`${short(named)} begins more than one commit; write the whole SHA`);
  if (heads === null && named.length < found.headSha.length)
    return refuse('which commits begin so is not known; write the whole SHA');
  return { sha: found.headSha, refusal: null };
}

/**
 * Why what was accepted then is not what is asked now: the loss against one branch is none against another, and the author
 * of a pull request may point it anywhere. null = it is.
 */
function whyElsewhere(at: string, retargets: Known['retargets']): string | null {
  if (retargets === null) return 'whether the pull request went to another branch since is not known';
  return retargets.every((moved) => isBefore(moved, at))
    ? null
    : 'the pull request was pointed at another base branch since';
}

/** Names of accounts as GitHub gives them; whatever else stands there is nobody's. */
const loginForm = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

/** The person; or why there is none whose word could count. */
function personOf(account: Account | null): Account | string {
  if (account === null) return 'its account is gone';
  if (account.isApp || account.login.endsWith('[bot]')) return 'an app made it, and only people sign off';
  return loginForm.test(account.login) ? account : 'GitHub does not name its account';
}

function nameOf(account: Account | null): string | null {
  const login = account?.login.replace(/\[bot\]$/, '') ?? '';
  return loginForm.test(login) ? (account?.login ?? null) : null;
}

/** False for a time that cannot be read. */
function isBefore(one: string, other: string): boolean {
  return Date.parse(one) < Date.parse(other);
}

function newest(judgements: readonly Judgement[]): Judgement | undefined {
  return judgements.toSorted((left, right) => timeOf(left) - timeOf(right)).at(-1);
}

function short(sha: string): string {
  return sha.slice(0, 7);
}
