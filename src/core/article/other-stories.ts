import { key } from './title-parts';

/** A story that is the page's own has this many units of text, or at least this share of the longest one beside it. */
const MIN_STORY = 600;
const MIN_SHARE = 0.3;

/** How blog software numbers its posts. */
const POST_ID = /^(?:post|article)-\d+$/;

/**
 * Endless pages go on with the next story, and blogs with their last ones: each is an `<article>` with a heading of
 * its own, and the longest of them is not always the one that the page is about. Where one has the title as its
 * heading, the others go.
 */
export function dropOtherStories(clone: Document, title: string): void {
  const stories = [...clone.querySelectorAll('article')].filter(
    (story) => !story.closest('aside, nav, footer'),
  );
  if (stories.length < 2) return;
  const titled = stories.filter((story) => hasHeading(story, title));
  const own = titled.find((story) => !titled.some((other) => other !== story && story.contains(other)));
  if (!own) return;
  const others = stories.filter(
    (story) => story !== own && !story.contains(own) && (!own.contains(story) || isOtherPost(story, own)),
  );
  const rest = others.filter((story) => own.contains(story)).reduce((sum, story) => sum + lengthOf(story), 0);
  const length = lengthOf(own) - rest;
  const longest = Math.max(0, ...others.map(lengthOf));
  if (length < MIN_STORY && length < longest * MIN_SHARE) return;
  for (const story of others) {
    // A longer one of another kind, without a headline, is the text to the headline.
    const isStory = kindOf(story) === kindOf(own) || story.querySelector('h1') !== null;
    if (isStory || lengthOf(story) < length) story.remove();
  }
}

function hasHeading(story: Element, title: string): boolean {
  const heading = story.querySelector('h1, h2');
  const said = key(heading?.textContent ?? '');
  return said !== '' && (said === key(title) || (said.length > 10 && key(title).startsWith(said)));
}

/** A numbered post inside another one: its end tag is missing, or it is a list of more posts. */
function isOtherPost(story: Element, own: Element): boolean {
  return POST_ID.test(story.id) && POST_ID.test(own.id) && story.id !== own.id;
}

/** The class without the numbers that tell stories apart. */
function kindOf(story: Element): string {
  return (story.getAttribute('class') ?? '').replace(/\d+/g, '');
}

function lengthOf(story: Element): number {
  return (story.textContent ?? '').replace(/\s+/g, ' ').length;
}
