import "./rolldown-runtime.js";
import { n as listEntries, t as unpackEntry } from "./unpack-entry.js";
// src/shell/files/open-archive.ts
/**
* The files in a ZIP archive. Each is unpacked when it is read, and forgotten when another one is: one is in memory at a
* time.
*
* @param path - of the archive, for messages
* @param read - reads ranges of the archive
* @throws FileError, here or when an entry is read, for an archive that is hostile or damaged
*/
async function openArchive(path, read, sizeBytes) {
	const entries = await listEntries(path, read, sizeBytes);
	let held;
	return entries.map((entry, index) => ({
		name: entry.name,
		sizeBytes: entry.unpackedBytes,
		read: (from, to) => {
			if (held?.index !== index) {
				held = void 0;
				held = {
					index,
					bytes: unpackEntry(path, entry, read)
				};
			}
			return held.bytes.subarray(from, to);
		}
	}));
}
export { openArchive };
