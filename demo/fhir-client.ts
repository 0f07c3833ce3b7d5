// What asks a FHIR server for somebody who opened the app.
import type FHIR from 'fhirclient';

export type Client = ReturnType<typeof FHIR.client>;
