/**
 * Japanese for the classroom: です・ます to the pupil who guesses and calculates, short nouns for what is operated. Power:
 * 電力; energy: 電力量 (the schoolbook's word for Wh; 消費電力量 of a query); kind: 種類; range: 幅; task: タスク.
 */
import type { ClassroomLanguage } from '../explorer-language.js';
import { ja as card } from '../ja.js';

export const ja: ClassroomLanguage = {
  ...card,
  explorer: {
    name: 'AIへのクエリが使う電力量を調べる',
    view: {
      explore: '調べる',
      compare: '比べる',
      predict: '予想する',
      working: '計算する',
      sources: '数値の出どころ',
      teach: '先生向け',
    },
    models: {
      legend: 'モデル',
      legendOne: '表示中のモデル',
      none: 'モデルが選ばれていません。',
      add: 'モデルを追加',
      addHint: '測定値のあるモデルが先に並びます。',
      full: 'モデルは5つまでです。追加するには、1つ外してください。',
      remove: '{model}を外す',
      removed: '{model}を外しました。',
      added: '{model}を追加しました。',
      list: '用途別のモデル一覧',
      found: '{count}件のモデル',
      unknown: '「{name}」という名称の公表値はありません',
      figure: {
        measured: 'クエリ1件あたり{energy}',
        disclosed: '公表値（測定値ではありません）',
        estimated: '推定値（測定値ではありません）',
      },
      task: 'クエリの内容',
      anyTask: '各モデルが測定された内容',
    },
    count: {
      legend: 'クエリの件数',
      exact: 'クエリの正確な件数',
      slider: 'クエリの件数（10倍ごと）',
      preset: '30人のクラスで1人10問',
      problem: '1から1,000,000,000,000,000までの整数を入力してください。',
    },
    thing: {
      label: '比べる身近なもの',
      best: 'いちばん合うもの',
      offered: 'コンセントの電気',
      asked: '選んだときだけ：あまり知られていないもの、確かさの低い出典、食べ物',
    },
    picture: {
      each: '絵1つは「{each}」です。',
      part: '絵全体が「{each}」で、塗られているのは{share}です。',
      raised: 'クエリ{queries}件の場合。',
      instead: '選んだものでは量が多すぎるか少なすぎるため、いちばん合うものを示します。',
      rangeOnly: 'わかっているのは幅だけなので、1つの量として絵にできません。',
    },
    smaller: {
      title: '同じ種類の回答をより少ない電力量で',
      less: '約{ratio}分の1',
      overlap: '幅が重なるものもあります。運用方法によっては、ほかのモデルより多く使うことがあります。',
      none: '同じベンチマークで測定されたモデルのうち、これより少ないものはありません。',
      use: '{model}を表示',
      notMeasured: '{model}の値は{kind}なので、測定値とは比べません。',
    },
    compare: {
      legend: '比べる対象',
      what: {
        models: '選んだモデル',
        task: '1つのタスクの全モデル',
        tasks: '1つのベンチマークの全タスク',
      },
      source: 'ベンチマーク',
      task: 'タスク',
      axis: '目盛り',
      axisName: { linear: '等間隔', log: '10倍ごと' },
      axisMeaning: {
        linear: '等間隔（線形目盛り）：棒の長さが2倍なら、量も2倍です。',
        log: '10倍ごと（対数目盛り）：線を1本進むごとに{factor}倍になります。小さな量も大きな量も1つの図に収まりますが、2倍遠い印は何倍もの量です。長さではなく、線を読みます。',
      },
      boundary: '数える範囲',
      boundaryName: {
        'as-published': '公表されたまま',
        'data-centre': 'データセンター全体に換算（推定値）',
      },
      boundaryWhy:
        'GPUだけの値とデータセンター全体の値を、同じ順位表に並べることはありません。前者から後者へは、Googleが公表した比により1.7倍（1.4〜2倍）に換算します。',
      title: 'クエリ{queries}件の電力量',
      toldIn: 'すべて同じ身近なもので表します：{thing}。',
      key: {
        linear: '棒の端が代表値で、線は最小から最大までです。',
        log: '印が代表値で、線は最小から最大までです。',
        tasks: '線は最も少ないモデルから最も多いモデルまでで、印は真ん中のモデルです。',
      },
      group: '{kind}、{boundary}',
      apart:
        'これらのグループは、いっしょに順位をつけません。値の得られ方や含まれる範囲が違うため、別のグループの棒が長くても、多いとは言えません。',
      notRanked: '順位なし：これらのモデルはベンチマークのGPU1基に収まらなかったため、値を比べられません。',
      uses: {
        times: '{a}の消費電力量は、{b}の約{ratio}倍です。',
        asMuch: '{a}の消費電力量は、{b}とほぼ同じです。',
      },
      noOverlap: '2つの幅は重なりません。',
      fold: '{most}の消費電力量は、{least}の約{fold}倍です。',
      foldOfTasks:
        '全タスクの最小から最大までは{fold}倍です。{most}（{mostTask}、クエリ1件あたり{mostEnergy}）と{least}（{leastTask}、{leastEnergy}）の比です。回答の種類が違うので、わかるのは必要な電力量であり、モデルの優劣ではありません。',
      published: 'AI Energy Scoreは、これを62,000倍としています。',
      stars: '5つ星中{count}',
      starsMeaning:
        '星はAI Energy Scoreによるものです。1つのタスクの幅を5等分し、電力量が最も少ない区分を5つ星とします。',
      nothing: '公表値のあるモデルを1つ以上選んでください。',
      missing: '棒のないモデル',
      table: '同じ内容の表',
      column: {
        model: 'モデル',
        task: 'タスク',
        kind: '種類',
        boundary: '数える範囲',
        least: '最小',
        typical: '代表値',
        most: '最大',
        thing: '身近なものでは',
        stars: '星',
      },
    },
  },

  lesson: {
    predict: {
      intro:
        '答えを見る前に予想してみましょう。点数はつけません。予想には、エネルギーをどのくらいに感じているかが表れます。多くの人の感覚は、数値から離れています。',
      round: '{rounds}問中{round}問目',
      question: '{model}へのクエリ{queries}件（{task}）',
      ask: '電力量はどのくらいでしょうか。つまみを予想の位置に動かしてください。',
      yourGuess: 'あなたの予想',
      reveal: '答えを見る',
      next: '次の問題',
      finish: '全部をふり返る',
      again: '最初からやり直す',
      answer: '答えは約「{answer}」です（{energy}、{kind}、{boundary}）。',
      side: {
        near: '予想は答えにとても近いです。',
        'too-much': '予想は答えの{factor}倍でした。',
        'too-little': '予想は答えの{factor}分の1でした。',
      },
      inRange: '予想は公表された幅の中にあります（{low}から{high}）。',
      outOfRange: '公表された幅は、{low}から{high}です。',
      legend: { guess: 'あなたの予想', answer: '答え', range: '公表された幅' },
      summary: 'ふり返り',
      count: {
        near: 'とても近い予想が{count}回',
        'too-much': '大きすぎる予想が{count}回',
        'too-little': '小さすぎる予想が{count}回',
        'in-range': '公表された幅に入った予想は{count}回です。',
      },
      counts: '{list}でした。',
      middle: '予想の半分は、答えとの差が{factor}倍以内でした。',
      why: [
        '1ワット時は、見ることも感じることもできません。そこで人は、大きさや明るさや音から予想します。',
        'もっとよい方法があります。何ワットの電力で、どのくらいの時間動いているかを考えます。電力×時間が電力量です。',
        'いちばん多く必要なのは熱です。電気ケトルやオーブンや自動車は、電灯や電話よりずっと多く使います。',
      ],
      column: { question: '問題', guess: '予想', answer: '答え', difference: '違い' },
      nothing: 'ここには予想するものがありません。身近なものに合う値がデータにありません。',
    },

    working: {
      intro: '電力量は、電力×時間です。自分の数を入れて、1つずつの手順を見てみましょう。',
      formula: 'E\u00a0=\u00a0P\u00a0×\u00a0t',
      formulaInWords: '電力量 = 電力 × 時間',
      numbers: 'あなたの数',
      power: '電力P（ワット、W）',
      time: '時間t',
      timeUnit: '時間の単位',
      unit: { second: '秒', minute: '分', hour: '時間' },
      thing: '身近なものの電力を使う',
      ofThing: '{power} · {thing}',
      beforeThing: '^',
      own: '自分の数',
      invalid: '0.001から1,000,000までの数を書いてください。',
      steps: '手順',
      step: {
        formula: '式を書きます：E\u00a0=\u00a0P\u00a0×\u00a0t。電力量は、電力×時間です。',
        insert: '数を単位といっしょに入れます：E = {power} × {time}。',
        hours: 'ワット時にするには、時間を使います：{time} ÷ {divisor} = {hours}。',
        multiply: 'かけます：{power} × {hours} = {energy}。',
        kilo: 'キロワット時にするには、1,000で割ります：{energy} ÷ 1,000 = {kilo}。',
        compare: '{model}へのクエリ1件と比べます：{energy} ÷ {perQuery} = {queries}件。',
      },
      next: '次の手順',
      all: 'すべての手順',
      restart: '手順を隠す',
      check: '自分で確かめる',
      checkIntro: 'まず紙で計算しましょう。小数点はコンマでも点でもかまいません。',
      question: {
        hours: '{time}は何時間ですか。',
        energy: '{power}のものを{time}使います。電力量は何ワット時ですか。',
        kilo: '{energy}は何キロワット時ですか。',
        queries: '{model}へのクエリ1件は約{perQuery}です。クエリ{queries}件では何ワット時ですか。',
        run: '{power}のものは、{energy}で何時間動きますか。',
      },
      hint: {
        hours: '秒は3,600で、分は60で割ります。',
        energy: '時間の単位を「時間」にして、電力をかけます。',
        kilo: '1キロワット時は1,000ワット時です。',
        queries: 'クエリ1件の電力量に件数をかけます。',
        run: '時間は、電力量÷電力です。',
      },
      checkButton: '確かめる',
      verdict: {
        right: 'はい、{answer}です。',
        close: '惜しいです。途中の計算では、もう1桁残しましょう。',
        'not-yet': 'まだです。{hint}',
        unreadable: '{example}のように、数を書いてください。',
      },
      slip: {
        'wh-for-kwh': 'Whとしては正しいです。聞かれているのはkWhなので、1,000で割ります。',
        'kwh-for-wh': 'kWhとしては正しいです。聞かれているのはWhなので、1,000をかけます。',
        'thousand-off': '1,000倍ずれています。1 kWhは1,000 Whです。',
        'seconds-for-hours': '秒で計算しています。1時間は3,600秒なので、3,600で割ります。（ワット×秒はジュールです。）',
        'minutes-for-hours': '分で計算しています。1時間は60分なので、60で割ります。',
        'power-for-energy': 'それは電力です。電力（W）は、電気を使う速さを表します。電力量（Wh）は、電力×時間です。',
        'other-quantity': 'それは別の量の単位です。答えの単位は{unit}です。',
        'another-unit': '値は合っていますが、まだ{unit}になっていません。',
      },
      published: 'モデルの場合：公表値からの計算',
    },

    sources: {
      intro:
        'ここにある数値は、どれも誰かが公表したもの、または公開されたプログラムで計算したものです。どのように得られたのかで、意味が変わります。',
      realCase: '実際の例',
      kind: {
        measured: {
          heading: '測定値',
          paragraphs: [
            '誰かが実験室でモデルを動かし、計器を読みました。これができるのは、モデルの重みが公開されている場合だけです。その場合は、誰でもダウンロードして測り直せます。',
            '結果は、機械と、同時に処理するクエリの数で変わります。そのため、測定値には幅があります。',
          ],
        },
        disclosed: {
          heading: '公表値',
          paragraphs: [
            'サービスの提供元が数値を述べたものです。提供元は計器を持っているので、知ることができます。けれども、外部の人は誰も確かめていません。',
            '背後のすべてのモデルを含む、サービス全体の数値です。1つのモデルについてはわかりません。',
          ],
        },
        estimated: {
          heading: '推定値',
          paragraphs: [
            '外部の人が、わかっていることから計算したものです。回答の速さ、ありそうな規模、ありそうな機械などです。わからないところは仮定します。',
            '仮定が違えば数値も違います。最小から最大まで、すべて示します。',
          ],
        },
      },
      closed: {
        heading: '非公開のモデルについて、外部の人が知らないのはなぜですか。',
        paragraphs: [
          'よく知られたサービスの多くでは、モデルの重みが公開されていません。ほかの人が計器のそばで動かすことはできません。',
          '電力は、遠くのデータセンターで使われます。あなたの端末からは見えません。',
          '計器は提供元のものです。外部の人にあるのは、提供元が述べた数値と、推定値です。',
        ],
      },
      boundary: {
        heading: '計器は何を数えましたか。',
        paragraphs: [
          '計器を置く場所はいくつかあります。どの値にも、計器の場所が示されています。これが対象範囲です。対象範囲の違う値は比べられません。',
        ],
      },
      meter: {
        'gpu-only': 'GPUのみ：回答を計算するチップ',
        'whole-server': 'サーバー全体：プロセッサー、メモリー、ファンも含む',
        'data-centre': 'データセンター：待機中の機械、冷却、電源設備も含む',
      },
      switch: '表示する値',
      asPublished: '公表された対象範囲',
      wholeDataCentre: 'データセンター全体（推定値）',
      scaled:
        '{model}では、{before}が{after}になります（{factor}倍、{low}〜{high}倍）。この倍率の出典：{source}。ほかのデータセンターでは違うため、結果は測定値ではなく推定値になります。',
      published: '{model}の値は{before}です（{kind}、{boundary}）。',
      cannotScale: '{model}の値の対象範囲は「GPUのみ」ではないため、切り替えても変わりません。',
      notCounted: {
        heading: '何が数えられていませんか。',
        paragraphs: [
          '学習：クエリのずっと前に、モデルを訓練すること。',
          '途中の通信網と、あなた自身の端末。',
          'モデルが使うことのある検索などのツールと、サービスがクエリに加える見えない指示。',
          '機械の製造と、データセンターの建設。',
        ],
      },
    },

    teach: {
      intro: '授業に使うもの一式：クラス用のリンク、印刷用のプリントと解答、指導の手引き、持ち帰れるデータ。',
      link: {
        heading: 'クラス用のリンク',
        paragraphs: [
          'リンクには、モデル、件数、身近なもの、隠す部分がすべて含まれます。開いた人は同じ画面を見て、同じ問題を予想します。',
        ],
      },
      startView: '最初の画面',
      language: '言語',
      hide: 'クラスに見せない画面',
      hideControls: '見せない部分',
      control: {
        models: 'モデルの選択',
        task: 'タスクの選択',
        count: '件数の選択',
        thing: '身近なものの選択',
        axis: '目盛りの選択',
        boundary: 'データセンターへの切り替え',
        pictogram: '絵グラフ',
        ladder: '電力量のはしご',
        smaller: 'より少ないモデル',
        sum: '計算',
      },
      size: '大きさ',
      projector: '大きく（プロジェクター用）',
      linkField: 'コピーするリンク',
      noAddress:
        'このページには共有できるアドレスがありません。次の文字列を、お手元のページのアドレスの後ろにつけてください。',
      selectAll: 'リンクを選択',
      reset: '最初に戻す',
      sheet: {
        heading: '印刷用プリント',
        paragraphs: ['いま選んでいるモデルと件数についての問題です。解答は別のページになります。'],
      },
      print: 'プリントと解答を印刷',
      printNote: '何も起きないときは、ブラウザーの印刷機能を使ってください。プリントと解答だけが印刷されます。',
      notes: '指導の手引き',
      printNotes: '手引きを印刷',
      aims: {
        heading: 'ねらい',
        paragraphs: [
          '電力（ワット）と電力量（ワット時）を区別し、E\u00a0=\u00a0P\u00a0×\u00a0tを正しい単位で使う。',
          '1ワット時の大きさを、電灯、電話、電気ケトル、自動車などで実感する。',
          'どの数値についても、誰が測ったか、計器は何を数えたか、幅はどのくらいかを問う。',
          'クエリ1件の電力量と、多くのクエリを合わせた電力量を区別する。',
        ],
      },
      timing: {
        heading: '45分の授業の流れ',
        minutes: '{minutes}分',
        rows: [
          [10, '予想する：全員が5問を予想し、クラスでいっしょにふり返る。'],
          [10, '計算する：1問をいっしょに手順を追って計算し、その後それぞれが1問を確かめる。'],
          [5, '比べる：同じタスクの2つのモデルを、幅とともに見る。'],
          [10, '数値の出どころ：どの値を、どのように引用するか。'],
          [10, 'プリントを1人または2人で。残りは宿題。'],
        ],
      },
      misconceptions: {
        heading: '生徒がよく考えること',
        rows: [
          [
            '「キロワットは電気の量である。」',
            'キロワットは電力で、速さを表します。量はキロワット時です。「どのくらいの時間？」と問いかけます。',
          ],
          ['「1時間あたり何kW。」', 'キロワット×時間であり、「時間あたり」ではありません。式に単位を書かせます。'],
          [
            '「小さいものは少しだけ、大きいものはたくさん使う。」',
            '決め手は熱です。電気ケトルは小さくても、大きな画面よりずっと多く使います。',
          ],
          [
            '「1件はほとんど0だから、全部でもほとんど0だ。」または「1件だけでも大変な量に違いない。」',
            'どちらも、1件と多数を混同しています。件数を変えて、同じ式の結果が大きくなる様子を見せます。',
          ],
          ['「桁が多いから、正確な数値だ。」', '幅に注目させます。ここで信頼できるのは2桁、多くの場合は1桁です。'],
          [
            '「測定値のほうがよいから、ほかは間違いだ。」',
            '公表値と推定値は、別の問いに答えるものです。種類を示し、種類の違う値にいっしょに順位をつけないようにします。',
          ],
        ],
      },
      take: { heading: '持ち帰り用', paragraphs: ['どのファイルにも、数値の出どころが書かれています。'] },
      csv: 'データの表（CSV）',
      picture: '図',
      pictureTitle: 'クエリ{queries}件の電力量（{task}）',
      pictureNote: '濃い色：代表値。薄い色：公表された最小から最大まで（{kind}、{boundary}）。',
      pictureRange: '{energy}（{range}）',
      svg: '図（SVG）',
      png: '図（PNG）',
      save: '保存',
      cannotSave:
        'ファイルが現れないときは、このページを囲むページが保存を許していません。文字を選択してコピーしてください。',
      cannotDraw: 'このページではPNGの図を描けません。SVGか画面の写しを使ってください。',
      citation: '引用',
      citationFormat: '形式',
      format: { text: '文章', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON' },
      nothing: '選んだモデルには公表値がありません。まず別のモデルを選んでください。',
    },

    sheet: {
      title: 'AIへのクエリはどのくらいの電力量を使うか',
      key: '解答',
      name: '名前',
      date: '日付',
      about:
        'このプリントでは{model}（{task}）を扱います。{meaning}電力量 = 電力 × 時間、E\u00a0=\u00a0P\u00a0×\u00a0t。',
      question: {
        sort: '次のうち、電力はどれで、電力量はどれですか。{list}',
        time: '{thing}：電力量は何Whですか。電力は{power}です。',
        queries: '{model}へのクエリ1件は約{perQuery}です（{kind}、{boundary}）。クエリ{queries}件では何Whですか。',
        class:
          '{pupils}人のクラスで、1人が{each}件ずつクエリを送ります。クエリは全部で何件ですか。電力量は何Whですか。',
        thing: '{one}は{wh}です。{energy}はその何倍ですか。',
        run: '{power}のものは、{energy}で何時間動きますか。',
        compare:
          '{model}へのクエリ1件は約{perQuery}、{other}へのクエリ1件は約{otherPerQuery}です。タスクはどちらも同じです。前者は後者の何倍ですか。',
        range:
          '{model}へのクエリ{queries}件の値は、{low}から{high}まであります。最大は最小の何倍ですか。どんな理由が考えられますか。',
        kind: '{model}の値は、測定値、公表値、推定値のどれですか。それはどういう意味ですか。',
        boundary:
          '計器が数えたのは「{boundary}」です。データセンター全体では、この値を約{factor}倍します。{energy}はいくらになりますか。結果は測定値と言えますか。',
      },
      answer: {
        sort: '電力（ワット）：{powers}。電力量（ワット時）：{energies}。',
        time: '{time} ÷ {divisor} = {hours}、{power} × {hours} = {energy}。',
        queries: '{perQuery} × {queries} = {energy}。',
        class: '{pupils} × {each} = {queries}件、{queries} × {perQuery} = {energy}。',
        thing: '{energy} ÷ {wh} = {amount}。',
        run: '{energy} ÷ {power} = {hours}。',
        compare: '{perQuery} ÷ {otherPerQuery} = {factor}。',
        range: '{high} ÷ {low} = {factor}。{cause}',
        kind: '{meaning}出典：{source}。',
        boundary: '{energy} × {factor} = {result}（{low}から{high}）。いいえ、推定値になります。',
      },
      cause: {
        served: '同じモデルでも、動かす機械や、同時に処理するクエリの数が違います。',
        estimates: '外部の人は誰も測っていません。推定は仮定に基づきます。',
        efforts: 'モデルが1つの回答を考える時間は、短いことも長いこともあります。',
        runs: '同じ測定を2回行い、違う値になりました。',
      },
      sources: '出典',
    },
  },

  page: {
    title: 'AIへのクエリはどのくらいの電力量を使うか',
    lede: '予想し、計算し、比べ、数値の出どころを問います。「予想する」から始めるか、モデルを選んでください。',
    withoutScript:
      'このページにはJavaScriptが必要です。たとえば次のことがわかります。実験室で測定された公開モデルLlama 3.1 70Bへのクエリ1,000件で、約46 Whの電力を消費します。これは10 Wの電灯を4.6時間点灯できる量です。',
    privacy:
      'ここでの操作は誰にも見られません。このページは何も送らず、何も保存せず、アカウントも要りません。インターネットがなくても動きます。',
  },
};
