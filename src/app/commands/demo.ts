import { UsageError } from '../../core/model/program-error.ts';
import { commentMarker } from '../../core/report/comment-marker.ts';
import { renderMarkdown } from '../../core/report/render-markdown.ts';
import { tableCsv } from '../../core/report/table-csv.ts';
import { buildVelocityPage } from '../../core/report/velocity-view.ts';
import { figuresTable } from '../../core/velocity/tables/figures-table.ts';
import { velocityTables } from '../../core/velocity/tables/velocity-tables.ts';
import { type Scenario, scenarios } from '../../demo/scenarios.ts';
import type { World } from '../ports.ts';
import { type DemoOutcome, runDemo } from '../run-demo.ts';
import { runVelocityDemo } from '../velocity/run-velocity-demo.ts';
import { writeTables } from '../velocity/write-tables.ts';
import { type Command, printJson } from './command.ts';

/** Not a pull request, but a team's records: the page of a sprint. */
const velocityScenario = 'velocity';

/** `demo`: the whole main job on an embedded example. */
export const demoCommand: Command = {
  name: 'demo',
  synopsis: '[--scenario NAME] [--out DIR]',
  summary: 'Runs the whole job on an embedded support-bot: no key, no network, nothing to install.',
  options: {
    scenario: {
      type: 'string',
      value: 'NAME',
      help: `${scenarios.map(({ name }) => name).join(', ')}, ${velocityScenario}, or all (default ${scenarios[0]?.name ?? ''})`,
    },
    out: {
      type: 'string',
      value: 'DIR',
      help: 'folder for comment, report, record and rows (default: a new temporary one)',
    },
  },
  run: async (input, world) => {
    const name = input.text('scenario') ?? scenarios[0]?.name ?? '';
    const chosen = name === velocityScenario ? [] : chooseScenarios(name);
    const wanted = input.text('out');
    const out =
      wanted === undefined ? await world.files.makeTemporary('eval-envelope-') : world.files.resolve(wanted);
    const outcomes: DemoOutcome[] = [];
    for (const scenario of chosen) outcomes.push(await runOne(scenario, out, world));
    const pages = name === velocityScenario || name === 'all' ? [await velocityPage(out, world)] : [];
    const isUnevaluated = outcomes.some(({ outcome }) => outcome.exitCode === 3);
    return {
      // One scenario that cannot be evaluated is a failed run; in a tour of all of them it is one of the sights.
      exitCode: isUnevaluated && outcomes.length === 1 ? 3 : 0,
      stdout: [...outcomes.map(({ outcome }) => renderMarkdown(outcome.view)), ...pages].join('\n'),
    };
  },
};

async function velocityPage(out: string, world: World): Promise<string> {
  const folder = world.files.join(out, velocityScenario);
  world.log.note(
    `demo: scenario ${velocityScenario}. What a lead reads: four months of an invented team, its branches that lost, a loss on main that was taken back, a new dataset, a new model.`,
  );
  const { document, take, command } = await runVelocityDemo(world.files, folder);
  const view = buildVelocityPage(document);
  const page = renderMarkdown(view, commentMarker('velocity'));
  const { renderVelocityPage } = await import('../../core/charts/velocity-page.ts');
  await world.files.write(world.files.join(folder, 'velocity.html'), renderVelocityPage(view, document));
  await world.files.write(world.files.join(folder, 'velocity.md'), page);
  await world.files.write(world.files.join(folder, 'velocity.csv'), tableCsv(figuresTable(document)));
  await world.files.write(world.files.join(folder, 'velocity.json'), printJson(document));
  const tables = velocityTables({ taken: take(), document });
  await writeTables(tables, world.files.join(folder, 'tables'), world);
  world.log.note(`demo: page, figures, tables, config, records and outcomes: ${folder}`);
  world.log.note(`demo: the same page from this folder: eval-envelope ${command.map(quoted).join(' ')}`);
  return page;
}

/** A word as a shell takes it. */
function quoted(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

async function runOne(scenario: Scenario, out: string, world: World): Promise<DemoOutcome> {
  world.log.note(`demo: scenario ${scenario.name}. ${scenario.describes}`);
  const demo = await runDemo(scenario, world.files.join(out, scenario.name), world);
  const { verdict, conclusion, exitCode } = demo.outcome;
  world.log.note(
    `demo: ${verdict ?? 'nothing to evaluate'}; the check would be a ${conclusion} (exit ${exitCode}). Comment, report, record and rows: ${demo.folder}`,
  );
  return demo;
}

function chooseScenarios(name: string): readonly Scenario[] {
  if (name === 'all') return scenarios;
  const scenario = scenarios.find((entry) => entry.name === name);
  if (scenario !== undefined) return [scenario];
  throw new UsageError(
    'unknown-scenario',
    `There is no scenario "${name}".`,
    `Scenarios: ${scenarios.map((entry) => entry.name).join(', ')}, ${velocityScenario}, all.`,
  );
}
