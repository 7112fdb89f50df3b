/**
 * Whether a workflow runs the gate on pull requests already: a second one beside it would write over its comment and its
 * status. Told by its lines, so that a broken file is looked at too.
 *
 * @param action - what a workflow of ours would use, such as `acme/gate@v1`
 */
export function isGateWorkflow(text: string, action: string): boolean {
  const lines = text.split('\n').map((line) => line.replace(/(?:^|\s)#.*$/, ''));
  const own = action.replace(/@.*$/, '');
  const isUsed = lines.some((line) => {
    const used = /^\s*(?:-\s*)?uses:\s*['"]?([^\s'"]+)/.exec(line)?.[1] ?? '';
    const name = used.replace(/@.*$/, '');
    return name === own || /(?:^|\/)eval-envelope$/.test(name);
  });
  const isOfPullRequests = lines.some((line) =>
    /^(?:\s+|\s*-\s*|['"]?on['"]?:.*[\s[,])['"]?pull_request['"]?\s*(?:[:,\]]|$)/.test(line),
  );
  // What reports, merges or measures evaluates nothing.
  const commands = lines.flatMap((line) => /^\s*command:\s*['"]?([a-z]+)/.exec(line)?.[1] ?? []);
  return isUsed && isOfPullRequests && !(commands.length > 0 && commands.every((name) => name === 'report'));
}
