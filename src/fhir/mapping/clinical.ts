import type { formulations as formulationList } from '../../standard/sections/formulations.js';
import type { proceduresAndTherapies as procedureList } from '../../standard/sections/procedures-and-therapies.js';
import { concept, organisation } from '../codecs/coded.js';
import { dateTime, string } from '../codecs/primitive.js';
import { group } from '../homes/group.js';
import type { HomesFor } from '../homes/home.js';
import { elsewhere, inExtension, leaf } from '../homes/leaf.js';
import { list } from '../homes/list.js';
import { any, at, every, to } from '../step.js';
import { location, performingProfessional, recorded, resourceId } from './parts.js';
import { listedIn } from './sections.js';

const formulationHomes: HomesFor<typeof formulationList> = {
  date: leaf(at('date'), dateTime, elsewhere(at('effectiveDateTime'), dateTime)),
  location,
  performingProfessional: performingProfessional('assessor'),
  formulation: leaf(at('summary'), string, elsewhere(at('description'), string)),
  personCompletingRecord: recorded,
};

export const formulations = list(
  listedIn('formulations', every(), to('ClinicalImpression')),
  group([], { ...formulationHomes, id: resourceId }),
);

const procedureHomes: HomesFor<typeof procedureList> = {
  date: leaf(
    at('performedDateTime'),
    dateTime,
    elsewhere(at('performedPeriod', 'start'), dateTime),
  ),
  location: leaf(at('location'), organisation),
  performingProfessional: performingProfessional('performer', any(), 'actor'),
  procedure: leaf(at('code'), concept),
  anatomicalSite: leaf(at('bodySite', 0), concept),
  laterality: inExtension('laterality', concept),
  complications: leaf(at('complication', 0), concept),
  anaesthesiaIssues: inExtension('anaesthesia-issues', concept),
  personCompletingRecord: recorded,
  comment: leaf(at('note', 0, 'text'), string),
};

export const proceduresAndTherapies = list(
  listedIn('proceduresAndTherapies', every(), to('Procedure')),
  group([], { ...procedureHomes, id: resourceId }),
);
