import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemas } from '../../../src/app/commands/schema.ts';

const node = z.looseObject({
  description: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
});

/** Paths of the fields of a JSON Schema that say nothing of what they hold. */
function undescribed(schema: unknown, path: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => undescribed(one, path));
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, ...rest } = node.parse(schema);
  const own = Object.entries(properties).flatMap(([name, field]) => {
    const below = `${path}.${name}`;
    const isSilent = (node.parse(field).description ?? '').trim() === '';
    return [...(isSilent ? [below] : []), ...undescribed(field, below)];
  });
  return [...own, ...Object.values(rest).flatMap((one) => undescribed(one, path))];
}

describe('the JSON Schema', () => {
  it.each(['velocity', 'merged-history', 'outcome', 'log'])(
    'of %s says of every field what it holds',
    (name) => {
      const schema = schemas[name]?.();
      expect(schema).toBeDefined();
      expect([...new Set(undescribed(schema, name))]).toEqual([]);
    },
  );
});
