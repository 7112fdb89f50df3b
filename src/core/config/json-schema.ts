import { z } from 'zod';
import { writtenConfig } from './written-config.ts';

/**
 * JSON Schema (draft 2020-12) of `.github/eval-envelope.yml` as a person types it: amounts and durations are
 * text with a pattern. It holds the shape; rules between fields are `parseConfig`'s alone.
 */
export function configJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(writtenConfig, { io: 'input', target: 'draft-2020-12' });
  return { $schema, $id: 'urn:eval-envelope:config:1', title: 'Eval Envelope configuration', ...schema };
}
