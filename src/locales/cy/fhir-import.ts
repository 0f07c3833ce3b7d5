import type { fhirImportWords as english } from '../en-GB/fhir-import.js';
import type { Welsh } from './welsh.js';

export const fhirImportWords = {
  'not-a-bundle': 'Disgwylid Bundle FHIR, neu adnodd, fel JSON.',
  'not-mapped': 'Nid oes lle i {{what}} mewn cynllun.',
  'in-note': 'Nid oes gan {{what}} elfen ei hun mewn cynllun: mae yn nodyn ei gofnod.',
  'too-deep': 'Mae {{what}} wedi’i nythu’n rhy ddwfn i’w ddarllen.',
  'missing-reference': 'Mae {{what}} yn cyfeirio at adnodd nad yw yn y bwndel.',
  'other-patient': 'Mae {{what}} yn ymwneud â rhywun arall.',
  'person-unclear':
    'Mae {{what}} yn dweud am bwy y mae drwy enw nad yw’n enw’r person hwn. Daeth i mewn er hynny. Gwiriwch ef.',
  repeated: 'Mae {{what}} yn y bwndel fwy nag unwaith: gadawyd y copi hwn ohono allan.',
  'repeated-alike':
    'Mae {{what}} yn y bwndel fwy nag unwaith, ac nid oes dim yn wahanol yn y copi hwn. Daeth i mewn unwaith.',
  'more-pages': 'Un dudalen o sawl un yw’r bwndel: ni ddaeth yr hyn sydd ar y lleill i mewn.',
  'entered-in-error': 'Cofnodwyd {{what}} ar gam, ac fe’i gadawyd allan.',
  'not-current':
    '“{{said}}” yw {{what}}: nid yw’r hyn y mae’n ymwneud ag ef mewn grym, ac fe’i gadawyd allan.',
  archived: '“{{said}}” yw {{what}}: daeth yr hyn y mae’n ymwneud ag ef i mewn wedi’i archifo.',
  'said-in-words': '“{{said}}” yw {{what}}: mae’r geiriau yn y cynllun yn dechrau â hynny.',
  'struck-out':
    'Mae geiriau yn {{what}} sydd wedi’u croesi allan neu eu cuddio. Fe’u gadawyd allan. Gwiriwch ef.',
  doubtful:
    '“{{said}}” yw {{what}}: daeth yr hyn y mae’n ymwneud ag ef i mewn er hynny. Gwiriwch ef.',
  changed:
    'Newidiwyd {{what}} ers ei anfon o gynllun, ond ni newidiwyd yr estyniad sydd wrth ei ymyl. Daeth y newid i mewn. Gwiriwch ef.',
  'status-missing':
    'Mae {{what}} ar goll, felly ni ŵyr neb a yw’r hyn y mae’n ymwneud ag ef mewn grym, neu a gafodd ei wneud. Daeth i mewn er hynny. Gwiriwch ef.',
  'not-understood':
    'Mae {{what}} yn newid yr hyn a ddywedir mewn ffordd nad yw’n hysbys yma. Gadawyd allan yr hyn y mae’n ymwneud ag ef.',
  'security-label':
    'Mae {{what}} yn dweud pwy gaiff weld hyn: “{{said}}”. Nid yw cynllun yn dweud hynny.',
} satisfies Welsh<typeof english>;
