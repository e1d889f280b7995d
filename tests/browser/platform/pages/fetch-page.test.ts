import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchPage } from '@/platform/pages/fetch-page';

/** An answer of a server, as `fetch` gives it. */
function answer(
  body: BodyInit | null,
  { url = location.href, type = 'text/html', status = 200 } = {},
): Response {
  const response = new Response(body, { status, headers: { 'Content-Type': type } });
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

const asked = vi.fn<(address: string, init: RequestInit) => Promise<Response>>();
const signal = new AbortController().signal;
const PAGE = `${location.origin}/story_2.html`;

beforeEach(() => {
  vi.stubGlobal('fetch', asked);
  vi.spyOn(console, 'info').mockReturnValue();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  asked.mockReset();
});

describe('another page of the site', () => {
  test('is asked for as its own link would ask, with where it came from in the end', async () => {
    asked.mockResolvedValue(answer('<p>二</p>', { url: `${location.origin}/story/2` }));
    expect(await fetchPage(PAGE, document, signal)).toEqual({
      html: '<p>二</p>',
      url: `${location.origin}/story/2`,
    });
    expect(asked.mock.calls[0]?.[1]).toMatchObject({ mode: 'same-origin', credentials: 'same-origin' });
  });

  test.for([
    ['another site', 'https://other.example/story_2.html'],
    ['another port of it', `${location.protocol}//${location.hostname}:1/story_2.html`],
    ['a script', 'javascript:alert(1)'],
    ['bytes in the address', 'data:text/html,<p>'],
    ['no address', 'story_2'],
  ] as const)('is never asked for at %s', async ([, address]) => {
    expect(await fetchPage(address, document, signal)).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });

  test.for([
    ['comes from elsewhere in the end', () => answer('<p>', { url: 'https://other.example/' })],
    ['is no HTML', () => answer('%PDF', { type: 'application/pdf' })],
    ['says nothing of what it is', () => answer('<p>', { type: '' })],
    ['is not there', () => answer('<p>', { status: 404 })],
    ['is empty air', () => answer(null)],
    ['is too large', () => answer('x'.repeat(5_000_001))],
  ] as const)('is left out where it %s', async ([, make]) => {
    asked.mockResolvedValue(make());
    expect(await fetchPage(PAGE, document, signal)).toBeNull();
  });

  test('is left out where the network fails', async () => {
    asked.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await fetchPage(PAGE, document, signal)).toBeNull();
  });
});
