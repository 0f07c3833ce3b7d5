// Builds and serves the demo. The library is built by `npm run build`.
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

// what a hospital's page might demand of everything it embeds
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

export default defineConfig({
  root: 'demo',
  appType: 'mpa',
  resolve: { tsconfigPaths: true },
  build: {
    target: 'es2022',
    outDir: '../dist-demo',
    emptyOutDir: true,
    // nothing inline: the policy above forbids it
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index', 'due', 'person', 'portal', 'crisis'].map((page) =>
        resolve(`demo/${page}.html`),
      ),
    },
  },
  preview: {
    headers: {
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
    },
  },
});
