import { access, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

/** How wide a picture is: a window at a desk, or a phone. */
export type Width = 'desktop' | 'phone';

/** Takes pictures of pages, each as high as it is. */
export type Camera = {
  take(html: string, width: Width, file: string): Promise<void>;
  close(): Promise<void>;
};

/** Starts the Chromium of this machine. @throws when there is none. */
export async function openCamera(): Promise<Camera> {
  const browser = await chromium.launch({ executablePath: await installed() });
  const open = async (width: Width) => {
    const viewport = { width: PIXELS[width], height: 400 };
    return (await browser.newContext({ viewport, deviceScaleFactor: 2 })).newPage();
  };
  const pages = { desktop: await open('desktop'), phone: await open('phone') };
  return {
    async take(html, width, file) {
      await pages[width].setContent(html, { waitUntil: 'load' });
      await writeFile(file, await pages[width].locator('body').screenshot());
    },
    close: () => browser.close(),
  };
}

const PIXELS: Readonly<Record<Width, number>> = { desktop: 800, phone: 390 };

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

async function installed(): Promise<string> {
  for (const place of PLACES) {
    const isThere = await access(place).then(
      () => true,
      () => false,
    );
    if (isThere) return place;
  }
  throw new Error(`There is no Chromium on this machine: looked for ${PLACES.join(', ')}`);
}
