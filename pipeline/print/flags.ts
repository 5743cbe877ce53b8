/** The browser's command line, as data. */

/** Nothing of the outside: no name resolves, nothing is fetched, updated or reported. */
const closed = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-client-side-phishing-detection',
  '--disable-search-engine-choice-screen',
  '--dns-prefetch-disable',
  '--no-pings',
  '--no-proxy-server',
  '--metrics-recording-only',
  '--disable-features=Translate,OptimizationHints,MediaRouter,AcceptCHFrame,DialMediaRouteProvider,InterestFeedContentSuggestions',
];

/** The same page on every machine: glyph advances unrounded, one colour space, one scale, one language. */
const same = [
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
  '--lang=en-US',
];

/** Quick to start, quiet, and never waiting for a window that nobody looks at. */
const quick = [
  '--no-first-run',
  '--no-default-browser-check',
  '--mute-audio',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-hang-monitor',
  '--disable-popup-blocking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--password-store=basic',
  '--use-mock-keychain',
  '--export-tagged-pdf',
  '--generate-pdf-document-outline',
  '--remote-debugging-pipe',
];

/**
 * Fewer processes, for the headless shell: of the seven that a page takes, each costs some 20 ms to start, and neither
 * the network nor a graphics card has anything to do here.
 */
const few = ['--in-process-gpu', '--disable-software-rasterizer', '--enable-features=NetworkServiceInProcess2'];

/**
 * @param name The executable's file name: the headless shell has one way to be headless, the full browser another.
 * @param profile The folder for everything that the browser writes.
 * @param sandbox Whether the browser confines itself: not as root, where it refuses to.
 */
export function flags(name: string, profile: string, sandbox: boolean): string[] {
  return [
    name.includes('headless') ? '--headless' : '--headless=new',
    `--user-data-dir=${profile}`,
    ...closed,
    ...same,
    ...quick,
    ...(name.includes('headless') ? few : []),
    // What forks the confined processes is not needed where none is confined.
    ...(sandbox ? [] : ['--no-sandbox', '--no-zygote']),
    'about:blank',
  ];
}

/** @returns Whether this process runs as root. Never on Windows. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
