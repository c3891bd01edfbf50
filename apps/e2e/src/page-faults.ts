import type { ConsoleMessage, Page, Response } from 'playwright-core';

/** What the browser says of an answer that is no success: those that count are told by their status. */
const OF_AN_ANSWER = 'Failed to load resource';

/** Notes what goes wrong on the pages of a test without anybody seeing it. */
export class PageFaults {
  private found: string[] = [];
  private allowed: RegExp[] = [];

  /** Notes uncaught exceptions, errors on the console and answers of 5xx from now on. */
  watch(page: Page): void {
    page.on('pageerror', (error) => void this.found.push(`uncaught: ${error.stack ?? error.message}`));
    page.on('console', (message) => this.heard(message));
    page.on('response', (response) => this.answered(response));
  }

  /** Lets pass what a test provokes on purpose, until `take`. */
  allow(fault: RegExp): void {
    this.allowed.push(fault);
  }

  /** The faults since the last time, without those that are allowed. */
  take(): string[] {
    const { found, allowed } = this;
    [this.found, this.allowed] = [[], []];
    return found.filter((fault) => !allowed.some((each) => each.test(fault)));
  }

  private heard(message: ConsoleMessage): void {
    if (message.type() !== 'error' || message.text().startsWith(OF_AN_ANSWER)) return;
    this.found.push(`console: ${message.text()}`);
  }

  private answered(response: Response): void {
    if (response.status() < 500) return;
    this.found.push(`${response.status()}: ${response.request().method()} ${response.url()}`);
  }
}
