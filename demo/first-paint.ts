/**
 * When a page's own text is on the screen: what a framework is loaded after, so that nobody waits for that to read. A page
 * in a background tab is not painted, and does not wait.
 */
export const firstPaint: Promise<void> = new Promise((resolve) => {
  if (document.hidden) resolve();
  else requestAnimationFrame(() => setTimeout(resolve));
});
