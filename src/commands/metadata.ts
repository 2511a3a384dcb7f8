import { statSync } from 'node:fs';
import { withLock } from '../files/lock.ts';
import { writeAtomically } from '../files/write.ts';
import { UserError } from '../model/user-error.ts';
import { mergedEntries } from '../registry/merge-metadata.ts';
import { type Metadata, type MetadataEntry, noMetadata, parseMetadata } from '../registry/metadata.ts';
import { metadataText } from '../registry/metadata-text.ts';
import type { Context } from './command.ts';
import { readKeptText, shownPath } from './json-file.ts';
import { metadataPath } from './metadata-path.ts';

const ANY_WRITER = 0o222;
const BYTE_ORDER_MARK = '\ufeff';

/** What is kept of resources of the project, or of those in another folder. */
export function loadMetadata(context: Context, path = metadataPath(context)): Metadata {
  const name = shownPath(context, path);
  const text = readKeptText(context, path);
  return text === undefined ? noMetadata : parseMetadata(name, text);
}

/**
 * Adds to the metadata of the project what is wanted, given what stands there, and gives back what stands there then. No
 * other run of ours writes meanwhile; where nothing is wanted, nothing is written. Throws `UserError`.
 */
export function updateMetadata(
  context: Context,
  wanted: (metadata: Metadata) => ReadonlyMap<string, MetadataEntry>,
): Metadata {
  const path = metadataPath(context);
  return withLock(path, () => {
    const name = shownPath(context, path);
    const text = readKeptText(context, path);
    const metadata = text === undefined ? noMetadata : parseMetadata(name, text);
    const added = wanted(metadata);
    if (added.size === 0) return metadata;
    if (text !== undefined) refuseReadOnly(path, name);
    const written = likeBefore(metadataText({ ...metadata, entries: mergedEntries(metadata, added) }), text);
    writeAtomically(path, [written], { justBefore: () => refuseChanged(readKeptText(context, path), text, name) });
    return parseMetadata(name, written);
  });
}

/** A file that takes the place of another would take no heed of its rights. */
function refuseReadOnly(path: string, name: string): void {
  if ((statSync(path).mode & ANY_WRITER) !== 0) return;
  throw new UserError('FILE_UNWRITABLE', `cannot write ${name} (it is read-only)`);
}

/** With the byte order mark and the line ends of the file that it replaces. */
function likeBefore(pieces: Iterable<string>, before = ''): string {
  const text = [...pieces].join('');
  const lines = before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  return (before.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '') + lines;
}

/** Another program than ours may write too. */
function refuseChanged(now: string | undefined, before: string | undefined, name: string): void {
  if (now !== before) throw new UserError('FILE_CHANGED', `cannot write ${name} (it changed meanwhile)`);
}
