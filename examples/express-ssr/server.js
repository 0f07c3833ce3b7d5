import express from 'express';
import 'pcsp-elements/register';
import { renderElement } from 'pcsp-elements/ssr';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const port = process.env.PORT ?? 8080;
const app = express();

/** What a database would hold. */
let saved = { myWellness: 'I feel well' };

const page = (lang, inside) => `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Express</title>
  <p>
    <button id="undo">Undo</button>
    <a href="/?read">Read only</a>
    <a href="/?read&lang=cy">Cymraeg</a>
  </p>
  ${inside}
  <p>Last event: <output id="event"></output></p>
  <pre id="saved"></pre>
  <script type="module" src="/client.js"></script>
</html>`;

app.use((request, response, next) => {
  response.set('content-security-policy', POLICY);
  next();
});
app.use('/pcsp', express.static('node_modules/pcsp-elements/dist/served'));
app.use(express.static('public'));

app.get('/', async ({ query }, response) => {
  const locale = query.lang === 'cy' ? 'cy' : 'en-GB';
  const inside = await renderElement(
    'pcsp-about-me',
    { value: saved, readonly: 'read' in query },
    { styles: '/pcsp', settings: { locale } },
  );
  response.send(page(locale, inside));
});

app.post('/save', express.json(), ({ body }, response) => {
  saved = body;
  response.json(saved);
});

app.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/`));
