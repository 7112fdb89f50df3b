import { UsageError } from '../../core/model/program-error.ts';
import { formatNames, isFormatName } from '../../core/results/formats.ts';

/** @throws UsageError when the format is none that can be read */
export function checkFormat(format: string | undefined): void {
  if (format === undefined || isFormatName(format)) return;
  throw new UsageError('unknown-format', `There is no format "${format}".`, `Formats: ${formatNames()}.`);
}
