import type { MergedHistory } from '../velocity/merged-document.ts';
import type { Block, CommentView } from './comment-view.ts';
import { formatCount, formatCountOf, formatNumber } from './format-quantity.ts';
import { code, type Rich, rich, strong } from './rich-text.ts';
import { formatAge, formatDay, formatDayIn, formatDays, pluralNames } from './velocity-words.ts';

/** Sprints that the page lists. */
const mostSprints = 12;

/** The page of a sprint from a branch's history alone: merged changes by class, and what nobody can tell from them. */
export function buildMergedPage(document: MergedHistory): CommentView {
  return {
    headline: [headlineText(document)],
    blocks: [
      { kind: 'paragraph', text: [contextText(document)] },
      classTable(document),
      ...paragraphs(document).map((text): Block => ({ kind: 'paragraph', text })),
    ],
    folds: [
      {
        summary: rich`Sprint by sprint: ${formatCountOf(document.sprints.length, 'sprint')}`,
        blocks: [sprintTable(document)],
      },
      {
        summary: ['What could not be known, and why'],
        blocks: [
          {
            kind: 'list',
            items: document.unknown.map(({ figure, reason }) => rich`${strong(figure)}: ${reason}`),
          },
        ],
      },
      { summary: ['Definitions and exclusions'], blocks: [{ kind: 'list', items: definitions(document) }] },
    ],
    reasons: [],
    footer: [footerText(document)],
  };
}

function headlineText({ sprint, classes }: MergedHistory): string {
  const name = `Sprint ${sprint.number} (${formatDays(sprint.firstDay, sprint.lastDay)})`;
  if (!sprint.isCovered) return `${name}: the history that was read does not cover it`;
  const ours = classes.filter((row) => row.class !== 'other');
  const count = sum(ours.map(({ merged }) => merged ?? 0));
  const all = sum(classes.map(({ merged }) => merged ?? 0));
  return `${name}: ${formatCount(count)} of ${formatCountOf(all, 'merged change')} changed prompts, retrieval or models`;
}

function contextText({ history, branch }: MergedHistory): string {
  return `from the last ${formatCountOf(history.changes, 'merged change')} of ${branch} · without a single evaluation: what was merged, never what was tried`;
}

function classTable({ classes }: MergedHistory): Block {
  const rows = classes.map((row): Rich[] => [
    [pluralNames[row.class]],
    [row.merged === null ? 'unknown' : formatCount(row.merged)],
    [row.usual === null ? '–' : formatNumber(row.usual, Number.isInteger(row.usual) ? 0 : 1)],
    [formatCount(row.inHistory)],
    [formatCount(row.takenBack)],
    row.last === null
      ? ['none in what was read']
      : rich`${formatAge(Math.floor(row.last.daysAgo))} ago (${row.last.pullRequest === null ? code(row.last.commit.slice(0, 10)) : `no. ${row.last.pullRequest}`})`,
  ]);
  return {
    kind: 'table',
    label: 'Merged changes by class',
    header: ['', 'merged', 'usual a sprint (median)', 'in what was read', 'taken back later', 'last'],
    align: ['left', 'right', 'right', 'right', 'right', 'left'],
    rows,
  };
}

function paragraphs({ reverts, features, sprint, history, classes }: MergedHistory): readonly Rich[] {
  const late = classes.flatMap(({ class: name, last, usualDays }) =>
    last !== null && usualDays !== null && last.daysAgo > usualDays
      ? [
          `${pluralNames[name].toLowerCase()} (last ${formatAge(Math.floor(last.daysAgo))} ago, usual are ${formatAge(usualDays)})`,
        ]
      : [],
  );
  const direct = sum(history.leftOut.map(({ count }) => count));
  return [
    ...(late.length === 0
      ? []
      : [rich`${strong('Rhythm:')} longer ago than usual for their class: ${late.join('; ')}.`]),
    rich`${strong('Reverts:')} ${reverts.merged === null ? 'unknown for this sprint' : `${formatCountOf(reverts.merged, 'revert')} merged in the sprint`}, ${reverts.inHistory} in all that was read, ${reverts.ofUnknown} of them of something that was not read or is not named.`,
    features === null
      ? rich`${strong('Features:')} unknown: ${sprint.isCovered ? rich`no merged change that was read has a ${code('Feature:')} trailer` : 'the sprint was not read whole'}.`
      : rich`${strong('Features:')} ${features.length === 0 ? 'none named in this sprint' : features.map(({ feature, changes }) => `${feature} (${formatCountOf(changes, 'merged change')})`).join(', ')}.`,
    ...(direct === 0
      ? []
      : [
          rich`${strong('Not classified:')} ${history.leftOut.map(({ reason, count }) => `${formatCount(count)} × ${reason}`).join('; ')}.`,
        ]),
    rich`${strong('Not known without records:')} what was tried and dropped, whether it was better or worse, what it cost, how long a decision took. A record of each evaluation tells these from the first one on.`,
  ];
}

function sprintTable({ sprints }: MergedHistory): Block {
  const names = ['prompt-edit', 'rag-refresh', 'model-swap', 'fine-tune', 'other'] as const;
  return {
    kind: 'table',
    header: ['sprint', ...names.map((name) => pluralNames[name])],
    align: ['left', 'right', 'right', 'right', 'right', 'right'],
    rows: sprints
      .slice(-mostSprints)
      .map(({ number, firstDay, lastDay, merged }) => [
        [`${number} (${formatDays(firstDay, lastDay)})`],
        ...names.map((name): Rich => [formatCount(merged[name])]),
      ]),
  };
}

function definitions({ history, sprint }: MergedHistory): readonly Rich[] {
  return [
    rich`${strong('Merged change:')} a merge commit of the branch, or a commit whose subject ends with (#number); ${history.byMerge} and ${history.bySquash} were read. It counts once, by its riskiest class; ${history.mixed} had more than one.`,
    rich`${strong('Class:')} by its files against its first parent, as ${code('classify')} tells it: a new provider, or an example with a model in it, counts as its class though nothing that runs was swapped. ${history.closeCalls} were close calls; of ${history.notFullyRead} a file could not be read as what it is.`,
    rich`${strong('Time:')} when the commit was made, in days of ${sprint.timeZone}.`,
    rich`${strong('Usual:')} the median of the earlier sprints that what was read covers whole.`,
    rich`${strong('Reverts:')} told by what git and GitHub write when they make one, counted apart from the classes. A change that was mended by hand is not seen.`,
  ];
}

function footerText({ branch, commit, until, history, sprint }: MergedHistory): string {
  return [
    `${branch} at ${commit.slice(0, 10)}`,
    ...(history.firstAt === null ? [] : [`read back to ${formatDayIn(history.firstAt, sprint.timeZone)}`]),
    ...(history.isCut ? ['older history not read'] : []),
    `as of ${formatDay(until, true)} ${until.slice(11, 16)} UTC`,
    ...(sprint.isOver ? [] : ['the sprint is not over']),
  ].join(' · ');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
