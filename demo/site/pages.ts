/** The pages of the site, listed once: what is built, tested, measured and linked from every page's head and foot. */

export type PageGroup = 'use' | 'try' | 'reference' | 'know' | 'about';

export interface SitePage {
  file: string;
  /** What links to it say. */
  name: string;
  /** Where the foot of every page lists it; absent: nowhere. */
  group?: PageGroup;
  /** Whether the head of every page links it too. */
  isMain?: boolean;
  /** Nothing but its own content: it stands in the frames of others. */
  isBare?: boolean;
  /** What the page needs beyond the policy of all: sources by directive; an empty list takes the directive away. */
  policy?: Record<string, string[]>;
}

export const GROUP_NAMES: Record<PageGroup, string> = {
  use: 'For your pages',
  try: 'To try',
  reference: 'Reference',
  know: 'How we know',
  about: 'About this site',
};

export const PAGES: readonly SitePage[] = [
  { file: 'index.html', name: 'Everyday Equivalents' },
  { file: 'chats.html', name: 'For chats', group: 'use', isMain: true },
  { file: 'newsrooms.html', name: 'For newsrooms', group: 'use', isMain: true },
  { file: 'classrooms.html', name: 'For classrooms', group: 'use', isMain: true },
  {
    file: 'builder.html',
    name: 'Card builder',
    group: 'use',
    // It shows the card in frames, and draws its picture as PNG.
    policy: { 'frame-src': ["'self'"], 'img-src': ["'self'", 'blob:'] },
  },
  { file: 'article.html', name: 'An article', group: 'try' },
  {
    file: 'deep-chat.html',
    name: 'A chat with deep-chat',
    group: 'try',
    // deep-chat writes style elements and style attributes, and markup without a policy of Trusted Types.
    policy: {
      'style-src': ["'self'", "'unsafe-inline'"],
      'require-trusted-types-for': [],
      'trusted-types': [],
    },
  },
  { file: 'react-chat.html', name: 'A chat in React', group: 'try' },
  { file: 'classroom.html', name: 'The classroom', group: 'try' },
  { file: 'explorer.html', name: 'The explorer', group: 'try' },
  { file: 'languages.html', name: 'Twelve languages', group: 'try' },
  { file: 'states.html', name: 'Every state of the card', group: 'try' },
  { file: 'themes.html', name: 'Three house styles', group: 'try' },
  { file: 'themes/broadsheet.html', name: 'A broadsheet', isBare: true },
  { file: 'themes/broadcaster.html', name: 'A public broadcaster', isBare: true },
  { file: 'themes/school.html', name: 'A school', isBare: true },
  { file: 'card.html', name: 'The card', group: 'reference', isMain: true },
  { file: 'badge.html', name: 'The badge', group: 'reference' },
  { file: 'explorer-reference.html', name: 'The explorer element', group: 'reference' },
  { file: 'methodology.html', name: 'How we know', group: 'know', isMain: true },
  { file: 'models.html', name: 'All figures', group: 'know', isMain: true },
  { file: 'accessibility.html', name: 'Accessibility', group: 'about' },
  { file: 'privacy.html', name: 'Privacy', group: 'about' },
  { file: 'embed.html', name: 'The card in a frame', isBare: true },
];
