/** What each language says of the reference case, as a newspaper of it would print it. */
import { expect } from '@open-wc/testing';
import { explain } from '../../src/api.js';
import type { ExplainRequest, Known } from '../../src/core/index.js';
import { en } from '../../src/words/en.js';
import { describeKnown, type Language } from '../../src/words/index.js';
import * as translations from '../../src/words/translations.js';

const LLAMA = 'meta-llama/Llama-3.1-70B-Instruct';

/**
 * With plain spaces, without the marks that order Latin names in Arabic. Engines differ by the age of their locale data in
 * the digits of `ar` and in whether es, it and pl part a number of four digits: here they are Latin, and it is not parted.
 */
const plain = (text: string): string =>
  text
    .replace(/\s/g, ' ')
    .replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, '')
    .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replace(/[٫٬]/g, (mark) => (mark === '٫' ? '.' : ','))
    .replace(/^1[. ]000(?= (?:consultas a |richieste|zapytań))/, '1000');

function known(request: ExplainRequest): Known {
  const answer = explain(request);
  if (answer.status !== 'known') throw new Error(answer.status);
  return answer;
}

function say(request: ExplainRequest, language: Language, locale = language.tag) {
  const { sentence, comparisonSentence, short } = describeKnown(known(request), language, locale);
  return { whole: plain(`${sentence} ${comparisonSentence}`), short: plain(short) };
}

/** 1,000 chat answers: 46.4422 Wh, 18.3874 to 365.416; a 10 W bulb 4.64 h, 46.44 / 19 = 2.44 charges, / 200 = 232 m. */
const THOUSAND: Record<keyof typeof translations, string> = {
  fr: '1 000 requêtes à Llama 3.1 70B consomment environ 46 Wh d’électricité (mesuré, GPU seul ; de 18 à 370 Wh selon la façon dont le modèle est hébergé). Cela équivaut à environ 4,6 heures d’éclairage par une ampoule LED, 2,4 charges de téléphone ou 230 mètres en voiture électrique.',
  de: '1.000 Anfragen an Llama 3.1 70B verbrauchen etwa 46 Wh Strom (gemessen, nur GPU; 18 bis 370 Wh, je nachdem, wie das Modell betrieben wird). Das ist etwa so viel wie 4,6 Stunden Licht einer LED-Lampe, 2,4 Handyladungen oder 230 Meter im Elektroauto.',
  es: '1000 consultas a Llama 3.1 70B gastan unos 46 Wh de electricidad (medido, solo GPU; de 18 a 370 Wh según cómo se ejecute el modelo). Equivale aproximadamente a 4,6 horas de luz de una bombilla LED, 2,4 cargas de teléfono o 230 metros en coche eléctrico.',
  pt: '1.000 consultas ao Llama 3.1 70B gastam cerca de 46 Wh de eletricidade (medido, somente GPU; de 18 a 370 Wh, a depender de como o modelo é executado). Isso equivale a cerca de 4,6 horas de uma lâmpada LED acesa, 2,4 cargas de celular ou 230 metros de carro elétrico.',
  it: '1000 richieste a Llama 3.1 70B consumano circa 46 Wh di elettricità (misurato, solo GPU; da 18 a 370 Wh a seconda di come viene eseguito il modello). Equivale a circa 4,6 ore di luce di una lampadina LED, 2,4 ricariche di telefono o 230 metri in auto elettrica.',
  nl: '1.000 verzoeken aan Llama 3.1 70B verbruiken ongeveer 46 Wh stroom (gemeten, alleen GPU; 18 tot 370 Wh, afhankelijk van hoe het model draait). Dat is ongeveer evenveel als 4,6 uur licht van een ledlamp, 2,4 telefoonladingen of 230 meter in een elektrische auto.',
  pl: '1000 zapytań do Llama 3.1 70B zużywa około 46 Wh energii elektrycznej (zmierzone, tylko GPU; od 18 do 370 Wh w zależności od sposobu uruchomienia modelu). To mniej więcej tyle, co 4,6 godziny świecenia żarówki LED, 2,4 ładowania telefonu lub 230 metrów jazdy samochodem elektrycznym.',
  ar: 'يستهلك 1,000 استعلام إلى Llama 3.1 70B نحو 46 Wh من الكهرباء (مقيسة، معالج GPU فقط؛ من 18 إلى 370 Wh بحسب طريقة تشغيل النموذج). وهذا يعادل تقريبًا: 4.6 ساعة من إضاءة مصباح LED أو 2.4 شحنة هاتف أو 230 مترًا بسيارة كهربائية.',
  hi: 'Llama 3.1 70B से की गई 1,000 क्वेरी में लगभग 46 Wh बिजली खर्च होती है (मापा गया, केवल GPU; मॉडल कैसे चलाया जाता है, उसके अनुसार 18 से 370 Wh)। यह लगभग इसके बराबर है: 4.6 घंटे LED बल्ब जलाना, 2.4 बार फ़ोन चार्ज करना या 230 मीटर इलेक्ट्रिक कार चलाना।',
  ja: 'Llama 3.1 70Bへのクエリ1,000件で、約46 Whの電力を消費します（測定値、GPUのみ。運用方法により18〜370 Wh）。 これはおよそ、LED電球4.6 時間の点灯、スマートフォン2.4回分の充電、または電気自動車での230 メートルの走行に相当します。',
  zh: '向Llama 3.1 70B发出1,000次查询约耗电46 Wh（实测，仅GPU；视运行方式在18至370 Wh之间）。 大约相当于LED灯照明4.6小时、手机充电2.4次或电动汽车行驶230米。',
};

