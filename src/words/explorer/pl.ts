/**
 * Polish for the classroom: "ty" to the pupil who guesses and calculates, no form of address for the teacher, no past tense
 * that would tell a gender. Power: moc; energy: energia; kind: rodzaj; range: zakres wartości (boundary is "zakres").
 */
import type { ClassroomLanguage } from '../explorer-language.js';
import { pl as card, times } from '../pl.js';

export const pl: ClassroomLanguage = {
  ...card,
  explorer: {
    name: 'Ile zużywają zapytania do AI: do samodzielnego badania',
    view: {
      explore: 'Odkrywaj',
      compare: 'Porównaj',
      predict: 'Zgadnij',
      working: 'Obliczenia',
      sources: 'Skąd są liczby',
      teach: 'Dla nauczyciela',
    },
    models: {
      legend: 'Modele',
      legendOne: 'Pokazany model',
      none: 'Nie wybrano żadnego modelu.',
      add: 'Dodaj model',
      addHint: 'Zmierzone modele są na początku.',
      full: 'Najwyżej pięć modeli. Aby dodać kolejny, trzeba jeden usunąć.',
      remove: 'Usuń {model}',
      removed: 'Usunięto {model}.',
      added: 'Dodano {model}.',
      list: 'Modele według tego, o co się je pyta',
      found: { one: '{count} model', few: '{count} modele', many: '{count} modeli', other: '{count} modelu' },
      unknown: 'Brak opublikowanej wartości dla „{name}”',
      figure: {
        measured: '{energy} na zapytanie',
        disclosed: 'podane, niezmierzone',
        estimated: 'oszacowane, niezmierzone',
      },
      task: 'O co pytają zapytania',
      anyTask: 'To, dla czego zmierzono każdy model',
    },
    count: {
      legend: 'Ile zapytań',
      exact: 'Dokładna liczba zapytań',
      slider: 'Liczba zapytań, potęgami dziesięciu',
      preset: 'Klasa 30 osób, po 10 pytań',
      problem: 'Wpisz liczbę całkowitą od 1 do 1\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000.',
    },
    thing: {
      label: 'Rzecz z codzienności do porównania',
      best: 'To, co pasuje najlepiej',
      offered: 'Prąd z gniazdka',
      asked: 'Na życzenie: rzeczy mniej znane, słabsze źródła, żywność',
    },
    picture: {
      each: 'Każdy rysunek to {each}.',
      part: 'Cały rysunek to {each}; wypełniono z tego {share}.',
      raised: {
        one: 'Dla {queries} zapytania.',
        few: 'Dla {queries} zapytań.',
        many: 'Dla {queries} zapytań.',
        other: 'Dla {queries} zapytania.',
      },
      instead: 'Nikt nie spotyka tak dużo ani tak mało wybranej rzeczy, więc pokazano to, co pasuje najlepiej.',
      rangeOnly: 'Znany jest tylko zakres wartości, więc nie ma jednej ilości do narysowania.',
    },
    smaller: {
      title: 'Odpowiedź tego samego rodzaju za mniej',
      less: times('około {ratio} {times} mniej'),
      overlap:
        'Niektóre zakresy wartości zachodzą na siebie: zależnie od sposobu uruchomienia model może zużywać więcej niż inny.',
      none: 'Żaden inny model zmierzony w tym samym teście nie zużywa na to mniej.',
      use: 'Pokaż {model}',
      notMeasured: 'Zużycie dla {model} jest {kind}, więc nie porównuje się go ze zmierzonymi.',
    },
    compare: {
      legend: 'Porównaj',
      what: {
        models: 'Modele, które wybieram',
        task: 'Wszystkie modele jednego zadania',
        tasks: 'Wszystkie zadania jednego testu',
      },
      source: 'Test (benchmark)',
      task: 'Zadanie',
      axis: 'Skala',
      axisName: { linear: 'Równe kroki', log: 'Potęgi dziesięciu' },
      axisMeaning: {
        linear: 'Równe kroki (skala liniowa): dwa razy dłuższy słupek to dwa razy więcej.',
        log: 'Potęgi dziesięciu (skala logarytmiczna): każda linia to {factor} razy tyle, co poprzednia. Mało i dużo mieści się na jednym rysunku, ale znak dwa razy dalej to wielokrotnie więcej: czyta się linie, nie długości.',
      },
      boundary: 'Co jest liczone',
      boundaryName: {
        'as-published': 'Jak w publikacji',
        'data-centre': 'Przeliczone na całe centrum danych (oszacowanie)',
      },
      boundaryWhy:
        'Wartość dla samego GPU i wartość dla całego centrum danych nigdy nie stoją w jednym rankingu. Od pierwszej do drugiej prowadzi przeliczenie: 1,7 raza (od 1,4 do 2), według stosunku opublikowanego przez Google.',
      title: {
        one: 'Energia {queries} zapytania',
        few: 'Energia {queries} zapytań',
        many: 'Energia {queries} zapytań',
        other: 'Energia {queries} zapytania',
      },
      toldIn: 'Wszystko wyrażono w jednej rzeczy z codzienności: {thing}.',
      key: {
        linear: 'Słupek kończy się na wartości typowej; linia biegnie od najmniejszej do największej.',
        log: 'Znak to wartość typowa; linia biegnie od najmniejszej do największej.',
        tasks:
          'Linia biegnie od modelu, który zużywa najmniej, do tego, który zużywa najwięcej; znak to model środkowy.',
      },
      group: '{kind}, {boundary}',
      apart:
        'Te grupy nie stoją w jednym rankingu: ich wartości powstały w różny sposób albo obejmują co innego. Dłuższy słupek w innej grupie nie oznacza więc więcej.',
      notRanked:
        'Bez miejsca w rankingu: te modele nie zmieściły się na jednym GPU testu, więc ich wartości nie są porównywalne.',
      uses: {
        times: times('{a} zużywa około {ratio} {times} więcej niż {b}.'),
        asMuch: '{a} zużywa mniej więcej tyle samo co {b}.',
      },
      noOverlap: 'Ich zakresy wartości nie zachodzą na siebie.',
      fold: times('{most} zużywa około {fold} {times} więcej niż {least}.'),
      foldOfTasks:
        'Największa wartość ze wszystkich zadań do najmniejszej ma się jak {fold} do 1: {most} ({mostTask}, {mostEnergy} na zapytanie) wobec {least} ({leastTask}, {leastEnergy}). To różne rodzaje odpowiedzi: widać, ile kosztują, a nie, który model jest lepszy.',
      published: 'AI Energy Score zaokrągla to do 62\u00a0000 razy.',
      stars: {
        one: '{count} gwiazdka z 5',
        few: '{count} gwiazdki z 5',
        many: '{count} gwiazdek z 5',
        other: '{count} gwiazdki z 5',
      },
      starsMeaning:
        'Gwiazdki przyznaje AI Energy Score: zakres wartości zadania dzieli się na pięć równych części, a pięć gwiazdek dostaje część o najmniejszej energii.',
      nothing: 'Trzeba wybrać co najmniej jeden model z opublikowaną wartością.',
      missing: 'Bez słupka',
      table: 'To samo w tabeli',
      column: {
        model: 'Model',
        task: 'Zadanie',
        kind: 'Rodzaj',
        boundary: 'Co jest liczone',
        least: 'Najmniej',
        typical: 'Typowo',
        most: 'Najwięcej',
        thing: 'W rzeczach z codzienności',
        stars: 'Gwiazdki',
      },
    },
  },

  lesson: {
    predict: {
      intro:
        'Zgadnij, zanim zobaczysz odpowiedź. Nikt nie liczy punktów. To, co zgadujesz, pokazuje, jak wyobrażasz sobie energię, a u większości ludzi jest to dalekie od liczb.',
      round: 'Runda {round} z {rounds}',
      question: {
        one: '{queries} zapytanie do {model} ({task})',
        few: '{queries} zapytania do {model} ({task})',
        many: '{queries} zapytań do {model} ({task})',
        other: '{queries} zapytania do {model} ({task})',
      },
      ask: 'Ile to prądu? Przesuń suwak tam, gdzie myślisz.',
      yourGuess: 'Twój wynik',
      reveal: 'Pokaż odpowiedź',
      next: 'Następna runda',
      finish: 'Podsumuj wszystkie rundy',
      again: 'Zacznij od nowa',
      answer: 'Odpowiedź to mniej więcej {answer} ({energy}; {kind}, {boundary}).',
      side: {
        near: 'Twój wynik jest bardzo blisko.',
        'too-much': times('Twój wynik jest {factor} {times} za duży.'),
        'too-little': times('Twój wynik jest {factor} {times} za mały.'),
      },
      inRange: 'Twój wynik mieści się w opublikowanym zakresie wartości: {low} – {high}.',
      outOfRange: 'Opublikowany zakres wartości to: {low} – {high}.',
      legend: { guess: 'twój wynik', answer: 'odpowiedź', range: 'opublikowany zakres wartości' },
      summary: 'Podsumowanie',
      count: {
        near: {
          one: '{count} wynik bardzo blisko',
          few: '{count} wyniki bardzo blisko',
          many: '{count} wyników bardzo blisko',
          other: '{count} wyniku bardzo blisko',
        },
        'too-much': {
          one: '{count} wynik za duży',
          few: '{count} wyniki za duże',
          many: '{count} wyników za dużych',
          other: '{count} wyniku za dużego',
        },
        'too-little': {
          one: '{count} wynik za mały',
          few: '{count} wyniki za małe',
          many: '{count} wyników za małych',
          other: '{count} wyniku za małego',
        },
        'in-range': {
          one: 'W opublikowanym zakresie wartości: {count} wynik.',
          few: 'W opublikowanym zakresie wartości: {count} wyniki.',
          many: 'W opublikowanym zakresie wartości: {count} wyników.',
          other: 'W opublikowanym zakresie wartości: {count} wyniku.',
        },
      },
      counts: 'Razem: {list}.',
      middle: times('Połowa twoich wyników różniła się {factor} {times} lub mniej.'),
      why: [
        'Watogodziny nie da się zobaczyć ani poczuć. Dlatego ludzie zgadują po wielkości, świetle albo hałasie.',
        'Lepiej pomyśleć o mocy w watach i o tym, jak długo coś jest włączone. Moc razy czas to energia.',
        'Najwięcej potrzebuje ciepło. Czajnik, piekarnik czy samochód zużywają dużo więcej niż lampa lub telefon.',
      ],
      column: { question: 'Co', guess: 'Twój wynik', answer: 'Odpowiedź', difference: 'Różnica' },
      nothing: 'Tu nie ma czego zgadywać: żadna wartość z danych nie pasuje do rzeczy z codzienności.',
    },

    working: {
      intro: 'Energia to moc razy czas. Wpisz własne liczby i zobacz każdy krok.',
      formula: 'E\u00a0=\u00a0P\u00a0×\u00a0t',
      formulaInWords: 'energia = moc × czas',
      numbers: 'Twoje liczby',
      power: 'Moc P, w watach (W)',
      time: 'Czas t',
      timeUnit: 'Jednostka czasu',
      unit: { second: 'sekundy', minute: 'minuty', hour: 'godziny' },
      thing: 'Weź moc urządzenia',
      ofThing: '{power} podczas {thing}',
      beforeThing: '^',
      own: 'Moja własna liczba',
      invalid: 'Napisz liczbę od 0,001 do 1\u00a0000\u00a0000.',
      steps: 'Krok po kroku',
      step: {
        formula: 'Napisz wzór: E\u00a0=\u00a0P\u00a0×\u00a0t. Energia to moc razy czas.',
        insert: 'Podstaw liczby z jednostkami: E = {power} × {time}.',
        hours: 'Do watogodzin potrzebne są godziny: {time} ÷ {divisor} = {hours}.',
        multiply: 'Pomnóż: {power} × {hours} = {energy}.',
        kilo: 'Aby otrzymać kilowatogodziny, podziel przez 1000: {energy} ÷ 1000 = {kilo}.',
        compare: 'Porównaj z jednym zapytaniem do {model}: {energy} ÷ {perQuery} = {queries} (liczba zapytań).',
      },
      next: 'Następny krok',
      all: 'Wszystkie kroki',
      restart: 'Ukryj kroki',
      check: 'Sprawdź się',
      checkIntro: 'Najpierw policz na papierze. Możesz użyć przecinka lub kropki.',
      question: {
        hours: 'Ile to godzin: {time}?',
        energy: 'Urządzenie o mocy {power} jest włączone tak długo: {time}. Ile watogodzin zużywa?',
        kilo: 'Ile to kilowatogodzin: {energy}?',
        queries: {
          one: 'Jedno zapytanie do {model} zużywa około {perQuery}. Ile watogodzin zużywa {queries} zapytanie?',
          few: 'Jedno zapytanie do {model} zużywa około {perQuery}. Ile watogodzin zużywają {queries} zapytania?',
          many: 'Jedno zapytanie do {model} zużywa około {perQuery}. Ile watogodzin zużywa {queries} zapytań?',
          other: 'Jedno zapytanie do {model} zużywa około {perQuery}. Ile watogodzin zużywa {queries} zapytania?',
        },
        run: 'Ile godzin urządzenie o mocy {power} może działać na {energy}?',
      },
      hint: {
        hours: 'Podziel sekundy przez 3600 albo minuty przez 60.',
        energy: 'Zamień czas na godziny, a potem pomnóż przez moc.',
        kilo: 'Jedna kilowatogodzina to 1000 watogodzin.',
        queries: 'Pomnóż energię jednego zapytania przez liczbę zapytań.',
        run: 'Czas to energia podzielona przez moc.',
      },
      checkButton: 'Sprawdź',
      verdict: {
        right: 'Tak: {answer}.',
        close: 'Blisko. Zachowaj po drodze jedną cyfrę więcej.',
        'not-yet': 'Jeszcze nie. {hint}',
        unreadable: 'Napisz liczbę, na przykład {example}.',
      },
      slip: {
        'wh-for-kwh': 'To się zgadza w Wh. Pytanie jest o kWh: podziel przez 1000.',
        'kwh-for-wh': 'To się zgadza w kWh. Pytanie jest o Wh: pomnóż przez 1000.',
        'thousand-off': 'Różnica to 1000 razy. Jedna kWh to 1000 Wh.',
        'seconds-for-hours':
          'To wynik w sekundach. Godzina ma ich 3600: podziel przez 3600. (Waty razy sekundy to dżule.)',
        'minutes-for-hours': 'To wynik w minutach. Godzina ma ich 60: podziel przez 60.',
        'power-for-energy': 'To jest moc. Moc (W) mówi, jak szybko zużywa się energię. Energia (Wh) to moc razy czas.',
        'other-quantity': 'To jednostka czegoś innego. Odpowiedź podaje się w: {unit}.',
        'another-unit': 'Wartość się zgadza, ale jednostką nie jest jeszcze {unit}.',
      },
      published: 'To samo dla modelu: opublikowane obliczenie',
    },

    sources: {
      intro: 'Każdą liczbę tutaj ktoś opublikował albo oblicza ją opublikowany program. Ma znaczenie, jak powstała.',
      realCase: 'Prawdziwy przykład',
      kind: {
        measured: {
          heading: 'Zmierzone',
          paragraphs: [
            'Ktoś uruchomił model w laboratorium i odczytał licznik. To możliwe tylko wtedy, gdy wagi modelu są otwarte: każdy może go pobrać i powtórzyć pomiar.',
            'Wynik zależy od maszyn i od tego, na ile zapytań odpowiadają jednocześnie. Dlatego pomiar ma zakres wartości.',
          ],
        },
        disclosed: {
          heading: 'Podane',
          paragraphs: [
            'Dostawca usługi podaje liczbę. Ma liczniki, więc może ją znać. Ale nikt z zewnątrz jej nie sprawdził.',
            'Liczba dotyczy całej usługi, ze wszystkimi modelami, które za nią stoją. O pojedynczym modelu nic nie mówi.',
          ],
        },
        estimated: {
          heading: 'Oszacowane',
          paragraphs: [
            'Ktoś z zewnątrz obliczył to z tego, co wiadomo: z szybkości odpowiedzi, z prawdopodobnej wielkości, z prawdopodobnych maszyn. To, czego nie wiadomo, jest założeniem.',
            'Inne założenia dają inne liczby. Pokazano wszystkie, od najmniejszej do największej.',
          ],
        },
      },
      closed: {
        heading: 'Dlaczego nikt z zewnątrz nie zna tego dla modeli zamkniętych?',
        paragraphs: [
          'Modele wielu znanych usług są zamknięte: ich wagi nie są publiczne, więc nikt inny nie może uruchomić ich obok licznika.',
          'Energia jest zużywana w centrum danych, daleko stąd. Twoje własne urządzenie jej nie widzi.',
          'Liczniki należą do dostawcy. Z zewnątrz znane jest to, co mówi dostawca, i oszacowania.',
        ],
      },
      boundary: {
        heading: 'Co policzył licznik?',
        paragraphs: [
          'Licznik może być w różnych miejscach. Każda wartość mówi, gdzie był jej licznik: to jej zakres. Wartości o różnych zakresach nie należy porównywać.',
        ],
      },
      meter: {
        'gpu-only': 'Tylko GPU: układy, które obliczają odpowiedź',
        'whole-server': 'Cały serwer: także procesor, pamięć i wentylatory',
        'data-centre': 'Centrum danych: także czekające maszyny, chłodzenie i zasilanie',
      },
      switch: 'Pokaż wartości dla',
      asPublished: 'zakresu z publikacji',
      wholeDataCentre: 'całego centrum danych (oszacowanie)',
      scaled:
        'Dla {model} z {before} robi się {after}: pomnożono przez {factor} (od {low} do {high}). Ten mnożnik pochodzi z: {source}. Inne centra danych są inne, więc wynik nie jest już zmierzony: to oszacowanie.',
      published: 'Dla {model} wartość to {before} ({kind}, {boundary}).',
      cannotScale: 'Wartość dla {model} ma inny zakres niż samo GPU: ten wybór jej nie zmienia.',
      notCounted: {
        heading: 'Co nie jest liczone?',
        paragraphs: [
          'Trenowanie: uczenie modelu, na długo przed twoim zapytaniem.',
          'Sieci po drodze i twoje własne urządzenie.',
          'Wyszukiwanie i inne narzędzia, z których model może korzystać, oraz ukryte polecenia, które usługa dodaje do twojego zapytania.',
          'Produkcja maszyn i budowa centrum danych.',
        ],
      },
    },

    teach: {
      intro: 'Wszystko na lekcję: link, karta pracy do druku z odpowiedziami, wskazówki i dane do zabrania.',
      link: {
        heading: 'Link dla klasy',
        paragraphs: [
          'Link zawiera wszystko: modele, liczbę, rzecz z codzienności i to, co ukryte. Kto go otworzy, widzi to samo i zgaduje to samo.',
        ],
      },
      startView: 'Zacznij od',
      language: 'Język',
      hide: 'Strony ukryte przed klasą',
      hideControls: 'Ukryte części stron',
      control: {
        models: 'Wybór modeli',
        task: 'Wybór zadania',
        count: 'Wybór liczby',
        thing: 'Wybór rzeczy z codzienności',
        axis: 'Wybór skali',
        boundary: 'Przełączenie na centrum danych',
        pictogram: 'Piktogram',
        ladder: 'Drabina energii',
        smaller: 'Co zużywa mniej',
        sum: 'Obliczenie',
      },
      size: 'Rozmiar',
      projector: 'Duży, na projektor',
      linkField: 'Link do skopiowania',
      noAddress: 'Ta strona nie ma własnego adresu do udostępnienia. To dopisuje się do adresu swojej kopii:',
      selectAll: 'Zaznacz link',
      reset: 'Zacznij wszystko od nowa',
      sheet: {
        heading: 'Karta pracy do druku',
        paragraphs: ['Pytania o wybrany teraz model i liczbę. Odpowiedzi są na osobnej stronie.'],
      },
      print: 'Drukuj kartę i odpowiedzi',
      printNote:
        'Jeśli nic się nie dzieje, polecenie drukowania w przeglądarce drukuje kartę i odpowiedzi, nic więcej.',
      notes: 'Wskazówki dla nauczyciela',
      printNotes: 'Drukuj wskazówki',
      aims: {
        heading: 'Cele',
        paragraphs: [
          'Uczniowie odróżniają moc (waty) od energii (watogodziny) i stosują E\u00a0=\u00a0P\u00a0×\u00a0t z właściwymi jednostkami.',
          'Uczniowie wyrabiają sobie wyobrażenie o watogodzinie: lampa, telefon, czajnik, samochód.',
          'Uczniowie pytają o każdą liczbę: kto ją zmierzył, co policzył licznik, jak szeroki jest zakres wartości?',
          'Uczniowie odróżniają to, co zużywa jedno zapytanie, od tego, co zużywa razem wiele zapytań.',
        ],
      },
      timing: {
        heading: 'Lekcja 45 minut',
        minutes: {
          one: '{minutes} minuta',
          few: '{minutes} minuty',
          many: '{minutes} minut',
          other: '{minutes} minuty',
        },
        rows: [
          [10, 'Zgadnij: każdy zgaduje w pięciu rundach, potem klasa podsumowuje je razem.'],
          [10, 'Obliczenia: jedno wspólnie, krok po kroku, potem każdy sprawdza się sam na kolejnym.'],
          [5, 'Porównaj: dwa modele tego samego zadania, z ich zakresami wartości.'],
          [10, 'Skąd są liczby: którą z wartości zacytować i jak?'],
          [10, 'Karta pracy, samodzielnie lub w parach; reszta jest zadaniem domowym.'],
        ],
      },
      misconceptions: {
        heading: 'Co uczniowie często myślą',
        rows: [
          [
            '„Kilowat to ilość prądu.”',
            'Kilowat to moc: jak szybko. Ilość to kilowatogodzina. Warto zapytać: jak długo?',
          ],
          [
            '„kW na godzinę.”',
            'To kilowaty razy godziny, a nie na godzinę. Niech jednostki znajdą się w zapisie obliczenia.',
          ],
          [
            '„Mała rzecz zużywa mało, duża dużo.”',
            'Decyduje ciepło. Czajnik jest mały, a potrzebuje dużo więcej niż duży ekran.',
          ],
          [
            '„Jedno zapytanie to nic, więc wszystkie razem to nic.” Albo: „Jedno zapytanie to musi być coś strasznego.”',
            'Oba zdania mylą jedno z wieloma. Warto zmienić liczbę i patrzeć, jak rośnie to samo obliczenie.',
          ],
          [
            '„Liczba jest dokładna: ma wiele cyfr.”',
            'Warto spojrzeć na zakres wartości. Dwie cyfry są tu uczciwe, a często jedna.',
          ],
          [
            '„Zmierzone jest lepsze, więc reszta jest błędna.”',
            'Wartości podane i oszacowane odpowiadają na inne pytania. Trzeba powiedzieć, jaki to rodzaj, i nie zestawiać rodzajów w jednym rankingu.',
          ],
        ],
      },
      take: { heading: 'Do zabrania', paragraphs: ['Każdy plik mówi, skąd są jego liczby.'] },
      csv: 'Dane w tabeli (CSV)',
      picture: 'Ilustracja',
      pictureTitle: {
        one: 'Prąd na {queries} zapytanie ({task})',
        few: 'Prąd na {queries} zapytania ({task})',
        many: 'Prąd na {queries} zapytań ({task})',
        other: 'Prąd na {queries} zapytania ({task})',
      },
      pictureNote: 'Ciemne: typowo. Jasne: od najmniejszej do największej opublikowanej wartości ({kind}, {boundary}).',
      pictureRange: '{energy} ({range})',
      svg: 'Ilustracja w SVG',
      png: 'Ilustracja w PNG',
      save: 'Zapisz',
      cannotSave:
        'Jeśli nie pojawia się plik, strona wokół tej na to nie pozwala. Wtedy tekst trzeba zaznaczyć i skopiować.',
      cannotDraw: 'Ta strona nie pozwala narysować obrazu w PNG. Zostaje SVG albo zrzut ekranu.',
      citation: 'Cytowanie',
      citationFormat: 'Zapis',
      format: { text: 'Tekst', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON' },
      nothing: 'Żaden z wybranych modeli nie ma opublikowanej wartości. Najpierw trzeba wybrać inny.',
    },

    sheet: {
      title: 'Ile zużywa zapytanie do AI?',
      key: 'Odpowiedzi',
      name: 'Imię i nazwisko',
      date: 'Data',
      about: 'Ta karta dotyczy modelu {model} ({task}). {meaning} Energia = moc × czas, E\u00a0=\u00a0P\u00a0×\u00a0t.',
      question: {
        sort: 'Które z tych wartości to moc, a które energia? {list}',
        time: '{thing}: ile to energii, w Wh? Moc to {power}.',
        queries: {
          one: 'Jedno zapytanie do {model} zużywa około {perQuery} ({kind}, {boundary}). Ile Wh zużywa {queries} zapytanie?',
          few: 'Jedno zapytanie do {model} zużywa około {perQuery} ({kind}, {boundary}). Ile Wh zużywają {queries} zapytania?',
          many: 'Jedno zapytanie do {model} zużywa około {perQuery} ({kind}, {boundary}). Ile Wh zużywa {queries} zapytań?',
          other:
            'Jedno zapytanie do {model} zużywa około {perQuery} ({kind}, {boundary}). Ile Wh zużywa {queries} zapytania?',
        },
        class:
          'W klasie jest {pupils} osób, a każda wysyła tyle zapytań: {each}. Ile to zapytań razem? Ile Wh zużywają?',
        thing: '{one} to {wh}. Ile razy mieści się to w {energy}?',
        run: 'Ile godzin urządzenie o mocy {power} może działać na {energy}?',
        compare:
          'Jedno zapytanie do {model} zużywa około {perQuery}, a jedno zapytanie do {other} około {otherPerQuery}. Oba modele robią to samo zadanie. Ile razy więcej zużywa pierwsze niż drugie?',
        range: {
          one: 'Wartości dla {queries} zapytania do {model} wynoszą od {low} do {high}. Ile razy największa jest większa od najmniejszej? Jaki może być powód?',
          few: 'Wartości dla {queries} zapytań do {model} wynoszą od {low} do {high}. Ile razy największa jest większa od najmniejszej? Jaki może być powód?',
          many: 'Wartości dla {queries} zapytań do {model} wynoszą od {low} do {high}. Ile razy największa jest większa od najmniejszej? Jaki może być powód?',
          other:
            'Wartości dla {queries} zapytania do {model} wynoszą od {low} do {high}. Ile razy największa jest większa od najmniejszej? Jaki może być powód?',
        },
        kind: 'Czy zużycie dla {model} jest zmierzone, podane czy oszacowane? Co to znaczy?',
        boundary:
          'Licznik policzył: {boundary}. Dla całego centrum danych mnoży się wartość przez około {factor}. Ile wychodzi dla {energy}? Czy wynik jest jeszcze zmierzony?',
      },
      answer: {
        sort: 'Moc, w watach: {powers}. Energia, w watogodzinach: {energies}.',
        time: '{time} ÷ {divisor} = {hours}; {power} × {hours} = {energy}.',
        queries: '{perQuery} × {queries} = {energy}.',
        class: '{pupils} × {each} = {queries} (liczba zapytań); {queries} × {perQuery} = {energy}.',
        thing: '{energy} ÷ {wh} = {amount}.',
        run: '{energy} ÷ {power} = {hours}.',
        compare: '{perQuery} ÷ {otherPerQuery} = {factor}.',
        range: '{high} ÷ {low} = {factor}. {cause}',
        kind: '{meaning} Źródło: {source}.',
        boundary: '{energy} × {factor} = {result} (od {low} do {high}). Nie: to już oszacowanie.',
      },
      cause: {
        served: 'Ten sam model działa na różnych maszynach i odpowiada na wiele zapytań naraz albo na niewiele.',
        estimates: 'Nikt z zewnątrz tego nie zmierzył: oszacowania opierają się na założeniach.',
        efforts: 'Model może krótko lub długo rozmyślać nad jedną odpowiedzią.',
        runs: 'Dwa przebiegi tego samego pomiaru dały różne wartości.',
      },
      sources: 'Źródła',
    },
  },

  page: {
    title: 'Ile zużywa zapytanie do AI?',
    lede: 'Zgadnij, policz, porównaj i zapytaj, skąd są liczby. Zacznij od „Zgadnij” albo wybierz model.',
    withoutScript:
      'Ta strona potrzebuje JavaScriptu. Pokazałaby na przykład: 1000 zapytań do Llama 3.1 70B, otwartego modelu zmierzonego w laboratorium, zużywa około 46 Wh energii elektrycznej. Lampa o mocy 10 W świeci na tym 4,6 godziny.',
    privacy:
      'Nikt nie widzi, co tu robisz: strona niczego nie wysyła, niczego nie zapisuje i nie wymaga konta. Działa bez internetu.',
  },
};
