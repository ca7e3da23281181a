/** Bytes of an uploaded file. */
export const maxUploadBytes = 15_000_000

/** Bytes of a request that uploads a file: the file, its document's other fields and the boundaries between them. */
export const maxUploadRequestBytes: number = maxUploadBytes + 1_000_000

/** Bytes of any other request to the panel or its API. Next accepts no more for the panel's own functions. */
export const maxRequestBytes = 1_048_576
