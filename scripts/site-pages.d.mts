import type { Plugin } from 'vite';

export declare function sitePages(): Plugin;
export declare function renderSitePage(
  file: string,
  source?: string,
  allowed?: Record<string, string[]>,
): Promise<string>;
