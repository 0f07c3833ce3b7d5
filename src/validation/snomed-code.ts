/** The code system URI of SNOMED CT, any edition. */
const SNOMED = /^http:\/\/snomed\.info\/(?:x)?sct(?:\/|$)/;

// the dihedral group of ten elements: multiplication, and a permutation applied once more at each place
const PRODUCT = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const PERMUTED = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Verhoeff's check: the last digit of an identifier of SNOMED CT follows from the others. */
function passesVerhoeff(digits: string): boolean {
  let check = '0';
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const permuted = PERMUTED[place % PERMUTED.length]?.[digit];
    check = PRODUCT[Number(check)]?.[Number(permuted)] ?? '';
  }
  return check === '0';
}

/**
 * Whether a code can be one of SNOMED CT: an identifier of 6 to 18 digits that passes its check, or an
 * expression of such. Codes of other systems are not looked at.
 */
export function isPossibleCode({ system, code }: { system: string; code: string }): boolean {
  if (!SNOMED.test(system)) return true;
  if (/^\d+$/.test(code)) return isIdentifier(code);
  // of an expression, without its terms and its values
  const plain = code.replace(/\|[^|]*\||#-?[\d.]+|"[^"]*"/g, ' ');
  const identifiers: readonly string[] = plain.match(/\d+/g) ?? [];
  return code === code.trim() && EXPRESSION.test(plain) && identifiers.every(isIdentifier);
}

/** What an expression is made of, beside its terms and values. */
const EXPRESSION = /^(?:(?:===|<<<)\s*)?\(*\d[\d\s+:,=(){}]*$/;

const isIdentifier = (digits: string): boolean =>
  /^[1-9]\d{5,17}$/.test(digits) && passesVerhoeff(digits);
