import { waiversPath } from '../model/approval.ts';
import type { DeploymentClass } from '../model/deployment-class.ts';
import type { Decision } from '../model/verdict.ts';
import { isWaivable } from '../model/waivable.ts';
import { find, subject } from './reason-clause.ts';
import { code, joinRich, type Rich, rich, strong } from './rich-text.ts';

/**
 * Where a verdict is read, which decides how it can be accepted as it is: on a pull request whose labels and comments are
 * read, beside a repository, beside two files alone, or for a candidate outside git, which has no pull request. What is
 * only recorded is held against nothing, so that nobody has to accept it.
 */
export type Accepting =
  | { readonly kind: 'pull-request'; readonly label: string; readonly headSha: string }
  | { readonly kind: 'repository' }
  | { readonly kind: 'files' }
  | { readonly kind: 'recorded' }
  | { readonly kind: 'candidate'; readonly class: DeploymentClass };

/** How a verdict that stops the change can be accepted as it is, and who can: only ways that would be open. */
export function acceptStep(decision: Decision, accepting: Accepting): Rich[] {
  const { verdict, conclusion, policy } = decision;
  if (conclusion === 'success' || verdict === 'not-evaluated' || accepting.kind === 'recorded') return [];
  const rest = decision.reasons.filter(({ lifted }) => lifted === undefined);
  const canBeWaived = rest.every(isWaivable);
  // Nothing judges a candidate again by itself.
  const again = accepting.kind === 'candidate' ? ', and start it again' : '';
  if (verdict === 'outside')
    return canBeWaived
      ? [
          rich`${strong('To accept it for a while:')} ${waiverWay(accepting)}, with a reason, an owner and an end${again}; no sign-off lifts what is outside.`,
        ]
      : [];
  const finals = rest.filter(({ canSignOff }) => canSignOff === false);
  if (finals.length > 0) {
    const names = finals.slice(0, 3).map((reason) => {
      const about = find(reason, decision);
      return about === undefined ? reason.code : subject(about);
    });
    const way = canBeWaived ? rich` A waiver does: ${waiverWay(accepting)}${again}.` : rich``;
    return [
      rich`${strong('No sign-off lifts this:')} the config blocks it for ${[...new Set(names)].join(', ')}.${way}`,
    ];
  }
  if (verdict === 'inconclusive' && policy.onInconclusive !== 'sign-off') return [];
  const ways = [...signOffWays(accepting), ...(canBeWaived ? [waiverWay(accepting)] : [])];
  if (ways.length === 0) return [];
  const end = accepting.kind === 'pull-request' ? ' No new run is made.' : '';
  return [rich`${strong('To accept it as it is:')} ${joinRich(ways, '; or ')}${again}.${end}`];
}

function signOffWays(accepting: Accepting): Rich[] {
  if (accepting.kind === 'candidate') return [];
  if (accepting.kind !== 'pull-request')
    return [rich`somebody with write access signs it off on the pull request`];
  const { label, headSha } = accepting;
  return [
    rich`set the label ${code(label)} now, or comment ${code(`/accept-tradeoff ${headSha.slice(0, 7)} <reason>`)}, by someone with write access`,
  ];
}

function waiverWay(accepting: Accepting): Rich {
  switch (accepting.kind) {
    case 'files':
      return rich`name a waivers file that has an entry for it, ${code('--waivers FILE')}`;
    case 'candidate':
      return rich`add an entry of class ${code(accepting.class)} to ${code(waiversPath)} on the default branch`;
    case 'pull-request':
    case 'repository':
    case 'recorded':
      return rich`add an entry to ${code(waiversPath)} on the base branch`;
  }
}
