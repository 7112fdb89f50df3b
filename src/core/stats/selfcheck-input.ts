/** A reader of one `inputs` object of a reference case; every method throws a TypeError that names the field. */
export type InputReader = {
  /** Whether the field is there. */
  readonly has: (field: string) => boolean;
  /** A number. */
  readonly number: (field: string, fallback?: number) => number;
  /** A text. */
  readonly text: (field: string, fallback?: string) => string;
  /** An array of numbers. */
  readonly numbers: (field: string, fallback?: readonly number[]) => readonly number[];
  /** An array of arrays of numbers. */
  readonly numberLists: (field: string) => readonly (readonly number[])[];
  /** An array of arrays of anything. */
  readonly lists: (field: string) => readonly (readonly unknown[])[];
  /** One label per case; labels are texts or numbers, read as text. */
  readonly labels: (field: string) => readonly string[];
};

/** Whether a value is an object with named fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * An array of numbers.
 *
 * @throws TypeError that names the place
 */
export function readNumbers(place: string, value: unknown): readonly number[] {
  if (!Array.isArray(value)) throw new TypeError(`${place} must be an array of numbers`);
  return value.map((element: unknown, index) => {
    if (typeof element !== 'number') throw new TypeError(`${place}[${index}] must be a number`);
    return element;
  });
}

/**
 * Reader of the fields of an `inputs` object.
 *
 * @throws TypeError when the inputs are no object
 */
export function readInputs(inputs: unknown): InputReader {
  if (!isRecord(inputs)) throw new TypeError('inputs must be an object');
  const has = (field: string): boolean => Object.hasOwn(inputs, field);
  const list = (field: string): readonly unknown[] => {
    const value = inputs[field];
    if (!Array.isArray(value)) throw new TypeError(`inputs.${field} must be an array`);
    return value;
  };
  return {
    has,
    number: (field, fallback) => {
      const value = has(field) ? inputs[field] : fallback;
      if (typeof value !== 'number') throw new TypeError(`inputs.${field} must be a number`);
      return value;
    },
    text: (field, fallback) => {
      const value = has(field) ? inputs[field] : fallback;
      if (typeof value !== 'string') throw new TypeError(`inputs.${field} must be a text`);
      return value;
    },
    numbers: (field, fallback) => readNumbers(`inputs.${field}`, has(field) ? inputs[field] : fallback),
    numberLists: (field) =>
      list(field).map((element, index) => readNumbers(`inputs.${field}[${index}]`, element)),
    lists: (field) =>
      list(field).map((element, index) => {
        if (!Array.isArray(element)) throw new TypeError(`inputs.${field}[${index}] must be an array`);
        return element;
      }),
    labels: (field) => list(field).map(String),
  };
}

/** Applies an adapter of one inputs object to one object or to each of an array of them. */
export function overInputs(adapt: (inputs: InputReader) => unknown): (inputs: unknown) => unknown {
  return (inputs) =>
    Array.isArray(inputs) ? inputs.map((element) => adapt(readInputs(element))) : adapt(readInputs(inputs));
}

/**
 * The error of each side of an interval, under whichever name a case gives it: `alpha_per_side`, `alpha_one_sided`,
 * `alpha_two_sided` or the two-sided `level`.
 */
export function alphaPerSide(inputs: InputReader, fallback: number): number {
  for (const field of ['alpha_per_side', 'alpha_one_sided']) {
    if (inputs.has(field)) return inputs.number(field);
  }
  if (inputs.has('alpha_two_sided')) return inputs.number('alpha_two_sided') / 2;
  return inputs.has('level') ? (1 - inputs.number('level')) / 2 : fallback;
}

/** One difference per case: as `deltas`, or as `base` and `head`. */
export function readDeltas(inputs: InputReader): readonly number[] {
  if (inputs.has('deltas') || !inputs.has('base')) return inputs.numbers('deltas');
  const base = inputs.numbers('base');
  return inputs.numbers('head').map((value, index) => value - (base[index] ?? Number.NaN));
}

/** The key of an interval by its level: `ci90` for 0.9, `ci97.5` for 0.975. */
export function levelKey(level: number): string {
  return `ci${Number((level * 100).toPrecision(10))}`;
}
