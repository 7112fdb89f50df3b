import type { DeploymentClass } from '../core/model/deployment-class.ts';
import { type RepositoryFiles, rebuiltIndexText } from './repository.ts';
import { suiteFiles } from './run-suite.ts';

/** A pull request to the example repository. */
export interface Scenario {
  /** Word for the command line. */
  readonly name: string;
  /** Title of the pull request. */
  readonly title: string;
  /** Class of the change, as its author would name it. */
  readonly class: DeploymentClass;
  /** What a reader of the comment can see here, one or two sentences. */
  readonly describes: string;
  /** Eval cases of the example repository. */
  readonly cases: number;
  /** Runs a side. */
  readonly epochs: number;
  /** Applies the pull request to the files of base; does not change what it is given. */
  readonly change: (files: RepositoryFiles) => RepositoryFiles;
}

/** Pull requests that the demo can show, the most telling one first. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'prompt-edit',
    title: 'Check claims before answering',
    class: 'prompt-edit',
    describes:
      'A price that shows and a gain that does not: the model takes a second look at its answers, which makes slow ones slower; that it hallucinates less is true, but 400 cases cannot show it.',
    cases: 400,
    epochs: 1,
    change: (files) =>
      edit(
        files,
        suiteFiles.prompt,
        'If the passages do not hold',
        'Check every claim against the passages before you answer.\nIf the passages do not hold',
      ),
  },
  {
    name: 'fine-tune',
    title: 'Use adapter support-v4',
    class: 'fine-tune',
    describes:
      'A mean that hides a loss: the new adapter was trained on English tickets, and pays for it in every other language.',
    cases: 1000,
    epochs: 1,
    change: (files) => edit(files, suiteFiles.model, 'adapter: support-v3', 'adapter: support-v4'),
  },
  {
    name: 'rag-refresh',
    title: 'Rebuild the help-centre index',
    class: 'rag-refresh',
    describes:
      'Better retrieval, worse answers in one segment: the new index ranks clearly better, but brings price pages of 2023 back.',
    cases: 300,
    epochs: 1,
    change: (files) => ({ ...files, [suiteFiles.index]: rebuiltIndexText() }),
  },
  {
    name: 'model-swap',
    title: 'Move to helper-2-mini',
    class: 'model-swap',
    describes:
      'Cheaper and faster without doubt, a little worse perhaps: 150 cases cannot tell a loss of one or two points from none.',
    cases: 150,
    epochs: 1,
    change: (files) => edit(files, suiteFiles.model, 'model: helper-2\n', 'model: helper-2-mini\n'),
  },
  {
    name: 'no-op',
    title: 'Fix a typo in the system prompt',
    class: 'prompt-edit',
    describes: 'Nothing really changes, though many answers do: what a gate has to let through.',
    cases: 200,
    epochs: 3,
    change: (files) => edit(files, suiteFiles.prompt, 'recieve', 'receive'),
  },
  {
    name: 'broken',
    title: 'Quote the help centre to Pro customers',
    class: 'prompt-edit',
    describes: 'The suite breaks halfway on head: no results, no verdict, and never a green check.',
    cases: 40,
    epochs: 1,
    change: (files) =>
      edit(
        files,
        suiteFiles.prompt,
        '{{#pro}}Offer a call',
        '{{#pro}}Quote {{passage}} word for word. Offer a call',
      ),
  },
];

/**
 * Replaces a text that stands in a file exactly once.
 *
 * @throws RangeError when it does not, so that an edit of the example cannot silently turn a scenario into no change
 */
function edit(files: RepositoryFiles, path: string, before: string, after: string): RepositoryFiles {
  const pieces = (files[path] ?? '').split(before);
  if (pieces.length !== 2) throw new RangeError(`"${before}" must stand exactly once in ${path}`);
  return { ...files, [path]: pieces.join(after) };
}
