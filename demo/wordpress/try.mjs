/**
 * Tries the card in WordPress, by hand: `npm run build`, then `node demo/wordpress/try.mjs [FOLDER]` (for pictures). Needs
 * Debian's packages wordpress, wordpress-theme-twentytwentythree, php-cli, php-mysql and mariadb-server; WORDPRESS names
 * another folder of WordPress. Everything else (database, copy, servers) is made in a folder for the time it takes, and
 * nothing of the machine's own sites is touched. Prints what became of each form, saved by whom and how.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { tsImport } from 'tsx/esm/api';

const { openChromium, serveFolder } = await tsImport('../../test/pages/chromium.ts', import.meta.url);
const { snippetsFor } = await tsImport('../../test/pages/snippets-to-paste.ts', import.meta.url);

const pictures = process.argv[2];
const folder = mkdtempSync(path.join(tmpdir(), 'wordpress-'));
const inside = (name) => path.join(folder, name);
const PORT = 8377;
const url = `http://127.0.0.1:${PORT}`;
const started = [];

function run(command, args, env = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${command}: ${stdout}${stderr}`);
  return stdout;
}

function start(command, args) {
  const child = spawn(command, args, { stdio: 'ignore' });
  started.push({ child, ended: new Promise((resolve) => child.once('exit', resolve)) });
}

/** Until a server answers; a minute is more than any takes. */
async function until(answers) {
  for (let tries = 0; tries < 240; tries += 1) {
    if (await answers()) return;
    await wait(250);
  }
  throw new Error('A server did not start');
}

async function startDatabase() {
  const own = ['--no-defaults', `--datadir=${inside('database')}`, `--user=${userInfo().username}`];
  const sql = (text) =>
    spawnSync('mariadb', ['--no-defaults', '-uroot', `-S${inside('socket')}`, '-e', text]).status === 0;
  run('mariadb-install-db', [...own, '--auth-root-authentication-method=normal']);
  start('mariadbd', [...own, `--socket=${inside('socket')}`, '--skip-networking']);
  await until(() => sql('CREATE DATABASE IF NOT EXISTS wordpress'));
}

/** The package's files, with a configuration of our own; the theme is the one that the package ships. */
async function startWordPress() {
  cpSync(process.env.WORDPRESS ?? '/usr/share/wordpress', inside('site'), { recursive: true, dereference: true });
  const settings = { DB_NAME: 'wordpress', DB_USER: 'root', DB_PASSWORD: '', DB_HOST: `localhost:${inside('socket')}` };
  const constants = { ...settings, WP_HOME: url, WP_SITEURL: url, WP_HTTP_BLOCK_EXTERNAL: true, DISABLE_WP_CRON: true };
  const lines = Object.entries(constants).map(([name, value]) => `define('${name}', ${JSON.stringify(value)});`);
  const rest = `$table_prefix = 'wp_';\ndefine('ABSPATH', __DIR__ . '/');\nrequire ABSPATH . 'wp-settings.php';\n`;
  writeFileSync(inside('site/wp-config.php'), `<?php\n${lines.join('\n')}\n${rest}`);
  start('php', ['-S', `127.0.0.1:${PORT}`, '-t', inside('site')]);
}

/** With the rules of the README that reserve the height of the card. */
function savePosts({ script, frame, html, picture }) {
  writeFileSync(inside('snippets.json'), JSON.stringify({ script, frame, html, picture }));
  const [, RULES] = /```css\n(everyday-equivalents:not.*?)```/s.exec(readFileSync('README.md', 'utf8'));
  const env = { WORDPRESS: inside('site'), SNIPPETS: inside('snippets.json'), RULES };
  const save = path.join(import.meta.dirname, 'save-posts.php');
  run('php', [save], env);
  return JSON.parse(run('php', [save], { ...env, IS_INSTALLED: '1' }));
}

/** Notes, before any script of the page, what moves. */
const WATCH = `window.seen = { shift: 0 };
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (seen.shift += value)))
    .observe({ type: 'layout-shift', buffered: true });`;

/** What of the card stands in the page, and whether script of ours stands there as text. */
const READ = `(async () => {
  for (const image of document.querySelectorAll('.entry-content img')) image.loading = 'eager';
  const card = document.querySelector('everyday-equivalents');
  const frame = document.querySelector('.entry-content iframe');
  const text = document.querySelector('.entry-content').innerText;
  return {
    card: card ? card.shadowRoot?.querySelector('[part="sentence"]')?.textContent.slice(0, 60) ?? 'not drawn' : undefined,
    frame: frame ? [frame.clientWidth, frame.clientHeight].join(' x ') : undefined,
    picture: document.querySelector('.entry-content img')?.naturalWidth,
    isStaticRead: /use about 46/.test(text),
    isScriptVisible: /addEventListener|contentWindow/.test(text),
    isWide: document.documentElement.scrollWidth > innerWidth,
    ...seen,
  };
})()`;

async function look(browser, name, id) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => problems.push(`${message.text()} ${message.location().url}`));
  await page.evaluateOnNewDocument(WATCH);
  for (const width of [1280, 320]) {
    await page.setViewport({ width, height: 900 });
    await page.goto(`${url}/?p=${id}`, { waitUntil: 'networkidle0' });
    console.log(name, width, JSON.stringify(await page.evaluate(READ)), problems.splice(0).join('; '));
    const file = `${name.replaceAll(', ', '-')}-${width}.png`;
    if (pictures) await page.screenshot({ path: path.join(pictures, file), fullPage: true });
  }
  await page.close();
}

let browser, files;
try {
  if (pictures) mkdirSync(pictures, { recursive: true });
  files = await serveFolder(inside('host'));
  const { version, snippets, files: hosted } = snippetsFor(`${files.url}/`);
  cpSync('dist/cdn', inside(`host/${version}`), { recursive: true });
  cpSync('demo/icon.svg', inside('host/icon.svg'));
  await startDatabase();
  await startWordPress();
  for (const [name, text] of Object.entries(hosted)) writeFileSync(inside(`site/${name}`), text);
  const saved = savePosts(snippets);
  await until(() =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  browser = await openChromium();
  for (const [name, id] of Object.entries(saved)) await look(browser, name, id);
  const { headers } = await fetch(`${url}/?p=${saved['script, admin, block']}`);
  console.log(Object.fromEntries(headers));
  const feed = await (await fetch(`${url}/?feed=rss2`)).text();
  for (const [item] of feed.matchAll(/<title>[^<]*, block<.*?<\/item>/gs)) console.log(item);
  const post = `${url}/?p=${saved['html, author, block']}`;
  const embed = await (await fetch(`${url}/?rest_route=/oembed/1.0/embed&url=${encodeURIComponent(post)}`)).json();
  console.log(embed.html.replace(/<script>.*/s, ''));
  console.log(/<div class="wp-embed-excerpt">.*?<\/div>/s.exec(await (await fetch(`${post}&embed=true`)).text())?.[0]);
} finally {
  await browser?.close();
  await files?.close();
  for (const { child, ended } of started.reverse()) {
    child.kill();
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}
