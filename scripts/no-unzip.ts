// Stands in for unzip-stream in the bundle: the artifact client loads it for downloads, of which there are none.

/** @throws Error always */
export function Extract(): never {
  throw new Error('This build cannot unpack artifacts.');
}

// The client imports the package as a whole.
// biome-ignore lint/style/noDefaultExport: the shape of the package it stands in for
export default { Extract };
