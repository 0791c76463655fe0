/** Reads numbers back from a text as its language writes them. */
export interface Writing {
  digits: string;
  group: string;
  decimal: string;
}

export function writingOf(locale: string): Writing {
  const digits = new Intl.NumberFormat(locale, { useGrouping: false }).format(9876543210);
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.5);
  const find = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { digits: [...digits].reverse().join(''), group: find('group'), decimal: find('decimal') };
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The numbers of a text, as its language writes them. */
export function numbersIn(text: string, { digits, group, decimal }: Writing): number[] {
  const digit = `[${digits}]`;
  const number = new RegExp(
    `${digit}+(?:${escape(group)}${digit}{2,3}(?!${digit}))*(?:${escape(decimal)}${digit}+)?`,
    'gu',
  );
  // A year may stand in the digits of the dataset.
  const own = text.replace(/[0-9]/g, (one) => [...digits][Number(one)]!);
  return [...own.matchAll(number)].map(([found]) =>
    Number(
      [...found.replaceAll(group, '').replace(decimal, '.')]
        .map((one) => (digits.includes(one) ? digits.indexOf(one) : one))
        .join(''),
    ),
  );
}
