/** What stands in the place of a secret. */
export declare const secretMask = "***";
/** Whether a text, as it is or inside a JSON text, may hold something that `maskTokens` takes out; quick. */
export declare function mayHoldToken(text: string): boolean;
/**
 * The text with whatever has the shape of a credential replaced by `***`, whoever it belongs to: a token in an error of a
 * provider, a password in an address, a key that a file quotes. Values that are known to be secret are masked by their
 * value; this is for those that nobody announced.
 */
export declare function maskTokens(text: string): string;
