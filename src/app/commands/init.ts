import type { Command } from './command.ts';

/** `init`: a starter config and workflow from what the repository holds. */
export const initCommand: Command = {
  name: 'init',
  synopsis: '[--dry-run] [--from RESULTS [RESULTS …]] [options]',
  summary:
    'Looks at the repository (promptfoo, pytest, eval scripts, prompts, indexes, lockfiles) and writes a config and a workflow, with comments that say why. Overwrites nothing.',
  options: {
    'dry-run': {
      type: 'boolean',
      help: 'write nothing; print the diff between what is there and what would be',
    },
    from: {
      type: 'string',
      value: 'RESULTS',
      multiple: true,
      help: 'result files of runs of unchanged code: several after one --from, a folder, or a glob; measures the noise and proposes margins',
    },
    suite: {
      type: 'string',
      value: 'NAME',
      help: 'suite that the results of --from belong to, where there are several',
    },
    uses: {
      type: 'string',
      value: 'REF',
      help: 'what the workflow uses, such as eval-envelope/eval-envelope@<commit> (default: the v0 tag)',
    },
    json: { type: 'boolean', help: 'print findings and files as JSON' },
  },
  // Loaded when asked for: nothing else needs the detection or the diff.
  run: async (input, world) => (await import('../init/run-init.ts')).runInit(input, world),
};
