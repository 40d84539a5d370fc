import type { Browser, Page } from '@playwright/test';
import { idle } from '../browser/idle.ts';
import { slowDown } from '../support/slow.ts';
import { withPhone } from './phone.ts';

/** A phone of 2020 beside a computer of today. */
const slowdown = 4;
/** Of as many runs the least counts: what else the computer does makes tasks longer, never shorter. */
const runs = 3;

const repeated = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
/** Words of eight letters that nothing knows, each another. */
const unknown = Array.from({ length: 150 }, (_none, at) => `q${(at * 7919 + 13).toString(26).padStart(7, 'xzvkwjq')}`);

const message = "Couldn't verify Mi Account ID. Invalid username or password.";

/** Texts that are slow to read, each as long as the box takes. */
const slowTexts: Readonly<Record<string, string>> = {
  message,
  English: repeated(
    'My phone was reset and now it wants the account of the man who sold it to me, he says he forgot everything, the codes never arrive and I tried the password many times until it said to wait. ',
    1200,
  ),
  Dutch: repeated(
    'Mijn telefoon is gereset en vraagt nu om het account van de vorige eigenaar, de verkoper antwoordt niet meer en de codes komen niet aan op mijn nummer, wat moet ik nu doen. ',
    1200,
  ),
  Greek: repeated(
    'Το τηλέφωνό μου ζητά τον λογαριασμό του προηγούμενου ιδιοκτήτη μετά την επαναφορά και ο κωδικός δεν έρχεται ποτέ στον αριθμό μου. ',
    1200,
  ),
  Chinese: repeated(
    '手机恢复出厂设置以后要求输入以前的小米账号密码，但是卖家已经不回消息了，验证码也收不到，怎么办？',
    1200,
  ),
  Thai: repeated('โทรศัพท์ถูกรีเซ็ตแล้วขอรหัสผ่านบัญชีของเจ้าของเดิมแต่ผู้ขายไม่ตอบและรหัสไม่มา', 1200),
  'unknown words': unknown.join(' ').slice(0, 1200),
  'unknown sentences': unknown.join('. ').slice(0, 1200),
  addresses: repeated('a@a@', 1200),
  errors: repeated('errerr', 1200),
  'compatibility characters': '㌖'.repeat(1200),
  quotes: repeated('„““', 1200),
};

/** Prints the longest task of the page for each text: pasted into the box, with its answer. */
export async function printTasks(browser: Browser, home: string): Promise<void> {
  const measured: Record<string, Record<string, (page: Page) => Promise<number>>> = {
    ...Object.fromEntries(
      Object.entries(slowTexts).map(([name, text]) => [
        name,
        {
          first: (page: Page) => answered(page, home, text),
          again: async (page: Page) => {
            await answered(page, home, message);
            return answered(page, undefined, text);
          },
        },
      ]),
    ),
    'filter of all messages': { first: (page) => filtered(page, home) },
    'questions, 5 answers': { first: (page) => questioned(page, home) },
  };
  const rows: Record<string, Record<string, number | string>> = {};
  for (const [name, ways] of Object.entries(measured)) {
    for (const [way, measure] of Object.entries(ways)) {
      // One text that is not answered takes no figure from the others.
      const most = await least(browser, measure).catch(
        (error: unknown) => `no answer: ${String(error).split('\n')[0]}`,
      );
      rows[name] = { ...rows[name], [way]: most };
    }
    console.error(`${name}: ${Object.values(rows[name] ?? {}).join(', ')}`);
  }
  console.log(`\nLongest task of the page in milliseconds, processor ${slowdown}×, least of ${runs} (0: none over 50)`);
  console.table(rows);
}

async function least(browser: Browser, measure: (page: Page) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++)
    times.push(
      await withPhone(browser, async (page) => {
        await slowDown(page, { slowdown });
        await page.addInitScript(() => {
          const tasks: number[] = [];
          Object.assign(globalThis, { tasks });
          new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
            type: 'longtask',
          });
        });
        return measure(page);
      }),
    );
  return Math.round(Math.min(...times));
}

/** Pastes a text and waits for its reply; without an address, on the page that is open. */
async function answered(page: Page, home: string | undefined, text: string): Promise<number> {
  if (home !== undefined) {
    await page.goto(home);
    await idle(page);
  }
  await forget(page);
  const field = page.locator('#message');
  await field.fill(text);
  // Longer than the pause after which a text that is typed is read.
  await page.waitForTimeout(400);
  await field.press('Enter');
  await page.locator('message-box[data-state="done"] [data-reply] h2').waitFor({ timeout: 60_000 });
  return longest(page);
}

async function filtered(page: Page, home: string): Promise<number> {
  await page.goto(`${home}messages/`);
  await idle(page);
  await forget(page);
  await page.locator('#filter').fill('e'.repeat(100));
  await page.locator('#filter').fill('pass');
  return longest(page);
}

async function questioned(page: Page, home: string): Promise<number> {
  await page.goto(`${home}which-fix/`);
  await idle(page);
  await forget(page);
  for (let step = 0; step < 5; step++) {
    const first = page.locator('fieldset:not([hidden]) label').first();
    if (!(await first.isVisible())) break;
    await first.tap();
  }
  return longest(page);
}

function forget(page: Page): Promise<void> {
  return page.evaluate(() => void (globalThis as unknown as Measured).tasks.splice(0));
}

async function longest(page: Page): Promise<number> {
  // The last task is told a moment after its end.
  await page.waitForTimeout(300);
  return page.evaluate(() => Math.max(0, ...(globalThis as unknown as Measured).tasks));
}

interface Measured {
  tasks: number[];
}
