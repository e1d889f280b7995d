/** An image smaller than this, in CSS pixels, is an icon or an ornament and is not looked at. */
const MIN_SIDE = 100;

/** How many images of a body take time to look at; those marked decorative or known to be small do not. */
export function countImages(root: ParentNode): number {
  return [...root.querySelectorAll('img[src], img[srcset]')].filter(
    (image) => !isDecorative(image) && !isSmall(image),
  ).length;
}

function isDecorative(image: Element): boolean {
  return image.matches('[role="presentation"], [role="none"], [aria-hidden="true"]');
}

function isSmall(image: Element): boolean {
  return ['width', 'height'].some((name) => {
    const size = Number.parseInt(image.getAttribute(name) ?? '', 10);
    return size > 0 && size < MIN_SIDE;
  });
}
