import { copyOfJson } from '../../json/copy-of-json.js';
import { isRecord, type Json } from '../../json/json.js';
import { standard } from '../../standard/standard.js';
import { BundleReader, isResource } from '../bundle-reader.js';
import { cutBelow } from '../cut-below.js';
import { fhirIssue } from '../import-messages.js';
import { Modifiers } from '../modifiers/apply-modifiers.js';
import { shortWords } from '../modifiers/fhir-words.js';
import type { ImportFinding } from '../modifiers/import-findings.js';
import { Moment } from '../modifiers/moment.js';
import { NHS_NUMBER } from '../systems.js';
import { contradicts, isCalled } from '../whose-resource.js';
import type { ResponseIssue, ResponseIssueCode } from './types.js';
import { canonical } from './url.js';

interface ResponseMeaning {
  readonly isLeftOut: boolean;
  readonly issues: readonly ResponseIssue[];
}

const asIssue = (finding: ImportFinding): ResponseIssue => {
  const { code, ...issue } = fhirIssue(finding);
  return { ...issue, code: code as ResponseIssueCode };
};

/** What changes what a response means: as it is of one in a bundle. */
export function meaningOf(response: Json): ResponseMeaning {
  const resource = copyOfJson(response);
  if (!isResource(resource)) return { isLeftOut: false, issues: [] };
  cutBelow(resource);
  const reader = new BundleReader([{ resource, path: [] }]);
  new Modifiers(reader, new Moment(undefined)).apply();
  const out = reader.exclusionOf(resource);
  const found = out ? [{ ...out, path: [] }] : reader.findings.under([]);
  return { isLeftOut: out !== undefined, issues: found.map(asIssue) };
}

const OURS: readonly unknown[] = [false, true].map(
  (flat) => `${canonical(flat)}|${standard.version}`,
);

/** That a response answers other questions: what is called alike there may ask for something else. */
export function otherQuestions({ questionnaire }: Json): ResponseIssue[] {
  if (questionnaire === undefined || OURS.includes(questionnaire)) return [];
  const what = 'QuestionnaireResponse.questionnaire';
  const said = shortWords(questionnaire);
  return [asIssue({ code: 'doubtful', path: ['questionnaire'], what, said, value: said })];
}

/** Whose a response is, where that is somebody else than whom its answers are about. */
export function othersSubject({ subject }: Json, person: unknown): ResponseMeaning {
  const none = { isLeftOut: false, issues: [] };
  if (!isRecord(subject) || !isRecord(person)) return none;
  const { name, nhsNumber } = person;
  const path = ['subject'];
  const what = 'QuestionnaireResponse.subject';
  const own = [{ system: NHS_NUMBER, value: nhsNumber }];
  if (contradicts(own, subject.identifier))
    return { isLeftOut: true, issues: [asIssue({ code: 'other-patient', path, what })] };
  if (typeof subject.display !== 'string' || !isRecord(name)) return none;
  const called = { given: [name.firstName], family: name.familyName };
  return isCalled({ resourceType: 'Patient', name: [called] }, subject.display)
    ? none
    : { isLeftOut: false, issues: [asIssue({ code: 'person-unclear', path, what })] };
}
