/**
 * Length of what was asked, as a row keeps it: the UTF-16 code units of all texts and numbers in it, names of fields, roles of
 * messages and embedded media left out. Nothing where there is neither text nor number.
 *
 * @param asked - a text, or a list or object of texts; without what was expected, and without the prompt of the system
 */
export declare function inputLengthOf(asked: unknown): {
    readonly inputLength?: number;
};
