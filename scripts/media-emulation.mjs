/**
 * A @web/test-runner plugin: the command `emulated-media` sets the media type and features of a test's page by the
 * DevTools protocol, which reaches forced colours and print where the runner's own `emulateMedia` does not.
 */
const sessions = new WeakMap();

/** The protocol session must live on: emulation ends with it. */
function devtoolsOf(page) {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  return sessions.get(page);
}

export const mediaEmulation = () => ({
  name: 'media-emulation',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulated-media') return undefined;
    if (!session.browser.name.startsWith('Chrom')) throw new Error(`emulated-media: not in ${session.browser.name}`);
    const devtools = await devtoolsOf(session.browser.getPage(session.id));
    await devtools.send('Emulation.setEmulatedMedia', payload);
    return true;
  },
});
