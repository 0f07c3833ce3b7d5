/** The key, beside the standard's, of what came with an entry from FHIR and has no element. */
export const IMPORT_NOTE = 'importNote';
