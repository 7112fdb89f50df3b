/**
 * What a reader calls a case without an id of its own: the first words of what was asked, and of a longer text four digits
 * of the id, since many inputs begin alike. Nothing where what was asked is no single text.
 *
 * @param id - identity of the case; only one made from its input gets a label
 * @param asked - a text, or a list or object that holds one text and nothing else
 */
export declare function inputLabel(id: string, asked: unknown): {
    readonly label?: string;
};
