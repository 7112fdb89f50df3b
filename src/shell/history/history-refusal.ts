import { HistoryError } from '../../core/model/history-error.ts';

/** Longest quotation of a server in a message. */
const longestQuote = 300;

const bypass =
  'push with the token of a GitHub App that is on its bypass list (input `github-token`); the default token cannot be on one';

/** The credentials may not write. */
export function mayNotWrite(branch: string, said: string, cause: unknown): HistoryError {
  return new HistoryError(
    'forbidden',
    `The token may not write to the branch ${branch}${quoted(said)}`,
    'Give that job `permissions:` with the line `contents: write`.',
    cause,
  );
}

/**
 * A rule refuses what was written.
 *
 * @param rules - what the server says of each rule; empty = it does not say
 */
export function againstRules(
  branch: string,
  rules: readonly string[],
  said: string,
  cause: unknown,
): HistoryError {
  const exclude = `Exclude the branch \`${branch}\` from the ruleset or branch protection, or ${bypass}.`;
  const unsigned = rules.filter(isAboutSignatures);
  const named = quoted(rules.length > 0 ? rules.join(' ') : said);
  if (unsigned.length > 0 && unsigned.length === rules.length) {
    return new HistoryError(
      'signatures',
      `A rule of the repository asks for signed commits on the branch ${branch}${named}`,
      `Set \`history-write: api\`: commits made through the API carry GitHub's signature. ${exclude}`,
      cause,
    );
  }
  const also = unsigned.length > 0 ? ' Signed commits take `history-write: api` as well.' : '';
  return new HistoryError(
    'ruleset',
    `A rule of the repository keeps the branch ${branch} from being written${named}`,
    `${exclude}${also}`,
    cause,
  );
}

/** Whether a rule asks for signed commits. */
function isAboutSignatures(rule: string): boolean {
  return /verified signature|signed commit|must be signed/i.test(rule);
}

function quoted(said: string): string {
  const plain = said.replace(/\s+/g, ' ').trim().slice(0, longestQuote);
  return plain === '' ? '.' : `: ${plain.replace(/[.:]$/, '')}.`;
}
