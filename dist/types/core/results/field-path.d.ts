/**
 * The value at a dotted path such as `vars.user.id`. At every step a key that equals the whole rest of the path
 * wins, so that a field named `user.id` is found too. Only own properties are followed.
 */
export declare function valueAt(root: unknown, path: string): unknown;
/** Name of the segment that a path stands for: its last part. */
export declare function segmentName(path: string): string;
/** Paths of the scalar fields right below an object, each with the prefix in front. */
export declare function scalarFields(object: unknown, prefix: string): readonly string[];
/** The fields as a sentence for a hint, sorted, at most 30 of them. */
export declare function fieldsHint(fields: Iterable<string>): string;
