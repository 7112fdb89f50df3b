import * as core from '@actions/core';
import type { Runner } from '../../app/action-ports.ts';
import { UsageError } from '../../core/model/program-error.ts';
import { plainLine } from '../terminal/plain-line.ts';

/** The runner of GitHub Actions that this process was started by. */
export function nodeRunner(environment: Readonly<Record<string, string>>): Runner {
  return {
    input: (name) => core.getInput(name),
    event: async () => {
      // Reads the event file as it is loaded; the client that comes with it is not needed to check inputs and config.
      const { context } = await import('@actions/github').catch((error: unknown) => {
        const path = environment.GITHUB_EVENT_PATH ?? '';
        const reason = error instanceof Error ? error.message : String(error);
        throw new UsageError(
          'event-payload',
          `The event file ${path} could not be read: ${reason}.`,
          'Check GITHUB_EVENT_PATH: it names the file that the runner wrote.',
        );
      });
      return { name: context.eventName ?? '', payload: context.payload, ref: context.ref ?? '' };
    },
    setOutput: (name, value) => core.setOutput(name, value),
    annotate: ({ level, title, message, file, line, column }) => {
      const properties = {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
      };
      const say = { error: core.error, warning: core.warning, notice: core.notice }[level];
      say(plainLine(message), properties);
    },
    writeSummary: async (markdown) => {
      // Older servers have no summaries.
      if ((environment.GITHUB_STEP_SUMMARY ?? '') === '') return;
      await core.summary.addRaw(markdown).write();
    },
    hide: (secret) => core.setSecret(secret),
  };
}
