import { expect, test, type Page } from '@playwright/test';
import { complaintsOf } from '../support/complaints.ts';
import { ask } from './ask.ts';

// The twelve situations in which people come, each from what a reader has on the screen or in mind to the first step on the
// page that owns the case.

/** In the box: a message of a phone in the reader's language, or own words. */
const asked = {
  es: {
    forgotten: 'olvidé mi contraseña de xiaomi',
    numberLost: 'perdí mi número y no puedo recibir el código',
    noCode: 'no me llega el código de verificación',
    justChanged: 'acabo de cambiar la contraseña y dice que es inválida',
    noPassword: 'No ha establecido una contraseña aún. Inicie sesión con SMS.',
    updated: 'después de actualizar el celular me pide la cuenta mi',
    cloud: 'xiaomi cloud no sincroniza',
    miUnlock: 'No se pudo verificar. Vuelva a agregar su cuenta y dispositivo.',
    payment: 'Este dispositivo está bloqueado por un pago de instalación atrasado',
    lost: 'Este dispositivo está perdido',
  },
  ar: {
    forgotten: 'نسيت كلمة المرور حساب شاومي',
    numberLost: 'ضاع رقمي ولا أستطيع استلام الرمز',
    noCode: 'لا يصلني رمز التحقق',
    justChanged: 'غيرت كلمة المرور الآن ويقول غير صحيحة',
    noPassword: 'لم تقم بتعيين كلمة المرور حتى الآن. تسجيل الدخول باستخدام SMS.',
    updated: 'بعد التحديث يطلب الجوال حساب مي',
    cloud: 'شاومي كلاود لا يزامن',
    miUnlock: 'تعذر التحقق. انتظر دقيقة أو دقيقتين ثم حاول مرة أخرى',
    payment: 'هذا الجهاز مقفل بسبب دفع متأخر',
    lost: 'تم فقدان هذا الجهاز',
  },
  hi: {
    forgotten: 'मैं xiaomi का पासवर्ड भूल गया',
    numberLost: 'मेरा नंबर खो गया और कोड नहीं मिल सकता',
    noCode: 'सत्यापन कोड नहीं आ रहा',
    justChanged: 'अभी पासवर्ड बदला और गलत बता रहा है',
    noPassword: 'आपने अब तक पासवर्ड सेट नहीं किया है. एसएमएस से साइन इन करें.',
    updated: 'अपडेट के बाद फ़ोन mi अकाउंट मांग रहा है',
    cloud: 'xiaomi cloud सिंक नहीं हो रहा',
    // No Hindi text of this program is known.
    miUnlock: "Couldn't verify, wait a minute or two and try again",
    payment: 'अतिदेय किस्त भुगतान के कारण यह डिवाइस लॉक हो गया है',
    lost: 'यह डिवाइस खो गया है',
  },
};

/** What stands in the box, or is answered to the questions, and the page that comes first; the box is left once it was asked all. */
const situations: [situation: string, asked: Asked | `which-fix/?${string}`, page: string][] = [
  ['forgotten password', 'forgotten', 'fixes/reset-password/'],
  ['number lost', 'numberLost', 'fixes/two-factor/'],
  ['codes never arrive', 'noCode', 'faq/no-sms-code/'],
  ['password changed just now', 'justChanged', 'faq/invalid-after-reset/'],
  ['never had a password', 'noPassword', 'faq/no-password-set/'],
  ['asked after an update', 'updated', 'fixes/update-software/'],
  ['Xiaomi Cloud does not sync', 'cloud', 'fixes/clear-cache/'],
  ['a message of Mi Unlock', 'miUnlock', 'faq/mi-unlock-messages/'],
  ['a payment lock', 'payment', 'faq/lender-lock/'],
  ['found a lost phone', 'lost', 'faq/lost-mode/'],
  ['activation screen, own account', 'which-fix/?message=locked&owner=mine&password=sure', 'fixes/activation-lock/'],
  ['bought used, seller reachable', 'which-fix/?message=locked&owner=reachable', 'faq/second-hand-phone/'],
  ['bought used, seller gone', 'which-fix/?message=locked&owner=unreachable', 'faq/second-hand-phone/'],
];

for (const [language, texts] of Object.entries(asked)) {
  test.describe(`in ${language}`, { tag: '@once' }, () => {
    // Of Spanish readers most are in America, whose phones have their own words.
    test.use({ locale: language === 'es' ? 'es-MX' : language, viewport: { width: 360, height: 740 } });

    test('each of the twelve situations leads to the first step of its page', async ({ page, baseURL }) => {
      test.setTimeout(120_000);
      const complaints = complaintsOf(page, baseURL ?? '');
      await page.goto(`${language}/`);
      for (const [situation, what, path] of situations)
        await test.step(situation, async () => {
          const first = isAnswers(what)
            ? await firstOfQuestions(page, `${language}/${what}`)
            : await firstOfBox(page, texts[what]);
          await expect(first, situation).toHaveAttribute('href', new RegExp(`/${language}/${path}$`));
          await expect(first, situation).toBeVisible();
        });
      // The pages to which they lead, each opened once.
      for (const path of new Set(situations.map(([, , path]) => path)))
        await test.step(path, async () => {
          await page.goto(`${language}/${path}`);
          await expect(page.locator('article h1')).toBeVisible();
          expect(await page.locator('html').getAttribute('lang')).toBe(language);
          await expect(page.locator('article .prose li, article .prose p').first()).toBeVisible();
          await expect(page.locator('article .prose[lang]')).toHaveCount(0);
        });
      expect(complaints).toEqual([]);
    });
  });
}

type Asked = keyof typeof asked.es;

function isAnswers(what: string): what is `which-fix/?${string}` {
  return what.startsWith('which-fix/');
}

async function firstOfBox(page: Page, text: string) {
  await ask(page, text);
  return page.locator('[data-reply] a.action').first();
}

async function firstOfQuestions(page: Page, path: string) {
  await page.goto(path);
  return page.locator('[data-article]:not([hidden]) h3 a').first();
}
