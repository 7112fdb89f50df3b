import { formatCount } from '../report/format-quantity.ts';
import { featureName, pluralNames } from '../report/velocity-words.ts';
import type { VelocityDocument } from '../velocity/velocity-document.ts';
import type { Figure } from './figure.ts';
import { gateFigure } from './gate-figure.ts';
import { levelFigures } from './level-figures.ts';

/** Features that get a bar. */
const mostBars = 10;

/** The pictures of a sprint; one that would show nothing is left out. Three, one of the gate and six of suites at most. */
export function velocityCharts(document: VelocityDocument): readonly Figure[] {
  return [
    ...experimentsChart(document),
    ...endingsChart(document),
    ...effortChart(document),
    ...gateFigure(document),
    ...levelFigures(document),
  ];
}

function experimentsChart({ experiments, sprint }: VelocityDocument): readonly Figure[] {
  const value = experiments.value;
  if (value === null || value.earlier.length === 0) return [];
  const sprints = [...value.earlier, { ...sprint, total: value.total }];
  const { band } = value;
  const isOver = sprint.isOver ? '' : `; sprint ${sprint.number} is on day ${sprint.day} of ${sprint.days}`;
  return [
    {
      title: 'Experiments by sprint',
      of: 'sprint',
      caption: `${band === null ? '' : `The shaded band is ${band.whose === 'own' ? 'the range of its own past' : 'the usual range for this size'}, ${band.low} to ${band.high}. `}Classes are added up as experiments, never as deployments${isOver}.`,
      panels: [
        {
          chart: {
            kind: 'columns',
            label: `Experiments of ${sprints.length} sprints: ${sprints.map(({ number, total }) => `sprint ${number} ${total}`).join(', ')}.`,
            categories: sprints.map(({ number }) => String(number)),
            series: [{ name: 'experiments', values: sprints.map(({ total }) => total) }],
            format: formatCount,
            ...(band === null ? {} : { band: { low: band.low, high: band.high } }),
          },
        },
      ],
    },
  ];
}

function endingsChart({ classes }: VelocityDocument): readonly Figure[] {
  const rows = (classes.value ?? []).filter(({ closed }) => closed > 0);
  if (rows.length === 0) return [];
  return [
    {
      title: 'What became of what was closed',
      of: 'class',
      caption: 'Experiments that were merged or dropped in the sprint. What was dropped is part of the work.',
      panels: [
        {
          chart: {
            kind: 'bars',
            label: `Closed experiments by class: ${rows.map((row) => `${pluralNames[row.class]} ${row.shipped} shipped and ${row.dropped} dropped`).join(', ')}.`,
            categories: rows.map((row) => pluralNames[row.class]),
            series: [
              { name: 'shipped', values: rows.map(({ shipped }) => shipped) },
              { name: 'dropped', values: rows.map(({ dropped }) => dropped) },
            ],
            format: formatCount,
          },
        },
      ],
    },
  ];
}

function effortChart(document: VelocityDocument): readonly Figure[] {
  const tree = (document.effort.value?.tree ?? [])
    .toSorted((one, other) => other.runsShipped + other.runsOther - (one.runsShipped + one.runsOther))
    .slice(0, mostBars);
  if (tree.length === 0) return [];
  const names = tree.map(({ feature }) => featureName(document, feature));
  return [
    {
      title: 'Runs behind what shipped',
      of: 'feature',
      caption: 'All branches of each feature that shipped: the tree, not the line.',
      panels: [
        {
          chart: {
            kind: 'bars',
            label: `Evaluation runs by feature: ${tree.map(({ runsShipped, runsOther }, index) => `${names[index]} ${runsShipped} on what shipped and ${runsOther} on other branches`).join(', ')}.`,
            categories: names,
            series: [
              { name: 'on what shipped', values: tree.map(({ runsShipped }) => runsShipped) },
              { name: 'on other branches', values: tree.map(({ runsOther }) => runsOther) },
            ],
            format: formatCount,
          },
        },
      ],
    },
  ];
}
