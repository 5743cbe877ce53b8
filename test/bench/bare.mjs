/** The least that prints a document: browser, page, one PDF. Usage: bare.mjs browser html pdf */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer';

const [executablePath, html, path] = process.argv.slice(2);
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath, args, headless: 'shell' });
const page = await browser.newPage();
await page.setContent(readFileSync(html, 'utf8'), { waitUntil: 'load' });
await page.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
await browser.close();
