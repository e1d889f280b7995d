import { type ReactNode, useId, useState } from 'react';
import { TEMPLATE_FIELDS } from '@/core/exchange/exporters/markdown-template';
import { TEMPLATE_LIMIT } from '@/platform/settings/settings';
import { Switch } from '@/ui/components/switch';
import { useSettings } from '@/ui/hooks/use-settings';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './markdown-export.module.css';
import type { SaveSettings } from './save-settings';
import { useMarkdownSample } from './use-markdown-sample';

/** How articles leave as Markdown, with a sample of it. A template with a mistake says so and is not saved. */
export function MarkdownExport({ onSave }: { readonly onSave: SaveSettings }): ReactNode {
  const { t } = useTranslation();
  const { markdown } = useSettings();
  const [draft, setDraft] = useState<string | null>(null);
  const hintId = useId();
  const template = draft ?? markdown.template;
  const sample = useMarkdownSample({ ...markdown, template });
  return (
    <>
      <Switch
        label={t('markdown.front')}
        isOn={markdown.frontMatter}
        onChange={(frontMatter) => onSave({ markdown: { ...markdown, frontMatter } })}
        testId="markdown-front-matter"
      />
      <Switch
        label={t('markdown.one')}
        isOn={markdown.oneFile}
        onChange={(oneFile) => onSave({ markdown: { ...markdown, oneFile } })}
        testId="markdown-one-file"
      />
      <label className={styles.field}>
        {t('markdown.template')}
        <textarea
          className={styles.template}
          value={template}
          maxLength={TEMPLATE_LIMIT}
          rows={6}
          spellCheck={false}
          aria-describedby={hintId}
          aria-invalid={sample.type === 'error'}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={() => {
            if (sample.type === 'text' && draft !== null) onSave({ markdown: { ...markdown, template } });
          }}
          data-testid="markdown-template"
        />
      </label>
      <p id={hintId} className={styles.hint}>
        {t('markdown.templateHint', {
          fields: TEMPLATE_FIELDS.map((field) => `{{${field}}}`).join(' '),
          section: '{{#note}}…{{/note}}',
          // What stands between braces is text here, not a value to fill in.
          interpolation: { skipOnVariables: true },
        })}
      </p>
      {sample.type === 'error' ? (
        <p role="alert" className={styles.error}>
          {sample.message}
        </p>
      ) : (
        <figure className={styles.preview}>
          <figcaption>{t('markdown.preview')}</figcaption>
          <pre data-testid="markdown-preview">{sample.text}</pre>
        </figure>
      )}
    </>
  );
}
