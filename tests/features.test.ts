import { describe, expect, it } from 'vitest';
import { cueKinds } from '../src/facts/lexical.js';
import { FeatureSink, KEY_BITS } from '../src/facts/sink.js';
import { sampleLetters } from '../src/features/spelling.js';
import { templateNames } from '../src/features/templates.js';
import { featureGroups, features } from '../src/features.js';
import { kinds } from '../src/kinds.js';
import { lexicons } from '../src/lexicon/index.js';
import type { CueKind } from '../src/lexicon/types.js';
import { segment } from '../src/segment.js';
import { endOf, flagBit } from '../src/values/statistics.js';
import { weights } from '../src/weights.js';
import { featureFingerprint } from '../training/fingerprint.js';

function contextOf(lines: readonly string[], language?: string) {
  return features(segment(lines.join('\n\n')), language).context;
}

/** The kinds for which the phrases of a paragraph speak. */
function cuesOf(paragraph: string): CueKind[] {
  const mask = contextOf([paragraph]).statistics.cues[0] as number;
  return cueKinds.filter((_, bit) => mask & (1 << bit));
}

const prose =
  'The storm that reached the coast on Friday has damaged the harbour, and it will be weeks before it is repaired.';
const menu = 'World Business Politics Technology Science Health Sport Culture Travel Video';

describe('weights', () => {
  it('were trained on the features that the code computes', () => {
    expect(weights.fingerprint, 'run `npm run train`').toBe(featureFingerprint());
  });
});

describe('repetition', () => {
  it('counts copies of a paragraph, case and punctuation aside, and those before it', () => {
    const { copies, copiesBefore } = contextOf(['Read more', prose, 'READ MORE!', 'Share', 'read more…']);
    expect([...copies]).toEqual([3, 1, 3, 1, 3]);
    expect([...copiesBefore]).toEqual([0, 0, 1, 0, 2]);
  });

  it('counts beginnings that paragraphs share', () => {
    const { beginnings } = contextOf(['By Jane Example', 'By Jane Doe', prose, 'Share']);
    expect((beginnings[0] as number) > 1 && beginnings[0] === beginnings[1]).toBe(true);
    expect(beginnings[2]).toBe(1);
  });

  it('finds runs of words that stand in other paragraphs too', () => {
    const teaser = 'Storm Eleanor has damaged the harbour, and it will be weeks before it is repaired';
    const { shinglesShared } = contextOf([teaser, menu, prose]);
    expect(shinglesShared[0]).toBeGreaterThan(3);
    expect(shinglesShared[1]).toBe(0);
  });
});

describe('shape', () => {
  it('counts words, capitals, numbers and sentence ends', () => {
    const { words, allCapitals, numbers, sentenceEnds, terminated } = contextOf([
      'The UN said 4,000 people fled in 2016. Is that all?',
      'MENU',
    ]).statistics;
    expect([...words]).toEqual([12, 1]);
    expect([...allCapitals]).toEqual([1, 1]);
    expect([...numbers]).toEqual([3, 0]);
    expect([...sentenceEnds]).toEqual([2, 0]);
    expect([...terminated]).toEqual([1, 0]);
  });

  it.each(['<p> The ferry stays closed. </p>', '<div\n><p>\r\nThe ferry stays closed.\n</p\n>'])(
    'begins and ends behind the white space among markup: %j',
    (paragraph) => {
      const { first, last, terminated } = contextOf([paragraph]).statistics;
      expect(String.fromCharCode(first[0] as number, last[0] as number)).toBe('T.');
      expect(terminated[0]).toBe(1);
    },
  );

  it('begins behind a line break among markup', () => {
    const { first } = features(segment('"\n"\n<g\n><e>\n/')).context.statistics;
    expect(String.fromCharCode(first[2] as number)).toBe('/');
  });

  it('estimates the words of scripts without spaces', () => {
    const { words } = contextOf(['嵐は金曜日の夜に海岸に到達した', 'พายุพัดเข้าชายฝั่งเมื่อวันศุกร์']).statistics;
    expect(words[0]).toBe(8);
    expect(words[1]).toBeGreaterThan(4);
  });

  it.each([
    ['© 2021 The Daily Sample', 'copyright sign'],
    ['desk@example.com', 'at sign'],
    ['Home | News', 'bar or bullet'],
    ['14:05', 'clock'],
    ['- The ferry', 'leading marker'],
    ['Watch [video](video.html)', 'link syntax'],
    ['See https://example.com/storm', 'address'],
    ['***', 'no words'],
    ['12 / 345', 'only numbers'],
    ['Photos:', 'ends with colon'],
  ] as const)('marks %s: %s', (paragraph, flag) => {
    const { flags } = contextOf([paragraph, prose]).statistics;
    expect((flags[0] as number) & flagBit(flag)).not.toBe(0);
    expect((flags[1] as number) & flagBit(flag)).toBe(0);
  });
});

