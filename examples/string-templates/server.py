"""Fills in a page of text, as a host in Java, .NET or PHP does: it knows JSON and HTML, and no Node."""

import html
import json
import os
from http.server import BaseHTTPRequestHandler, HTTPServer
from string import Template
from urllib.parse import parse_qs, urlparse

LIBRARY = 'node_modules/pcsp-elements-standalone/'
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'self'; "
    "require-trusted-types-for 'script'; trusted-types lit-html"
)
stored = {'value': {'myWellness': 'I feel well'}, 'saved': ''}


class Host(BaseHTTPRequestHandler):
    def do_GET(self):
        url = urlparse(self.path)
        query = parse_qs(url.query, keep_blank_values=True)
        if url.path == '/':
            self.answer(self.page(query), 'text/html')
        elif url.path == '/page.js':
            self.answer(open('page.js', 'rb').read(), 'text/javascript')
        elif url.path in ('/pcsp-elements.min.js', '/pcsp-elements.cy.min.js'):
            self.answer(open(LIBRARY + url.path[1:], 'rb').read(), 'text/javascript')
        else:
            self.send_error(404)

    def do_POST(self):
        length = int(self.headers['content-length'])
        form = parse_qs(self.rfile.read(length).decode())
        # check it here, too: with the JSON Schema of the package, say
        stored['saved'] = form.get('aboutMe', ['null'])[0]
        stored['value'] = json.loads(stored['saved'])
        self.send_response(303)
        self.send_header('location', '/')
        self.end_headers()

    def page(self, query):
        is_read = 'read' in query
        # whatever comes from a plan is escaped for the attribute that it stands in
        return Template(open('page.html', encoding='utf-8').read()).substitute(
            lang='cy' if query.get('lang') == ['cy'] else 'en-GB',
            value=html.escape(json.dumps(stored['value']), quote=True),
            readonly='readonly' if is_read else '',
            hidden='hidden' if is_read else '',
            saved=html.escape(stored['saved']),
        ).encode()

    def answer(self, body, kind):
        self.send_response(200)
        self.send_header('content-type', kind + '; charset=utf-8')
        self.send_header('content-security-policy', POLICY)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


HTTPServer(('127.0.0.1', int(os.environ.get('PORT', 8080))), Host).serve_forever()
