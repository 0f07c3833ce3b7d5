import { PcspAboutMe } from '../sections/about-me/about-me.element.js';
import { define } from './define.js';

define('pcsp-about-me', PcspAboutMe);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-about-me': PcspAboutMe;
  }
}
