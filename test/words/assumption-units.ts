/** What the languages call the units of the dataset's assumptions. Symbols of power and energy are the same in all. */

/** With its number, in Latin letters, in every language. */
export const SYMBOL = /(?:[kMGT]?Wh|[kM]?W)(?![A-Za-z])/.source;

/** Numbers in thousands of millions are told in the language's own way. */
export const LARGE: Record<string, [word: string, worth: number]> = {
  en: ['billion', 1e9],
  fr: ['milliards', 1e9],
  de: ['Milliarden', 1e9],
  es: ['millones', 1e6],
  pt: ['bilhões', 1e9],
  it: ['miliardi', 1e9],
  nl: ['miljard', 1e9],
  pl: ['mld', 1e9],
  ar: ['مليار', 1e9],
  hi: ['अरब', 1e9],
  ja: ['億', 1e8],
  zh: ['亿', 1e8],
};

type Named = Record<string, RegExp> & { all?: RegExp };

/** The other units, by what they are called; `all` where a language has no line of its own. */
export const NAMED: Record<string, Named> = {
  kilocalorie: { all: /kcal/, ar: /كيلو كالوري/, hi: /किलोकैलोरी/, zh: /千卡/ },
  degree: { all: /°C/, ar: /درجة مئوية/ },
  'per cent': { all: /%/ },
  millilitre: { all: /\bml(?![a-z])/, ar: /مليلتر/, hi: /मिलीलीटर/, zh: /毫升/ },
  litre: {
    ...{ en: /litre/, fr: /litre/, de: /Liter/, es: /litro/, pt: /litro/, it: /litr/, nl: /liter/, pl: /litr/i },
    ...{ ar: /(?<!ملي)لتر/, hi: /(?<!मिली)लीटर/, ja: /リットル/, zh: /(?<!毫)升/ },
  },
  minute: {
    ...{ en: /minute/, fr: /minute/, de: /Minute/, es: /minuto/, pt: /minuto/, it: /minut/, nl: /minut/, pl: /minut/ },
    ...{ ar: /دقيقة|دقائق/, hi: /मिनट/, ja: /分(?!の)/, zh: /分钟/ },
  },
  mile: {
    ...{ en: /mile/, fr: /mile/, de: /Meile/, es: /milla/, pt: /milha/, it: /migli/, nl: /mijl/, pl: / mil/ },
    ...{ ar: / ميل/, hi: /मील/, ja: /マイル/, zh: /英里/ },
  },
  gallon: {
    ...{ all: /gallon/i, es: /galon/, pt: /galõ/, it: /gallon/, pl: /galon/ },
    ...{ ar: /غالون/, hi: /गैलन/, ja: /ガロン/, zh: /加仑/ },
  },
  inch: {
    ...{ en: /inch/, fr: /pouce/, de: /Zoll/, es: /pulgada/, pt: /polegada/, it: /pollic/, nl: /inch/, pl: /cali/ },
    ...{ ar: /بوصة/, hi: /इंच/, ja: /インチ/, zh: /英寸/ },
  },
  kilometre: { all: /\bkm(?!\/)/, ar: /كيلومتر/, hi: /किलोमीटर/, ja: /km(?!\/)/, zh: /每公里/ },
  'kilometre an hour': { all: /km\/h/, nl: /km\/u/, ar: /كم\/س/, hi: /किमी\/घंटा/, ja: /時速/, zh: /时速/ },
  year: {
    ...{ en: /a year/, fr: /par an/, de: /im Jahr/, es: /al año/, pt: /por ano/, it: /all’anno/, nl: /per jaar/ },
    ...{ pl: /rocznie/, ar: /سنويًا/, hi: /साल में/, ja: /年\d/, zh: /一年/ },
  },
};
