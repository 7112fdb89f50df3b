import type { World } from '../ports.ts';

/** The world with messages that begin with the command they are of; steps and what programs print stay as they are. */
export function inName(command: string, world: World): World {
  return { ...world, log: { ...world.log, note: (line) => world.log.note(`${command}: ${line}`) } };
}
