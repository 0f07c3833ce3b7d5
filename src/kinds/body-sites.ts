import { conceptsOf, type ValueSet } from '../value-sets/value-set.js';
import { snomedSystem } from '../value-sets/snomed.js';

const SITES = {
  head: ['69536005', 'Head'],
  face: ['89545001', 'Face'],
  neck: ['45048000', 'Neck'],
  shoulder: ['16982005', 'Shoulder'],
  chest: ['51185008', 'Chest'],
  abdomen: ['818983003', 'Abdomen'],
  groin: ['26893007', 'Groin'],
  back: ['77568009', 'Back'],
  lowerBack: ['37822005', 'Lower back'],
  sacrum: ['54735007', 'Sacrum'],
  buttock: ['46862004', 'Buttock'],
  hip: ['29836001', 'Hip'],
  upperArm: ['40983000', 'Upper arm'],
  elbow: ['127949000', 'Elbow'],
  forearm: ['14975008', 'Forearm'],
  wrist: ['8205005', 'Wrist'],
  hand: ['85562004', 'Hand'],
  finger: ['7569003', 'Finger'],
  thigh: ['68367000', 'Thigh'],
  knee: ['72696002', 'Knee'],
  lowerLeg: ['30021000', 'Lower leg'],
  ankle: ['344001', 'Ankle'],
  heel: ['76853006', 'Heel'],
  foot: ['56459004', 'Foot'],
  toe: ['29707007', 'Toe'],
} as const;

/** A place on the body that is on the picture and in the list. */
export type SiteName = keyof typeof SITES;

/** Places on the body in the order of the body. Whatever else somebody writes or sends stands, too. */
export const bodySites: ValueSet = {
  name: 'body-site',
  title: 'SNOMED CT: places on the body',
  system: snomedSystem,
  closed: false,
  concepts: conceptsOf(snomedSystem, Object.values(SITES)),
  url: `${snomedSystem}?fhir_vs=ecl/%3C%20442083009`,
};

/** The concept of a place. */
export const siteConcept = (name: SiteName) =>
  bodySites.concepts!.find(({ code }) => code === SITES[name][0])!;

const SIDES = { left: ['7771000', 'Left'], right: ['24028007', 'Right'] } as const;

/** A side as whoever the body is of says it. */
export type Side = keyof typeof SIDES;

export const bodySides: ValueSet = {
  name: 'body-side',
  title: 'SNOMED CT: sides of the body',
  system: snomedSystem,
  closed: false,
  concepts: conceptsOf(snomedSystem, [...Object.values(SIDES), ['51440002', 'Right and left']]),
};

/** The concept of a side. */
export const sideConcept = (side: Side) =>
  bodySides.concepts!.find(({ code }) => code === SIDES[side][0])!;
