/**
 * Finds the browsers that the tests run in, and installs one where that is possible without asking: by apt as root on
 * Debian, and on Ubuntu, whose package is an empty shell around a snap, as Chrome for Testing. Elsewhere it says what
 * is missing. Run alone (`node scripts/browsers.mjs`), it makes them ready and prints their paths.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers';

/** The engines named in BROWSERS, comma-separated. */
export const engines = (process.env.BROWSERS ?? 'chromium').split(',');

const KNOWN = {
  chromium: {
    variable: 'CHROME_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    // Without a font, Chromium lays out text with no width.
    packages: ['chromium', 'fonts-dejavu-core'],
    download: Browser.CHROME,
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr'],
    download: Browser.FIREFOX,
  },
  webkit: {
    variable: 'WEBKIT_PATH',
    names: ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`),
    // The browser itself does not run without a display.
    driver: 'WebKitWebDriver',
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

const cacheDir = path.join(homedir(), '.cache', 'puppeteer');
const isRoot = process.getuid?.() === 0;

/** A path proves nothing: Ubuntu's chromium-browser is a script that only says to install the snap. */
const runs = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

/** Whether what was found is the browser: by running it, or by its driver where it cannot run alone. */
const works = (file, driver) =>
  existsSync(file) && (driver ? places(driver).some((place) => existsSync(place)) : runs(file));

/** Where a command may be; a whole path is only there. */
const places = (name) =>
  path.isAbsolute(name)
    ? [name]
    : (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name));

const known = (engine) => {
  if (!(engine in KNOWN)) throw new Error(`BROWSERS: ${engine} is none of ${Object.keys(KNOWN).join(', ')}.`);
  return KNOWN[engine];
};

/** The executable of an engine, or undefined. A path given by the engine's variable is taken at its word. */
export async function findBrowser(engine) {
  const { variable, names, driver, download } = known(engine);
  if (process.env[variable]) return process.env[variable];
  const present = names.flatMap(places).find((file) => works(file, driver));
  if (present) return present;
  const downloaded = await getInstalledBrowsers({ cacheDir });
  return download && downloaded.find(({ browser }) => browser === download)?.executablePath;
}

function installByApt(packages) {
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', '-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

async function installByDownload(browser) {
  const platform = detectBrowserPlatform();
  const buildId = await resolveBuildId(browser, platform, 'stable');
  await install({ browser, buildId, platform, cacheDir, installDeps: true });
}

/** The executable of an engine, installed first if need be; throws with what to do where it cannot be. */
export async function ensureBrowser(engine) {
  const found = await findBrowser(engine);
  if (found) return found;
  const { variable, packages, download } = known(engine);
  let reason = '';
  if (isRoot && runs('apt-get')) {
    console.log(`No ${engine} found: installing ${packages.join(' ')} with apt-get`);
    installByApt(packages);
    const installed = await findBrowser(engine);
    if (installed) return installed;
    if (download) {
      console.log(`apt-get has no ${engine} that runs: downloading ${download}`);
      try {
        await installByDownload(download);
        return await findBrowser(engine);
      } catch (error) {
        reason = ` (${error.message})`;
      }
    }
  }
  const elsewhere = engine === 'chromium' ? '; elsewhere Google Chrome will do' : '';
  throw new Error(
    `No ${engine} found${reason}. Install it (Debian: sudo apt-get install ${packages.join(' ')}${elsewhere}), or set ` +
      `${variable} to its path.`,
  );
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  try {
    for (const engine of engines) console.log(`${engine}: ${await ensureBrowser(engine)}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
