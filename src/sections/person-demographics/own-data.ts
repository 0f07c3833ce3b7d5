import type { Form } from '../../fields/form.js';

/** HTML's `autocomplete` by the key of an element, in whatever group of the section it stands. */
const TOKENS: Readonly<Record<string, string>> = {
  firstName: 'given-name',
  familyName: 'family-name',
  preferredName: 'nickname',
  title: 'honorific-prefix',
  suffix: 'honorific-suffix',
  fullName: 'name',
  dateOfBirth: 'bday',
  gender: 'sex',
  // HTML has no lines after the third
  line1: 'address-line1',
  line2: 'address-line2',
  line3: 'address-line3',
  postcode: 'postal-code',
  number: 'tel',
  address: 'email',
};

/**
 * A browser offers what it knows of whoever sits before it: that is the person's own only where the
 * person writes. Whoever else writes would be offered their own name and address.
 */
export const ownData = (
  { settings }: Form<'personDemographics'>,
  key: string | number,
): { autocomplete?: string } => {
  const token = TOKENS[key];
  return settings.audience === 'person' && token ? { autocomplete: token } : {};
};
