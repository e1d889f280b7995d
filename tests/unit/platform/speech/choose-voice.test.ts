import { expect, test } from 'vitest';
import { chooseVoice } from '@/platform/speech/choose-voice';

const voice = (voiceURI: string, lang: string, localService = true): SpeechSynthesisVoice => ({
  voiceURI,
  name: voiceURI,
  lang,
  localService,
  default: false,
});

const VOICES = [
  voice('remote', 'zh-CN', false),
  voice('taipei', 'zh_TW'),
  voice('beijing', 'cmn-CN'),
  voice('york', 'en-GB'),
  voice('far', 'fr-FR', false),
];

test.for<[string, Record<string, string>, string | null]>([
  ['zh-Hans', {}, 'beijing'],
  ['zh-Hant', {}, 'taipei'],
  ['zh', { zh: 'taipei' }, 'taipei'],
  ['zh', { zh: 'remote' }, 'remote'],
  ['en-US', {}, 'york'],
  ['fr', {}, null],
  ['de', {}, null],
  ['no such language!', {}, null],
])('%s with %j is spoken by %s; a remote voice only when chosen', ([lang, chosen, expected]) => {
  expect(chooseVoice(VOICES, lang, chosen)?.voiceURI ?? null).toBe(expected);
});
