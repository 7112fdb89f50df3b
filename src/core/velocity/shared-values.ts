/**
 * Equal values as one: a hundred thousand records say the same few hundred things again and again, each with texts of its
 * own.
 */
export interface SharedValues {
  readonly text: <T extends string | null>(text: T) => T;
  /** The first value that was given for a key. */
  readonly value: <T extends object>(key: string, make: () => T) => T;
}

/** Values that are shared among the records of one reading. */
export function sharedValues(): SharedValues {
  const texts = new Map<string, string>();
  const values = new Map<string, object>();
  return {
    text: <T extends string | null>(text: T): T => {
      if (text === null) return text;
      const known = texts.get(text);
      if (known === undefined) texts.set(text, text);
      return (known ?? text) as T; // equal to what came in
    },
    value: <T extends object>(key: string, make: () => T): T => {
      const known = values.get(key);
      if (known !== undefined) return known as T; // keys name the kind of value they are of
      const made = make();
      values.set(key, made);
      return made;
    },
  };
}
