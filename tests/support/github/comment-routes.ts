import type { Answer } from './http.ts';
import type { Call, Route } from './state.ts';

/** The longest body that GitHub took of a comment: UTF-8 bytes, though its message speaks of 65,536 characters. */
export const largestCommentBytes = 262_144;

/** What the overlay does about comments: it refuses those that are too long, the emulator takes any. */
export const commentRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/:owner/:repo/issues/:number/comments',
    handle: (call) => tooLong(call, 'create-an-issue-comment') ?? call.forward(),
  },
  {
    method: 'PATCH',
    path: '/repos/:owner/:repo/issues/comments/:id',
    handle: (call) => tooLong(call, 'update-an-issue-comment') ?? call.forward(),
  },
];

function tooLong({ body }: Call, anchor: string): Answer | undefined {
  if (typeof body.body !== 'string' || Buffer.byteLength(body.body) <= largestCommentBytes) return undefined;
  const error = {
    resource: 'IssueComment',
    code: 'unprocessable',
    field: 'data',
    message: 'Body is too long (maximum is 65536 characters)',
  };
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [error],
      documentation_url: `https://docs.github.com/rest/issues/comments#${anchor}`,
      status: '422',
    },
  };
}
