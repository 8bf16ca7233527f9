import type { Lexicon } from './types.js';

/** Czech. */
export const cs: Lexicon = {
  language: 'cs',
  stopwords: [
    'a', 'aby', 'ale', 'ani', 'až', 'bez', 'bude', 'budou', 'by', 'bych', 'byl', 'byla', 'byli',
    'bylo', 'byly', 'být', 'co', 'což', 'do', 'dále', 'ho', 'i', 'jak', 'jako', 'je', 'jeho', 'jej',
    'jejich', 'její', 'jen', 'jenom', 'ještě', 'jim', 'již', 'jsem', 'jsme', 'jsou', 'jste', 'jí',
    'k', 'kde', 'kdo', 'kdy', 'když', 'ke', 'kterou', 'která', 'které', 'kterého', 'který',
    'kterých', 'kteří', 'ku', 'kvůli', 'mají', 'mezi', 'mi', 'mohl', 'mohou', 'mu', 'musí', 'my',
    'má', 'měl', 'měla', 'může', 'na', 'nad', 'ne', 'nebo', 'není', 'než', 'nyní', 'nám', 'nás',
    'o', 'od', 'on', 'ona', 'oni', 'ono', 'pak', 'po', 'pod', 'podle', 'pouze', 'pro', 'proti',
    'proto', 'protože', 'před', 'přes', 'při', 's', 'se', 'si', 'svou', 'své', 'svého', 'svůj',
    'ta', 'tak', 'taky', 'také', 'tam', 'tato', 'tedy', 'ten', 'tento', 'ti', 'to', 'tohoto', 'tom',
    'tomu', 'toto', 'tyto', 'této', 'tím', 'u', 'už', 'v', 've', 'velmi', 'vy', 'vám', 'vás',
    'více', 'však', 'z', 'za', 'zde', 'ze', 'že',
  ],
  cues: {
    advertisement: [
      // corpus: seen on 2 or more sites
      'reklama',
      // general usage
      'affiliate odkazy', 'ceník inzerce', 'inzerce', 'komerční prezentace', 'komerční sdělení',
      'komerční článek', 'obchodní sdělení', 'partnerský obsah', 'placená inzerce',
      'placená spolupráce', 'pokračování článku pod reklamou', 'pokračuje pod reklamou',
      'pro inzerenty', 'přidat do košíku', 'reklamní sdělení', 'slevové kupóny', 'slevové kódy',
      'slevový kupón', 'sponzorovaný obsah', 'sponzorovaný článek', 'sponzorováno',
      'text pokračuje pod', 'vložit do košíku', 'účastí na hazardní hře', 'článek pokračuje pod',
    ],
    newsletter: [
      // general usage
      'beru na vědomí', 'e mailová adresa', 'jste již předplatitelem', 'kdykoli odhlásit',
      'máte již předplatné', 'máte již účet', 'nemáte účet', 'newsletter', 'newslettery',
      'novinky e mailem', 'obsah pouze pro', 'odběr newsletteru', 'odběr novinek',
      'odemknout článek', 'odemkněte si', 'odhlásit odběr', 'pokračovat ve čtení',
      'pro předplatitele', 'první měsíc zdarma', 'předplatit', 'předplatitel', 'předplatné',
      'předplaťte si', 'přihlaste se k newsletteru', 'přihlaste se k odběru', 'přihlásit k odběru',
      'přihlásit odběr', 'přihlášením k newsletteru', 'vyzkoušet zdarma', 'váš e mail',
      'zadejte e mail', 'zadejte svůj e mail', 'zbývá 5 článku', 'zrušit odběr',
      'získat předplatné', 'číst dál',
    ],
    recommended: [
      // corpus: seen on 2 or more sites
      'hlavní zprávy', 'nejnovější', 'související',
      // general usage
      'další z rubriky', 'další článek', 'další články', 'doporučené', 'doporučujeme',
      'mohlo by se vám líbit', 'mohlo by se vám také líbit', 'mohlo by vás také',
      'mohlo by vás zajímat', 'načíst další', 'nejdiskutovanější', 'nejnovější zprávy',
      'nejsledovanější', 'nejčtenější', 'nejčtenější články', 'nepřehlédněte', 'oblíbené články',
      'online reportáž', 'podobné články', 'populární články', 'poslední zprávy', 'právě se děje',
      'předchozí příspěvek', 'předchozí článek', 'přečtěte si', 'přečíst článek',
      'redakce doporučuje', 'sledujte online', 'související témata', 'související články',
      'témata článku', 'vybrali jsme pro vás', 'více k tématu', 'více o tématu', 'zobrazit další',
      'zobrazit více', 'zobrazit vše', 'čtěte dále', 'čtěte také', 'čtěte též', 'čtěte více',
      'číst celý článek', 'číst více',
    ],
    promotion: [
      // general usage
      'app store', 'byl pro vás článek', 'chyba v článku', 'google play', 'hodnocení článku',
      'kontaktujte nás', 'kontaktujte redakci', 'líbí se vám článek', 'mobilní aplikace',
      'máte tip', 'nahlaste chybu', 'nahlásit chybu', 'napište do redakce', 'napište nám',
      'našli jste chybu', 'našli jste v článku chybu', 'pište nám', 'podpořte naši práci',
      'podpořte nezávislou žurnalistiku', 'podpořte nás', 'poslechněte si podcast', 'pošlete nám',
      'pošlete tip', 'přispějte', 'sledujte nás na', 'stáhnout aplikaci', 'stáhněte si aplikaci',
      'stáhněte si naši aplikaci', 'tip na článek',
    ],
    social: [
      // corpus: seen on 2 or more sites
      'sdílet',
      // general usage
      'darovat článek', 'doporučit článek', 'facebook', 'instagram', 'kopírovat do schránky',
      'kopírovat odkaz', 'linkedin', 'messenger', 'odkaz byl zkopírován', 'odkaz zkopírován',
      'otevře se v novém', 'poslat e mailem', 'poslat odkaz', 'poslat známému', 'přečíst později',
      'příspěvek sdílený', 'rss', 'sdílejte', 'sdílet na facebooku', 'sdílet článek',
      'sledujte nás', 'to se mi líbí', 'twitter', 'uložit na později', 'uložit článek',
      'verze pro tisk', 'vytisknout', 'whatsapp', 'zkopírovat odkaz', 'zkopírováno do schránky',
    ],
    notice: [
      // general usage
      'adblock', 'blokování reklam', 'blokátor reklam', 'cookies', 'došlo k chybě',
      'informací v zařízení', 'javascript', 'musíte být přihlášeni', 'můj účet',
      'nastavení soukromí', 'načítání', 'nejsem robot', 'obsah není dostupný', 'odhlásit',
      'odhlásit se', 'odmítnout vše', 'povolit notifikace', 'povolit výběr', 'požadovaná stránka',
      'prohlížeč nepodporuje', 'přihlásit', 'přihlásit se', 'přijmout vše', 'registrovat se',
      'soubory cookie', 'souhlasím a pokračovat', 'správa souhlasu', 'stránka nebyla nalezena',
      'stránka neexistuje', 'stránka nenalezena', 'tato stránka používá', 'tento web používá',
      'tyto stránky používají', 'tyto stránky využívají', 'uložit nastavení', 'vaše soukromí',
      'video není dostupné', 'váš prohlížeč', 'zapamatovat si mě', 'zapomenuté heslo',
      'zapomněli jste heslo', 'zastaralý prohlížeč', 'zkuste to znovu', 'čekejte prosím',
    ],
    caption: [
      // corpus: seen on 2 or more sites
      'foto',
      // general usage
      '1 z 10', 'archiv autora', 'archivní fotografie', 'archivní snímek', 'autor fotografie',
      'celá obrazovka', 'další fotografie', 'foto 1 z 10', 'foto archiv', 'foto čtk', 'fotogalerie',
      'fotografií v galerii', 'getty images', 'ilustrační foto', 'ilustrační fotografie',
      'ilustrační obrázek', 'ilustrační snímek', 'profimedia', 'přehrát video', 'shutterstock',
      'snímek čtk', 'vstoupit do galerie', 'zdroj foto', 'zdroj fotografie', 'zdroj obrázku',
      'zobrazit fotogalerii', 'zobrazit galerii', 'zvětšit obrázek', 'čtk ap',
    ],
    metadata: [
      // corpus: seen on 2 or more sites
      'aktualizováno',
      // general usage
      '10 ledna 2024 10 30', 'aktualizujeme', 'audioverze', 'datum publikace', 'datum zveřejnění',
      'doba čtení', 'délka čtení', 'klíčová slova', 'min čtení', 'minut čtení',
      'naposledy upraveno', 'poslechnout článek', 'poslechněte si článek', 'poslední aktualizace',
      'publikováno', 'před 5 dny', 'před 5 hodinami', 'před 5 minutami', 'přečtete za 5',
      'text původně vyšel', 'vytvořeno', 'zdroj čtk', 'zveřejněno', 'čas čtení',
      'článek byl aktualizován', 'štítky',
    ],
    navigation: [
      // corpus: seen on 2 or more sites
      'magazín',
      // general usage
      'další strana', 'domovská stránka', 'drobečková navigace', 'hlavní menu', 'hlavní navigace',
      'hlavní stránka', 'hledaný výraz', 'hledat', 'hledání', 'horoskopy', 'komentáře a názory',
      'kontakt', 'kontakty', 'křížovky', 'mapa stránek', 'menu', 'na začátek stránky',
      'novější příspěvky', 'o nás', 'obsah článku', 'otevřít menu', 'podcasty', 'předchozí strana',
      'přejít k hlavnímu obsahu', 'přejít k navigaci', 'přejít k obsahu', 'přejít na hlavní obsah',
      'přejít na obsah', 'přejít na úvodní', 'přeskočit na obsah', 'přeskočit navigaci',
      'starší příspěvky', 'strana 5 z 5', 'tv program', 'vyhledat', 'vyhledávání',
      'všechny rubriky', 'zavřít menu', 'zpět na hlavní stránku', 'zpět na úvod', 'zpět nahoru',
      'často kladené otázky',
    ],
    comments: [
      // corpus: seen on 2 or more sites
      'komentáře',
      // general usage
      '5 komentářů', 'diskuse k článku', 'komentovat', 'nahlásit komentář', 'nahlásit příspěvek',
      'napište komentář', 'napsat komentář', 'nebude zveřejněna', 'od nejnovějších', 'odpovědět',
      'pravidla diskuse', 'přidat komentář', 'přidat názor', 'přidat příspěvek',
      'přidejte komentář', 'přihlaste se a diskutujte', 'uložit do prohlížeče jméno',
      'vložit příspěvek', 'vstoupit do diskuse', 'vstoupit do diskuze', 'vstup do diskuse',
      'vyžadované informace', 'váš komentář', 'zapojte se do diskuse', 'zobrazit celou diskusi',
      'zobrazit diskusi', 'zobrazit názory', 'zrušit odpověď',
    ],
    author: [
      // general usage
      'editor webu', 'externí spolupracovník redakce', 'je novinář', 'je novinářka', 'je redaktor',
      'je redaktorka', 'o autorce', 'o autorovi', 'redaktor domácí rubriky', 'redaktor rubriky',
      'redaktor sportovní rubriky', 'redaktor zahraniční rubriky', 'redaktorka domácí rubriky',
      'v redakci od', 'více od autora', 'více článků od', 'všechny příspěvky od',
      'zástupce šéfredaktora', 'články autora', 'šéfredaktor',
    ],
    legal: [
      // corpus: seen on 2 or more sites
      'užití obsahu',
      // general usage
      'all rights reserved', 'automatizovaná analýza textů', 'autorská práva',
      'bez písemného souhlasu', 'bez předchozího souhlasu', 'bez souhlasu redakce', 'copyright',
      'etický kodex', 'issn', 'mk čr e', 'nenese odpovědnost', 'obchodní podmínky',
      'ochrana osobních údajů', 'ochrana soukromí', 'podmínky ochrany osobních údajů',
      'podmínky používání', 'podmínky předplatného', 'podmínky užití', 'prohlášení o cookies',
      'prohlášení o přístupnosti', 'provozovatelem serveru', 'práva vyhrazena',
      'publikování nebo další šíření', 'přebírání obsahu', 's využitím zpravodajství', 'tiráž',
      'vytěžování textů a dat', 'všechna práva vyhrazena', 'všeobecné podmínky',
      'zpracování osobních údajů', 'zásady cookies', 'zásady ochrany osobních údajů',
      'zásady ochrany soukromí', 'zásady zpracování',
    ],
  },
};
