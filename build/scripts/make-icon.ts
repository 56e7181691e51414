/** Draws build/resources/icon.png (512 × 512) from icon.svg with Debian's Chromium: npx tsx build/scripts/make-icon.ts */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { PROJECT } from '../electron-runtime/runtime.ts';

const SIZE = 512;
const icon = (type: 'svg' | 'png') => join(PROJECT, `build/resources/icon.${type}`);

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${readFileSync(icon('svg'), 'utf8')}`);
await page.screenshot({ path: icon('png'), omitBackground: true });
await browser.close();
