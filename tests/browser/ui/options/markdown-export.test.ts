import { createElement } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MarkdownExport } from '@/ui/options/markdown-export';
import { show } from '../show';

const onSave = vi.fn();
let close: () => void;

beforeEach(async () => {
  ({ close } = await show(createElement(MarkdownExport, { onSave })));
});

afterEach(() => {
  close();
  onSave.mockReset();
});

const template = page.getByTestId('markdown-template');
const preview = page.getByTestId('markdown-preview');

test('A template shows what it comes to while it is typed, and is saved when it is done', async () => {
  await expect.element(preview).toHaveTextContent('title: "The ferry is back"');
  await template.fill('{{title}}, {{date}}');
  await expect.element(preview).toHaveTextContent('The ferry is back, 2026-05-12');
  expect(onSave).not.toHaveBeenCalled();
  await userEvent.keyboard('{Tab}');
  expect(onSave).toHaveBeenCalledExactlyOnceWith({
    markdown: { frontMatter: true, oneFile: false, template: '{{title}}, {{date}}' },
  });
});

test('A field that is unknown is named, and the template not saved', async () => {
  await template.fill('{{titel}}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('“titel”');
  await userEvent.keyboard('{Tab}');
  expect(onSave).not.toHaveBeenCalled();
});
