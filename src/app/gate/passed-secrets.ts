import type { SuiteConfig } from '../../core/config/config.ts';
import type { World } from '../ports.ts';

/** Values of the variables that a suite is given: what must not leave by any way. */
export function passedSecrets({ judge }: SuiteConfig, { environment }: Pick<World, 'environment'>): string[] {
  return judge.passEnv.flatMap((name) => environment[name] ?? []);
}
