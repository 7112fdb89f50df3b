import { type ArgumentList, argumentList } from './argument-list.ts';

/** Same text as `resultsPlaceholder` of the config, which this room may not import; a test holds them together. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is written like this in configs
const placeholder = '${results}';

/**
 * The command of a suite as it is started: every `${results}`, alone or inside an argument, becomes the path.
 * Nothing else is expanded: no variables, no globs, no `~`.
 *
 * @param command - argument list of the config, not empty
 * @param values - `results`: absolute path of the results file in the side that runs
 * @throws RangeError when the list is empty
 */
export function expandCommand(
  command: readonly string[],
  { results }: { readonly results: string },
): ArgumentList {
  // A function, because a text would have its own `$&` expanded.
  return argumentList(command.map((argument) => argument.replaceAll(placeholder, () => results)));
}
