/** The teacher's page in English. */
import type { TeachWords } from './lesson-language.js';

export const enTeach: TeachWords = {
  intro: 'Everything for a lesson: a link, a sheet to print with its key, notes, and the data to take with you.',
  link: {
    heading: 'A link for your class',
    paragraphs: [
      'The link holds everything: models, count, everyday thing and what you hide. Whoever opens it sees the same, and makes the same guesses.',
    ],
  },
  startView: 'Begin with',
  language: 'Language',
  hide: 'Pages to hide from the class',
  hideControls: 'Parts of pages to hide',
  control: {
    models: 'Choosing models',
    task: 'Choosing the task',
    count: 'Choosing the count',
    thing: 'Choosing the everyday thing',
    axis: 'Choosing the scale',
    boundary: 'Switching to the data centre',
    pictogram: 'The pictogram',
    ladder: 'The energy ladder',
    smaller: 'What uses less',
    sum: 'The sum',
  },
  size: 'Size',
  projector: 'Large, for a projector',
  linkField: 'Link to copy',
  noAddress: 'This page has no address of its own to share. Put this behind the address of your copy:',
  selectAll: 'Select the link',
  reset: 'Start again from the beginning',
  sheet: {
    heading: 'A sheet to print',
    paragraphs: [
      'Questions about the model and the count that are chosen now. The answers come on a page of their own.',
    ],
  },
  print: 'Print sheet and key',
  printNote:
    'If nothing happens, use the print command of your browser: it prints the sheet and the key, nothing else.',
  notes: 'Notes for the teacher',
  aims: {
    heading: 'Aims',
    paragraphs: [
      'Pupils tell power (watts) from energy (watt-hours), and use E = P × t with the right units.',
      'Pupils get a feeling for the size of a watt-hour: a lamp, a phone, a kettle, a car.',
      'Pupils ask of every number: who measured it, what did the meter count, how wide is the range?',
      'Pupils tell what one query uses from what many queries use together.',
    ],
  },
  timing: {
    heading: 'A lesson of 45 minutes',
    minutes: { one: '{minutes} minute', other: '{minutes} minutes' },
    rows: [
      [10, 'Predict: everybody guesses five rounds, then the class looks back together.'],
      [10, 'Show the working: one sum together, step by step, then everybody checks one alone.'],
      [5, 'Compare: two models of the same task, with their ranges.'],
      [10, 'Where numbers come from: which of the figures would you quote, and how?'],
      [10, 'The sheet, alone or in pairs; what is left is homework.'],
    ],
  },
  misconceptions: {
    heading: 'What pupils often think',
    rows: [
      [
        '“A kilowatt is an amount of electricity.”',
        'A kilowatt is a power: how fast. An amount is a kilowatt-hour. Ask: for how long?',
      ],
      ['“kW per hour.”', 'It is kilowatts times hours, not per hour. Let them put the units into the sum.'],
      [
        '“A small thing uses little, a big thing much.”',
        'Heat decides. A kettle is small, yet it draws far more than a large screen.',
      ],
      [
        '“One query is nothing, so all of it is nothing.” Or: “One query must be terrible.”',
        'Both mix up one with many. Change the count and watch the same sum grow.',
      ],
      ['“The number is exact: it has many digits.”', 'Look at the range. Two digits are honest here, and often one.'],
      [
        '“Measured is better, so the rest is wrong.”',
        'Disclosed and estimated figures answer other questions. Say which kind it is, and do not rank kinds together.',
      ],
    ],
  },
  take: { heading: 'To take with you', paragraphs: ['Every file says where its numbers come from.'] },
  csv: 'Data as a table (CSV)',
  picture: 'The picture',
  pictureTitle: {
    one: 'Electricity for {queries} query ({task})',
    other: 'Electricity for {queries} queries ({task})',
  },
  pictureNote: 'Dark: typical. Light: from the least to the most published ({kind}, {boundary}).',
  pictureRange: '{energy} ({range})',
  svg: 'Picture as SVG',
  png: 'Picture as PNG',
  save: 'Save',
  cannotSave: 'If no file appears, the page around this one does not allow it. Select the text and copy it.',
  cannotDraw: 'This page does not allow a picture to be drawn as PNG. Use the SVG, or a screenshot.',
  citation: 'Citation',
  citationFormat: 'Format',
  format: { text: 'Text', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON' },
  nothing: 'None of the chosen models has a published figure. Choose another one first.',
};
