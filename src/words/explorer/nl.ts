/**
 * Dutch for the classroom: "je" to the pupil who guesses and calculates, no form of address for the teacher. Power:
 * vermogen; energy: energie; kind: soort; range: bandbreedte; task: taak; figure: cijfer.
 */
import type { ClassroomLanguage } from '../explorer-language.js';
import { nl as card } from '../nl.js';

export const nl: ClassroomLanguage = {
  ...card,
  explorer: {
    name: 'Verkennen wat verzoeken aan een AI verbruiken',
    view: {
      explore: 'Verkennen',
      compare: 'Vergelijken',
      predict: 'Schatten',
      working: 'Berekening',
      sources: 'Waar de cijfers vandaan komen',
      teach: 'Voor de leraar',
    },
    models: {
      legend: 'Modellen',
      legendOne: 'Het getoonde model',
      none: 'Er is geen model gekozen.',
      add: 'Model toevoegen',
      addHint: 'Gemeten modellen staan vooraan.',
      full: 'Vijf modellen is het maximum. Voor een ander model moet er een weg.',
      remove: '{model} weghalen',
      removed: '{model} is weggehaald.',
      added: '{model} is toegevoegd.',
      list: 'Modellen naar wat ze gevraagd wordt',
      found: { one: '{count} model', other: '{count} modellen' },
      unknown: 'Geen gepubliceerd cijfer voor ‘{name}’',
      figure: {
        measured: '{energy} per verzoek',
        disclosed: 'opgegeven, niet gemeten',
        estimated: 'geschat, niet gemeten',
      },
      task: 'Waar de verzoeken over gaan',
      anyTask: 'Waarvoor elk model gemeten is',
    },
    count: {
      legend: 'Hoeveel verzoeken',
      exact: 'Precies aantal verzoeken',
      slider: 'Aantal verzoeken, in machten van tien',
      preset: 'Een klas van 30, elk 10 vragen',
      problem: 'Typ een geheel getal van 1 tot 1.000.000.000.000.000.',
    },
    thing: {
      label: 'Waarmee uit het dagelijks leven vergeleken wordt',
      best: 'Wat het beste past',
      offered: 'Stroom uit het stopcontact',
      asked: 'Op verzoek: minder bekende dingen, zwakkere bronnen, eten',
    },
    picture: {
      each: 'Elk plaatje staat voor {each}.',
      part: 'Het hele plaatje staat voor {each}; daarvan is {share} gevuld.',
      raised: { one: 'Voor {queries} verzoek.', other: 'Voor {queries} verzoeken.' },
      instead: 'Zo veel of zo weinig daarvan komt niemand tegen, dus hier staat wat het beste past.',
      rangeOnly: 'Alleen een bandbreedte is bekend, dus er is niet één hoeveelheid om te tekenen.',
    },
    smaller: {
      title: 'Hetzelfde soort antwoord voor minder',
      less: 'ongeveer {ratio} keer zo weinig',
      overlap:
        'Sommige bandbreedtes overlappen: afhankelijk van hoe een model draait, kan het meer verbruiken dan een ander.',
      none: 'Geen ander model dat in dezelfde benchmark is gemeten, verbruikt hiervoor minder.',
      use: '{model} tonen',
      notMeasured: 'Het cijfer van {model} is {kind} en wordt daarom niet met gemeten cijfers vergeleken.',
    },
    compare: {
      legend: 'Vergelijken',
      what: {
        models: 'De modellen die ik kies',
        task: 'Alle modellen van één taak',
        tasks: 'Alle taken van één benchmark',
      },
      source: 'Benchmark',
      task: 'Taak',
      axis: 'Schaal',
      axisName: { linear: 'Gelijke stappen', log: 'Machten van tien' },
      axisMeaning: {
        linear: 'Gelijke stappen (een lineaire schaal): een staaf die twee keer zo lang is, is twee keer zoveel.',
        log: 'Machten van tien (een logaritmische schaal): elke lijn is {factor} keer zoveel als de vorige. Weinig en veel passen zo in één beeld, maar een teken dat twee keer zo ver staat, is vele malen zoveel: lees de lijnen, niet de lengtes.',
      },
      boundary: 'Wat wordt geteld',
      boundaryName: {
        'as-published': 'Zoals gepubliceerd',
        'data-centre': 'Omgerekend naar het hele datacenter (een schatting)',
      },
      boundaryWhy:
        'Een cijfer voor alleen de GPU en een cijfer voor een heel datacenter komen nooit in één rangorde. Omrekenen leidt van het eerste naar het tweede: 1,7 keer (1,4 tot 2), naar de verhouding die Google publiceerde.',
      title: { one: 'Energie van {queries} verzoek', other: 'Energie van {queries} verzoeken' },
      toldIn: 'Alles is uitgedrukt in één ding uit het dagelijks leven: {thing}.',
      key: {
        linear: 'De staaf eindigt bij de typische waarde; de lijn loopt van de laagste tot de hoogste.',
        log: 'Het teken is de typische waarde; de lijn loopt van de laagste tot de hoogste.',
        tasks:
          'De lijn loopt van het model dat het minst verbruikt tot het model dat het meest verbruikt; het teken is het middelste model.',
      },
      group: '{kind}, {boundary}',
      apart:
        'Deze groepen staan niet in één rangorde: hun cijfers zijn op verschillende manieren ontstaan of omvatten verschillende dingen. Een langere staaf in een andere groep betekent dus niet meer.',
      notRanked:
        'Zonder rang: deze modellen pasten niet op één GPU van de benchmark, dus hun cijfers zijn niet vergelijkbaar.',
      uses: {
        times: '{a} verbruikt ongeveer {ratio} keer zoveel als {b}.',
        asMuch: '{a} verbruikt ongeveer evenveel als {b}.',
      },
      noOverlap: 'Hun bandbreedtes overlappen niet.',
      fold: '{most} verbruikt ongeveer {fold} keer zoveel als {least}.',
      foldOfTasks:
        'Van het laagste tot het hoogste cijfer van alle taken is het {fold} keer zoveel: {most} ({mostTask}, {mostEnergy} per verzoek) tegenover {least} ({leastTask}, {leastEnergy}). Dat zijn verschillende soorten antwoorden: dit zegt wat ze kosten, niet welk model beter is.',
      published: 'AI Energy Score rondt het af op 62.000 keer.',
      stars: { one: '{count} van 5 sterren', other: '{count} van 5 sterren' },
      starsMeaning:
        'De sterren zijn van AI Energy Score: de bandbreedte van een taak wordt in vijf gelijke delen verdeeld, en vijf sterren zijn voor het deel met de minste energie.',
      nothing: 'Kies ten minste één model met een gepubliceerd cijfer.',
      missing: 'Zonder staaf',
      table: 'Hetzelfde als tabel',
      column: {
        model: 'Model',
        task: 'Taak',
        kind: 'Soort',
        boundary: 'Wat wordt geteld',
        least: 'Laagste',
        typical: 'Typisch',
        most: 'Hoogste',
        thing: 'In het dagelijks leven',
        stars: 'Sterren',
      },
    },
  },

  lesson: {
    predict: {
      intro:
        'Doe een schatting voordat je het antwoord ziet. Niemand houdt punten bij. Je schatting laat zien hoe energie voor jou voelt, en bij de meeste mensen is dat ver van de cijfers.',
      round: 'Ronde {round} van {rounds}',
      question: {
        one: '{queries} verzoek aan {model} ({task})',
        other: '{queries} verzoeken aan {model} ({task})',
      },
      ask: 'Hoeveel stroom is dat? Schuif de regelaar naar je schatting.',
      yourGuess: 'Jouw schatting',
      reveal: 'Toon het antwoord',
      next: 'Volgende ronde',
      finish: 'Alle rondes terugzien',
      again: 'Opnieuw beginnen',
      answer: 'Het antwoord is ongeveer {answer} ({energy}; {kind}, {boundary}).',
      side: {
        near: 'Je schatting zit er heel dichtbij.',
        'too-much': 'Je schatting is {factor} keer te groot.',
        'too-little': 'Je schatting is {factor} keer te klein.',
      },
      inRange: 'Je schatting ligt in de gepubliceerde bandbreedte: {low} tot {high}.',
      outOfRange: 'De gepubliceerde bandbreedte is {low} tot {high}.',
      legend: { guess: 'jouw schatting', answer: 'het antwoord', range: 'gepubliceerde bandbreedte' },
      summary: 'Terugblik',
      count: {
        near: { one: '{count} schatting zat heel dichtbij', other: '{count} schattingen zaten heel dichtbij' },
        'too-much': { one: '{count} schatting was te groot', other: '{count} schattingen waren te groot' },
        'too-little': { one: '{count} schatting was te klein', other: '{count} schattingen waren te klein' },
        'in-range': {
          one: '{count} schatting lag in de gepubliceerde bandbreedte.',
          other: '{count} schattingen lagen in de gepubliceerde bandbreedte.',
        },
      },
      counts: '{list}.',
      middle: 'De helft van je schattingen zat er een factor {factor} of minder naast.',
      why: [
        'Niemand kan een wattuur zien of voelen. Daarom schatten mensen op grootte, op licht of op lawaai.',
        'Een betere manier: denk aan het vermogen in watt, en aan hoelang iets aanstaat. Vermogen keer tijd is energie.',
        'Warmte vraagt het meest. Een waterkoker, een oven of een auto verbruikt veel meer dan een lamp of een telefoon.',
      ],
      column: { question: 'Wat', guess: 'Jouw schatting', answer: 'Antwoord', difference: 'Verschil' },
      nothing: 'Hier valt niets te schatten: geen cijfer in de gegevens past bij iets uit het dagelijks leven.',
    },

    working: {
      intro: 'Energie is vermogen keer tijd. Vul je eigen getallen in en bekijk elke stap.',
      formula: 'E\u00a0=\u00a0P\u00a0×\u00a0t',
      formulaInWords: 'energie = vermogen × tijd',
      numbers: 'Jouw getallen',
      power: 'Vermogen P, in watt (W)',
      time: 'Tijd t',
      timeUnit: 'Eenheid van de tijd',
      unit: { second: 'seconden', minute: 'minuten', hour: 'uren' },
      thing: 'Neem het vermogen van een apparaat',
      ofThing: '{power} · {thing}',
      beforeThing: '^',
      own: 'Mijn eigen getal',
      invalid: 'Schrijf een getal van 0,001 tot 1.000.000.',
      steps: 'Stap voor stap',
      step: {
        formula: 'Schrijf de formule op: E\u00a0=\u00a0P\u00a0×\u00a0t. Energie is vermogen keer tijd.',
        insert: 'Vul de getallen in met hun eenheden: E = {power} × {time}.',
        hours: 'Voor wattuur heb je uren nodig: {time} ÷ {divisor} = {hours}.',
        multiply: 'Vermenigvuldig: {power} × {hours} = {energy}.',
        kilo: 'Voor kilowattuur deel je door 1.000: {energy} ÷ 1.000 = {kilo}.',
        compare: 'Vergelijk met één verzoek aan {model}: {energy} ÷ {perQuery} = {queries} verzoeken.',
      },
      next: 'Volgende stap',
      all: 'Alle stappen',
      restart: 'Stappen verbergen',
      check: 'Controleer jezelf',
      checkIntro: 'Reken eerst op papier. Je mag een komma of een punt gebruiken.',
      question: {
        hours: 'Hoeveel uur is {time}?',
        energy: 'Een apparaat van {power} staat zo lang aan: {time}. Hoeveel wattuur verbruikt het?',
        kilo: 'Hoeveel kilowattuur is {energy}?',
        queries: {
          one: 'Eén verzoek aan {model} verbruikt ongeveer {perQuery}. Hoeveel wattuur verbruikt {queries} verzoek?',
          other:
            'Eén verzoek aan {model} verbruikt ongeveer {perQuery}. Hoeveel wattuur verbruiken {queries} verzoeken?',
        },
        run: 'Hoeveel uur kan het apparaat van {power} draaien op {energy}?',
      },
      hint: {
        hours: 'Deel de seconden door 3.600, of de minuten door 60.',
        energy: 'Reken de tijd om naar uren en vermenigvuldig die met het vermogen.',
        kilo: 'Eén kilowattuur is 1.000 wattuur.',
        queries: 'Vermenigvuldig de energie van één verzoek met het aantal verzoeken.',
        run: 'Tijd is energie gedeeld door vermogen.',
      },
      checkButton: 'Controleren',
      verdict: {
        right: 'Ja: {answer}.',
        close: 'Bijna. Neem onderweg één cijfer meer mee.',
        'not-yet': 'Nog niet. {hint}',
        unreadable: 'Schrijf een getal, bijvoorbeeld {example}.',
      },
      slip: {
        'wh-for-kwh': 'Dat klopt in Wh. De vraag is naar kWh: deel door 1.000.',
        'kwh-for-wh': 'Dat klopt in kWh. De vraag is naar Wh: vermenigvuldig met 1.000.',
        'thousand-off': 'Dat scheelt een factor 1.000. Eén kWh is 1.000 Wh.',
        'seconds-for-hours':
          'Je hebt in seconden gerekend. Een uur heeft er 3.600: deel door 3.600. (Watt keer seconden is joule.)',
        'minutes-for-hours': 'Je hebt in minuten gerekend. Een uur heeft er 60: deel door 60.',
        'power-for-energy':
          'Dat is het vermogen. Vermogen (W) zegt hoe snel energie wordt verbruikt. Energie (Wh) is vermogen keer tijd.',
        'other-quantity': 'Dat is een eenheid van iets anders. Het antwoord is in {unit}.',
        'another-unit': 'Dat klopt, maar nog niet in {unit}.',
      },
      published: 'Hetzelfde voor het model: de gepubliceerde berekening',
    },

    sources: {
      intro:
        'Elk getal hier is door iemand gepubliceerd of komt uit een gepubliceerd programma. Hoe het getal tot stand kwam, maakt verschil.',
      realCase: 'Een echt geval',
      kind: {
        measured: {
          heading: 'Gemeten',
          paragraphs: [
            'Iemand heeft het model in een laboratorium laten draaien en een meter afgelezen. Dat kan alleen als de gewichten van het model open zijn: dan kan iedereen het downloaden en de meting herhalen.',
            'De uitkomst hangt af van de machines en van hoeveel verzoeken ze tegelijk beantwoorden. Daarom heeft een meting een bandbreedte.',
          ],
        },
        disclosed: {
          heading: 'Opgegeven',
          paragraphs: [
            'De aanbieder van een dienst noemt een getal. De aanbieder heeft de meters en kan het dus weten. Maar niemand van buiten heeft het gecontroleerd.',
            'Het gaat over de hele dienst, met alle modellen erachter. Over één model zegt het niets.',
          ],
        },
        estimated: {
          heading: 'Geschat',
          paragraphs: [
            'Iemand van buiten heeft het berekend uit wat bekend is: de snelheid van de antwoorden, de waarschijnlijke grootte, de waarschijnlijke machines. Wat niet bekend is, wordt aangenomen.',
            'Andere aannames geven andere getallen. Ze worden allemaal getoond, van het laagste tot het hoogste.',
          ],
        },
      },
      closed: {
        heading: 'Waarom weet niemand van buiten het bij gesloten modellen?',
        paragraphs: [
          'De modellen achter veel bekende diensten zijn gesloten: hun gewichten zijn niet openbaar, dus niemand anders kan ze naast een meter laten draaien.',
          'De energie wordt verbruikt in een datacenter ver weg. Je eigen apparaat ziet daar niets van.',
          'De meters zijn van de aanbieder. Wie erbuiten staat, heeft wat de aanbieder zegt, en schattingen.',
        ],
      },
      boundary: {
        heading: 'Wat heeft de meter geteld?',
        paragraphs: [
          'Een meter kan op verschillende plaatsen zitten. Elk cijfer zegt waar zijn meter zat: dat is de afbakening. Cijfers met een verschillende afbakening mag je niet vergelijken.',
        ],
      },
      meter: {
        'gpu-only': 'Alleen GPU: de chips die het antwoord berekenen',
        'whole-server': 'Hele server: ook processor, geheugen en ventilatoren',
        'data-centre': 'Datacenter: ook wachtende machines, koeling en stroomvoorziening',
      },
      switch: 'Cijfers tonen voor',
      asPublished: 'de gepubliceerde afbakening',
      wholeDataCentre: 'het hele datacenter (een schatting)',
      scaled:
        'Voor {model} wordt {before} dan {after}: vermenigvuldigd met {factor} ({low} tot {high}). De factor komt van {source}. Andere datacenters zijn anders, dus de uitkomst is niet meer gemeten: het is een schatting.',
      published: 'Voor {model} is het cijfer {before} ({kind}, {boundary}).',
      cannotScale: 'Het cijfer van {model} heeft een andere afbakening dan alleen GPU: deze keuze verandert het niet.',
      notCounted: {
        heading: 'Wat wordt niet geteld?',
        paragraphs: [
          'Het trainen: het model iets leren, lang voor jouw verzoek.',
          'De netwerken ertussen, en je eigen apparaat.',
          'Zoekopdrachten en andere hulpmiddelen die het model kan gebruiken, en verborgen opdrachten die een dienst aan je verzoek toevoegt.',
          'Het maken van de machines en het bouwen van het datacenter.',
        ],
      },
    },

    teach: {
      intro:
        'Alles voor een les: een link, een werkblad om af te drukken met de antwoorden, aanwijzingen, en de gegevens om mee te nemen.',
      link: {
        heading: 'Een link voor de klas',
        paragraphs: [
          'De link bevat alles: modellen, aantal, ding uit het dagelijks leven en wat verborgen is. Wie hem opent, ziet hetzelfde en schat hetzelfde.',
        ],
      },
      startView: 'Beginnen met',
      language: 'Taal',
      hide: 'Pagina’s die de klas niet ziet',
      hideControls: 'Delen van pagina’s die de klas niet ziet',
      control: {
        models: 'Modellen kiezen',
        task: 'De taak kiezen',
        count: 'Het aantal kiezen',
        thing: 'Het ding uit het dagelijks leven kiezen',
        axis: 'De schaal kiezen',
        boundary: 'Overschakelen naar het datacenter',
        pictogram: 'Het pictogram',
        ladder: 'De energieladder',
        smaller: 'Wat minder verbruikt',
        sum: 'De berekening',
      },
      size: 'Grootte',
      projector: 'Groot, voor een beamer',
      linkField: 'Link om te kopiëren',
      noAddress: 'Deze pagina heeft geen eigen adres om te delen. Dit komt achter het adres van de eigen kopie:',
      selectAll: 'De link selecteren',
      reset: 'Helemaal opnieuw beginnen',
      sheet: {
        heading: 'Een werkblad om af te drukken',
        paragraphs: [
          'Vragen over het model en het aantal die nu gekozen zijn. De antwoorden komen op een eigen pagina.',
        ],
      },
      print: 'Werkblad en antwoorden afdrukken',
      printNote:
        'Gebeurt er niets? De afdrukopdracht van de browser drukt het werkblad en de antwoorden af, verder niets.',
      notes: 'Aanwijzingen voor de leraar',
      printNotes: 'Aanwijzingen afdrukken',
      aims: {
        heading: 'Doelen',
        paragraphs: [
          'Leerlingen onderscheiden vermogen (watt) en energie (wattuur) en gebruiken E\u00a0=\u00a0P\u00a0×\u00a0t met de juiste eenheden.',
          'Leerlingen krijgen gevoel voor de grootte van een wattuur: een lamp, een telefoon, een waterkoker, een auto.',
          'Leerlingen vragen bij elk getal: wie heeft het gemeten, wat telde de meter, hoe groot is de bandbreedte?',
          'Leerlingen onderscheiden wat één verzoek verbruikt van wat veel verzoeken samen verbruiken.',
        ],
      },
      timing: {
        heading: 'Een les van 45 minuten',
        minutes: { one: '{minutes} minuut', other: '{minutes} minuten' },
        rows: [
          [10, 'Schatten: iedereen schat vijf rondes, daarna kijkt de klas samen terug.'],
          [10, 'Berekening: één samen, stap voor stap, daarna controleert iedereen er een alleen.'],
          [5, 'Vergelijken: twee modellen van dezelfde taak, met hun bandbreedtes.'],
          [10, 'Waar de cijfers vandaan komen: welk cijfer zou je citeren, en hoe?'],
          [10, 'Het werkblad, alleen of in tweetallen; wat overblijft, is huiswerk.'],
        ],
      },
      misconceptions: {
        heading: 'Wat leerlingen vaak denken',
        rows: [
          [
            '‘Een kilowatt is een hoeveelheid stroom.’',
            'Een kilowatt is een vermogen: hoe snel. Een hoeveelheid is een kilowattuur. Vraag: hoelang?',
          ],
          ['‘kW per uur.’', 'Het is kilowatt keer uur, niet per uur. Laat de eenheden in de berekening opschrijven.'],
          [
            '‘Een klein ding verbruikt weinig, een groot ding veel.’',
            'De warmte beslist. Een waterkoker is klein en vraagt toch veel meer dan een groot scherm.',
          ],
          [
            '‘Eén verzoek is niets, dus alles samen is niets.’ Of: ‘Eén verzoek moet wel verschrikkelijk zijn.’',
            'Beide verwarren één met veel. Verander het aantal en zie dezelfde berekening groeien.',
          ],
          [
            '‘Het getal is precies: het heeft veel cijfers.’',
            'Kijk naar de bandbreedte. Twee cijfers zijn hier eerlijk, en vaak één.',
          ],
          [
            '‘Gemeten is beter, dus de rest is fout.’',
            'Opgegeven en geschatte cijfers beantwoorden andere vragen. Zeg welke soort het is en zet de soorten niet in één rangorde.',
          ],
        ],
      },
      take: { heading: 'Om mee te nemen', paragraphs: ['Elk bestand zegt waar zijn getallen vandaan komen.'] },
      csv: 'De gegevens als tabel (CSV)',
      picture: 'De afbeelding',
      pictureTitle: {
        one: 'Stroom voor {queries} verzoek ({task})',
        other: 'Stroom voor {queries} verzoeken ({task})',
      },
      pictureNote: 'Donker: typisch. Licht: van het laagste tot het hoogste gepubliceerde cijfer ({kind}, {boundary}).',
      pictureRange: '{energy} ({range})',
      svg: 'De afbeelding als SVG',
      png: 'De afbeelding als PNG',
      save: 'Opslaan',
      cannotSave:
        'Verschijnt er geen bestand, dan staat de pagina eromheen het niet toe. Selecteer de tekst en kopieer die.',
      cannotDraw: 'Op deze pagina kan geen afbeelding als PNG worden getekend. Gebruik de SVG of een schermafdruk.',
      citation: 'Bronvermelding',
      citationFormat: 'Indeling',
      format: { text: 'Tekst', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON' },
      nothing: 'Geen van de gekozen modellen heeft een gepubliceerd cijfer. Kies eerst een ander.',
    },

    sheet: {
      title: 'Wat verbruikt een verzoek aan een AI?',
      key: 'Antwoorden',
      name: 'Naam',
      date: 'Datum',
      about:
        'Dit werkblad gaat over {model} ({task}). {meaning} Energie = vermogen × tijd, E\u00a0=\u00a0P\u00a0×\u00a0t.',
      question: {
        sort: 'Welke hiervan zijn vermogens, en welke zijn energieën? {list}',
        time: '{thing}: hoeveel energie is dat, in Wh? Het vermogen is {power}.',
        queries: {
          one: 'Eén verzoek aan {model} verbruikt ongeveer {perQuery} ({kind}, {boundary}). Hoeveel Wh verbruikt {queries} verzoek?',
          other:
            'Eén verzoek aan {model} verbruikt ongeveer {perQuery} ({kind}, {boundary}). Hoeveel Wh verbruiken {queries} verzoeken?',
        },
        class:
          'In een klas van {pupils} doet iedereen {each} verzoeken. Hoeveel verzoeken zijn dat? Hoeveel Wh verbruiken ze?',
        thing: '{one} is {wh}. Hoe vaak past dat in {energy}?',
        run: 'Hoeveel uur kan een apparaat van {power} draaien op {energy}?',
        compare:
          'Eén verzoek aan {model} verbruikt ongeveer {perQuery}, één verzoek aan {other} ongeveer {otherPerQuery}. Beide doen dezelfde taak. Hoeveel keer zoveel is het eerste als het tweede?',
        range: {
          one: 'De cijfers voor {queries} verzoek aan {model} gaan van {low} tot {high}. Hoeveel keer zoveel is het hoogste als het laagste? Wat kan de reden zijn?',
          other:
            'De cijfers voor {queries} verzoeken aan {model} gaan van {low} tot {high}. Hoeveel keer zoveel is het hoogste als het laagste? Wat kan de reden zijn?',
        },
        kind: 'Is het cijfer voor {model} gemeten, opgegeven of geschat? Wat betekent dat?',
        boundary:
          'De meter telde: {boundary}. Voor een heel datacenter wordt het cijfer met ongeveer {factor} vermenigvuldigd. Wat krijg je voor {energy}? Is de uitkomst nog gemeten?',
      },
      answer: {
        sort: 'Vermogens, in watt: {powers}. Energieën, in wattuur: {energies}.',
        time: '{time} ÷ {divisor} = {hours}; {power} × {hours} = {energy}.',
        queries: '{perQuery} × {queries} = {energy}.',
        class: '{pupils} × {each} = {queries} verzoeken; {queries} × {perQuery} = {energy}.',
        thing: '{energy} ÷ {wh} = {amount}.',
        run: '{energy} ÷ {power} = {hours}.',
        compare: '{perQuery} ÷ {otherPerQuery} = {factor}.',
        range: '{high} ÷ {low} = {factor}. {cause}',
        kind: '{meaning} Bron: {source}.',
        boundary: '{energy} × {factor} = {result} ({low} tot {high}). Nee: nu is het een schatting.',
      },
      cause: {
        served: 'Hetzelfde model draait op verschillende machines en beantwoordt veel verzoeken tegelijk of weinig.',
        estimates: 'Niemand van buiten heeft het gemeten: schattingen berusten op aannames.',
        efforts: 'Het model kan kort of lang over één antwoord nadenken.',
        runs: 'Twee keer dezelfde meting gaf verschillende waarden.',
      },
      sources: 'Bronnen',
    },
  },

  page: {
    title: 'Wat verbruikt een verzoek aan een AI?',
    lede: 'Schatten, narekenen, vergelijken, en vragen waar de cijfers vandaan komen. Begin met ‘Schatten’, of kies zelf een model.',
    withoutScript:
      'Deze pagina heeft JavaScript nodig. Iets wat ze zou tonen: 1.000 verzoeken aan Llama 3.1 70B, een open model dat in een laboratorium is gemeten, verbruiken ongeveer 46 Wh stroom. Een lamp van 10 W brandt daarop 4,6 uur.',
    privacy:
      'Niemand ziet wat je hier doet: de pagina verstuurt niets, bewaart niets en vraagt geen account. Ze werkt zonder internet.',
  },
};
