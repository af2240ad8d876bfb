/** The identity of an official or a document, the same in every article. */
export type EntityKey = string & { readonly __entityKey: true };

/** A ULID: sorts by the time it was made. */
export type ClipId = string & { readonly __clipId: true };
