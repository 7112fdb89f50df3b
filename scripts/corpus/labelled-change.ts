import { parseChangesLine } from '../../src/core/classify/parse-changes-line.ts';
import type { FileChange } from '../../src/core/model/change.ts';
import { type DeploymentClass, deploymentClasses } from '../../src/core/model/deployment-class.ts';
import { formatIssue } from '../../src/core/model/issue.ts';

/** A change of which a reader said what it is. */
export interface LabelledChange {
  readonly id: string;
  /** `owner/name`; '' where the entry does not say. */
  readonly repo: string;
  readonly files: readonly FileChange[];
  /** Riskiest first. */
  readonly labels: readonly DeploymentClass[];
  readonly primary: DeploymentClass;
  /** What in the change earns the labels, in the reader's words. */
  readonly why: string;
  readonly tags: readonly string[];
}

/**
 * Reads a file of labelled changes, one JSON object a line: the fields of `classify --changes` and `labels`, `primary`
 * (left out: the first label), `repo`, `why` and `tags`.
 *
 * @throws Error that names the line and what is wrong with it
 */
export function readLabelledChanges(text: string): LabelledChange[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = parseChangesLine(line, index + 1);
    if (!parsed.ok) throw new Error(parsed.issues.map(formatIssue).join('\n'));
    const { labels, primary, repo, why, tags } = JSON.parse(line) as Readonly<Record<string, unknown>>;
    const known = listOf(labels).filter(isClass);
    const [first] = known;
    if (first === undefined || known.length !== listOf(labels).length) {
      throw new Error(`line ${index + 1}: labels must be a list of ${deploymentClasses.join(', ')}.`);
    }
    return [
      {
        ...parsed.value,
        labels: known,
        primary: isClass(primary) ? primary : first,
        repo: typeof repo === 'string' ? repo : '',
        why: typeof why === 'string' ? why : '',
        tags: listOf(tags).map(String),
      },
    ];
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isClass(value: unknown): value is DeploymentClass {
  return deploymentClasses.some((name) => name === value);
}
