import type { Plugin } from 'vite';

export declare function sitePages(): Plugin;
export declare function stylesBeforeModules(): Plugin;
export declare function describeElements(): Promise<unknown>;
export declare function renderSitePage(
  file: string,
  source?: string,
  allowed?: Record<string, string[]>,
): Promise<string>;