describe('ends', () => {
  const caption = 'Residents of the harbour leave their houses by boat in the morning, on December 7, 2016';

  it('are told apart by stops and numbers', () => {
    const { statistics } = contextOf([prose, caption, menu, '…']);
    expect([0, 1, 2, 3].map((at) => endOf(statistics, at))).toEqual([0, 1, 2, 0]);
    expect(endOf(contextOf(['©']).statistics, 0)).toBe(2);
  });

  it('are counted over the longer paragraphs of the main block', () => {
    const share = (...lines: string[]): number => contextOf(lines).mainTerminatedShare;
    expect(share(prose, prose)).toBe(8);
    expect(share(prose, caption, prose, prose)).toBe(6);
    expect(share(menu, 'Share', menu, prose, prose)).toBe(8);
    expect(share(menu)).toBe(0);
  });
});

describe('stopwords', () => {
  it('are dense in prose and absent from menus', () => {
    const { statistics, stopwordBucket } = contextOf([prose, menu]);
    expect((statistics.stopwords[0] as number) / (statistics.words[0] as number)).toBeGreaterThan(0.4);
    expect(statistics.stopwords[1]).toBe(0);
    expect(stopwordBucket[0]).toBeGreaterThan(stopwordBucket[1] as number);
  });

  it('are those of the given language', () => {
    const german = 'Der Sturm hat den Hafen in der Nacht auf den Samstag zerstört';
    expect(contextOf([german], 'de').statistics.stopwords[0]).toBeGreaterThan(5);
    expect(contextOf([german], 'fi').statistics.stopwords[0]).toBe(0);
  });
});

describe('cues', () => {
  it.each([
    ['Sign up for our newsletter', 'newsletter'],
    ['Abonnieren Sie unseren Newsletter', 'newsletter'],
    ['Inscrivez-vous à notre newsletter', 'newsletter'],
    ['Lesen Sie auch: Sturm über Lissabon', 'recommended'],
    ['Lee también: la tormenta', 'recommended'],
    ['関連記事', 'recommended'],
    ['Читайте также', 'recommended'],
    ['All rights reserved', 'legal'],
    ['Tous droits réservés', 'legal'],
    ['Tutti i diritti riservati', 'legal'],
  ] as const)('%s speaks for %s', (paragraph, kind) => {
    expect(cuesOf(paragraph)).toContain(kind);
  });

  it('prose speaks for nothing', () => {
    expect(cuesOf(prose)).toEqual([]);
  });

  it.each(lexicons.map((lexicon) => ({ language: lexicon.language, lexicon })))(
    'every phrase of the lexicon $language is found',
    ({ lexicon }) => {
      const lost = Object.entries(lexicon.cues).flatMap(([kind, phrases]) =>
        phrases.filter((phrase) => !cuesOf(phrase).includes(kind as CueKind)),
      );
      expect(lost).toEqual([]);
    },
  );

  it('are told apart by how much of a paragraph they cover, and by how many kinds there are', () => {
    const number = templateNames.indexOf('cues: number of kinds');
    const keysOf = (paragraph: string): number[] => {
      const sink = new FeatureSink();
      features(segment([paragraph, menu, menu].join('\n\n'))).extract(0, sink);
      return [...sink.keys].filter((_, index) => sink.templates[index] === number);
    };
    const prompt = 'Sign up for our newsletter';
    const found = [
      prompt,
      `${prompt} and all rights reserved`,
      `${prose} ${prompt}.`,
      `${prose} ${prompt}. All rights reserved.`,
      `${prose} ${prose} ${prose} ${prompt}.`,
    ].map(keysOf);
    expect(found.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1]);
    expect(new Set(found.flat()).size).toBe(5);
    expect(keysOf(prose)).toEqual([]);
  });

  it('are kinds, each once', () => {
    expect(new Set(cueKinds).size).toBe(cueKinds.length);
    expect(kinds).toEqual(expect.arrayContaining([...cueKinds]));
  });
});

