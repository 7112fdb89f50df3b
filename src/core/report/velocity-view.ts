import type { VelocityDocument } from '../velocity/velocity-document.ts';
import type { Block, CommentView, Fold } from './comment-view.ts';
import { formatCount, formatCountOf } from './format-quantity.ts';
import { type Rich, rich, strong } from './rich-text.ts';
import { asksOf, concernsOf } from './velocity-asks.ts';
import { causesFold } from './velocity-causes.ts';
import { classTable } from './velocity-classes.ts';
import { definitionsFold } from './velocity-definitions.ts';
import { driftFold } from './velocity-drift.ts';
import { gateFold } from './velocity-gate.ts';
import { velocityParagraphs } from './velocity-paragraphs.ts';
import { repositoriesFold } from './velocity-repositories.ts';
import { costFold } from './velocity-request-cost.ts';
import { trendFold } from './velocity-trends.ts';
import {
  featureName,
  formatDayIn,
  formatDays,
  formatMoment,
  formatShare,
  isRecent,
} from './velocity-words.ts';

/** The page of a sprint: a headline, what was tried, the argument, at most three asks; definitions folded away. */
export function buildVelocityPage(document: VelocityDocument): CommentView {
  return {
    headline: [headlineText(document)],
    blocks: [
      { kind: 'paragraph', text: [contextText(document)] },
      classTable(document),
      ...velocityParagraphs(document).map((text): Block => ({ kind: 'paragraph', text })),
      ...asksBlock(document),
    ],
    folds: foldsOf(document),
    reasons: [],
    footer: [footerText(document)],
  };
}

function headlineText(document: VelocityDocument): string {
  const { number, firstDay, lastDay } = document.sprint;
  const [concern] = concernsOf(document).filter(({ clause }) => clause !== 'quality declined');
  const clauses = [exploringClause(document), qualityClause(document), concern?.clause].filter(
    (clause) => clause !== undefined,
  );
  return `Sprint ${number} (${formatDays(firstDay, lastDay)}): ${clauses.join(', ')}`;
}

function exploringClause({ experiments }: VelocityDocument): string {
  const value = experiments.value;
  switch (value?.band?.position) {
    case 'below':
      return `exploring less than usual for this ${value.band.whose === 'own' ? 'team' : 'size'}`;
    case 'inside':
      return 'exploring enough';
    case 'above':
      return `exploring more than usual for this ${value.band.whose === 'own' ? 'team' : 'size'}`;
    default:
      return formatCountOf(value?.total ?? 0, 'experiment');
  }
}

/** undefined = another clause says that the level of a quality fell: it was not compared case by case, but it was seen. */
function qualityClause(document: VelocityDocument): string | undefined {
  const suites = document.quality.value ?? [];
  const trends = suites.map(({ trend }) => trend);
  if (trends.includes('declined')) return 'quality declined';
  if (suites.some((suite) => hasFallen(document, suite))) return undefined;
  const known = trends.filter((trend) => trend !== 'unknown');
  if (known.length === 0) return 'quality on main not compared';
  return known.length < trends.length
    ? 'no quality loss shown where it was compared'
    : 'no quality loss shown';
}

function hasFallen(
  document: VelocityDocument,
  { repository, suite, dimension }: NonNullable<VelocityDocument['quality']['value']>[number],
): boolean {
  return (document.trends.value ?? []).some(
    ({ changePoint, ...trend }) =>
      trend.repository === repository &&
      trend.suite === suite &&
      trend.dimension === dimension &&
      changePoint?.place === 'loss' &&
      isRecent(document, changePoint.at),
  );
}

function contextText(document: VelocityDocument): string {
  const { team, records } = document;
  const repositories = records.repositories.length;
  return [
    ...(team.size === null ? [] : [`${formatCount(team.size)} ${team.size === 1 ? 'person' : 'people'}`]),
    formatCountOf(records.suites.length, 'suite'),
    `from ${formatCountOf(records.inWindow, 'evaluation run')} of ${repositories > 1 ? `${repositories} repositories` : 'this repository'}`,
    "each figure against this team's own past only",
    ...levelsText(document),
  ].join(' · ');
}

