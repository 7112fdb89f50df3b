import type { Octokit } from '@octokit/rest';
import { z } from 'zod';

const viewerAnswer = z.object({ viewer: z.object({ login: z.string() }) });

/** Whose token it is. `GET /user` is closed to the token of a workflow; the viewer of GraphQL is not. */
export async function ownLogin(client: Octokit): Promise<string | null> {
  try {
    const answer = await client.graphql('query { viewer { login } }');
    return viewerAnswer.parse(answer).viewer.login;
  } catch {
    // An older server, or a token without GraphQL: the caller knows what to assume.
    return null;
  }
}
