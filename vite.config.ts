// Builds and serves the demo. The library is built by `npm run build`.
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { ehrPlugin } from './scripts/ehr-plugin.js';

// what a hospital's page might demand of everything it embeds
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html pcsp-offline',
].join('; ');

const PAGES = ['index', 'due', 'person', 'guide', 'portal', 'easy', 'crisis', 'smart'];

export default defineConfig({
  root: 'demo',
  appType: 'mpa',
  // another folder than the usual one, for each test
  plugins: [ehrPlugin(process.env.DEMO_EHR_FOLDER ?? '.demo-ehr')],
  // of fhirclient's builds, that for browsers of today
  define: { FHIRCLIENT_PURE: true },
  resolve: { tsconfigPaths: true },
  build: {
    target: 'es2022',
    outDir: '../dist-demo',
    emptyOutDir: true,
    // nothing inline: the policy above forbids it
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: PAGES.map((page) => resolve(`demo/${page}.html`)),
    },
  },
  preview: {
    headers: {
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
    },
  },
});
