/** The lesson in English: its own views. The printed sheet is in `en-sheet.ts`, the teacher's page in `en-teach.ts`. */
import { enSheet } from './en-sheet.js';
import { enTeach } from './en-teach.js';
import type { LessonLanguage } from './lesson-language.js';

export const enLesson: LessonLanguage = {
  tag: 'en',
  predict: {
    intro:
      'Make a guess before you see the answer. Nobody keeps a score. A guess shows you how energy feels to you, and for most people that is far from the numbers.',
    round: 'Round {round} of {rounds}',
    question: {
      one: '{queries} query to {model} ({task})',
      other: '{queries} queries to {model} ({task})',
    },
    ask: 'How much electricity is that? Move the slider to your guess.',
    yourGuess: 'Your guess',
    reveal: 'Show the answer',
    next: 'Next round',
    finish: 'Look back at all rounds',
    again: 'Start again',
    answer: 'The answer is about {answer} ({energy}; {kind}, {boundary}).',
    side: {
      near: 'Your guess is very near.',
      'too-much': 'You guessed {factor} times too much.',
      'too-little': 'You guessed {factor} times too little.',
    },
    inRange: 'Your guess lies inside the published range, from {low} to {high}.',
    outOfRange: 'The published range goes from {low} to {high}.',
    legend: { guess: 'your guess', answer: 'the answer', range: 'published range' },
    summary: 'Looking back',
    count: {
      near: { one: '{count} guess was very near', other: '{count} guesses were very near' },
      'too-much': { one: '{count} guess was too much', other: '{count} guesses were too much' },
      'too-little': { one: '{count} guess was too little', other: '{count} guesses were too little' },
      'in-range': {
        one: '{count} guess was inside the published range.',
        other: '{count} guesses were inside the published range.',
      },
    },
    counts: '{list}.',
    middle: 'Half of your guesses were off by {factor} times or less.',
    why: [
      'Nobody can see or feel a watt-hour. So people guess by size, by light or by noise.',
      'A better way: think of the power in watts, and of how long it is on. Power times time is energy.',
      'Heat needs the most. A kettle, an oven or a car uses far more than a lamp or a phone.',
    ],
    column: { question: 'What', guess: 'Your guess', answer: 'Answer', difference: 'Difference' },
    nothing: 'There is nothing to guess here: no figure in the data fits an everyday thing.',
  },

  working: {
    intro: 'Energy is power times time. Put in your own numbers and see every step.',
    formula: 'E = P × t',
    formulaInWords: 'energy = power × time',
    numbers: 'Your numbers',
    power: 'Power P, in watts (W)',
    time: 'Time t',
    timeUnit: 'Unit of the time',
    unit: { second: 'seconds', minute: 'minutes', hour: 'hours' },
    thing: 'Take the power of a thing',
    own: 'My own number',
    invalid: 'Write a number from 0.001 to 1,000,000.',
    steps: 'Step by step',
    step: {
      formula: 'Write down the formula: E = P × t. Energy is power times time.',
      insert: 'Put in the numbers with their units: E = {power} × {time}.',
      hours: 'A watt-hour needs hours: {time} ÷ {divisor} = {hours}.',
      multiply: 'Multiply: {power} × {hours} = {energy}.',
      kilo: 'For kilowatt-hours divide by 1,000: {energy} ÷ 1,000 = {kilo}.',
      compare: 'Compare with one query to {model}: {energy} ÷ {perQuery} = {queries} queries.',
    },
    next: 'Next step',
    all: 'All steps',
    restart: 'Hide the steps',
    check: 'Check it yourself',
    checkIntro: 'Work on paper first. You may use a comma or a point.',
    question: {
      hours: 'How many hours are {time}?',
      energy: 'A thing of {power} is on for {time}. How many watt-hours does it use?',
      kilo: 'How many kilowatt-hours are {energy}?',
      queries: {
        one: 'One query to {model} uses about {perQuery}. How many watt-hours does {queries} query use?',
        other: 'One query to {model} uses about {perQuery}. How many watt-hours do {queries} queries use?',
      },
      run: 'How many hours could the thing of {power} run on {energy}?',
    },
    hint: {
      hours: 'Divide the seconds by 3,600, or the minutes by 60.',
      energy: 'Turn the time into hours, then multiply it by the power.',
      kilo: 'One kilowatt-hour is 1,000 watt-hours.',
      queries: 'Multiply the energy of one query by the number of queries.',
      run: 'Time is energy divided by power.',
    },
    checkButton: 'Check',
    verdict: {
      right: 'Yes: {answer}.',
      close: 'Close. Keep one more digit on the way.',
      'not-yet': 'Not yet. {hint}',
      unreadable: 'Write a number, such as {example}.',
    },
    slip: {
      'wh-for-kwh': 'That is right in Wh. The question asks for kWh: divide by 1,000.',
      'kwh-for-wh': 'That is right in kWh. The question asks for Wh: multiply by 1,000.',
      'thousand-off': 'That is off by exactly 1,000. One kWh is 1,000 Wh.',
      'seconds-for-hours':
        'You counted in seconds. An hour has 3,600 of them: divide by 3,600. (Watts times seconds are joules.)',
      'minutes-for-hours': 'You counted in minutes. An hour has 60 of them: divide by 60.',
      'power-for-energy': 'That is the power. Power (W) says how fast energy is used. Energy (Wh) is power times time.',
      'other-quantity': 'That is a unit of something else. The answer is in {unit}.',
    },
    published: 'The same for the model: the published sum',
  },

  sources: {
    intro: 'Every number here was published by somebody. How they came to know it makes a difference.',
    realCase: 'A real case',
    kind: {
      measured: {
        heading: 'Measured',
        paragraphs: [
          'Somebody ran the model in a laboratory and read a meter. That works only if the weights of the model are open: anybody can download it and repeat the measurement.',
          'The result depends on the machines and on how many queries they answer at once. So a measurement has a range.',
        ],
      },
      disclosed: {
        heading: 'Disclosed',
        paragraphs: [
          'The provider of a service says a number. The provider has the meters, so it can know. But nobody outside has checked it.',
          'It is about the whole service, with all the models behind it. It does not tell you about one model.',
        ],
      },
      estimated: {
        heading: 'Estimated',
        paragraphs: [
          'Somebody outside worked it out from what is known: the speed of the answers, the likely size, the likely machines. Where something is not known, it is assumed.',
          'Different assumptions give different numbers. All of them are shown, from the least to the most.',
        ],
      },
    },
    closed: {
      heading: 'Why does nobody outside know it for closed models?',
      paragraphs: [
        'The models behind many well-known services are closed: their weights are not public, so nobody else can run them beside a meter.',
        'The energy is used in a data centre far away. Your own device cannot see it.',
        'The meters belong to the provider. An outsider has what the provider says, and estimates.',
      ],
    },
    boundary: {
      heading: 'What did the meter count?',
      paragraphs: [
        'A meter can sit in several places. Every figure says where its meter was: that is its boundary. Figures with different boundaries must not be compared.',
      ],
    },
    meter: {
      'gpu-only': 'GPU only: the chips that work out the answer',
      'whole-server': 'Whole server: also processor, memory and fans',
      'data-centre': 'Data centre: also idle machines, cooling and power supply',
    },
    switch: 'Show figures for',
    asPublished: 'the boundary as published',
    wholeDataCentre: 'the whole data centre (an estimate)',
    scaled:
      'For {model}, {before} becomes {after}: multiplied by {factor} ({low} to {high}). The factor comes from {source}. Other data centres differ, so the result is no longer measured: it is an estimate.',
    published: 'For {model}, the figure is {before} ({kind}, {boundary}).',
    cannotScale: 'The figure for {model} has another boundary than GPU only: the switch does not change it.',
    notCounted: {
      heading: 'What is not counted?',
      paragraphs: [
        'Training: teaching the model, long before your query.',
        'The networks in between, and your own device.',
        'Searches and other tools that the model may use, and hidden instructions that a service adds to your query.',
        'Making the machines, and building the data centre.',
      ],
    },
  },

  teach: enTeach,
  sheet: enSheet,
};
