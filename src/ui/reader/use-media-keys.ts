import { useEffect, useRef } from 'react';

interface Controls {
  readonly isSpeaking: boolean;
  readonly toggle: () => void;
  readonly skip: (unit: 'sentence' | 'paragraph', step: 1 | -1) => () => void;
}

/** The media keys of keyboards and headphones, where the browser hands them to a page that speaks: play, pause, on, back. */
export function useMediaKeys(controls: Controls): void {
  const latest = useRef(controls);
  latest.current = controls;
  const { isSpeaking } = controls;
  useEffect(() => {
    const { mediaSession } = navigator;
    const toggle = (): void => latest.current.toggle();
    const handlers: Partial<Record<MediaSessionAction, () => void>> = {
      play: toggle,
      pause: toggle,
      stop: () => latest.current.isSpeaking && toggle(),
      nexttrack: () => latest.current.skip('paragraph', 1)(),
      previoustrack: () => latest.current.skip('paragraph', -1)(),
      seekforward: () => latest.current.skip('sentence', 1)(),
      seekbackward: () => latest.current.skip('sentence', -1)(),
    };
    const actions = Object.entries(handlers) as [MediaSessionAction, () => void][];
    for (const [action, handle] of actions) mediaSession.setActionHandler(action, handle);
    return () => {
      for (const [action] of actions) mediaSession.setActionHandler(action, null);
      mediaSession.playbackState = 'none';
    };
  }, []);
  useEffect(() => {
    navigator.mediaSession.playbackState = isSpeaking ? 'playing' : 'paused';
  }, [isSpeaking]);
}
