/** Lets a test see a page as another reader's settings show it; undone after each test of a file that imports this. */
import { executeServerCommand } from '@web/test-runner-commands';

export interface Media {
  type?: 'screen' | 'print';
  forcedColors?: 'active';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce';
  contrast?: 'more' | 'less';
}

const FEATURES = {
  forcedColors: 'forced-colors',
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  contrast: 'prefers-contrast',
} as const;

const FEATURE_KEYS = Object.keys(FEATURES) as (keyof typeof FEATURES)[];

/** Only Chromium's protocol sets the media of a page: elsewhere the tests that ask for it are not there. */
export const canEmulateMedia = navigator.userAgent.includes('Chrome/');

/**
 * Sets the media of the page, and all that are not named back to the browser's own. Chromium only.
 *
 * @example await emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
 */
export const emulateMedia = (media: Media): Promise<void> =>
  executeServerCommand('emulated-media', {
    media: media.type ?? '',
    features: FEATURE_KEYS.map((key) => ({ name: FEATURES[key], value: media[key] ?? '' })),
  });

afterEach(async () => {
  if (canEmulateMedia) await emulateMedia({});
});
