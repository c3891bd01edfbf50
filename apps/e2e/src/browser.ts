import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { PageFaults } from './page-faults';
import { productUrl } from './product';

export type DemoRole = 'staff' | 'manager' | 'hr' | 'leader' | 'admin';

export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
export const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };

/** A busy machine is slow: so long is waited for what does come. */
const PATIENCE = 30_000; // ms

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** A browser in which each window is a person of its own. */
export class TestBrowser {
  private readonly contexts: BrowserContext[] = [];
  private readonly faults = new PageFaults();
  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<TestBrowser> {
    const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
    return new TestBrowser(await chromium.launch({ executablePath, args: QUIET }));
  }

  /** A window of somebody who is not signed in. */
  async open(path = '/', options: BrowserContextOptions = DESKTOP): Promise<Page> {
    const context = await this.browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
    this.contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    this.faults.watch(page);
    await page.goto(productUrl(path));
    return page;
  }

  /** A window of somebody who has signed in with one press, as the demo offers. */
  async openAs(role: DemoRole, path = '/', options: BrowserContextOptions = DESKTOP): Promise<Page> {
    const page = await this.open('/sign-in', options);
    await page.getByRole('button', { name: PRESS[role] }).click();
    await page.getByRole('heading', { level: 1, name: /^Good (morning|afternoon|evening)/ }).waitFor();
    if (path !== '/') await page.goto(productUrl(path));
    return page;
  }

  /** Lets a fault of a page pass that the test provokes on purpose, until the windows are closed. */
  allow(fault: RegExp): void {
    this.faults.allow(fault);
  }

  /** Closes the windows; fails when a page of theirs had a fault that nobody allowed. */
  async closeWindows(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
    expect(this.faults.take()).toEqual([]);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    expect(this.faults.take()).toEqual([]);
  }
}

/** The browser of a test file: it starts before the tests, and the windows of each are closed after it. */
export function testBrowser(): Pick<TestBrowser, 'open' | 'openAs' | 'allow'> {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await TestBrowser.start();
  }, 30_000);
  afterEach(() => browser.closeWindows());
  afterAll(() => browser.stop());
  return {
    open: (...how) => browser.open(...how),
    openAs: (...how) => browser.openAs(...how),
    allow: (fault) => browser.allow(fault),
  };
}

const PRESS: Record<DemoRole, RegExp> = {
  staff: /^As staff/,
  manager: /^As a team manager/,
  hr: /^As HR/,
  leader: /^As a leader/,
  admin: /^As the administrator/,
};
