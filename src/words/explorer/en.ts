/** What the explorer says in English, and the page of the classroom around it. */
import { en as card } from '../en.js';
import type { ClassroomPage, ExplorerLanguage } from '../explorer-language.js';

export const en: ExplorerLanguage = {
  ...card,
  explorer: {
    name: 'What queries to an AI use, explored',
    view: {
      explore: 'Explore',
      compare: 'Compare',
      predict: 'Predict',
      working: 'Show the working',
      sources: 'Where numbers come from',
      teach: 'For the teacher',
    },
    models: {
      legend: 'Models',
      legendOne: 'The model shown',
      none: 'No model is chosen.',
      add: 'Add a model',
      addHint: 'Measured models come first.',
      full: 'Five models are the most. Remove one to add another.',
      remove: 'Remove {model}',
      removed: '{model} is removed.',
      added: '{model} is added.',
      list: 'Models by what they are asked',
      found: { one: '{count} model', other: '{count} models' },
      unknown: 'No published figure for “{name}”',
      figure: {
        measured: '{energy} a query',
        disclosed: 'disclosed, not measured',
        estimated: 'estimated, not measured',
      },
      task: 'What the queries ask',
      anyTask: 'What each model is measured for',
    },
    count: {
      legend: 'How many queries',
      exact: 'Exact number of queries',
      slider: 'Number of queries, by tens',
      preset: 'A class of 30, 10 questions each',
      problem: 'Type a whole number from 1 to 1,000,000,000,000,000.',
    },
    thing: {
      label: 'The everyday thing to compare with',
      best: 'What fits best',
      offered: 'Electricity from a socket',
      asked: 'Asked for: less known things, weaker sources, food',
    },
    picture: {
      each: 'Each picture is {each}.',
      part: 'The whole picture is {each}; {share} of it is filled.',
      raised: { one: 'For {queries} query.', other: 'For {queries} queries.' },
      instead: 'Nobody meets that amount of the chosen thing, so this is what fits best.',
      rangeOnly: 'A range is all that is known, so there is no one amount to draw.',
    },
    smaller: {
      title: 'The same kind of answer for less',
      less: 'about {ratio} times less',
      overlap: 'The ranges of some overlap: depending on how a model is served, it may use more than another.',
      none: 'No other model measured in the same benchmark uses less for this.',
      use: 'Show {model}',
      notMeasured: 'The figure of {model} is {kind}, so it is not compared with measured ones.',
    },
    compare: {
      legend: 'Compare',
      what: { models: 'The models I choose', task: 'All models of one task', tasks: 'All tasks of one benchmark' },
      source: 'Benchmark',
      task: 'Task',
      axis: 'Scale',
      axisName: { linear: 'Even steps', log: 'Powers of ten' },
      axisMeaning: {
        linear: 'Even steps (a linear scale): a bar twice as long is twice as much.',
        log: 'Powers of ten (a logarithmic scale): each line is {factor} times as much as the one before it. A mark twice as far along is many times as much: read the lines, not the lengths.',
      },
      boundary: 'What is counted',
      boundaryName: { 'as-published': 'As published', 'data-centre': 'Scaled to the whole data centre (an estimate)' },
      boundaryWhy:
        'A figure of the GPU alone and one of a whole data centre are never ranked together. Scaling takes the first to the second: 1.7 times (1.4 to 2.0), after Google’s published ratio.',
      title: { one: 'Energy of {queries} query', other: 'Energy of {queries} queries' },
      toldIn: 'All are told in one everyday thing: {thing}.',
      key: {
        linear: 'The bar ends at the typical value; the line goes from the least to the most.',
        log: 'The mark is the typical value; the line goes from the least to the most.',
        tasks: 'The line goes from the model that uses least to the one that uses most; the mark is the middle model.',
      },
      group: '{kind}, {boundary}',
      apart:
        'These groups are not ranked together: their figures came to be in different ways or cover different things, so a longer bar in another group does not mean more.',
      notRanked: 'Not ranked: these did not fit one GPU of the benchmark, so their figures are not comparable.',
      uses: {
        times: '{a} uses about {ratio} times as much as {b}.',
        asMuch: '{a} uses about as much as {b}.',
      },
      noOverlap: 'Their ranges do not overlap.',
      fold: '{most} uses about {fold} times as much as {least}.',
      foldOfTasks:
        'From the least to the most of all tasks it is {fold}-fold: {most} ({mostTask}, {mostEnergy} a query) against {least} ({leastTask}, {leastEnergy}). These are different kinds of answers: this says what they cost, not which model is better.',
      published: 'AI Energy Score rounds it to 62,000-fold.',
      stars: { one: '{count} of 5 stars', other: '{count} of 5 stars' },
      starsMeaning:
        'Stars are AI Energy Score’s own: the range of a task is cut into five equal parts, and five stars are for the part with the least energy.',
      nothing: 'Choose at least one model with a published figure.',
      missing: 'Without a bar',
      table: 'The same as a table',
      column: {
        model: 'Model',
        task: 'Task',
        kind: 'Kind',
        boundary: 'What is counted',
        least: 'Least',
        typical: 'Typical',
        most: 'Most',
        thing: 'As an everyday thing',
        stars: 'Stars',
      },
    },
  },

  lesson: {
    predict: {
      intro: 'Guess before you see the answer. Nobody keeps a score.',
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
      formula: 'E\u00a0=\u00a0P\u00a0×\u00a0t',
      formulaInWords: 'energy = power × time',
      numbers: 'Your numbers',
      power: 'Power P, in watts (W)',
      time: 'Time t',
      timeUnit: 'Unit of the time',
      unit: { second: 'seconds', minute: 'minutes', hour: 'hours' },
      thing: 'Take the power of a thing',
      ofThing: '{power} · {thing}',
      beforeThing: '^of (an? )?',
      own: 'My own number',
      invalid: 'Write a number from 0.001 to 1,000,000.',
      steps: 'Step by step',
      step: {
        formula: 'Write down the formula: E\u00a0=\u00a0P\u00a0×\u00a0t. Energy is power times time.',
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
        'thousand-off': 'That is off by a factor of 1,000. One kWh is 1,000 Wh.',
        'seconds-for-hours':
          'You counted in seconds. An hour has 3,600 of them: divide by 3,600. (Watts times seconds are joules.)',
        'minutes-for-hours': 'You counted in minutes. An hour has 60 of them: divide by 60.',
        'power-for-energy':
          'That is the power. Power (W) says how fast energy is used. Energy (Wh) is power times time.',
        'other-quantity': 'That is a unit of something else. The answer is in {unit}.',
        'another-unit': 'That is right, but not yet in {unit}.',
      },
      published: 'The same for the model: the published sum',
    },

    sources: {
      intro:
        'Every number here was published by somebody, or comes out of a program that was. How it came to be makes a difference.',
      realCase: 'A real case',
      kind: {
        measured: {
          heading: 'Measured',
          paragraphs: [
            'Somebody ran the model in a laboratory and read a meter. That works only if its weights are open: anybody can download it and repeat the measurement.',
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
            'Somebody outside worked it out from the speed of the answers, the likely size, the likely machines. What is not known is assumed.',
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

    teach: {
      intro: 'For a lesson: a link, a sheet to print with its key, notes and the data.',
      link: {
        heading: 'A link for your class',
        paragraphs: [
          'The link holds models, count, everyday thing and what you hide: whoever opens it sees and guesses the same.',
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
      printNotes: 'Print the notes',
      aims: {
        heading: 'Aims',
        paragraphs: [
          'Pupils tell power (watts) from energy (watt-hours), and use E\u00a0=\u00a0P\u00a0×\u00a0t with the right units.',
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
          [
            '“The number is exact: it has many digits.”',
            'Look at the range. Two digits are honest here, and often one.',
          ],
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
    },

    sheet: {
      title: 'What does a query to an AI use?',
      key: 'Answers',
      name: 'Name',
      date: 'Date',
      about: 'This sheet is about {model} ({task}). {meaning} Energy = power × time, E\u00a0=\u00a0P\u00a0×\u00a0t.',
      question: {
        sort: 'Which of these are powers, and which are energies? {list}',
        time: '{thing}: how much energy is that, in Wh? The power is {power}.',
        queries: {
          one: 'One query to {model} uses about {perQuery} ({kind}, {boundary}). How many Wh does {queries} query use?',
          other:
            'One query to {model} uses about {perQuery} ({kind}, {boundary}). How many Wh do {queries} queries use?',
        },
        class: 'A class of {pupils} asks {each} queries each. How many queries is that? How many Wh do they use?',
        thing: '{one} is {wh}. How many times does that go into {energy}?',
        run: 'How many hours could a thing of {power} run on {energy}?',
        compare:
          'One query to {model} uses about {perQuery}, one query to {other} about {otherPerQuery}. Both do the same task. How many times as much is the first as the second?',
        range: {
          one: 'Figures for {queries} query to {model} go from {low} to {high}. How many times as much is the most as the least? What could be the reason?',
          other:
            'Figures for {queries} queries to {model} go from {low} to {high}. How many times as much is the most as the least? What could be the reason?',
        },
        kind: 'Is the figure for {model} measured, disclosed or estimated? What does that mean?',
        boundary:
          'The meter counted: {boundary}. For a whole data centre the figure is multiplied by about {factor}. What do you get for {energy}? Is the result still measured?',
      },
      answer: {
        sort: 'Powers, in watts: {powers}. Energies, in watt-hours: {energies}.',
        time: '{time} ÷ {divisor} = {hours}; {power} × {hours} = {energy}.',
        queries: '{perQuery} × {queries} = {energy}.',
        class: '{pupils} × {each} = {queries} queries; {queries} × {perQuery} = {energy}.',
        thing: '{energy} ÷ {wh} = {amount}.',
        run: '{energy} ÷ {power} = {hours}.',
        compare: '{perQuery} ÷ {otherPerQuery} = {factor}.',
        range: '{high} ÷ {low} = {factor}. {cause}',
        kind: '{meaning} Source: {source}.',
        boundary: '{energy} × {factor} = {result} ({low} to {high}). No: it is now an estimate.',
      },
      cause: {
        served: 'The same model runs on different machines, and answers many queries at once or few.',
        estimates: 'Nobody outside has measured it: estimates rest on assumptions.',
        efforts: 'The model can think for a short or a long time about one answer.',
        runs: 'Two runs of the same measurement gave different values.',
      },
      sources: 'Sources',
    },
  },
};

/** Apart from `en`, because the page says this itself, in its HTML. */
export const enPage: ClassroomPage = {
  title: 'What does a query to an AI use?',
  lede: 'Guess, work it out, compare, and ask where the numbers come from. Begin with “Predict”, or choose a model yourself.',
  withoutScript:
    'This page needs JavaScript. One thing it would show you: 1,000 queries to Llama 3.1 70B, an open model measured in a laboratory, use about 46 Wh of electricity. A 10 W lamp runs on that for 4.6 hours.',
  privacy:
    'Nobody sees what you do here: the page sends nothing, keeps nothing and needs no account. It works without the internet.',
};
