/**
 * Italian for the classroom: "tu" to the pupil who guesses and calculates, no form of address for the teacher. Power:
 * potenza; energy: energia; kind: tipo; range: intervallo; task: compito; figure: valore.
 */
import type { ClassroomLanguage } from '../explorer-language.js';
import { it as card } from '../it.js';

export const it: ClassroomLanguage = {
  ...card,
  explorer: {
    name: 'Esplorare quanto consumano le richieste a un’IA',
    view: {
      explore: 'Esplorare',
      compare: 'Confrontare',
      predict: 'Indovinare',
      working: 'Il calcolo',
      sources: 'Da dove vengono i numeri',
      teach: 'Per chi insegna',
    },
    models: {
      legend: 'Modelli',
      legendOne: 'Il modello mostrato',
      none: 'Nessun modello è scelto.',
      add: 'Aggiungere un modello',
      addHint: 'I modelli misurati vengono per primi.',
      full: 'Cinque modelli al massimo. Per aggiungerne un altro bisogna toglierne uno.',
      remove: 'Togliere {model}',
      removed: '{model} è stato tolto.',
      added: '{model} è stato aggiunto.',
      list: 'I modelli, secondo ciò che si chiede loro',
      found: { one: '{count} modello', many: '{count} di modelli', other: '{count} modelli' },
      unknown: 'Nessun valore pubblicato per «{name}»',
      figure: {
        measured: '{energy} a richiesta',
        disclosed: 'dichiarato, non misurato',
        estimated: 'stimato, non misurato',
      },
      task: 'Che cosa chiedono le richieste',
      anyTask: 'Ciò per cui è misurato ogni modello',
    },
    count: {
      legend: 'Quante richieste',
      exact: 'Numero esatto di richieste',
      slider: 'Numero di richieste, per potenze di dieci',
      preset: 'Una classe di 30, 10 domande ciascuno',
      problem: 'Scrivere un numero intero da 1 a 1.000.000.000.000.000.',
    },
    thing: {
      label: 'La cosa di tutti i giorni con cui confrontare',
      best: 'Quella più adatta',
      offered: 'Elettricità dalla presa',
      asked: 'A richiesta: cose meno note, fonti più deboli, cibo',
    },
    picture: {
      each: 'Ogni disegno rappresenta {each}.',
      part: 'Il disegno intero rappresenta {each}; ne è riempito il {share}.',
      raised: {
        one: 'Per {queries} richiesta.',
        many: 'Per {queries} di richieste.',
        other: 'Per {queries} richieste.',
      },
      instead: 'Nessuno incontra tanto o così poco della cosa scelta: ecco quindi quella più adatta.',
      rangeOnly: 'Si conosce soltanto un intervallo, quindi non c’è una quantità precisa da disegnare.',
    },
    smaller: {
      title: 'Lo stesso tipo di risposta con meno',
      less: 'circa {ratio} volte meno',
      overlap:
        'Alcuni intervalli si sovrappongono: a seconda di come viene eseguito, un modello può consumare più di un altro.',
      none: 'Nessun altro modello misurato nello stesso benchmark consuma meno per questo.',
      use: 'Mostrare {model}',
      notMeasured: 'Il valore di {model} è {kind}, quindi non è confrontato con valori misurati.',
    },
    compare: {
      legend: 'Confrontare',
      what: {
        models: 'I modelli che scelgo',
        task: 'Tutti i modelli di un compito',
        tasks: 'Tutti i compiti di un benchmark',
      },
      source: 'Benchmark',
      task: 'Compito',
      axis: 'Scala',
      axisName: { linear: 'Passi uguali', log: 'Potenze di dieci' },
      axisMeaning: {
        linear: 'Passi uguali (scala lineare): una barra lunga il doppio vale il doppio.',
        log: 'Potenze di dieci (scala logaritmica): ogni linea vale {factor} volte la precedente. Il poco e il molto stanno in una sola figura, ma un segno due volte più lontano vale molte volte tanto: si leggono le linee, non le lunghezze.',
      },
      boundary: 'Che cosa si conta',
      boundaryName: {
        'as-published': 'Come pubblicato',
        'data-centre': 'Riportato all’intero data center (una stima)',
      },
      boundaryWhy:
        'Un valore della sola GPU e uno di un intero data center non stanno mai nella stessa classifica. Una conversione porta dal primo al secondo: 1,7 volte (da 1,4 a 2), secondo il rapporto pubblicato da Google.',
      title: {
        one: 'Energia di {queries} richiesta',
        many: 'Energia di {queries} di richieste',
        other: 'Energia di {queries} richieste',
      },
      toldIn: 'Tutto è espresso in una stessa cosa di tutti i giorni: {thing}.',
      key: {
        linear: 'La barra finisce al valore tipico; la linea va dal minimo al massimo.',
        log: 'Il segno è il valore tipico; la linea va dal minimo al massimo.',
        tasks: 'La linea va dal modello che consuma meno a quello che consuma di più; il segno è il modello di mezzo.',
      },
      group: '{kind}, {boundary}',
      apart:
        'Questi gruppi non stanno nella stessa classifica: i loro valori sono stati ottenuti in modi diversi o comprendono cose diverse. Una barra più lunga in un altro gruppo, quindi, non significa di più.',
      notRanked:
        'Fuori classifica: questi modelli non stavano in una sola GPU del benchmark, quindi i loro valori non sono confrontabili.',
      uses: {
        times: '{a} consuma circa {ratio} volte quanto {b}.',
        asMuch: '{a} consuma più o meno quanto {b}.',
      },
      noOverlap: 'I loro intervalli non si sovrappongono.',
      fold: '{most} consuma circa {fold} volte quanto {least}.',
      foldOfTasks:
        'Dal valore più piccolo al più grande di tutti i compiti c’è un fattore {fold}: {most} ({mostTask}, {mostEnergy} a richiesta) contro {least} ({leastTask}, {leastEnergy}). Sono risposte di tipo diverso: questo dice quanto costano, non quale modello sia migliore.',
      published: 'AI Energy Score lo arrotonda a un fattore 62.000.',
      stars: {
        one: '{count} stella su 5',
        many: '{count} di stelle su 5',
        other: '{count} stelle su 5',
      },
      starsMeaning:
        'Le stelle sono di AI Energy Score: l’intervallo di un compito è diviso in cinque parti uguali, e cinque stelle vanno alla parte con meno energia.',
      nothing: 'Scegliere almeno un modello con un valore pubblicato.',
      missing: 'Senza barra',
      table: 'Lo stesso in una tabella',
      column: {
        model: 'Modello',
        task: 'Compito',
        kind: 'Tipo',
        boundary: 'Che cosa si conta',
        least: 'Minimo',
        typical: 'Tipico',
        most: 'Massimo',
        thing: 'In cose di tutti i giorni',
        stars: 'Stelle',
      },
    },
  },

  lesson: {
    predict: {
      intro:
        'Prova a indovinare prima di vedere la risposta. Nessuno tiene i punti. La tua stima mostra come immagini l’energia, e per la maggior parte delle persone è lontana dai numeri.',
      round: 'Domanda {round} di {rounds}',
      question: {
        one: '{queries} richiesta a {model} ({task})',
        many: '{queries} di richieste a {model} ({task})',
        other: '{queries} richieste a {model} ({task})',
      },
      ask: 'Quanta elettricità è? Sposta il cursore dove pensi tu.',
      yourGuess: 'La tua stima',
      reveal: 'Mostra la risposta',
      next: 'Domanda successiva',
      finish: 'Rivedi tutte le domande',
      again: 'Ricomincia',
      answer: 'La risposta è circa: {answer} ({energy}; {kind}, {boundary}).',
      side: {
        near: 'La tua stima è molto vicina.',
        'too-much': 'La tua stima è {factor} volte troppo grande.',
        'too-little': 'La tua stima è {factor} volte troppo piccola.',
      },
      inRange: 'La tua stima è dentro l’intervallo pubblicato: {low} – {high}.',
      outOfRange: 'L’intervallo pubblicato è: {low} – {high}.',
      legend: { guess: 'la tua stima', answer: 'la risposta', range: 'intervallo pubblicato' },
      summary: 'Uno sguardo indietro',
      count: {
        near: {
          one: '{count} stima era molto vicina',
          many: '{count} di stime erano molto vicine',
          other: '{count} stime erano molto vicine',
        },
        'too-much': {
          one: '{count} stima era troppo grande',
          many: '{count} di stime erano troppo grandi',
          other: '{count} stime erano troppo grandi',
        },
        'too-little': {
          one: '{count} stima era troppo piccola',
          many: '{count} di stime erano troppo piccole',
          other: '{count} stime erano troppo piccole',
        },
        'in-range': {
          one: '{count} stima era dentro l’intervallo pubblicato.',
          many: '{count} di stime erano dentro l’intervallo pubblicato.',
          other: '{count} stime erano dentro l’intervallo pubblicato.',
        },
      },
      counts: '{list}.',
      middle: 'Metà delle tue stime si scostava di un fattore {factor} o meno.',
      why: [
        'Un wattora non si può vedere né sentire. Così si tira a indovinare dalla grandezza, dalla luce o dal rumore.',
        'C’è un modo migliore: pensa alla potenza in watt e a quanto tempo la cosa resta accesa. Potenza per tempo è energia.',
        'È il calore a chiedere di più. Un bollitore, un forno o un’auto consumano molto più di una lampada o di un telefono.',
      ],
      column: { question: 'Che cosa', guess: 'La tua stima', answer: 'Risposta', difference: 'Differenza' },
      nothing: 'Qui non c’è niente da indovinare: nessun valore dei dati è adatto a una cosa di tutti i giorni.',
    },

    working: {
      intro: 'L’energia è potenza per tempo. Metti i tuoi numeri e guarda ogni passaggio.',
      formula: 'E\u00a0=\u00a0P\u00a0×\u00a0t',
      formulaInWords: 'energia = potenza × tempo',
      numbers: 'I tuoi numeri',
      power: 'Potenza P, in watt (W)',
      time: 'Tempo t',
      timeUnit: 'Unità del tempo',
      unit: { second: 'secondi', minute: 'minuti', hour: 'ore' },
      thing: 'Prendi la potenza di un apparecchio',
      ofThing: '{power} · {thing}',
      beforeThing: '^di (un )?',
      own: 'Un numero mio',
      invalid: 'Scrivi un numero da 0,001 a 1.000.000.',
      steps: 'Passo per passo',
      step: {
        formula: 'Scrivi la formula: E\u00a0=\u00a0P\u00a0×\u00a0t. L’energia è potenza per tempo.',
        insert: 'Metti i numeri con le loro unità: E = {power} × {time}.',
        hours: 'Per i wattora servono le ore: {time} ÷ {divisor} = {hours}.',
        multiply: 'Moltiplica: {power} × {hours} = {energy}.',
        kilo: 'Per i kilowattora dividi per 1.000: {energy} ÷ 1.000 = {kilo}.',
        compare: 'Confronta con una richiesta a {model}: {energy} ÷ {perQuery} = {queries} richieste.',
      },
      next: 'Passo successivo',
      all: 'Tutti i passi',
      restart: 'Nascondi i passi',
      check: 'Verifica da te',
      checkIntro: 'Calcola prima su carta. Puoi usare la virgola o il punto.',
      question: {
        hours: 'Quante ore sono {time}?',
        energy: 'Un apparecchio da {power} resta acceso per {time}. Quanti wattora consuma?',
        kilo: 'Quanti kilowattora sono {energy}?',
        queries: {
          one: 'Una richiesta a {model} consuma circa {perQuery}. Quanti wattora consuma {queries} richiesta?',
          many: 'Una richiesta a {model} consuma circa {perQuery}. Quanti wattora consumano {queries} di richieste?',
          other: 'Una richiesta a {model} consuma circa {perQuery}. Quanti wattora consumano {queries} richieste?',
        },
        run: 'Per quante ore potrebbe funzionare l’apparecchio da {power} con {energy}?',
      },
      hint: {
        hours: 'Dividi i secondi per 3.600, o i minuti per 60.',
        energy: 'Trasforma il tempo in ore, poi moltiplicalo per la potenza.',
        kilo: 'Un kilowattora è 1.000 wattora.',
        queries: 'Moltiplica l’energia di una richiesta per il numero di richieste.',
        run: 'Il tempo è l’energia divisa per la potenza.',
      },
      checkButton: 'Verifica',
      verdict: {
        right: 'Sì: {answer}.',
        close: 'Quasi. Tieni una cifra in più lungo la strada.',
        'not-yet': 'Non ancora. {hint}',
        unreadable: 'Scrivi un numero, per esempio {example}.',
      },
      slip: {
        'wh-for-kwh': 'È giusto in Wh. La domanda chiede kWh: dividi per 1.000.',
        'kwh-for-wh': 'È giusto in kWh. La domanda chiede Wh: moltiplica per 1.000.',
        'thousand-off': 'C’è uno scarto di un fattore 1.000. Un kWh è 1.000 Wh.',
        'seconds-for-hours':
          'Hai contato in secondi. Un’ora ne ha 3.600: dividi per 3.600. (Watt per secondi sono joule.)',
        'minutes-for-hours': 'Hai contato in minuti. Un’ora ne ha 60: dividi per 60.',
        'power-for-energy':
          'Questa è la potenza. La potenza (W) dice con quale rapidità si consuma energia. L’energia (Wh) è potenza per tempo.',
        'other-quantity': 'Questa è l’unità di un’altra grandezza. La risposta è in {unit}.',
        'another-unit': 'È giusto, ma non è ancora in {unit}.',
      },
      published: 'Lo stesso per il modello: il calcolo pubblicato',
    },

    sources: {
      intro:
        'Ogni numero qui è stato pubblicato da qualcuno o è calcolato da un programma pubblicato. Il modo in cui è nato fa la differenza.',
      realCase: 'Un caso reale',
      kind: {
        measured: {
          heading: 'Misurato',
          paragraphs: [
            'Qualcuno ha fatto funzionare il modello in un laboratorio e ha letto un contatore. È possibile solo se i pesi del modello sono aperti: allora chiunque può scaricarlo e ripetere la misura.',
            'Il risultato dipende dalle macchine e da quante richieste trattano insieme. Per questo una misura ha un intervallo.',
          ],
        },
        disclosed: {
          heading: 'Dichiarato',
          paragraphs: [
            'Il fornitore di un servizio dice un numero. Ha i contatori, quindi può saperlo. Ma nessun esterno lo ha verificato.',
            'Riguarda l’intero servizio, con tutti i modelli che ci sono dietro. Non dice nulla di un singolo modello.',
          ],
        },
        estimated: {
          heading: 'Stimato',
          paragraphs: [
            'Un esterno lo ha calcolato da ciò che si sa: la velocità delle risposte, la dimensione probabile, le macchine probabili. Dove non si sa, si fa un’ipotesi.',
            'Ipotesi diverse danno numeri diversi. Sono mostrati tutti, dal più piccolo al più grande.',
          ],
        },
      },
      closed: {
        heading: 'Perché nessun esterno lo sa per i modelli chiusi?',
        paragraphs: [
          'I modelli di molti servizi noti sono chiusi: i loro pesi non sono pubblici, quindi nessun altro può farli funzionare accanto a un contatore.',
          'L’energia si consuma in un data center lontano. Il tuo dispositivo non la vede.',
          'I contatori sono del fornitore. Da fuori si ha ciò che dice il fornitore, e stime.',
        ],
      },
      boundary: {
        heading: 'Che cosa ha contato il contatore?',
        paragraphs: [
          'Un contatore può stare in posti diversi. Ogni valore dice dov’era il suo: è il suo perimetro. Valori con perimetri diversi non vanno confrontati.',
        ],
      },
      meter: {
        'gpu-only': 'Solo GPU: i chip che calcolano la risposta',
        'whole-server': 'Intero server: anche processore, memoria e ventole',
        'data-centre': 'Data center: anche macchine in attesa, raffreddamento e alimentazione elettrica',
      },
      switch: 'Mostrare i valori per',
      asPublished: 'il perimetro pubblicato',
      wholeDataCentre: 'l’intero data center (una stima)',
      scaled:
        'Per {model}, {before} diventa {after}: moltiplicato per {factor} (da {low} a {high}). Il fattore viene da {source}. Altri data center sono diversi, quindi il risultato non è più misurato: è una stima.',
      published: 'Per {model}, il valore è {before} ({kind}, {boundary}).',
      cannotScale: 'Il valore di {model} ha un perimetro diverso dalla sola GPU: questa scelta non lo cambia.',
      notCounted: {
        heading: 'Che cosa non si conta?',
        paragraphs: [
          'L’addestramento: insegnare al modello, molto prima della tua richiesta.',
          'Le reti in mezzo e il tuo dispositivo.',
          'Le ricerche e gli altri strumenti che il modello può usare, e le istruzioni nascoste che un servizio aggiunge alla tua richiesta.',
          'Costruire le macchine e il data center.',
        ],
      },
    },

    teach: {
      intro: 'Tutto per una lezione: un link, una scheda da stampare con le soluzioni, note e i dati da portare via.',
      link: {
        heading: 'Un link per la classe',
        paragraphs: [
          'Il link contiene tutto: i modelli, il numero, la cosa di tutti i giorni e ciò che è nascosto. Chi lo apre vede lo stesso e indovina le stesse domande.',
        ],
      },
      startView: 'Cominciare con',
      language: 'Lingua',
      hide: 'Pagine da nascondere alla classe',
      hideControls: 'Parti di pagine da nascondere',
      control: {
        models: 'Scelta dei modelli',
        task: 'Scelta del compito',
        count: 'Scelta del numero',
        thing: 'Scelta della cosa di tutti i giorni',
        axis: 'Scelta della scala',
        boundary: 'Passaggio al data center',
        pictogram: 'Il pittogramma',
        ladder: 'La scala delle energie',
        smaller: 'Che cosa consuma meno',
        sum: 'Il calcolo',
      },
      size: 'Dimensione',
      projector: 'Grande, per un proiettore',
      linkField: 'Link da copiare',
      noAddress: 'Questa pagina non ha un indirizzo da condividere. Questo va dopo l’indirizzo della propria copia:',
      selectAll: 'Selezionare il link',
      reset: 'Ricominciare da capo',
      sheet: {
        heading: 'Una scheda da stampare',
        paragraphs: [
          'Domande sul modello e sul numero scelti in questo momento. Le soluzioni vengono su una pagina a parte.',
        ],
      },
      print: 'Stampare scheda e soluzioni',
      printNote: 'Se non succede nulla, il comando di stampa del browser stampa la scheda e le soluzioni, nient’altro.',
      notes: 'Note per chi insegna',
      printNotes: 'Stampare le note',
      aims: {
        heading: 'Obiettivi',
        paragraphs: [
          'La classe distingue la potenza (watt) dall’energia (wattora) e usa E\u00a0=\u00a0P\u00a0×\u00a0t con le unità giuste.',
          'La classe si fa un’idea di quanto è un wattora: una lampada, un telefono, un bollitore, un’auto.',
          'La classe chiede di ogni numero: chi l’ha misurato, che cosa ha contato il contatore, quanto è ampio l’intervallo?',
          'La classe distingue quanto consuma una richiesta da quanto ne consumano molte insieme.',
        ],
      },
      timing: {
        heading: 'Una lezione di 45 minuti',
        minutes: { one: '{minutes} minuto', many: '{minutes} di minuti', other: '{minutes} minuti' },
        rows: [
          [10, 'Indovinare: tutti rispondono a cinque domande, poi la classe le rivede insieme.'],
          [10, 'Il calcolo: uno insieme, passo per passo, poi ognuno ne verifica uno da solo.'],
          [5, 'Confrontare: due modelli dello stesso compito, con i loro intervalli.'],
          [10, 'Da dove vengono i numeri: quale dei valori citare, e come?'],
          [10, 'La scheda, da soli o in coppia; ciò che resta è per casa.'],
        ],
      },
      misconceptions: {
        heading: 'Che cosa si pensa spesso',
        rows: [
          [
            '«Un kilowatt è una quantità di elettricità.»',
            'Un kilowatt è una potenza: con quale rapidità. Una quantità è un kilowattora. Chiedere: per quanto tempo?',
          ],
          ['«kW all’ora.»', 'Sono kilowatt moltiplicati per ore, non all’ora. Far scrivere le unità nel calcolo.'],
          [
            '«Una cosa piccola consuma poco, una grande molto.»',
            'Decide il calore. Un bollitore è piccolo, eppure chiede molto più di un grande schermo.',
          ],
          [
            '«Una richiesta non è niente, quindi tutto insieme non è niente.» Oppure: «Una richiesta dev’essere terribile.»',
            'Entrambe confondono una con molte. Cambiare il numero e guardare crescere lo stesso calcolo.',
          ],
          ['«Il numero è esatto: ha molte cifre.»', 'Guardare l’intervallo. Due cifre qui sono oneste, e spesso una.'],
          [
            '«Misurato è meglio, quindi il resto è sbagliato.»',
            'I valori dichiarati e stimati rispondono ad altre domande. Dire di che tipo è e non mettere i tipi nella stessa classifica.',
          ],
        ],
      },
      take: { heading: 'Da portare via', paragraphs: ['Ogni file dice da dove vengono i suoi numeri.'] },
      csv: 'I dati in una tabella (CSV)',
      picture: 'L’immagine',
      pictureTitle: {
        one: 'Elettricità per {queries} richiesta ({task})',
        many: 'Elettricità per {queries} di richieste ({task})',
        other: 'Elettricità per {queries} richieste ({task})',
      },
      pictureNote: 'Scuro: tipico. Chiaro: dal minimo al massimo pubblicato ({kind}, {boundary}).',
      pictureRange: '{energy} ({range})',
      svg: 'L’immagine in SVG',
      png: 'L’immagine in PNG',
      save: 'Salvare',
      cannotSave:
        'Se non compare alcun file, la pagina che contiene questa non lo consente. Selezionare il testo e copiarlo.',
      cannotDraw: 'Questa pagina non consente di disegnare un’immagine in PNG. Restano l’SVG o una schermata.',
      citation: 'Citazione',
      citationFormat: 'Formato',
      format: { text: 'Testo', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON' },
      nothing: 'Nessuno dei modelli scelti ha un valore pubblicato. Sceglierne prima un altro.',
    },

    sheet: {
      title: 'Quanto consuma una richiesta a un’IA?',
      key: 'Soluzioni',
      name: 'Nome',
      date: 'Data',
      about:
        'Questa scheda parla di {model} ({task}). {meaning} Energia = potenza × tempo, E\u00a0=\u00a0P\u00a0×\u00a0t.',
      question: {
        sort: 'Quali di questi valori sono potenze e quali energie? {list}',
        time: '{thing}: quanta energia è, in Wh? La potenza è di {power}.',
        queries: {
          one: 'Una richiesta a {model} consuma circa {perQuery} ({kind}, {boundary}). Quanti Wh consuma {queries} richiesta?',
          many: 'Una richiesta a {model} consuma circa {perQuery} ({kind}, {boundary}). Quanti Wh consumano {queries} di richieste?',
          other:
            'Una richiesta a {model} consuma circa {perQuery} ({kind}, {boundary}). Quanti Wh consumano {queries} richieste?',
        },
        class: 'In una classe di {pupils}, ognuno fa {each} richieste. Quante richieste sono? Quanti Wh consumano?',
        thing: '{one}: sono {wh}. Quante volte ci sta in {energy}?',
        run: 'Per quante ore potrebbe funzionare un apparecchio da {power} con {energy}?',
        compare:
          'Una richiesta a {model} consuma circa {perQuery}, una richiesta a {other} circa {otherPerQuery}. Entrambe svolgono lo stesso compito. Quante volte la prima è la seconda?',
        range: {
          one: 'I valori per {queries} richiesta a {model} vanno da {low} a {high}. Quante volte il più grande è il più piccolo? Quale può essere il motivo?',
          many: 'I valori per {queries} di richieste a {model} vanno da {low} a {high}. Quante volte il più grande è il più piccolo? Quale può essere il motivo?',
          other:
            'I valori per {queries} richieste a {model} vanno da {low} a {high}. Quante volte il più grande è il più piccolo? Quale può essere il motivo?',
        },
        kind: 'Il valore di {model} è misurato, dichiarato o stimato? Che cosa significa?',
        boundary:
          'Il contatore ha contato: {boundary}. Per un intero data center si moltiplica il valore per circa {factor}. Quanto viene per {energy}? Il risultato è ancora misurato?',
      },
      answer: {
        sort: 'Potenze, in watt: {powers}. Energie, in wattora: {energies}.',
        time: '{time} ÷ {divisor} = {hours}; {power} × {hours} = {energy}.',
        queries: '{perQuery} × {queries} = {energy}.',
        class: '{pupils} × {each} = {queries} richieste; {queries} × {perQuery} = {energy}.',
        thing: '{energy} ÷ {wh} = {amount}.',
        run: '{energy} ÷ {power} = {hours}.',
        compare: '{perQuery} ÷ {otherPerQuery} = {factor}.',
        range: '{high} ÷ {low} = {factor}. {cause}',
        kind: '{meaning} Fonte: {source}.',
        boundary: '{energy} × {factor} = {result} (da {low} a {high}). No: ora è una stima.',
      },
      cause: {
        served: 'Lo stesso modello viene eseguito su macchine diverse e risponde a molte richieste insieme o a poche.',
        estimates: 'Nessun esterno lo ha misurato: le stime si basano su ipotesi.',
        efforts: 'Il modello può pensare a una stessa risposta per poco o per molto tempo.',
        runs: 'Due passaggi della stessa misura hanno dato valori diversi.',
      },
      sources: 'Fonti',
    },
  },

  page: {
    title: 'Quanto consuma una richiesta a un’IA?',
    lede: 'Indovinare, calcolare, confrontare e chiedere da dove vengono i numeri. Si comincia con «Indovinare» o scegliendo un modello.',
    withoutScript:
      'Questa pagina ha bisogno di JavaScript. Una cosa che mostrerebbe: 1000 richieste a Llama 3.1 70B, un modello aperto misurato in laboratorio, consumano circa 46 Wh di elettricità. Una lampada da 10 W ci funziona per 4,6 ore.',
    privacy:
      'Nessuno vede che cosa fai qui: la pagina non invia niente, non conserva niente e non richiede alcun account. Funziona senza internet.',
  },
};
