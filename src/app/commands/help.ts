import type { Command } from './command.ts';

/** Help of the whole program. */
export function helpText(commands: readonly Command[], version: string): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    `eval-envelope ${version}: gates changes of prompts, models, retrieval indexes and fine-tunes.`,
    '',
    'usage: eval-envelope COMMAND [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    '  --help, --version; `eval-envelope COMMAND --help` explains a command.',
    '',
    'exit codes: 0 passed, 1 gate failed, 2 usage or configuration, 3 could not evaluate',
    '',
  ].join('\n');
}

/** Help of one command. */
export function commandHelp(command: Command): string {
  const rows = Object.entries(command.options).map(([name, option]) => [
    `--${name}${option.value === undefined ? '' : ` ${option.value}`}${option.multiple === true ? ' …' : ''}`,
    option.help,
  ]);
  const width = Math.max(0, ...rows.map(([left = '']) => left.length));
  return [
    `usage: eval-envelope ${command.name} ${command.synopsis}`.trimEnd(),
    '',
    command.summary,
    ...(rows.length > 0
      ? ['', ...rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`)]
      : []),
    '',
  ].join('\n');
}

/** The page docs/cli.md, made from the same table as the help. */
export function commandsPage(commands: readonly Command[]): string {
  const sections = commands.map((command) => {
    const rows = Object.entries(command.options).map(
      ([name, option]) =>
        `| \`--${name}${option.value === undefined ? '' : ` ${option.value}`}\`${option.multiple === true ? ' (repeatable)' : ''} | ${option.help} |`,
    );
    const table = rows.length === 0 ? [] : ['', '| option | meaning |', '|:--|:--|', ...rows];
    return [
      `## \`${command.name}\``,
      '',
      command.summary,
      '',
      '```',
      `eval-envelope ${command.name} ${command.synopsis}`.trimEnd(),
      '```',
      ...table,
    ].join('\n');
  });
  return [
    '# Commands',
    '',
    'Made from the command table by `npm run docs`. `--json` prints one JSON value on standard output and nothing else; messages go to standard error.',
    '',
    'Exit codes: 0 passed · 1 gate failed · 2 usage or configuration · 3 could not evaluate.',
    '',
    sections.join('\n\n'),
    '',
  ].join('\n');
}
