import { html, svg } from 'lit';
import type { Words } from '../../i18n/words.js';
import type { BodySite } from '../../kinds/body-site.js';
import { siteConcept, sideConcept, type Side, type SiteName } from '../../kinds/body-sites.js';

/** An ellipse: its centre, and half its width and height. */
type Ellipse = readonly [x: number, y: number, halfWidth: number, halfHeight: number];

/** What is in the middle of the body, and what is on both sides: as far from the middle as it says. */
const FRONT: readonly (readonly [SiteName, Ellipse])[] = [
  ['head', [0, 18, 14, 13]],
  ['face', [0, 27, 11, 11]],
  ['neck', [0, 43, 8, 7]],
  ['chest', [0, 72, 24, 22]],
  ['abdomen', [0, 112, 22, 20]],
  ['shoulder', [32, 58, 11, 10]],
  ['upperArm', [39, 82, 9, 17]],
  ['forearm', [45, 120, 8, 18]],
  ['wrist', [48, 142, 7, 6]],
  ['hand', [51, 157, 9, 11]],
  ['groin', [9, 139, 9, 8]],
  ['hip', [24, 137, 8, 12]],
  ['thigh', [15, 174, 13, 28]],
  ['knee', [15, 210, 10, 10]],
  ['lowerLeg', [15, 243, 10, 25]],
  ['ankle', [14, 273, 8, 7]],
  ['foot', [17, 288, 11, 10]],
  ['toe', [19, 302, 11, 6]],
];

const BACK: readonly (readonly [SiteName, Ellipse])[] = [
  ['head', [0, 22, 14, 16]],
  ['neck', [0, 43, 8, 7]],
  ['back', [0, 72, 24, 24]],
  ['lowerBack', [0, 108, 20, 14]],
  ['sacrum', [0, 129, 9, 9]],
  ['shoulder', [32, 58, 11, 10]],
  ['upperArm', [39, 80, 9, 16]],
  ['elbow', [43, 101, 8, 7]],
  ['forearm', [46, 124, 8, 17]],
  ['hand', [50, 153, 9, 13]],
  ['buttock', [15, 147, 13, 13]],
  ['thigh', [15, 183, 13, 23]],
  ['knee', [15, 214, 10, 9]],
  ['lowerLeg', [15, 247, 10, 25]],
  ['heel', [14, 287, 10, 11]],
];

const VIEWS = { front: FRONT, back: BACK } as const;

/** How wide a view is, and where its middle is. */
const WIDTH = 140;
const MIDDLE = WIDTH / 2;
const HEIGHT = 330;

interface BodyMapOptions {
  readonly words: Words;
  readonly value: BodySite | undefined;
  readonly choose: (value: BodySite) => void;
}

/** A picture of the body from both sides. Whoever cannot point has all of it in the list. */
export function bodyMap({ words, value, choose }: BodyMapOptions): unknown {
  const say = (part: string) => words.lookUp(`kinds.bodySite.${part}`);
  const chosen = value?.site?.coding?.code;
  const chosenSide = value?.side?.code;
  const shape = (name: SiteName, [x, y, rx, ry]: Ellipse, side?: Side, toRight?: boolean) => {
    const site = siteConcept(name);
    const isChosen =
      chosen === site.code && (!side || !chosenSide || chosenSide === sideConcept(side).code);
    return svg`<ellipse
      cx=${MIDDLE + (toRight ? x : -x)}
      cy=${y}
      rx=${rx}
      ry=${ry}
      class=${isChosen ? 'place chosen' : 'place'}
      data-place=${side ? `${side} ${name}` : name}
      @click=${() =>
        choose({
          site: { coding: { ...site } },
          ...(side && { side: { ...sideConcept(side) } }),
        })}
    ><title>${placeName(words, name, side)}</title></ellipse>`;
  };
  const view = (name: keyof typeof VIEWS) => {
    // from the front, the person's own left is on the right of the picture
    const sides: readonly Side[] = name === 'front' ? ['right', 'left'] : ['left', 'right'];
    return html`<figure>
      <figcaption>${say(name)}</figcaption>
      <svg class="body" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
        ${VIEWS[name].map(([place, ellipse]) =>
          ellipse[0]
            ? sides.map((side, index) => shape(place, ellipse, side, index === 1))
            : shape(place, ellipse),
        )}
        <text x="6" y=${HEIGHT - 6}>${say(sides[0]!)}</text>
        <text x=${WIDTH - 6} y=${HEIGHT - 6} text-anchor="end">${say(sides[1]!)}</text>
      </svg>
    </figure>`;
  };
  // left and right are the person's, whichever way the page is written
  return html`<div class="body-map" dir="ltr">${view('front')} ${view('back')}</div>`;
}

function placeName(words: Words, name: SiteName, side?: Side): string {
  const site = siteConcept(name);
  const where = words.lookUp(`codes.body-site.${site.code}`) || site.display;
  const which = side && words.lookUp(`codes.body-side.${sideConcept(side).code}`);
  return which ? words.lookUp('kinds.bodySite.inWords', { where, side: which }) : where;
}