describe('language', () => {
  it.each([
    ['en', prose],
    ['de', 'Der Sturm, der am Freitag die Küste erreichte, hat den Hafen beschädigt und wird noch Wochen nachwirken.'],
    [
      'fr',
      'La tempête qui a atteint la côte vendredi soir a endommagé le port, et les réparations dureront des semaines.',
    ],
    ['es', 'La tormenta que llegó a la costa el viernes por la noche ha dañado el puerto, y no se sabe cuándo abrirá.'],
    [
      'it',
      'La tempesta che venerdì sera ha raggiunto la costa ha danneggiato il porto, e non si sa quando sarà riaperto.',
    ],
    ['ru', 'Шторм, который в пятницу вечером достиг побережья, повредил порт, и на его ремонт уйдёт несколько недель.'],
    [
      'ar',
      'ألحقت العاصفة التي وصلت إلى الساحل مساء الجمعة أضرارا بالميناء وقال رئيس البلدية إن الإصلاح سيستغرق أسابيع.',
    ],
    ['ja', '金曜日の夜に海岸に到達した嵐は港に被害を与え、修理には数週間かかると市長は土曜日に述べた。'],
    ['zh', '星期五晚上抵达海岸的风暴损坏了港口，市长星期六表示，维修工作将需要几个星期。'],
    [
      'tr',
      'Cuma akşamı kıyıya ulaşan fırtına limana çok zarar verdi ve bu onarım için daha uzun bir süre gerekecek dedi.',
    ],
  ])('detects %s', (language, paragraph) => {
    expect(contextOf([paragraph]).statistics.language).toBe(language);
  });

  it.each([
    [
      'Turkish with few stop words',
      'tr',
      'Belediye meclisi salı günü kentteki beş yüzme havuzundan ikisini kapatma kararı aldı. Bilim insanları uzak bir gezegende su izleri buldu. Havayolu şirketinin hisseleri kâr uyarısının ardından yüzde altı düştü.',
    ],
    ['Georgian, whose letters have case', 'ka', 'მეცნიერებმა შორეულ პლანეტაზე წყლის კვალი აღმოაჩინეს.'],
    ['Greek', 'el', 'Επιστήμονες βρήκαν ίχνη νερού σε έναν μακρινό πλανήτη.'],
    ['Burmese', 'my', 'မြို့တော်ကောင်စီက ရေကူးကန်နှစ်ခုကို ပိတ်ရန် ဆုံးဖြတ်ခဲ့သည်။'],
    [
      'Persian',
      'und',
      'آتش‌سوزی صبح دوشنبه یک انبار مبلمان را در حومه شهر نابود کرد. بیش از هشتاد آتش‌نشان به محل اعزام شدند.',
    ],
    [
      'Urdu',
      'und',
      'پیر کی صبح شہر کے باہر فرنیچر کے ایک گودام میں آگ لگ گئی۔ حکام نے بتایا کہ اسی سے زیادہ فائر فائٹرز موقع پر پہنچے۔',
    ],
    [
      'Marathi',
      'und',
      'सोमवारी सकाळी शहराबाहेरील फर्निचरचे गोदाम आगीत नष्ट झाले. कोणीही जखमी झाले नाही, पण धूर दहा किलोमीटरवरून दिसत होता.',
    ],
    [
      'Bulgarian',
      'und',
      'Пожар унищожи в понеделник сутринта склад за мебели в покрайнините на града. Никой не е пострадал, но димът се виждаше от десет километра. Причината все още не е известна и полицията търси свидетели. Собственикът, чието семейство ръководи фирмата от три поколения, иска да я възстанови.',
    ],
    [
      'Catalan',
      'und',
      'Un incendi va destruir dilluns al matí un magatzem de mobles als afores de la ciutat. Ningú no va resultar ferit, però el fum es veia des de deu quilòmetres.',
    ],
    [
      'Afrikaans',
      'und',
      "Die stadsraad het Dinsdag besluit om twee van die stad se vyf swembaddens te sluit. Die lugredery se aandele het ses persent gedaal ná 'n waarskuwing oor laer winste. Niemand is beseer nie, maar die rook kon tien kilometer ver gesien word.",
    ],
    [
      'Azerbaijani',
      'und',
      'Şəhər şurası çərşənbə axşamı beş hovuzdan ikisini bağlamağı qərara aldı. Alimlər uzaq bir planetdə suyun izlərini tapıblar. Aviaşirkətin səhmləri mənfəət xəbərdarlığından sonra altı faiz ucuzlaşdı.',
    ],
    [
      'filler text',
      'und',
      'Neque porro quisquam est, qui dolorem ipsum quia dolor sit amet. Quis autem vel eum iure reprehenderit qui in ea voluptate velit esse quam nihil molestiae consequatur. At vero eos et accusamus et iusto odio dignissimos ducimus qui blanditiis praesentium.',
    ],
  ])('knows what it knows: %s', (_, language, paragraph) => {
    expect(contextOf([paragraph]).statistics.language).toBe(language);
  });

  it('of an English page is not changed by a list of other languages', () => {
    const list = 'Français Español Türkçe Tiếng Việt Русский العربيّة فارسی हिंदी বাংলা ภาษาไทย 中文 日本語 한국어';
    expect(contextOf([list, prose]).statistics.language).toBe('en');
  });

  it('is told by the same letters whatever ends the lines', () => {
    const lines = Array.from({ length: 300 }, (_, at) => `Línea número ${at} del año`).join('\n');
    expect(sampleLetters(lines.replaceAll('\n', '\r\n'))).toEqual(sampleLetters(lines));
  });

  it('is undecided without words', () => {
    expect(contextOf([]).statistics.language).toBe('und');
    expect(contextOf(['12 345', '***']).statistics.language).toBe('und');
  });

  it('is the given one', () => {
    expect(contextOf([prose], 'pt-BR').statistics.language).toBe('pt-BR');
    // No lexicon knows Basque.
    expect(contextOf([prose], 'eu').statistics.language).toBe('eu');
  });
});