/** What the intervals of the page cover, once: `intervals: 95 % of shares, 90 % of changes on main`; `[]` = it has none. */
function levelsText({ conversion, reverted, quality, trends }: VelocityDocument): readonly string[] {
  const shares = [conversion.value?.interval?.level, reverted.value?.interval?.level];
  const changes = [
    ...(quality.value ?? []).flatMap(({ since, stretch }) => [since?.level, stretch?.level]),
    ...(trends.value ?? []).map(({ stretch }) => stretch?.level),
  ];
  const parts = [
    ...levelsOf(shares).map((level) => `${level} of shares`),
    ...levelsOf(changes).map((level) => `${level} of changes on main`),
  ];
  return parts.length === 0 ? [] : [`intervals: ${parts.join(', ')}`];
}

function levelsOf(levels: readonly (number | null | undefined)[]): readonly string[] {
  const known = levels.filter((level) => level !== null && level !== undefined);
  return [...new Set(known)].sort((one, other) => other - one).map(formatShare);
}

function asksBlock(document: VelocityDocument): readonly Block[] {
  const asks = asksOf(document);
  if (asks.length === 0) return [];
  const text = asks.flatMap((ask, index) => rich`${index === 0 ? '' : '; '}(${index + 1}) ${ask}`);
  return [{ kind: 'paragraph', text: rich`${strong('For the lead:')} ${text}.` }];
}

function foldsOf(document: VelocityDocument): readonly Fold[] {
  const features = featureRows(document);
  const { unreadable, unreadableCount } = document.records;
  return [
    ...(features.length === 0
      ? []
      : [
          {
            summary: rich`Features that shipped: ${features.length}`,
            blocks: [
              {
                kind: 'table',
                header: ['feature', 'versions tried', 'branches', 'runs that shipped', 'other runs'],
                align: ['left', 'right', 'right', 'right', 'right'],
                rows: features,
              } satisfies Block,
            ],
          },
        ]),
    ...repositoriesFold(document),
    ...gateFold(document),
    ...trendFold(document),
    ...causesFold(document),
    ...driftFold(document),
    ...costFold(document),
    definitionsFold(document),
    ...(unreadableCount === 0
      ? []
      : [
          {
            summary: rich`Not read: ${formatCountOf(unreadableCount, 'file')}`,
            blocks: [
              {
                kind: 'list',
                items: unreadable.map(({ file, reason }) => rich`${file}: ${reason}`),
              } satisfies Block,
            ],
          },
        ]),
  ];
}

/** Rows of features that a page lists. */
const mostFeatures = 30;

function featureRows(document: VelocityDocument): readonly Rich[][] {
  const branches = new Map(
    document.branchesPerFeature.value?.features.map(({ feature, count }) => [feature, count]),
  );
  const tree = new Map(document.effort.value?.tree.map((entry) => [entry.feature, entry]));
  return (document.iterations.value?.features ?? [])
    .slice(0, mostFeatures)
    .map(({ feature, count }) => [
      [featureName(document, feature)],
      [formatCount(count)],
      [formatCount(branches.get(feature) ?? 0)],
      [formatCount(tree.get(feature)?.runsShipped ?? 0)],
      [formatCount(tree.get(feature)?.runsOther ?? 0)],
    ]);
}

function footerText({ records, until, sprint }: VelocityDocument): string {
  const since = records.firstAt === null ? '' : ` since ${formatDayIn(records.firstAt, sprint.timeZone)}`;
  return [
    `${formatCountOf(records.evaluations, 'evaluation')}${since}`,
    ...(records.duplicates === 0 ? [] : [`${formatCount(records.duplicates)} of them found twice`]),
    `${formatCountOf(records.outcomes, 'outcome')}`,
    ...(records.unreadableCount === 0 ? [] : [`${formatCountOf(records.unreadableCount, 'file')} not read`]),
    `as of ${formatMoment(until)} UTC`,
    ...(sprint.isOver ? [] : [`day ${sprint.day} of ${sprint.days}`]),
  ].join(' · ');
}
