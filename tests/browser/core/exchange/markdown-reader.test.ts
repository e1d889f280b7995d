import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { ExportBundle } from '@/core/exchange/types';
import { enBundle } from '../../../fixtures/exports/bundles';
import { exportFirst, HOSTILE_WORDS, withWords } from './support';

/** What stands for something in Markdown, between words that it can hang on. */
const marked = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE_WORDS),
      fc.constantFrom(
        '*',
        '**',
        '_',
        '~',
        '~~',
        '`',
        '```',
        '[',
        ']',
        '(',
        ')',
        '![',
        '](',
        '<',
        '>',
        '\\',
        '|',
      ),
      fc.constantFrom('# ', '- ', '+ ', '1. ', '2) ', '> ', '---', '===', '[x] ', '[^1]', '[^1]: ', '    '),
      fc.constantFrom(
        '&amp;',
        '&lt;',
        '&#35;',
        '<b>',
        '<!--',
        '<https://a.example>',
        'javascript:x',
        '| a |\n| - |',
      ),
      fc.constantFrom(' ', '\n', '\n\n', '汉字', '“引”', 'word', '3~5天', '10', '。'),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));

/** The page that a reader of GitHub's Markdown makes of an exported file, front matter put aside. */
function read(bundle: ExportBundle): Document {
  const file = String(exportFirst('markdown', [bundle]).contents);
  const html = micromark(file.replace(/^---\n.*?\n---\n/s, ''), {
    // What is not escaped would stand in the page.
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The words alone: Markdown folds white space, and what cannot be printed has no place in it. */
const words = (text: string): string => text.toWellFormed().replace(/[\s\p{Cc}\p{Cf}]+/gu, '');

const plainBody = (text: string): string => {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph.outerHTML;
};

const PLAIN = new Set(['h1', 'h2', 'p', 'br', 'blockquote', 'a']);

describe('To an independent reader of Markdown', () => {
  test('a title, a note and a text are the words they were, and nothing is marked up', () => {
    fc.assert(
      fc.property(marked, marked, marked, (title, note, text) => {
        const bundle = withWords(enBundle, title, note);
        const page = read({ ...bundle, content: { ...bundle.content, html: plainBody(text) } });
        const heading = page.querySelector('h1');
        expect(words(heading?.textContent ?? '')).toBe(words(title));
        expect(words(page.body.textContent ?? '')).toContain(words(text));
        expect(words(page.body.textContent ?? '')).toContain(words(note));
        const strange = [...page.body.querySelectorAll('*')].filter(({ localName }) => !PLAIN.has(localName));
        expect(strange.map(({ outerHTML }) => outerHTML)).toEqual([]);
        // GitHub links every address it sees in a text.
        for (const link of page.querySelectorAll('a'))
          expect(link.getAttribute('href')).toMatch(/^(?:https?|mailto):/);
      }),
      { numRuns: 500 },
    );
  });
});
