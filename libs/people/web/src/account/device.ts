/** A browser as people know it. `phone` tells which picture to show; a name that is not known is empty. */
export interface Device {
  browser: string;
  system: string;
  phone: boolean;
}

// The order matters: Edge and Opera also call themselves Chrome, Chrome calls itself Safari, and Android Linux.
const BROWSERS: [RegExp, string][] = [
  [/Edg\w*\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrom\w*\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];
const firstIn = (known: [RegExp, string][], text: string) => known.find(([sign]) => sign.test(text))?.[1] ?? '';

/** Reads a `User-Agent` header. */
export function deviceOf(userAgent: string): Device {
  return {
    browser: firstIn(BROWSERS, userAgent),
    system: firstIn(SYSTEMS, userAgent),
    phone: /iPhone|Android.*Mobile/.test(userAgent),
  };
}
