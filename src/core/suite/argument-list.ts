/** A command: the program and its arguments, at least the program. */
export type ArgumentList = readonly [string, ...string[]];

/**
 * A list as a command.
 *
 * @throws RangeError when the list is empty; a parsed config holds no such list
 */
export function argumentList(words: readonly string[]): ArgumentList {
  const [program, ...rest] = words;
  if (program === undefined) throw new RangeError('a command needs at least one word, received none');
  return [program, ...rest];
}
