import type { Document } from '../records/document.ts';

/** Whether a document says where it is: an address, an archive, or the fingerprint of its file. */
export const isFindable = (document: Document | undefined): boolean =>
  (document?.tautan ?? document?.lokasi ?? document?.sha256) !== undefined;

/** Whether a document can be told from others: by its number, or because it can be found. */
export const isIdentified = (document: Document | undefined): boolean =>
  document?.nomor !== undefined || isFindable(document);
