/**
 * German for the classroom: "du" to the pupil who guesses and calculates, no form of address for the teacher. Power:
 * Leistung; energy: Energie; kind: Art; range: Spanne; task: Aufgabe; equivalent: Vergleichsgröße.
 */
import { de as card } from '../de.js';
import type { ClassroomLanguage } from '../explorer-language.js';

export const de: ClassroomLanguage = {
  ...card,
  explorer: {
    name: 'Erkunden, was Anfragen an eine KI verbrauchen',
    view: {
      explore: 'Erkunden',
      compare: 'Vergleichen',
      predict: 'Schätzen',
      working: 'Rechenweg',
      sources: 'Woher die Zahlen kommen',
      teach: 'Für die Lehrkraft',
    },
    models: {
      legend: 'Modelle',
      legendOne: 'Das gezeigte Modell',
      none: 'Kein Modell ist ausgewählt.',
      add: 'Modell hinzufügen',
      addHint: 'Gemessene Modelle stehen zuerst.',
      full: 'Mehr als fünf Modelle gehen nicht. Für ein weiteres muss eines weichen.',
      remove: '{model} entfernen',
      removed: '{model} ist entfernt.',
      added: '{model} ist hinzugefügt.',
      list: 'Modelle nach dem, was sie gefragt werden',
      found: { one: '{count} Modell', other: '{count} Modelle' },
      unknown: 'Kein veröffentlichter Wert für „{name}“',
      figure: {
        measured: '{energy} je Anfrage',
        disclosed: 'offengelegt, nicht gemessen',
        estimated: 'geschätzt, nicht gemessen',
      },
      task: 'Worum es in den Anfragen geht',
      anyTask: 'Wofür jedes Modell gemessen ist',
    },
    count: {
      legend: 'Wie viele Anfragen',
      exact: 'Genaue Zahl der Anfragen',
      slider: 'Zahl der Anfragen, in Zehnerpotenzen',
      preset: 'Eine Klasse mit 30, je 10 Fragen',
      problem: 'Eine ganze Zahl von 1 bis 1.000.000.000.000.000 eingeben.',
    },
    thing: {
      label: 'Womit aus dem Alltag verglichen wird',
      best: 'Was am besten passt',
      offered: 'Strom aus der Steckdose',
      asked: 'Auf Wunsch: weniger Bekanntes, schwächere Quellen, Nahrung',
    },
    picture: {
      each: 'Jedes Bild steht für {each}.',
      part: 'Das ganze Bild steht für {each}; davon sind {share} gefüllt.',
      raised: { one: 'Für {queries} Anfrage.', other: 'Für {queries} Anfragen.' },
      instead: 'So viel oder so wenig davon begegnet niemandem, deshalb steht hier, was am besten passt.',
      rangeOnly: 'Bekannt ist nur eine Spanne, deshalb gibt es keine einzelne Menge zu zeichnen.',
    },
    smaller: {
      title: 'Eine Antwort gleicher Art für weniger',
      less: 'etwa {ratio}-mal weniger',
      overlap:
        'Manche Spannen überschneiden sich: Je nachdem, wie ein Modell betrieben wird, kann es mehr verbrauchen als ein anderes.',
      none: 'Kein anderes Modell, das im selben Benchmark gemessen wurde, verbraucht dafür weniger.',
      use: '{model} zeigen',
      notMeasured: 'Der Wert von {model} ist {kind} und wird deshalb nicht mit gemessenen verglichen.',
    },
    compare: {
      legend: 'Vergleichen',
      what: {
        models: 'Modelle meiner Wahl',
        task: 'Alle Modelle einer Aufgabe',
        tasks: 'Alle Aufgaben eines Benchmarks',
      },
      source: 'Benchmark',
      task: 'Aufgabe',
      axis: 'Skala',
      axisName: { linear: 'Gleiche Schritte', log: 'Zehnerpotenzen' },
      axisMeaning: {
        linear: 'Gleiche Schritte (lineare Skala): Ein doppelt so langer Balken ist doppelt so viel.',
        log: 'Zehnerpotenzen (logarithmische Skala): Jede Linie ist {factor}-mal so viel wie die davor. So passen Wenig und Viel auf ein Bild; doch eine doppelt so weit entfernte Marke ist ein Vielfaches: die Linien lesen, nicht die Längen.',
      },
      boundary: 'Was gezählt wird',
      boundaryName: {
        'as-published': 'Wie veröffentlicht',
        'data-centre': 'Auf das ganze Rechenzentrum umgerechnet (eine Schätzung)',
      },
      boundaryWhy:
        'Ein Wert für die GPU allein und einer für ein ganzes Rechenzentrum kommen nie in eine Rangfolge. Vom ersten zum zweiten führt eine Umrechnung: das 1,7-Fache (1,4 bis 2), nach dem von Google veröffentlichten Verhältnis.',
      title: { one: 'Energie von {queries} Anfrage', other: 'Energie von {queries} Anfragen' },
      toldIn: 'Alle sind in derselben Vergleichsgröße angegeben: {thing}.',
      key: {
        linear: 'Der Balken endet beim typischen Wert; der Strich reicht vom kleinsten zum größten.',
        log: 'Die Marke ist der typische Wert; der Strich reicht vom kleinsten zum größten.',
        tasks:
          'Der Strich reicht vom sparsamsten Modell zu dem, das am meisten verbraucht; die Marke ist das mittlere Modell.',
      },
      group: '{kind}, {boundary}',
      apart:
        'Diese Gruppen stehen in keiner gemeinsamen Rangfolge: Ihre Werte sind auf verschiedene Weise entstanden oder umfassen Verschiedenes. Ein längerer Balken in einer anderen Gruppe heißt also nicht mehr.',
      notRanked:
        'Ohne Rang: Diese Modelle passten nicht auf eine GPU des Benchmarks, ihre Werte sind deshalb nicht vergleichbar.',
      uses: {
        times: '{a} verbraucht etwa {ratio}-mal so viel wie {b}.',
        asMuch: '{a} verbraucht etwa so viel wie {b}.',
      },
      noOverlap: 'Ihre Spannen überschneiden sich nicht.',
      fold: '{most} verbraucht etwa {fold}-mal so viel wie {least}.',
      foldOfTasks:
        'Vom kleinsten zum größten Wert aller Aufgaben ist es das {fold}-Fache: {most} ({mostTask}, {mostEnergy} je Anfrage) gegenüber {least} ({leastTask}, {leastEnergy}). Das sind Antworten verschiedener Art: Es sagt, was sie kosten, nicht, welches Modell besser ist.',
      published: 'AI Energy Score rundet es auf das 62.000-Fache.',
      stars: { one: '{count} von 5 Sternen', other: '{count} von 5 Sternen' },
      starsMeaning:
        'Die Sterne vergibt AI Energy Score: Die Spanne einer Aufgabe wird in fünf gleiche Teile geteilt, und fünf Sterne bekommt der Teil mit der wenigsten Energie.',
      nothing: 'Mindestens ein Modell mit veröffentlichtem Wert auswählen.',
      missing: 'Ohne Balken',
      table: 'Dasselbe als Tabelle',
      column: {
        model: 'Modell',
        task: 'Aufgabe',
        kind: 'Art',
        boundary: 'Was gezählt wird',
        least: 'Kleinster Wert',
        typical: 'Typisch',
        most: 'Größter Wert',
        thing: 'Im Alltag',
        stars: 'Sterne',
      },
    },
  },

  lesson: {
    predict: {
      intro:
        'Schätze, bevor du die Antwort siehst. Niemand zählt Punkte. Deine Schätzung zeigt, wie sich Energie für dich anfühlt, und bei den meisten Menschen liegt das weit weg von den Zahlen.',
      round: 'Runde {round} von {rounds}',
      question: {
        one: '{queries} Anfrage an {model} ({task})',
        other: '{queries} Anfragen an {model} ({task})',
      },
      ask: 'Wie viel Strom ist das? Schieb den Regler auf deine Schätzung.',
      yourGuess: 'Deine Schätzung',
      reveal: 'Antwort zeigen',
      next: 'Nächste Runde',
      finish: 'Rückblick auf alle Runden',
      again: 'Noch einmal von vorn',
      answer: 'Die Antwort ist etwa: {answer} ({energy}; {kind}, {boundary}).',
      side: {
        near: 'Deine Schätzung liegt sehr nah.',
        'too-much': 'Deine Schätzung ist {factor}-mal zu groß.',
        'too-little': 'Deine Schätzung ist {factor}-mal zu klein.',
      },
      inRange: 'Deine Schätzung liegt in der veröffentlichten Spanne: {low} bis {high}.',
      outOfRange: 'Die veröffentlichte Spanne ist: {low} bis {high}.',
      legend: { guess: 'deine Schätzung', answer: 'die Antwort', range: 'veröffentlichte Spanne' },
      summary: 'Rückblick',
      count: {
        near: { one: '{count} Schätzung lag sehr nah', other: '{count} Schätzungen lagen sehr nah' },
        'too-much': { one: '{count} Schätzung war zu groß', other: '{count} Schätzungen waren zu groß' },
        'too-little': { one: '{count} Schätzung war zu klein', other: '{count} Schätzungen waren zu klein' },
        'in-range': {
          one: '{count} Schätzung lag in der veröffentlichten Spanne.',
          other: '{count} Schätzungen lagen in der veröffentlichten Spanne.',
        },
      },
      counts: '{list}.',
      middle: 'Die Hälfte deiner Schätzungen wich höchstens um den Faktor {factor} ab.',
      why: [
        'Eine Wattstunde kann man weder sehen noch fühlen. Deshalb schätzen Menschen nach Größe, Licht oder Lärm.',
        'Besser geht es so: Denk an die Leistung in Watt und daran, wie lange etwas läuft. Leistung mal Zeit ist Energie.',
        'Wärme braucht am meisten. Wasserkocher, Backofen oder Auto brauchen viel mehr als eine Lampe oder ein Handy.',
      ],
      column: { question: 'Was', guess: 'Deine Schätzung', answer: 'Antwort', difference: 'Unterschied' },
      nothing: 'Hier gibt es nichts zu schätzen: Kein Wert der Daten passt zu etwas aus dem Alltag.',
    },

    working: {
      intro: 'Energie ist Leistung mal Zeit. Setz deine eigenen Zahlen ein und sieh dir jeden Schritt an.',
      formula: 'E\u00a0=\u00a0P\u00a0×\u00a0t',
      formulaInWords: 'Energie = Leistung × Zeit',
      numbers: 'Deine Zahlen',
      power: 'Leistung P, in Watt (W)',
      time: 'Zeit t',
      timeUnit: 'Einheit der Zeit',
      unit: { second: 'Sekunden', minute: 'Minuten', hour: 'Stunden' },
      thing: 'Leistung eines Geräts nehmen',
      ofThing: '{power} · {thing}',
      beforeThing: '^(am|an der) ',
      own: 'Meine eigene Zahl',
      invalid: 'Schreib eine Zahl von 0,001 bis 1.000.000.',
      steps: 'Schritt für Schritt',
      step: {
        formula: 'Schreib die Formel auf: E\u00a0=\u00a0P\u00a0×\u00a0t. Energie ist Leistung mal Zeit.',
        insert: 'Setz die Zahlen mit ihren Einheiten ein: E = {power} × {time}.',
        hours: 'Eine Wattstunde braucht Stunden: {time} ÷ {divisor} = {hours}.',
        multiply: 'Multipliziere: {power} × {hours} = {energy}.',
        kilo: 'Für Kilowattstunden teile durch 1.000: {energy} ÷ 1.000 = {kilo}.',
        compare: 'Vergleiche mit einer Anfrage an {model}: {energy} ÷ {perQuery} = {queries} Anfragen.',
      },
      next: 'Nächster Schritt',
      all: 'Alle Schritte',
      restart: 'Schritte ausblenden',
      check: 'Prüf dich selbst',
      checkIntro: 'Rechne zuerst auf Papier. Komma oder Punkt, beides geht.',
      question: {
        hours: '{time}: Wie viele Stunden sind das?',
        energy: 'Ein Gerät mit {power} läuft so lange: {time}. Wie viele Wattstunden verbraucht es?',
        kilo: 'Wie viele Kilowattstunden sind {energy}?',
        queries: {
          one: 'Eine Anfrage an {model} verbraucht etwa {perQuery}. Wie viele Wattstunden verbraucht {queries} Anfrage?',
          other:
            'Eine Anfrage an {model} verbraucht etwa {perQuery}. Wie viele Wattstunden verbrauchen {queries} Anfragen?',
        },
        run: 'Wie viele Stunden könnte das Gerät mit {power} mit {energy} laufen?',
      },
      hint: {
        hours: 'Teile die Sekunden durch 3.600 oder die Minuten durch 60.',
        energy: 'Rechne die Zeit in Stunden um und multipliziere sie dann mit der Leistung.',
        kilo: 'Eine Kilowattstunde sind 1.000 Wattstunden.',
        queries: 'Multipliziere die Energie einer Anfrage mit der Zahl der Anfragen.',
        run: 'Zeit ist Energie geteilt durch Leistung.',
      },
      checkButton: 'Prüfen',
      verdict: {
        right: 'Ja: {answer}.',
        close: 'Nah dran. Nimm unterwegs eine Stelle mehr mit.',
        'not-yet': 'Noch nicht. {hint}',
        unreadable: 'Schreib eine Zahl, zum Beispiel {example}.',
      },
      slip: {
        'wh-for-kwh': 'Das stimmt in Wh. Gefragt ist nach kWh: Teile durch 1.000.',
        'kwh-for-wh': 'Das stimmt in kWh. Gefragt ist nach Wh: Multipliziere mit 1.000.',
        'thousand-off': 'Das liegt um den Faktor 1.000 daneben. Eine kWh sind 1.000 Wh.',
        'seconds-for-hours':
          'Du hast in Sekunden gerechnet. Eine Stunde hat 3.600 davon: Teile durch 3.600. (Watt mal Sekunden sind Joule.)',
        'minutes-for-hours': 'Du hast in Minuten gerechnet. Eine Stunde hat 60 davon: Teile durch 60.',
        'power-for-energy':
          'Das ist die Leistung. Die Leistung (W) sagt, wie schnell Energie verbraucht wird. Die Energie (Wh) ist Leistung mal Zeit.',
        'other-quantity': 'Das ist die Einheit von etwas anderem. Die Antwort ist in {unit}.',
        'another-unit': 'Das stimmt, aber noch nicht in {unit}.',
      },
      published: 'Dasselbe für das Modell: die veröffentlichte Rechnung',
    },

    sources: {
      intro:
        'Jede Zahl hier hat jemand veröffentlicht, oder ein veröffentlichtes Programm rechnet sie aus. Es macht einen Unterschied, wie sie entstanden ist.',
      realCase: 'Ein echtes Beispiel',
      kind: {
        measured: {
          heading: 'Gemessen',
          paragraphs: [
            'Jemand hat das Modell in einem Labor laufen lassen und einen Zähler abgelesen. Das geht nur, wenn die Gewichte des Modells offen sind: Dann können alle es herunterladen und die Messung wiederholen.',
            'Das Ergebnis hängt davon ab, welche Maschinen es sind und wie viele Anfragen sie zugleich beantworten. Deshalb hat eine Messung eine Spanne.',
          ],
        },
        disclosed: {
          heading: 'Offengelegt',
          paragraphs: [
            'Der Anbieter eines Dienstes nennt eine Zahl. Er hat die Zähler, er kann es also wissen. Aber von außen hat es niemand geprüft.',
            'Die Zahl gilt für den ganzen Dienst, mit allen Modellen dahinter. Über ein einzelnes Modell sagt sie nichts.',
          ],
        },
        estimated: {
          heading: 'Geschätzt',
          paragraphs: [
            'Jemand von außen hat es aus dem errechnet, was bekannt ist: wie schnell die Antworten kommen, wie groß das Modell vermutlich ist, auf welchen Maschinen es vermutlich läuft. Was nicht bekannt ist, wird angenommen.',
            'Andere Annahmen ergeben andere Zahlen. Gezeigt werden alle, von der kleinsten bis zur größten.',
          ],
        },
      },
      closed: {
        heading: 'Warum weiß es bei geschlossenen Modellen von außen niemand?',
        paragraphs: [
          'Die Modelle hinter vielen bekannten Diensten sind geschlossen: Ihre Gewichte sind nicht öffentlich, deshalb kann sie niemand sonst neben einem Zähler laufen lassen.',
          'Die Energie wird in einem Rechenzentrum weit weg verbraucht. Dein eigenes Gerät sieht davon nichts.',
          'Die Zähler gehören dem Anbieter. Von außen hat man das, was der Anbieter sagt, und Schätzungen.',
        ],
      },
      boundary: {
        heading: 'Was hat der Zähler gezählt?',
        paragraphs: [
          'Ein Zähler kann an verschiedenen Stellen sitzen. Jeder Wert sagt, wo seiner saß: Das ist seine Systemgrenze. Werte mit verschiedenen Systemgrenzen darf man nicht vergleichen.',
        ],
      },
      meter: {
        'gpu-only': 'Nur GPU: die Chips, die die Antwort berechnen',
        'whole-server': 'Ganzer Server: auch Prozessor, Speicher und Lüfter',
        'data-centre': 'Rechenzentrum: auch wartende Maschinen, Kühlung und Stromversorgung',
      },
      switch: 'Werte zeigen für',
      asPublished: 'die veröffentlichte Systemgrenze',
      wholeDataCentre: 'das ganze Rechenzentrum (eine Schätzung)',
      scaled:
        'Bei {model} werden aus {before} dann {after}: multipliziert mit {factor} ({low} bis {high}). Der Faktor kommt aus {source}. Andere Rechenzentren sind anders, deshalb ist das Ergebnis nicht mehr gemessen: Es ist eine Schätzung.',
      published: 'Bei {model} ist der Wert {before} ({kind}, {boundary}).',
      cannotScale: 'Der Wert von {model} hat eine andere Systemgrenze als nur die GPU: Die Auswahl ändert ihn nicht.',
      notCounted: {
        heading: 'Was wird nicht gezählt?',
        paragraphs: [
          'Das Training: wie das Modell lernt, lange vor deiner Anfrage.',
          'Die Netze dazwischen und dein eigenes Gerät.',
          'Suchen und andere Werkzeuge, die das Modell benutzen kann, und verborgene Anweisungen, die ein Dienst deiner Anfrage hinzufügt.',
          'Der Bau der Maschinen und des Rechenzentrums.',
        ],
      },
    },

    teach: {
      intro:
        'Alles für eine Stunde: ein Link, ein Arbeitsblatt mit Lösungen zum Drucken, Hinweise und die Daten zum Mitnehmen.',
      link: {
        heading: 'Ein Link für die Klasse',
        paragraphs: [
          'Der Link enthält alles: Modelle, Zahl der Anfragen, Vergleichsgröße und was ausgeblendet ist. Wer ihn öffnet, sieht dasselbe und schätzt dieselben Fragen.',
        ],
      },
      startView: 'Beginnen mit',
      language: 'Sprache',
      hide: 'Seiten, die die Klasse nicht sieht',
      hideControls: 'Teile von Seiten, die die Klasse nicht sieht',
      control: {
        models: 'Auswahl der Modelle',
        task: 'Auswahl der Aufgabe',
        count: 'Auswahl der Zahl',
        thing: 'Auswahl der Vergleichsgröße',
        axis: 'Auswahl der Skala',
        boundary: 'Umschalten auf das Rechenzentrum',
        pictogram: 'Das Piktogramm',
        ladder: 'Die Energieleiter',
        smaller: 'Was weniger verbraucht',
        sum: 'Die Rechnung',
      },
      size: 'Größe',
      projector: 'Groß, für den Beamer',
      linkField: 'Link zum Kopieren',
      noAddress: 'Diese Seite hat keine eigene Adresse zum Teilen. Dies gehört hinter die Adresse der eigenen Kopie:',
      selectAll: 'Link markieren',
      reset: 'Alles zurücksetzen',
      sheet: {
        heading: 'Ein Arbeitsblatt zum Drucken',
        paragraphs: [
          'Fragen zum Modell und zur Zahl, die gerade ausgewählt sind. Die Lösungen kommen auf eine eigene Seite.',
        ],
      },
      print: 'Arbeitsblatt und Lösungen drucken',
      printNote:
        'Falls nichts geschieht: Der Druckbefehl des Browsers druckt das Arbeitsblatt und die Lösungen, sonst nichts.',
      notes: 'Hinweise für die Lehrkraft',
      printNotes: 'Hinweise drucken',
      aims: {
        heading: 'Ziele',
        paragraphs: [
          'Die Lernenden unterscheiden Leistung (Watt) und Energie (Wattstunden) und nutzen E\u00a0=\u00a0P\u00a0×\u00a0t mit den richtigen Einheiten.',
          'Die Lernenden bekommen ein Gefühl für die Größe einer Wattstunde: Lampe, Handy, Wasserkocher, Auto.',
          'Die Lernenden fragen bei jeder Zahl: Wer hat sie gemessen, was hat der Zähler gezählt, wie groß ist die Spanne?',
          'Die Lernenden unterscheiden, was eine Anfrage verbraucht und was viele Anfragen zusammen verbrauchen.',
        ],
      },
      timing: {
        heading: 'Eine Stunde von 45 Minuten',
        minutes: { one: '{minutes} Minute', other: '{minutes} Minuten' },
        rows: [
          [10, 'Schätzen: Alle schätzen fünf Runden, dann blickt die Klasse gemeinsam zurück.'],
          [
            10,
            'Rechenweg: eine Rechnung gemeinsam, Schritt für Schritt, dann prüft sich jede und jeder an einer allein.',
          ],
          [5, 'Vergleichen: zwei Modelle derselben Aufgabe mit ihren Spannen.'],
          [10, 'Woher die Zahlen kommen: Welchen der Werte würdet ihr zitieren, und wie?'],
          [10, 'Das Arbeitsblatt, allein oder zu zweit; was übrig bleibt, ist Hausaufgabe.'],
        ],
      },
      misconceptions: {
        heading: 'Was Lernende oft denken',
        rows: [
          [
            '„Ein Kilowatt ist eine Menge Strom.“',
            'Ein Kilowatt ist eine Leistung: wie schnell. Eine Menge ist eine Kilowattstunde. Nachfragen: Wie lange?',
          ],
          [
            '„kW pro Stunde.“',
            'Es sind Kilowatt mal Stunden, nicht pro Stunde. Die Einheiten mit in die Rechnung schreiben lassen.',
          ],
          [
            '„Ein kleines Gerät verbraucht wenig, ein großes viel.“',
            'Die Wärme entscheidet. Ein Wasserkocher ist klein und braucht doch viel mehr als ein großer Bildschirm.',
          ],
          [
            '„Eine Anfrage ist nichts, also ist alles zusammen nichts.“ Oder: „Eine Anfrage muss schrecklich viel sein.“',
            'Beides verwechselt eine mit vielen. Die Zahl ändern und zusehen, wie dieselbe Rechnung wächst.',
          ],
          [
            '„Die Zahl ist genau: Sie hat viele Stellen.“',
            'Auf die Spanne schauen. Zwei Stellen sind hier ehrlich, oft ist es nur eine.',
          ],
          [
            '„Gemessen ist besser, also ist der Rest falsch.“',
            'Offengelegte und geschätzte Werte beantworten andere Fragen. Dazusagen, welche Art es ist, und die Arten nicht in eine Rangfolge bringen.',
          ],
        ],
      },
      take: { heading: 'Zum Mitnehmen', paragraphs: ['Jede Datei sagt, woher ihre Zahlen kommen.'] },
      csv: 'Die Daten als Tabelle (CSV)',
      picture: 'Das Bild',
      pictureTitle: {
        one: 'Strom für {queries} Anfrage ({task})',
        other: 'Strom für {queries} Anfragen ({task})',
      },
      pictureNote: 'Dunkel: typisch. Hell: vom kleinsten zum größten veröffentlichten Wert ({kind}, {boundary}).',
      pictureRange: '{energy} ({range})',
      svg: 'Das Bild als SVG',
      png: 'Das Bild als PNG',
      save: 'Speichern',
      cannotSave:
        'Erscheint keine Datei, lässt die Seite um diese herum es nicht zu. Dann den Text markieren und kopieren.',
      cannotDraw:
        'Diese Seite lässt nicht zu, ein Bild als PNG zu zeichnen. Es bleiben das SVG oder ein Bildschirmfoto.',
      citation: 'Zitat',
      citationFormat: 'Format',
      format: { text: 'Text', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON' },
      nothing: 'Zu keinem der ausgewählten Modelle gibt es einen veröffentlichten Wert. Zuerst ein anderes auswählen.',
    },

    sheet: {
      title: 'Was verbraucht eine Anfrage an eine KI?',
      key: 'Lösungen',
      name: 'Name',
      date: 'Datum',
      about:
        'In diesem Arbeitsblatt geht es um {model} ({task}). {meaning} Energie = Leistung × Zeit, E\u00a0=\u00a0P\u00a0×\u00a0t.',
      question: {
        sort: 'Welche davon sind Leistungen, welche sind Energien? {list}',
        time: '{thing}: Wie viel Energie ist das, in Wh? Die Leistung ist {power}.',
        queries: {
          one: 'Eine Anfrage an {model} verbraucht etwa {perQuery} ({kind}, {boundary}). Wie viele Wh verbraucht {queries} Anfrage?',
          other:
            'Eine Anfrage an {model} verbraucht etwa {perQuery} ({kind}, {boundary}). Wie viele Wh verbrauchen {queries} Anfragen?',
        },
        class:
          'In einer Klasse von {pupils} stellen alle je {each} Anfragen. Wie viele Anfragen sind das? Wie viele Wh verbrauchen sie?',
        thing: '{one}: Das sind {wh}. Wie oft passt das in {energy}?',
        run: 'Wie viele Stunden könnte ein Gerät mit {power} mit {energy} laufen?',
        compare:
          'Eine Anfrage an {model} verbraucht etwa {perQuery}, eine Anfrage an {other} etwa {otherPerQuery}. Beide erfüllen dieselbe Aufgabe. Wie viel Mal so viel ist die erste wie die zweite?',
        range: {
          one: 'Die Werte für {queries} Anfrage an {model} reichen von {low} bis {high}. Wie viel Mal so viel ist der größte wie der kleinste? Woran könnte das liegen?',
          other:
            'Die Werte für {queries} Anfragen an {model} reichen von {low} bis {high}. Wie viel Mal so viel ist der größte wie der kleinste? Woran könnte das liegen?',
        },
        kind: 'Ist der Wert für {model} gemessen, offengelegt oder geschätzt? Was bedeutet das?',
        boundary:
          'Der Zähler hat gezählt: {boundary}. Für ein ganzes Rechenzentrum wird der Wert etwa mit {factor} multipliziert. Was ergibt das für {energy}? Ist das Ergebnis noch gemessen?',
      },
      answer: {
        sort: 'Leistungen, in Watt: {powers}. Energien, in Wattstunden: {energies}.',
        time: '{time} ÷ {divisor} = {hours}; {power} × {hours} = {energy}.',
        queries: '{perQuery} × {queries} = {energy}.',
        class: '{pupils} × {each} = {queries} Anfragen; {queries} × {perQuery} = {energy}.',
        thing: '{energy} ÷ {wh} = {amount}.',
        run: '{energy} ÷ {power} = {hours}.',
        compare: '{perQuery} ÷ {otherPerQuery} = {factor}.',
        range: '{high} ÷ {low} = {factor}. {cause}',
        kind: '{meaning} Quelle: {source}.',
        boundary: '{energy} × {factor} = {result} ({low} bis {high}). Nein: Jetzt ist es eine Schätzung.',
      },
      cause: {
        served:
          'Dasselbe Modell läuft auf verschiedenen Maschinen und beantwortet viele Anfragen zugleich oder wenige.',
        estimates: 'Von außen hat es niemand gemessen: Schätzungen beruhen auf Annahmen.',
        efforts: 'Das Modell kann über eine Antwort kurz oder lange nachdenken.',
        runs: 'Zwei Durchgänge derselben Messung ergaben verschiedene Werte.',
      },
      sources: 'Quellen',
    },
  },

  page: {
    title: 'Was verbraucht eine Anfrage an eine KI?',
    lede: 'Schätzen, nachrechnen, vergleichen und fragen, woher die Zahlen kommen. Los geht es mit „Schätzen“ oder mit einem Modell eigener Wahl.',
    withoutScript:
      'Diese Seite braucht JavaScript. Etwas, das sie zeigen würde: 1.000 Anfragen an Llama 3.1 70B, ein offenes Modell, im Labor gemessen, verbrauchen etwa 46 Wh Strom. Eine Lampe mit 10 W leuchtet damit 4,6 Stunden.',
    privacy:
      'Niemand sieht, was du hier tust: Die Seite sendet nichts, speichert nichts und braucht kein Konto. Sie funktioniert ohne Internet.',
  },
};
