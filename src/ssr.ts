export {
  renderElement,
  type RenderElementOptions,
  type ServedSettings,
} from './ssr/render-element.js';
