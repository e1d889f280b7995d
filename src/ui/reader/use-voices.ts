import { useEffect, useState } from 'react';

/** The voices of the browser and the system, once they are there; Chrome loads them after the first question. */
export function useVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState(() => speechSynthesis.getVoices());
  useEffect(() => {
    const stop = new AbortController();
    const renew = (): void => setVoices(speechSynthesis.getVoices());
    renew();
    speechSynthesis.addEventListener('voiceschanged', renew, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return voices;
}
