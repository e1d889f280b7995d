/** How far a picture can be brought near: 1 fits the window. */
const MAX_SCALE = 8;

/** What one press of a button or key changes. */
const STEP = 1.4;

/** How far an arrow moves a picture, in CSS pixels. */
const MOVE = 60;

/** Of a wheel, per CSS pixel that it turns; a notch of a hundred pixels is a fifth. */
const WHEEL = 0.002;

export interface PictureView {
  zoom(direction: 1 | -1): void;
  reset(): void;
  /** Moves a picture that is larger than the window; false where there is nothing to move. */
  pan(x: -1 | 0 | 1, y: -1 | 0 | 1): boolean;
}

/** Zooms and moves `image` in `stage` by wheel, pointer and the returned actions. */
export function viewPicture(stage: HTMLElement, image: HTMLImageElement, signal: AbortSignal): PictureView {
  let [scale, x, y] = [1, 0, 0];
  const apply = (): void => {
    const [roomX, roomY] = [stage.clientWidth, stage.clientHeight].map((side) => (side * (scale - 1)) / 2);
    x = clamp(x, roomX ?? 0);
    y = clamp(y, roomY ?? 0);
    image.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    stage.dataset.zoomed = String(scale > 1);
  };
  const scaleBy = (factor: number): void => {
    const next = Math.min(MAX_SCALE, Math.max(1, scale * factor));
    x *= next / scale;
    y *= next / scale;
    scale = next;
    apply();
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    scaleBy(Math.exp(-event.deltaY * WHEEL));
  };
  const drag = (event: PointerEvent): void => {
    if (!stage.hasPointerCapture(event.pointerId)) return;
    x += event.movementX;
    y += event.movementY;
    apply();
  };
  const grab = (event: PointerEvent): void => {
    if (event.button !== 0 || scale === 1) return;
    event.preventDefault();
    stage.setPointerCapture(event.pointerId);
  };
  stage.addEventListener('wheel', wheel, { passive: false, signal });
  stage.addEventListener('pointerdown', grab, { signal });
  stage.addEventListener('pointermove', drag, { signal });
  return {
    zoom: (direction) => scaleBy(direction > 0 ? STEP : 1 / STEP),
    reset() {
      [scale, x, y] = [1, 0, 0];
      apply();
    },
    pan(right, down) {
      if (scale === 1) return false;
      x -= right * MOVE;
      y -= down * MOVE;
      apply();
      return true;
    },
  };
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}
