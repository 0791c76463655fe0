/** How the `deep-chat` element looks here: it takes its styles as objects and its own sheet, in the colours of the page. */

type Chat = HTMLElementTagNameMap['deep-chat'];

/** Inside its shadow root, where the sheets of the page do not reach. */
const SHEET = `
  #messages { padding-block-end: 1rem; scrollbar-color: var(--line) transparent; scrollbar-width: thin; }
  .intro-panel { inline-size: 100%; }
  .intro-panel > p { max-inline-size: 26em; margin: auto; color: var(--muted); font-size: 1rem; line-height: 1.55; text-align: center; }
  .html-wrapper p, .html-wrapper ol { margin-block: 0 0.75em; }
  .html-wrapper ol { padding-inline-start: 1.5em; }
  .ai-message-text { border-radius: 0; }
  everyday-equivalents-badge { display: block; min-block-size: var(--badge-height); color: var(--muted); }
  #text-input:focus-visible { outline: none; }
  #text-input-container:focus-within { outline: 2px solid var(--accent); outline-offset: -2px; }
  .input-button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
`;

/** A button with its name in words: the icons of deep-chat say nothing to a screen reader. */
const button = (content: string, color = 'var(--accent)') => ({
  container: { default: { width: 'auto', height: 'auto', padding: '0.375rem 0.5rem', bottom: '0.2em' } },
  text: { content, styles: { default: { color, fontSize: '0.875rem', fontWeight: '600', lineHeight: '1' } } },
});

export function dressChat(chat: Chat): void {
  chat.auxiliaryStyle = SHEET;
  chat.messageStyles = {
    default: {
      shared: {
        innerContainer: { width: '100%' },
        bubble: { fontSize: '1rem', lineHeight: '1.55', padding: '0.625rem 0.875rem', borderRadius: '1rem' },
      },
      ai: {
        bubble: { color: 'var(--ink)', backgroundColor: 'transparent', maxWidth: '100%', width: '100%', padding: '0' },
      },
      user: { bubble: { color: 'var(--ink)', backgroundColor: 'var(--user)', maxWidth: '85%' } },
    },
    loading: { message: { styles: { bubble: { width: 'auto', backgroundColor: 'transparent' } } } },
  };
  chat.inputAreaStyle = { paddingBlock: '0.5rem' };
  chat.textInput = {
    placeholder: { text: 'Ask anything', style: { color: 'var(--muted)' } },
    styles: {
      container: {
        width: '100%',
        margin: '0',
        border: '1px solid var(--line)',
        borderRadius: '1.25rem',
        backgroundColor: 'var(--raised)',
        boxShadow: 'none',
      },
      text: { color: 'var(--ink)', fontSize: '1rem', padding: '0.75rem 4rem 0.75rem 1rem' },
    },
  };
  chat.submitButtonStyles = {
    position: 'inside-end',
    submit: button('Send'),
    disabled: button('Send', 'var(--muted)'),
    stop: button('Stop'),
    loading: button('Wait', 'var(--muted)'),
  };
}
