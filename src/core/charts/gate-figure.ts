import { plainText } from '../report/rich-text.ts';
import { dimensionTitleOf } from '../report/velocity-dimensions.ts';
import { formatGateLoss, suiteName } from '../report/velocity-words.ts';
import type { VelocityDocument } from '../velocity/velocity-document.ts';
import type { Figure, Panel } from './figure.ts';
import { type WeekAxis, weekAxis } from './week-axis.ts';

type SuiteGate = NonNullable<VelocityDocument['gate']['value']>['suites'][number];

/** Suites that get a picture. */
const mostSuites = 6;

/** The smallest loss that each suite can prove, week by week, beside the margin it is to prove. */
export function gateFigure(document: VelocityDocument): readonly Figure[] {
  const drawn = (document.gate.value?.suites ?? []).filter(({ history }) => history.length > 1);
  const suites = drawn.slice(0, mostSuites);
  if (suites.length === 0) return [];
  const axis = weekAxis(suites.flatMap(({ history }) => history.map(({ firstDay }) => firstDay)));
  const more = drawn.length - suites.length;
  return [
    {
      title: 'Smallest provable loss by week',
      of: 'week of',
      caption: `What each suite could rule out with its cases where nothing changed, in the last evaluation of each week. Above the margin (dashed) a loss of the margin could pass.${more === 0 ? '' : ` Suites without a picture: ${more}.`}`,
      panels: suites.map((suite) => panelOf(document, suite, axis)),
    },
  ];
}

function panelOf(document: VelocityDocument, suite: SuiteGate, axis: WeekAxis): Panel {
  const byDay = new Map(suite.history.map((week) => [week.firstDay, week]));
  const title = `${plainText([suiteName(document, suite)])}, ${dimensionTitleOf(document, suite)}`;
  const text = (loss: number): string => formatGateLoss(loss, suite);
  const [first, last] = [suite.history[0], suite.history.at(-1)];
  const margins = axis.firstDays.map((day) => byDay.get(day)?.margin ?? null);
  const hasMargin = margins.some((margin) => margin !== null);
  return {
    title,
    chart: {
      kind: 'lines',
      label: `Smallest provable loss of ${title}: ${text(first?.resolvable ?? 0)} in the first week, ${text(last?.resolvable ?? 0)} in the last${last?.margin === undefined || last.margin === null ? '' : `, with a margin of ${text(last.margin)}`}.`,
      categories: axis.names,
      series: [
        {
          name: 'smallest provable loss',
          values: axis.firstDays.map((day) => byDay.get(day)?.resolvable ?? null),
        },
        ...(hasMargin ? [{ name: 'margin', values: margins, isReference: true as const }] : []),
      ],
      format: text,
      isFromZero: true,
    },
  };
}
