import { describe, expect, test } from 'vitest';
import { ownSpeed, reliableSpeeds, remember } from '@/core/reading/own-speed';
import { judgeStretch, type ReadStretch, type Script } from '@/core/reading/stretch';
import { readingSpeed } from '@/core/text/reading-speeds';
import { counted, learn } from './simulated-reader';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

/** How far an estimate of the time is off, as a share of the true time. */
function off(speed: number, truth: number): number {
  return Math.abs(truth / speed - 1);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0) / numbers.length;
}

describe('a stretch of reading', () => {
  const plain = { count: counted('cjk', 200), unitsInView: 500, seconds: 30, isDisturbed: false };
  test.each([
    ['the page was hidden meanwhile', { isDisturbed: true }, 'disturbed'],
    ['the person went back', { count: counted('cjk', -200) }, 'back'],
    ['nothing passed', { count: counted('cjk', 0) }, 'back'],
    ['more passed than was in view', { count: counted('cjk', 501) }, 'jump'],
    ['a line passed', { count: counted('cjk', 20), seconds: 3 }, 'short'],
    ['half of it is of the other script', { count: { cjk: 100, punct: 0, words: 60, units: 160 } }, 'mixed'],
    ['it took ten minutes', { seconds: 600 }, 'pause'],
    ['it took three seconds', { seconds: 3 }, 'skim'],
    ['it took no time', { seconds: 0 }, 'skim'],
    ['the clock went wrong', { seconds: Number.NaN }, 'skim'],
  ])('says nothing where %s', (_what, change, reason) => {
    expect(judgeStretch({ ...plain, ...change }, readingSpeed('zh'))).toEqual({ type: 'left-out', reason });
  });

  test('counts the few words of a Chinese text as the characters that take as long', () => {
    const count = { cjk: 180, punct: 20, words: 10, units: 210 };
    const judged = judgeStretch({ ...plain, count }, { cjk: 400, words: 200 });
    expect(judged).toMatchObject({ type: 'read', script: 'cjk', units: expect.closeTo(220, 9) });
  });
});

describe('the own speed', () => {
  test.each<[Script, number]>([
    ['cjk', 150],
    ['cjk', 250],
    ['cjk', 550],
    ['cjk', 700],
    ['cjk', 900],
    ['words', 100],
    ['words', 160],
    ['words', 320],
    ['words', 450],
    ['words', 600],
  ])(
    'of a simulated reader of %s at %d a minute: the error falls, below that of the fixed rate',
    (script, speed) => {
      const errors = (rests: number) =>
        SEEDS.map((seed) => {
          const { log, average } = learn({ script, speed, seed }, rests);
          return off(reliableSpeeds(log)[script] ?? average, speed);
        });
      const fixed = off(readingSpeed(script === 'cjk' ? 'zh' : 'en')[script], speed);
      const [none, some, many] = [errors(5), errors(60), errors(300)];
      expect(mean(none)).toBeCloseTo(fixed, 9);
      expect(Math.max(...some)).toBeLessThan(fixed);
      expect(mean(many)).toBeLessThan(mean(some));
      expect(mean(many)).toBeLessThan(0.05);
    },
  );

  test.each<[Script, number]>([
    ['cjk', 400],
    ['words', 238],
  ])('of an average reader of %s stays where it is', (script, speed) => {
    for (const seed of SEEDS) {
      const learned = reliableSpeeds(learn({ script, speed, seed }, 300).log)[script] ?? 0;
      expect(off(learned, speed)).toBeLessThan(0.1);
    }
  });

  test('every disturbance of the simulated reader is noticed', () => {
    const { left } = learn({ script: 'cjk', speed: 400, seed: 7 }, 400);
    expect(new Set(left)).toEqual(new Set(['disturbed', 'back', 'jump', 'pause', 'skim']));
  });

  test('says what it was learned from', () => {
    const log = Array<ReadStretch>(20).fill({ script: 'cjk', units: 200, seconds: 24 });
    expect(ownSpeed(log, 'cjk')).toMatchObject({
      speed: 500,
      units: 4000,
      seconds: 480,
      stretches: 20,
      isReliable: true,
    });
    expect(ownSpeed(log, 'words')).toBeNull();
    expect(reliableSpeeds(log)).toEqual({ cjk: 500 });
  });

  test('is not used while somebody reads now fast, now slowly', () => {
    const log = Array.from({ length: 14 }, (_, index): ReadStretch => {
      return {
        script: 'words',
        units: index % 2 ? 20 : 400,
        seconds: index % 2 ? 5 : 100 + (index % 4) * 35,
      };
    });
    expect(ownSpeed(log, 'words')).toMatchObject({ isReliable: false });
  });

  test('is not used for somebody who scans everything', () => {
    const log = Array<ReadStretch>(40).fill({ script: 'words', units: 200, seconds: 12 });
    expect(ownSpeed(log, 'words')).toMatchObject({ speed: 1000, isReliable: false });
  });

  test('follows the person: the oldest stretches of a script are forgotten', () => {
    let log: readonly ReadStretch[] = [{ script: 'words', units: 50, seconds: 10 }];
    for (let index = 0; index < 300; index++) log = remember(log, { script: 'cjk', units: 100, seconds: 20 });
    for (let index = 0; index < 240; index++) log = remember(log, { script: 'cjk', units: 100, seconds: 10 });
    expect(ownSpeed(log, 'cjk')).toMatchObject({ speed: 600, stretches: 240 });
    expect(log.filter(({ script }) => script === 'words')).toHaveLength(1);
  });
});
