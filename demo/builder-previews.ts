/** The builder's previews: the embed page at three widths. Each is a page with a script of its own, so that it comes as a reader comes near. */
const figures = [...document.querySelectorAll<HTMLElement>('.previews figure')];
const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

let address = '';

/** Shows a page in all previews that there are, and in those to come. */
export function showPreviews(url: string): void {
  address = url;
  for (const frame of frames()) if (frame.src !== address) frame.src = address;
}

function addFrame(figure: HTMLElement): void {
  const frame = document.createElement('iframe');
  frame.title = figure.dataset['frame']!;
  frame.src = address;
  figure.append(frame);
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { target } of entries.filter(({ isIntersecting }) => isIntersecting)) {
      near.unobserve(target);
      addFrame(target as HTMLElement);
    }
  },
  { rootMargin: '200px' },
);

/** Begins to wait for the reader. */
export const watchPreviews = (): void => figures.forEach((figure) => near.observe(figure));

/** Gives each frame the height that its page tells, and tells that of the article. */
export function followHeights(tell: (articleHeight: number) => void): void {
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || data?.type !== 'everyday-equivalents-height' || typeof data.height !== 'number') return;
    frame.height = String(data.height);
    if (frame.parentElement === figures[0]) tell(data.height);
  });
}
