import { UsageError } from '../../core/model/program-error.ts';
import { renderMarkdown } from '../../core/report/render-markdown.ts';
import { type Scenario, scenarios } from '../../demo/scenarios.ts';
import type { World } from '../ports.ts';
import { type DemoOutcome, runDemo } from '../run-demo.ts';
import type { Command } from './command.ts';

/** `demo`: the whole main job on an embedded example. */
export const demoCommand: Command = {
  name: 'demo',
  synopsis: '[--scenario NAME] [--out DIR]',
  summary: 'Runs the whole job on an embedded support-bot: no key, no network, nothing to install.',
  options: {
    scenario: {
      type: 'string',
      value: 'NAME',
      help: `${scenarios.map(({ name }) => name).join(', ')}, or all (default ${scenarios[0]?.name ?? ''})`,
    },
    out: {
      type: 'string',
      value: 'DIR',
      help: 'folder for comment, report, record and rows (default: a new temporary one)',
    },
  },
  run: async (input, world) => {
    const chosen = chooseScenarios(input.text('scenario') ?? scenarios[0]?.name ?? '');
    const wanted = input.text('out');
    const out =
      wanted === undefined ? await world.files.makeTemporary('eval-envelope-') : world.files.resolve(wanted);
    const outcomes: DemoOutcome[] = [];
    for (const scenario of chosen) outcomes.push(await runOne(scenario, out, world));
    const isUnevaluated = outcomes.some(({ outcome }) => outcome.exitCode === 3);
    return {
      // One scenario that cannot be evaluated is a failed run; in a tour of all of them it is one of the sights.
      exitCode: isUnevaluated && outcomes.length === 1 ? 3 : 0,
      stdout: outcomes.map(({ outcome }) => renderMarkdown(outcome.view)).join('\n'),
    };
  },
};

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
    `Scenarios: ${scenarios.map((entry) => entry.name).join(', ')}, all.`,
  );
}
