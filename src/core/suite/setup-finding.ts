import type { ArgumentList } from './argument-list.ts';

/** One command of a setup. */
export interface SetupCommand {
  readonly command: ArgumentList;
  /** Folder it runs in, relative to the root of the side; `.` = the root. */
  readonly cwd: string;
}

/** What one ecosystem asks for. `distance`: 0 = in the working directory, 1 = in the folder above, and so on. */
export type SetupFinding =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'commands'; readonly distance: number; readonly commands: readonly SetupCommand[] }
  | { readonly kind: 'problem'; readonly distance: number; readonly reason: string };
