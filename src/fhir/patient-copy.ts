import type { Json } from '../json/json.js';
import { toBase64 } from './base64.js';
import type { BundleWriter } from './bundle-writer.js';
import { matchesPattern } from './matches-pattern.js';
import { narrative, paragraph } from './narrative.js';
import { ourCoding } from './our-codes.js';
import { SNOMED } from './systems.js';
import type { FhirExportOptions, FhirResource } from './types.js';

const COPY_CODE = ourCoding('section', 'patient-copy');
const TITLE = COPY_CODE.display;

/** The section of a Composition that lists the person's copy. */
export const COPY_SECTION: Json = {
  title: TITLE,
  code: { coding: [COPY_CODE] },
  text: narrative(paragraph('The plan as the person was given it to read.')),
};

export const isCopySection = (section: unknown): boolean =>
  matchesPattern(section, {
    code: { coding: [{ system: COPY_CODE.system, code: COPY_CODE.code }] },
  });

/** Adds the page that the person was given to read, where the host has given it. */
export function addPatientCopy(
  out: BundleWriter,
  { patientCopy }: FhirExportOptions,
): FhirResource | undefined {
  if (patientCopy === undefined) return undefined;
  const copy = out.make('DocumentReference');
  copy.type = { coding: [{ system: SNOMED, code: '734163000', display: 'Care plan' }] };
  copy.category = [{ coding: [COPY_CODE] }];
  copy.date = out.date;
  copy.description = TITLE;
  copy.content = [
    {
      attachment: {
        contentType: 'text/html; charset=UTF-8',
        title: TITLE,
        creation: out.date,
        data: toBase64(patientCopy),
      },
    },
  ];
  return copy;
}
