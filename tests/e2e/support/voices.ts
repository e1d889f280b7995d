import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { poll } from '../../../scripts/poll.mjs';
import { VOICE_PROGRAMS } from '../../../scripts/system-packages.mjs';

export const hasVoices = VOICE_PROGRAMS.every((program) => existsSync(program));

/** The samples of the recording, 16 bits each, at this many a second. */
const SAMPLES_A_SECOND = 8000;
/** Louder than this, of 32,767, is no noise. */
const LOUD = 1000;

export interface Voices {
  /** For the browser. */
  readonly env: NodeJS.ProcessEnv;
  /** Seconds of sound so far, silence not counted. */
  readonly heardSeconds: () => number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the system's own voices on a sound card that nobody hears, apart from those of the person at this machine, and listens.
 * @throws {Error} when they do not come
 */
export async function startVoices(): Promise<Voices> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-voices-'));
  const env = { ...process.env, XDG_RUNTIME_DIR: folder, HOME: folder, PULSE_SERVER: `unix:${folder}/sound` };
  const started: ChildProcess[] = [];
  const start = (program: string, args: readonly string[]): ChildProcess => {
    const child = spawn(`/usr/bin/${program}`, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    started.push(child);
    return child;
  };
  const comes = async (name: string): Promise<void> => {
    if (!(await poll(() => existsSync(join(folder, name))))) throw new Error(`${name} does not come`);
  };
  start('pulseaudio', [
    ...['-n', '--exit-idle-time=-1', '--use-pid-file=no', '--daemonize=no'],
    ...['-L', `module-native-protocol-unix socket=${folder}/sound auth-anonymous=1`],
    ...['-L', 'module-null-sink sink_name=nowhere'],
  ]);
  await comes('sound');
  start('speech-dispatcher', ['--run-single', '--timeout', '0', '--log-dir', folder]);
  await comes('speech-dispatcher/speechd.sock');
  let loud = 0;
  const format = ['--format=s16le', `--rate=${SAMPLES_A_SECOND}`, '--channels=1'];
  start('parec', ['--device=nowhere.monitor', ...format]).stdout?.on('data', (bytes: Buffer) => {
    for (let at = 0; at + 1 < bytes.length; at += 2) if (Math.abs(bytes.readInt16LE(at)) > LOUD) loud++;
  });
  return {
    env,
    heardSeconds: () => loud / SAMPLES_A_SECOND,
    stop: async () => {
      for (const child of started.reverse()) child.kill('SIGTERM');
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