/** One query to ChatGPT: 0.34 Wh; 2.04 minutes of the bulb, 1.02 s at 1,200 W, 1.7 m. */
const ONE: Record<keyof typeof translations, string> = {
  fr: '1 requête à ChatGPT consomme environ 0,34 Wh d’électricité (déclaré, périmètre non précisé). Cela équivaut à environ 2 minutes d’éclairage par une ampoule LED, 1 seconde de four à micro-ondes ou 1,7 mètre en voiture électrique.',
  de: '1 Anfrage an ChatGPT verbraucht etwa 0,34 Wh Strom (offengelegt, Systemgrenze nicht angegeben). Das ist etwa so viel wie 2 Minuten Licht einer LED-Lampe, 1 Sekunde Mikrowelle oder 1,7 Meter im Elektroauto.',
  es: '1 consulta a ChatGPT gasta unos 0,34 Wh de electricidad (declarado, alcance no indicado). Equivale aproximadamente a 2 minutos de luz de una bombilla LED, 1 segundo de microondas o 1,7 metros en coche eléctrico.',
  pt: '1 consulta ao ChatGPT gasta cerca de 0,34 Wh de eletricidade (declarado, escopo não informado). Isso equivale a cerca de 2 minutos de uma lâmpada LED acesa, 1 segundo de micro-ondas ou 1,7 metro de carro elétrico.',
  it: '1 richiesta a ChatGPT consuma circa 0,34 Wh di elettricità (dichiarato, perimetro non indicato). Equivale a circa 2 minuti di luce di una lampadina LED, 1 secondo di forno a microonde o 1,7 metri in auto elettrica.',
  nl: '1 verzoek aan ChatGPT verbruikt ongeveer 0,34 Wh stroom (opgegeven, afbakening niet vermeld). Dat is ongeveer evenveel als 2 minuten licht van een ledlamp, 1 seconde magnetron of 1,7 meter in een elektrische auto.',
  pl: '1 zapytanie do ChatGPT zużywa około 0,34 Wh energii elektrycznej (podane, zakres nieokreślony). To mniej więcej tyle, co 2 minuty świecenia żarówki LED, 1 sekunda pracy kuchenki mikrofalowej lub 1,7 metra jazdy samochodem elektrycznym.',
  ar: 'يستهلك استعلام واحد إلى ChatGPT نحو 0.34 Wh من الكهرباء (معلنة، النطاق غير محدد). وهذا يعادل تقريبًا: دقيقتان من إضاءة مصباح LED أو ثانية من تشغيل فرن ميكروويف أو 1.7 متر بسيارة كهربائية.',
  hi: 'ChatGPT से की गई 1 क्वेरी में लगभग 0.34 Wh बिजली खर्च होती है (घोषित, दायरा नहीं बताया गया)। यह लगभग इसके बराबर है: 2 मिनट LED बल्ब जलाना, 1 सेकंड माइक्रोवेव चलाना या 1.7 मीटर इलेक्ट्रिक कार चलाना।',
  ja: 'ChatGPTへのクエリ1件で、約0.34 Whの電力を消費します（公表値、対象範囲の記載なし）。 これはおよそ、LED電球2 分の点灯、電子レンジ1 秒の使用、または電気自動車での1.7 メートルの走行に相当します。',
  zh: '向ChatGPT发出1次查询约耗电0.34 Wh（自报，未说明统计范围）。 大约相当于LED灯照明2分钟、微波炉加热1秒钟或电动汽车行驶1.7米。',
};

describe('describeKnown(known) in other languages', () => {
  for (const [tag, language] of Object.entries(translations) as [keyof typeof translations, Language][]) {
    it(`says 1,000 queries in ${tag}`, () => {
      expect(say({ model: LLAMA, queries: 1000 }, language).whole).to.equal(THOUSAND[tag]);
    });

    it(`says one query in ${tag}`, () => {
      expect(say({ model: 'ChatGPT' }, language).whole).to.equal(ONE[tag]);
    });
  }
});

