/**
 * A launcher of @web/test-runner for WebKitGTK, Debian's build of Safari's engine: it starts a virtual display and the
 * browser's WebDriver, and gives every test file a window of its own. It does what the tests ask of a page and no more.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Keys as WebDriver names them. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
};

async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** A display that nobody sees; its number comes on the third pipe. */
async function startDisplay() {
  const display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await Promise.race([
    once(display.stdio[3], 'data'),
    once(display, 'exit').then(() => Promise.reject(new Error('Xvfb did not start'))),
  ]);
  return { display, number: String(number).trim() };
}

/** Speaks WebDriver to one browser. */
class Driver {
  #address;
  #processes = [];
  #home = mkdtempSync(path.join(tmpdir(), 'webkit-'));

  async start(executablePath) {
    const { display, number } = await startDisplay();
    const port = await findFreePort();
    const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        // A profile of its own, which goes with it.
        ...Object.fromEntries(
          ['HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME'].map((name) => [name, this.#home]),
        ),
        DISPLAY: `:${number}`,
        GDK_BACKEND: 'x11',
        NO_AT_BRIDGE: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
    });
    this.#processes = [driver, display];
    this.#address = `http://127.0.0.1:${port}`;
    await this.#untilReady();
    const { sessionId } = await this.send('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: executablePath, args: ['--automation'] } },
      },
    });
    this.#address += `/session/${sessionId}`;
    this.firstWindow = await this.send('GET', '/window');
  }

  async #untilReady() {
    for (let tries = 100; ; tries--) {
      try {
        return await fetch(`${this.#address}/status`);
      } catch (error) {
        if (tries === 0) throw error;
        await wait(100);
      }
    }
  }

  async send(method, command, body) {
    const response = await fetch(this.#address + command, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${command}: ${value.error}: ${value.message}`);
    return value;
  }

  async stop() {
    await this.send('DELETE', '').catch(() => undefined);
    for (const child of this.#processes) child.kill();
    // The browser may still be writing as it ends.
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** What the built-in commands of the runner ask of a page: its size and its keys. */
class Page {
  #do;

  constructor(inWindow) {
    this.#do = inWindow;
    this.keyboard = {
      type: (text) => this.#act([...text]),
      press: (key) => this.#act([key]),
      down: (key) => this.#act([key], ['keyDown']),
      up: (key) => this.#act([key], ['keyUp']),
    };
  }

  #act(keys, types = ['keyDown', 'keyUp']) {
    const actions = keys.flatMap((key) => types.map((type) => ({ type, value: KEYS[key] ?? key })));
    return this.#do((driver) => driver.send('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] }));
  }

  setViewportSize({ width, height }) {
    return this.#do(async (driver) => {
      const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
      const [right, bottom] = await driver.send('POST', '/execute/sync', { script, args: [] });
      await driver.send('POST', '/window/rect', { width: width + right, height: height + bottom });
    });
  }
}

export function webkitLauncher(executablePath) {
  const windows = new Map();
  let driver;
  let started;
  let last = Promise.resolve();

  /** WebDriver acts on the window chosen last, so one thing is done at a time. */
  const inTurn = (action) => (last = last.then(action, action));
  const inWindow = (id, action) =>
    inTurn(async () => {
      await driver.send('POST', '/window', { handle: windows.get(id) });
      return action(driver);
    });

  return {
    name: 'WebKitGTK',
    // The runner's own commands call `getPage()` of launchers that say this.
    type: 'playwright',
    concurrency: 1,
    async startSession(id, url) {
      driver ??= new Driver();
      await (started ??= driver.start(executablePath));
      await inTurn(async () => {
        await driver.send('POST', '/window', { handle: driver.firstWindow });
        // A tab in the background gets no animation frames; a window does.
        const { handle } = await driver.send('POST', '/window/new', { type: 'window' });
        windows.set(id, handle);
      });
      await inWindow(id, () => driver.send('POST', '/url', { url }));
    },
    isActive: (id) => windows.has(id),
    getBrowserUrl: (id) => inWindow(id, () => driver.send('GET', '/url')),
    async stopSession(id) {
      await inWindow(id, () => driver.send('DELETE', '/window'));
      windows.delete(id);
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKitGTK: debugging is not supported')),
    getPage: (id) => new Page((action) => inWindow(id, action)),
    stop: () => driver?.stop(),
  };
}
