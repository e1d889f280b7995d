import { Maximize, RotateCcw } from 'lucide-react';
import type { Article } from '@/core/article/types';
import { saveSettings } from '@/platform/settings/settings';
import { FOCUSES, THEMES } from '@/platform/settings/types';
import { LINE_BREAKS, READING_FONTS, USUAL_TYPOGRAPHY } from '@/platform/settings/typography';
import { Button } from '@/ui/components/button';
import { Choice } from '@/ui/components/choice';
import { Switch } from '@/ui/components/switch';
import { useToasts } from '@/ui/components/toast';
import { useSettings } from '@/ui/hooks/use-settings';
import { useTranslation } from '@/ui/hooks/use-translation';
import { toggleFullScreen } from '../focus/full-screen';
import { scriptOf } from '../script-of';
import { ScaleField } from './scale-field';
import { TypePreview } from './type-preview';
import styles from './typography-panel.module.css';
import { useTypeDraft } from './use-type-draft';
import { useTypography } from './use-typography';

/** Themes and type, with a preview in the words of the article. What is changed shows in the article a moment later. */
export function TypographyPanel({ article }: { readonly article: Article }) {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const { focus, theme } = useSettings();
  const own = useTypography(article);
  const [draft, change] = useTypeDraft(own);
  const isCjk = scriptOf(article) === 'cjk';
  const flag = (name: 'hyphenates' | 'indents' | 'spacesScripts' | 'hangsMarks' | 'isVertical') => (
    <Switch
      label={t(`type.${name}`)}
      isOn={draft[name]}
      onChange={(isOn) => change({ [name]: isOn })}
      testId={`type-${name}`}
    />
  );
  const scale = { draft, isCjk, onChange: change };
  return (
    <div className={styles.fields}>
      <Choice
        legend={t('options.theme')}
        name="theme"
        options={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
        value={theme}
        onChange={(next) => void saveSettings({ theme: next }).catch(fail)}
      />
      <TypePreview article={article} typography={draft} />
      <Choice
        legend={t('type.font')}
        name="font"
        options={READING_FONTS.map((value) => ({ value, label: t(`type.fonts.${value}`) }))}
        value={draft.font}
        onChange={(font) => change({ font })}
      />
      <ScaleField name="size" {...scale} />
      <ScaleField name="leading" {...scale} />
      <ScaleField name="measure" {...scale} />
      <ScaleField name="letters" {...scale} />
      <ScaleField name="paragraphs" {...scale} />
      <div className={styles.switches}>
        <Switch
          label={t('type.isJustified')}
          isOn={draft.isJustified ?? isCjk}
          onChange={(isJustified) => change({ isJustified })}
          testId="type-isJustified"
        />
        {!isCjk && flag('hyphenates')}
        {flag('indents')}
        {isCjk && flag('isVertical')}
        {CSS.supports('text-autospace', 'normal') && flag('spacesScripts')}
        {CSS.supports('hanging-punctuation', 'first') && flag('hangsMarks')}
      </div>
      {isCjk && (
        <Choice
          legend={t('type.lineBreak')}
          name="line-break"
          options={LINE_BREAKS.map((value) => ({ value, label: t(`type.lineBreaks.${value}`) }))}
          value={draft.lineBreak}
          onChange={(lineBreak) => change({ lineBreak })}
        />
      )}
      <Choice
        legend={t('focus.title')}
        name="focus"
        options={FOCUSES.map((value) => ({ value, label: t(`focus.${value}`) }))}
        value={focus}
        onChange={(next) => void saveSettings({ focus: next }).catch(fail)}
      />
      <footer className={styles.footer}>
        <Button
          variant="quiet"
          icon={<Maximize />}
          onClick={() => void toggleFullScreen().catch(fail)}
          data-testid="full-screen"
        >
          {t('focus.fullScreen')}
        </Button>
        {own.site !== null && (
          <Switch
            label={t('type.ownSite', { site: own.site })}
            isOn={own.isOwn}
            onChange={own.setOwn}
            testId="type-own-site"
          />
        )}
        <Button
          variant="quiet"
          icon={<RotateCcw />}
          onClick={() => change(USUAL_TYPOGRAPHY)}
          data-testid="type-reset"
        >
          {t('type.reset')}
        </Button>
      </footer>
    </div>
  );
}
