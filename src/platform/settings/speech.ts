import * as v from 'valibot';

/** Multiples of a voice's own pace that are offered. */
export const SPEECH_RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** More languages than anyone reads. */
const MOST_VOICES = 50;

export const speechSchema = v.fallback(
  v.object({
    rate: v.fallback(v.picklist(SPEECH_RATES), 1),
    voices: v.fallback(
      v.pipe(
        v.record(v.string(), v.string()),
        v.transform((voices) => Object.fromEntries(Object.entries(voices).slice(-MOST_VOICES))),
      ),
      {},
    ),
  }),
  { rate: 1, voices: {} },
);
