import { z } from 'zod';
import type { Path } from './locate.ts';
import { writtenConfig } from './written-config.ts';

/**
 * The keys that may stand in the map at a path, in the order of the docs.
 *
 * @param path - place of the map, outermost first; empty for the file itself
 * @param file - schema of the file
 * @returns empty for places that hold no map of fixed keys
 */
export function knownKeys(path: Path, file: z.ZodType = writtenConfig): readonly string[] {
  const map = bare(schemaAt(path, file));
  return map instanceof z.ZodObject ? Object.keys(map.shape) : [];
}

/** True where a map may stand, with fixed keys or with names as its keys. */
export function mayBeMap(path: Path, file: z.ZodType = writtenConfig): boolean {
  const map = bare(schemaAt(path, file));
  return map instanceof z.ZodObject || map instanceof z.ZodRecord;
}

function schemaAt(path: Path, file: z.ZodType): unknown {
  let schema: unknown = file;
  for (const step of path) schema = inner(bare(schema), step);
  return schema;
}

function inner(schema: unknown, step: string | number): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[step];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return schema instanceof z.ZodArray ? schema.element : undefined;
}

/** Without the wrapping; of a choice the map, which is the only one with keys. */
function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional) return bare(schema.unwrap());
  if (!(schema instanceof z.ZodUnion)) return schema;
  const isMap = (option: unknown) => option instanceof z.ZodObject || option instanceof z.ZodRecord;
  return schema.options.map(bare).find(isMap) ?? schema;
}
