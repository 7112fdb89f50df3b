import type { Route } from './state.ts';

/** Issues are the emulator's; its answers are held against GitHub's description, since the Action reads them. */
export const issueRoutes: readonly Route[] = [
  { method: 'GET', path: '/repos/:owner/:repo/issues', handle: (call) => call.forward() },
  { method: 'POST', path: '/repos/:owner/:repo/issues', handle: (call) => call.forward() },
  { method: 'PATCH', path: '/repos/:owner/:repo/issues/:number', handle: (call) => call.forward() },
];
