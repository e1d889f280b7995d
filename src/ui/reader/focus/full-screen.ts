/** Gives the reader the whole screen, or takes it back. Rejects where the browser does not allow it. */
export function toggleFullScreen(): Promise<void> {
  return document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
}
