import { isObject, type Json, type JsonObject } from './http.ts';

const prefix = '#/components/schemas/';

/** Keywords taken over as they are; examples, texts and GitHub's own `x-` keys mean nothing to a validator. */
const plain = [
  'type',
  'enum',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minimum',
  'maximum',
  'minProperties',
  'maxProperties',
  'required',
];

/**
 * Makes a JSON Schema of a schema of OpenAPI 3.0, with every schema it refers to as a definition of its own.
 *
 * OpenAPI 3.0 writes `nullable: true` where JSON Schema has a type `null`. Its `oneOf` becomes `anyOf`: the alternatives
 * of GitHub's description overlap, so that its own examples meet several.
 */
export function jsonSchemaOf(document: JsonObject, schema: JsonObject): JsonObject {
  const definitions: Record<string, Json> = {};
  const missing: string[] = [];
  const root = convert(schema, (name) => missing.push(name));
  for (let name = missing.pop(); name !== undefined; name = missing.pop()) {
    if (name in definitions) continue;
    const found = resolvePointer(document, `${prefix}${name}`);
    definitions[name] = convert(found, (other) => missing.push(other));
  }
  return { ...root, definitions };
}

/**
 * What a reference inside the document points at.
 *
 * @throws when there is nothing
 */
export function resolvePointer(document: JsonObject, pointer: string): JsonObject {
  let value: Json | undefined = document;
  for (const part of pointer.replace(/^#\//, '').split('/')) {
    value = isObject(value) ? value[part.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
  }
  if (!isObject(value)) throw new RangeError(`${pointer} is not in the description`);
  return value;
}

function convert(schema: JsonObject, refersTo: (name: string) => void): JsonObject {
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.slice(prefix.length);
    refersTo(name);
    return { $ref: `#/definitions/${name}` };
  }
  const one = (value: Json): JsonObject => (isObject(value) ? convert(value, refersTo) : {});
  const all = (value: Json): Json => (Array.isArray(value) ? value.map(one) : []);
  const converted: Record<string, Json> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (plain.includes(key)) converted[key] = value;
    else if (key === 'allOf') converted.allOf = all(value);
    else if (key === 'anyOf' || key === 'oneOf') converted.anyOf = all(value);
    else if (key === 'items' || key === 'not') converted[key] = one(value);
    else if (key === 'additionalProperties')
      converted.additionalProperties = typeof value === 'boolean' ? value : one(value);
    else if (key === 'properties' && isObject(value))
      converted.properties = Object.fromEntries(
        Object.entries(value).map(([name, part]) => [name, one(part)]),
      );
  }
  return schema.nullable === true ? { anyOf: [{ type: 'null' }, converted] } : converted;
}