describe('describeKnown(known) puts the number into the form its language has for it', () => {
  /** 19 Wh a charge, asked for so many charges: the amounts are the counts themselves. */
  const ROWS: [locale: keyof typeof translations, charges: number, said: string][] = [
    ['fr', 1.5, '1,5 charge de téléphone'], // French counts below two as one
    ['es', 1.5, '1,5 cargas de teléfono'],
    ['pt', 1.5, '1,5 carga de celular'],
    ['pl', 1, '1 ładowanie telefonu'],
    ['pl', 3, '3 ładowania telefonu'],
    ['pl', 5, '5 ładowań telefonu'],
    ['pl', 22, '22 ładowania telefonu'],
    ['pl', 2.4, '2,4 ładowania telefonu'],
    ['ar', 1, 'شحنة هاتف واحدة'],
    ['ar', 2, 'شحنتا هاتف'],
    ['ar', 3, '3 شحنات هاتف'],
    ['ar', 11, '11 شحنة هاتف'],
    ['de', 1, '1 Handyladung'],
    ['ja', 3, 'スマートフォン3回分の充電'],
  ];
  for (const [tag, charges, said] of ROWS)
    it(said, () => {
      const { comparisons } = describeKnown(
        known({ wattHours: 19 * charges, queries: 7, equivalents: ['phone_charge'] }),
        translations[tag],
        tag,
      );
      expect(plain(comparisons[0]!.text)).to.equal(said);
    });

  it('a million in French, Spanish, Italian and Portuguese with "de"', () => {
    const million: ExplainRequest = { wattHours: 48, queries: 1_000_000 };
    expect(say(million, translations.fr).whole).to.match(/^1 000 000 de requêtes ont consommé/);
    expect(say(million, translations.es).whole).to.match(/^1.000.000 de consultas gastaron/);
    expect(say(million, translations.it).whole).to.match(/^1.000.000 di richieste hanno consumato/);
    expect(say(million, translations.pt).whole).to.match(/^1.000.000 de consultas gastaram/);
  });
});

describe('describeKnown(known) measures as the readers of a region do', () => {
  it('miles in the United States and in Britain, whatever the language', () => {
    // 46.4422 / 320 Wh a mile = 0.145.
    for (const region of ['US', 'GB']) {
      const request = { model: LLAMA, queries: 1000, region };
      expect(say(request, en, `en-${region}`).whole).to.match(/0\.15 miles in an electric car/);
      expect(say(request, translations.es, `es-${region}`).whole).to.match(/0[.,]15 millas en coche eléctrico/);
    }
    expect(say({ model: LLAMA, queries: 1000, region: 'FR' }, translations.fr).whole).to.contain('230 mètres');
  });

  it('homes of that region: days of a French, a British and a US home', () => {
    // 4,792 kWh / 365 = 13.13 kWh a day; 2,700 / 365 = 7.397; 12,194 / 365 = 33.41. Two days, of the British three.
    const ROWS: [wattHours: number, region: string, language: Language, said: string][] = [
      [26257.5, 'FR', translations.fr, '2 jours d’électricité d’un foyer français moyen'],
      [22191.8, 'GB', en, '3 days of electricity in a typical British home'],
      [66816.4, 'US', en, '2 days of electricity in an average US home'],
      [66816.4, 'US', translations.es, '2 días de electricidad de un hogar estadounidense medio'],
    ];
    for (const [wattHours, region, language, said] of ROWS)
      expect(say({ wattHours, queries: 1000, region }, language).whole).to.contain(said);
  });
});

describe('describeKnown(known) writes the one line of a badge', () => {
  // One query: 0.34 Wh; 2.04 minutes of the bulb.
  const ROWS: [tag: keyof typeof translations, line: string][] = [
    ['fr', 'environ 0,34 Wh, 2 minutes d’éclairage par une ampoule LED'],
    ['de', 'etwa 0,34 Wh, 2 Minuten Licht einer LED-Lampe'],
    ['pl', 'około 0,34 Wh, 2 minuty świecenia żarówki LED'],
    ['ar', 'نحو 0.34 Wh، دقيقتان من إضاءة مصباح LED'],
    ['hi', 'लगभग 0.34 Wh, 2 मिनट LED बल्ब जलाना'],
    ['ja', '約0.34 Wh、LED電球2 分の点灯'],
    ['zh', '约0.34 Wh，LED灯照明2分钟'],
  ];
  for (const [tag, line] of ROWS)
    it(line, () => {
      expect(say({ model: 'ChatGPT' }, translations[tag]).short).to.equal(line);
    });
});
