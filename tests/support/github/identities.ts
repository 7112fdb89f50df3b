/** Somebody a token stands for. */
export interface Identity {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
  readonly token: string;
  /** Whether the token is an app installation's, as a workflow's is: such a token has no user of its own. */
  readonly isInstallation: boolean;
}

/** Name of somebody the server knows. */
export type IdentityName = 'workflow' | 'app' | 'octocat' | 'mallory';

/**
 * Everybody the server knows. `workflow` is what `github.token` stands for: its bot has this very id on GitHub.
 * `octocat` owns the repositories, `mallory` has no rights in them and owns forks, `app` is another GitHub App.
 */
export const identities: Readonly<Record<IdentityName, Identity>> = {
  workflow: {
    login: 'github-actions[bot]',
    id: 41_898_282,
    type: 'Bot',
    token: 'ghs_workflow',
    isInstallation: true,
  },
  app: { login: 'eval-app[bot]', id: 5_000_001, type: 'Bot', token: 'ghs_app', isInstallation: true },
  octocat: { login: 'octocat', id: 583_231, type: 'User', token: 'ghp_octocat', isInstallation: false },
  mallory: { login: 'mallory', id: 5_000_002, type: 'User', token: 'ghp_mallory', isInstallation: false },
};

/** The identity with this login, if the server knows it. */
export function identityOf(login: string): Identity | undefined {
  return Object.values(identities).find((identity) => identity.login === login);
}

/** The identity whose token an `authorization` header carries: undefined without a header, null for a token nobody has. */
export function identityOfHeader(authorization: string | undefined): Identity | null | undefined {
  if (authorization === undefined) return undefined;
  const token = authorization.replace(/^(?:bearer|token)\s+/i, '').trim();
  return Object.values(identities).find((identity) => identity.token === token) ?? null;
}
