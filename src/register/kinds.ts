// The fields of the kinds that are no part of the standard. Sections that have elements of them import it.
import { addKindField } from '../fields/defined.js';
import { bodySiteField } from '../fields/kinds/body-site.js';
import { imageField } from '../fields/kinds/image.js';
import { numberField } from '../fields/kinds/number-line.js';
import { quantityField } from '../fields/kinds/quantity.js';
import { bodySiteKind } from '../kinds/body-site.js';
import { countKind, countOf } from '../kinds/count.js';
import { decimalKind } from '../kinds/decimal.js';
import { imageKind } from '../kinds/image.js';
import { quantityKind } from '../kinds/quantity.js';

addKindField(
  decimalKind,
  numberField('decimal', (typed) => typed),
);
addKindField(
  countKind,
  numberField('numeric', (typed) => countOf(typed) ?? typed),
);
addKindField(quantityKind, quantityField);
addKindField(imageKind, imageField);
addKindField(bodySiteKind, bodySiteField);
