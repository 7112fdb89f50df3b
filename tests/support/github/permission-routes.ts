import { userObject } from './objects.ts';
import type { Route } from './state.ts';

/** What the REST API says of somebody's rights. */
export type RepositoryPermission = 'admin' | 'write' | 'read' | 'none';

/**
 * Who may do what in a repository. The emulator writes `push` where GitHub writes `write`, and knows nobody who is not a
 * collaborator, whom GitHub lets read what is public. Everybody may read, but for the owner and whom a test names.
 */
export const permissionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/:owner/:repo/collaborators/:login/permission',
    handle: ({ state, repository, params: { owner = '', login = '' } }) => {
      const permission =
        login === owner ? 'admin' : (state.permissions.get(`${repository}@${login}`) ?? 'read');
      const may = (...levels: readonly string[]): boolean => levels.includes(permission);
      const permissions = {
        admin: may('admin'),
        maintain: may('admin'),
        push: may('admin', 'write'),
        triage: may('admin', 'write'),
        pull: permission !== 'none',
      };
      const user = { ...userObject(login), role_name: permission, permissions };
      return { status: 200, body: { permission, role_name: permission, user } };
    },
  },
];
