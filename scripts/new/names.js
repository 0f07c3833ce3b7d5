import { Stop } from './stop.js';

const RESERVED =
  'await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield'.split(
    ' ',
  );

/** A name in camelCase that a constant may have; `taken` are those that mean something else. */
export function checkName(name, what, taken = []) {
  if (!/^[a-z][a-z0-9]*([A-Z][a-z0-9]+)*$/.test(name))
    throw new Stop(`“${name}” is no ${what}: write it in camelCase, such as “riskAssessments”.`);
  if (RESERVED.includes(name) || taken.includes(name))
    throw new Stop(`“${name}” means something else in the code: choose another ${what}.`);
}

/** `riskAssessments`: `risk-assessments` */
export const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `riskAssessments`: `RiskAssessments` */
export const pascal = (name) => name[0].toUpperCase() + name.slice(1);

/** `riskAssessments`: `Risk assessments` */
export const sentence = (name) =>
  pascal(name).replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
