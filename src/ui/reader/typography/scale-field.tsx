import { useId } from 'react';
import { TYPE_SCALES, type TypeScale, type Typography } from '@/platform/settings/typography';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './typography-panel.module.css';

/** As in `type-setting.module.css`: what the factor 1 is in figures that people know. */
const USUAL = { leading: { cjk: 1.88, alphabetic: 1.62 }, measure: { cjk: 38, alphabetic: 66 } } as const;

interface Props {
  readonly name: TypeScale;
  readonly draft: Typography;
  readonly isCjk: boolean;
  readonly onChange: (part: Partial<Typography>) => void;
}

/** A slider with its name and its value: a native one, which every key and screen reader knows. */
export function ScaleField({ name, draft, isCjk, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const { min, max, step } = TYPE_SCALES[name];
  const value = draft[name];
  const script = isCjk ? 'cjk' : 'alphabetic';
  const percent = (share: number): string =>
    share.toLocaleString(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  const texts: Readonly<Record<TypeScale, () => string>> = {
    size: () => percent(value),
    leading: () =>
      (value * USUAL.leading[script]).toLocaleString(i18n.language, {
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
      }),
    measure: () => {
      const count = Math.round(value * USUAL.measure[script]);
      return isCjk ? t('type.characters', { count }) : t('type.lettersInLine', { count });
    },
    letters: () => percent(value),
    paragraphs: () => percent(value),
  };
  const text = texts[name]();
  return (
    <div className={styles.scale}>
      <label htmlFor={id}>{t(`type.${name}`)}</label>
      <output htmlFor={id}>{text}</output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text}
        onChange={(event) => onChange({ [name]: Number(event.currentTarget.value) })}
        data-testid={`type-${name}`}
      />
    </div>
  );
}
