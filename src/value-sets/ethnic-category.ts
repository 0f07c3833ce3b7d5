import { conceptsOf, type ValueSet } from './value-set.js';

const england = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryEngland';
const wales = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryWales';
const scotland = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryScotland';

const englandTable = [
  ['A', 'White - British'],
  ['B', 'White - Irish'],
  ['C', 'White - Any other White background'],
  ['D', 'Mixed - White and Black Caribbean'],
  ['E', 'Mixed - White and Black African'],
  ['F', 'Mixed - White and Asian'],
  ['G', 'Mixed - Any other mixed background'],
  ['H', 'Asian or Asian British - Indian'],
  ['J', 'Asian or Asian British - Pakistani'],
  ['K', 'Asian or Asian British - Bangladeshi'],
  ['L', 'Asian or Asian British - Any other Asian background'],
  ['M', 'Black or Black British - Caribbean'],
  ['N', 'Black or Black British - African'],
  ['P', 'Black or Black British - Any other Black background'],
  ['R', 'Other Ethnic Groups - Chinese'],
  ['S', 'Other Ethnic Groups - Any other ethnic group'],
  ['Z', 'Not stated'],
  ['99', 'Not known'],
] as const;

const walesTable = [
  ['A', 'Any White Background, including Welsh, English, Scottish, Northern Irish, Irish, British'],
  ['B', 'Gypsy or Irish Traveller'],
  ['D', 'White and Black Caribbean'],
  ['E', 'White and Black African'],
  ['F', 'White and Asian'],
  ['G', 'Any other mixed background / multiple ethnic background'],
  ['H', 'Indian'],
  ['J', 'Pakistani'],
  ['K', 'Bangladeshi'],
  ['L', 'Any other Asian background'],
  ['M', 'Caribbean'],
  ['N', 'African'],
  ['P', 'Any other Black background'],
  ['R', 'Chinese'],
  ['S', 'Any other ethnic group'],
  ['T', 'Arab'],
  ['Z', 'Not stated'],
] as const;

const scotlandTable = [
  ['1A', 'Scottish'],
  ['1B', 'Other British'],
  ['1C', 'Irish'],
  ['1K', 'Gypsy/ Traveller'],
  ['1L', 'Polish'],
  ['1Z', 'Other white ethnic group'],
  ['2A', 'Any mixed or multiple ethnic groups'],
  ['3F', 'Pakistani, Pakistani Scottish or Pakistani British'],
  ['3G', 'Indian, Indian Scottish or Indian British'],
  ['3H', 'Bangladeshi, Bangladeshi Scottish or Bangladeshi British'],
  ['3J', 'Chinese, Chinese Scottish or Chinese British'],
  ['3Z', 'Other Asian, Asian Scottish or Asian British'],
  ['4D', 'African, African Scottish or African British'],
  ['4Y', 'Other African'],
  ['5C', 'Caribbean, Caribbean Scottish or Caribbean British'],
  ['5D', 'Black, Black Scottish or Black British'],
  ['5Y', 'Other Caribbean or Black'],
  ['6A', 'Arab, Arab Scottish or Arab British'],
  ['6Z', 'Other ethnic group'],
  ['98', 'Refused/Not provided by patient'],
  ['99', 'Not Known'],
] as const;

// england's list is the one in the data dictionary, so it alone is offered. the standard is used
// across the uk, and a plan that comes from another nation holds what the person said there: a
// coding from the list of wales (in uk core's value set) or scotland (since retired from it, still
// in records) is accepted, so that it can be kept and saved as it came.
// a code counts only with its own system: 'A' is white british in england, any white background in
// wales, and 'B' is irish in one, gypsy or irish traveller in the other. uk core's earlier list of
// 68 codes, UKCore-EthnicCategory, belongs to no nation and was replaced by these; it is not accepted

/** NHS Data Dictionary: ETHNIC CATEGORY, as coded by UK Core for England. */
export const ethnicCategory: ValueSet = {
  name: 'ethnic-category',
  title: 'Ethnic category',
  system: england,
  closed: true,
  concepts: conceptsOf(england, englandTable),
  alsoAccepted: [...conceptsOf(wales, walesTable), ...conceptsOf(scotland, scotlandTable)],
};