describe('the table', () => {
  it('gives every paragraph features, of known templates, with keys that fit', () => {
    const found = features(segment([menu, 'ADVERTISEMENT', prose, '***'].join('\n\n')));
    const sink = new FeatureSink();
    for (let at = 0; at < found.context.count; at++) {
      found.extract(at, sink);
      expect(sink.length).toBeGreaterThan(10);
      expect(sink.keys.subarray(0, sink.length).every((key) => key >= 0 && key < 2 ** KEY_BITS)).toBe(true);
      expect(sink.templates.subarray(0, sink.length).every((name) => name < templateNames.length)).toBe(true);
    }
  });

  it('uses every template, and none twice by mistake', () => {
    expect(new Set(templateNames).size).toBe(templateNames.length);
    const page = [
      menu,
      'Storm damages harbour',
      'By Jane Example',
      'ADVERTISEMENT',
      prose,
      'Photos:',
      'Photo: Jane Example',
      'Read more',
      `${prose} Jane Example said so.`,
      'Read more',
      'Jane Example',
      'Storm damages harbour',
    ];
    const found = features(segment(page.join('\n')));
    const sink = new FeatureSink();
    const used = new Set<string | undefined>();
    for (let at = 0; at < found.context.count; at++) {
      found.extract(at, sink);
      for (const name of sink.templates.subarray(0, sink.length)) used.add(templateNames[name]);
    }
    expect(templateNames.filter((name) => !used.has(name))).toEqual([]);
  });

  it('gives the same features each time', () => {
    const found = features(segment(prose));
    const [first, second] = [new FeatureSink(), new FeatureSink()];
    found.extract(0, first);
    found.extract(0, second);
    found.extract(0, second);
    expect(second.keys.subarray(0, second.length)).toEqual(first.keys.subarray(0, first.length));
  });

  it.each(Object.entries(featureGroups))('%s says nothing of what lies outside the text', (_, group) => {
    const { context } = features(segment('One line'));
    const sink = new FeatureSink();
    expect(() => group(context, 0, sink)).not.toThrow();
    expect([...sink.keys.subarray(0, sink.length)].every(Number.isFinite)).toBe(true);
  });
});
