import { z } from 'zod';
import { durationPattern, parseDuration } from './duration.ts';
import { parseEnvName } from './env-name.ts';
import { featurePattern, parseFeatureLabels } from './feature-labels.ts';
import { parseIsoDate } from './iso-date.ts';
import { modelPattern, parseModelPattern } from './model-pattern.ts';
import type { Reading } from './problem.ts';
import { refuse } from './problem.ts';
import { parseFileKey, parseFilePath, parseGlob, parsePath } from './repository-path.ts';
import { parseSegment, segmentPattern } from './segment.ts';
import { parseTimeZone } from './time-zone.ts';

/** Longest time a command may take: the longest a self-hosted job may. It also fits a timer's 31 bits. */
const longestTimeoutMs = 5 * 86_400_000;

const dayMs = 86_400_000;

const quantityPattern = '^\\s*\\$?\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(pp|%|ms|s|usd|tokens?)?\\s*$';

/**
 * Text that one of our readers has to accept. The schema keeps the text as written; the reader runs again where
 * the value is converted, so that what is typed and what is meant stay two types.
 *
 * @param reader - says what is wrong; its problem becomes the issue
 * @param description - one sentence for the JSON Schema
 * @param pattern - the same rule as far as a regular expression can say it
 */
function checked(reader: (written: string) => Reading<unknown>, description: string, pattern?: string) {
  const text = z.string().superRefine((written, context) => {
    const reading = reader(written);
    if (reading.ok) return;
    const { code, message, hint } = reading.problem;
    context.addIssue({ code: 'custom', message, params: { code, hint } });
  });
  return text.meta(pattern === undefined ? { description } : { description, pattern });
}

/** Free text of at least one character that is not a space, on one line. */
export const plainText = (description: string) =>
  checked(parsePlainText, description, '^[^\\u0000-\\u001f\\u007f]*\\S[^\\u0000-\\u001f\\u007f]*$');

/** One argument of a command; empty ones are allowed. */
export const argument = checked(
  (written) =>
    written.includes('\0')
      ? refuse(
          'bad-argument',
          'The argument holds a NUL character.',
          'Take it out: no program can receive it.',
        )
      : { ok: true, value: written },
  'One argument; the shell never sees it.',
);

/** A duration such as `20m`. */
export const durationText = (description: string) => checked(parseDuration, description, durationPattern);

/** A duration that a command may take. */
export const timeoutText = (description: string) => checked(parseTimeout, description, durationPattern);

/** A duration of whole days. */
export const daysText = (description: string) => checked(parseDays, description, durationPattern);

/** A segment such as `language=de`. */
export const segmentText = checked(parseSegment, 'A segment, field=value.', segmentPattern);

/** A glob inside the repository. */
export const globText = checked(parseGlob, 'A glob, relative to the root of the repository.', '^[^/]');

/** The id of a model, `*` for any characters. */
export const modelText = checked(parseModelPattern, 'An id; * stands for any characters.', modelPattern);

/** A folder inside the repository. */
export const pathText = (description: string) => checked(parsePath, description, '^[^/]');

/** A file inside the repository. */
export const filePathText = (description: string) => checked(parseFilePath, description, '^[^/]');

/** A key in a file, `path#key`. */
export const fileKeyText = checked(
  (written) => parseFileKey(written, 'required'),
  'A key in a file, path#key.',
  '^[^/#][^#]*#.*\\S.*$',
);

/** A file, or a key in it. */
export const timestampText = (description: string) =>
  checked((written) => parseFileKey(written, 'optional'), description, '^[^/#]');

/** A name of an environment variable that may be passed on. */
export const envNameText = checked(
  parseEnvName,
  'Name of an environment variable; never GITHUB_*, ACTIONS_* or INPUT_*.',
  '^(?!GITHUB_|ACTIONS_|INPUT_|EVAL_ENVELOPE_)[A-Za-z_][A-Za-z0-9_]*$',
);

/** A calendar date. */
export const dateText = (description: string) =>
  checked(parseIsoDate, description, '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$');

/** Labels that name features. */
export const featureText = (description: string) => checked(parseFeatureLabels, description, featurePattern);

/** Name of a time zone. */
export const timeZoneText = (description: string) => checked(parseTimeZone, description);

/** A number with or without unit; which units fit is known only beside the metric. */
export const quantity = (description: string, examples: readonly (string | number)[]) =>
  z
    .union([z.string().meta({ pattern: quantityPattern }), z.number().meta({ minimum: 0 })])
    .meta({ description, examples: [...examples] });

function parsePlainText(written: string): Reading<string> {
  if (written.trim() !== '' && !/\p{Cc}/u.test(written)) return { ok: true, value: written };
  return refuse(
    'empty-text',
    'The text is empty or holds a line break or control character.',
    'Write a few words on one line.',
  );
}

function parseTimeout(written: string): Reading<number> {
  const duration = parseDuration(written);
  if (!duration.ok || duration.value <= longestTimeoutMs) return duration;
  return refuse('out-of-range', 'The timeout is longer than 5d.', 'Write at most 5d, such as 20m.');
}

function parseDays(written: string): Reading<number> {
  const duration = parseDuration(written);
  if (!duration.ok || (duration.value >= dayMs && duration.value % dayMs === 0)) return duration;
  if (duration.value < dayMs)
    return refuse('out-of-range', 'The time is shorter than a day.', 'Write at least 1d, such as 14d.');
  return refuse('not-whole-days', 'The time is not a number of whole days.', 'Write days, such as 14d.');
}
