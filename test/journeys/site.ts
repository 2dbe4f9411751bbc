import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { pdfFile, pngFile } from './binary-files';
import { longArticle } from './long-article';

const HTML = 'text/html; charset=utf-8';

/** What the site answers at a path. */
export interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
  readonly status?: number;
}

/** A web server on this machine that serves the fixtures and remembers who asked for what. */
export interface Site {
  readonly address: (path: string) => string;
  /** Paths asked for so far, in order. */
  readonly requests: readonly string[];
  /** Sends the rest of every page that is held back. */
  readonly release: () => void;
  readonly close: () => Promise<void>;
}

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/journeys/${name}`, import.meta.url), 'utf8');
}

function html(body: string, status = 200): Answer {
  return { type: HTML, body, status };
}

const WHOLE: Record<string, () => Answer> = {
  '/article': () => html(fixture('lamplighter.html')),
  '/right-to-left': () => html(fixture('right-to-left.html')),
  '/hebrew': () => html(fixture('hebrew.html')),
  '/japanese': () => html(fixture('japanese.html')),
  '/hindi': () => html(fixture('hindi.html')),
  '/thai': () => html(fixture('thai.html')),
  '/german-long-words': () => html(fixture('german-long-words.html')),
  '/long': () => html(longArticle(40)),
  '/island-mail': () => html(fixture('island-mail.html')),
  '/one-piece': () => html(fixture('one-piece.html')),
  '/short': () => html(fixture('short-note.html')),
  '/app': () => html(fixture('mail-app.html')),
  '/list': () => html(fixture('link-list.html')),
  '/missing': () => html(fixture('missing.html'), 404),
  '/empty': () => html(''),
  '/document.pdf': () => ({ type: 'application/pdf', body: pdfFile('A page of a PDF file') }),
  '/picture.png': () => ({ type: 'image/png', body: pngFile({ width: 64, height: 40 }) }),
  '/notes.txt': () => ({
    type: 'text/plain; charset=utf-8',
    body: 'Notes of the meeting.\nThe lamps stay.\n',
  }),
  '/data.json': () => ({ type: 'application/json', body: '{"lamps": 41, "minutes": 36}' }),
  '/feed.xml': () => ({
    type: 'application/xml',
    body: '<?xml version="1.0"?><lamps><lamp number="41"/></lamps>',
  }),
};

const NOTHING: Answer = { type: 'text/plain', body: '', status: 404 };

/** The last heading of the first half of `/half`. */
export const HALF_HEADING = 'The price of the mantles';

/** Pages of which one part comes at once and the rest on `release`. */
const HELD: Record<string, () => readonly [string, string]> = {
  '/nothing-yet': () => ['<!doctype html>', fixture('lamplighter.html')],
  '/half': () => halves(fixture('lamplighter.html'), '<h2>How the light is different</h2>'),
};

function halves(text: string, at: string): readonly [string, string] {
  const cut = text.indexOf(at);
  if (cut < 0) throw new Error(`the fixture has no ${at}`);
  return [text.slice(0, cut), text.slice(cut)];
}

/** `more` answers for the paths at which there is no fixture. */
export async function startSite(more: (path: string) => Answer | null = () => null): Promise<Site> {
  const requests: string[] = [];
  const held: (() => void)[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(path);
    const parts = HELD[path]?.();
    if (parts) held.push(sendFirst(response, parts));
    else sendWhole(response, WHOLE[path]?.() ?? more(path) ?? NOTHING);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return {
    address: (path) => `http://127.0.0.1:${bound.port}${path}`,
    requests,
    release: () => {
      for (const send of held.splice(0)) send();
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function sendWhole(response: ServerResponse, { type, body, status = 200 }: Answer): void {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}

function sendFirst(response: ServerResponse, [first, rest]: readonly [string, string]): () => void {
  response.writeHead(200, { 'content-type': HTML });
  response.write(first);
  return () => response.end(rest);
}
