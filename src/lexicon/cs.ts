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
      'ceník inzerce', 'inzerce', 'komerční sdělení', 'komerční článek', 'partnerský obsah',
      'placená inzerce', 'pokračování článku pod reklamou', 'pokračuje pod reklamou',
      'pro inzerenty', 'slevové kupóny', 'slevové kódy', 'sponzorovaný obsah', 'sponzorováno',
    ],
    newsletter: [
      // general usage
      'beru na vědomí', 'e mailová adresa', 'máte již předplatné', 'newsletter', 'newslettery',
      'obsah pouze pro', 'odběr newsletteru', 'odemknout článek', 'odhlásit odběr',
      'pro předplatitele', 'předplatit', 'předplatitel', 'předplatné', 'přihlaste se k odběru',
      'přihlásit k odběru', 'přihlášením k newsletteru', 'vyzkoušet zdarma', 'váš e mail',
      'zadejte e mail', 'získat předplatné', 'číst dál',
    ],
    recommended: [
      // corpus: seen on 2 or more sites
      'hlavní zprávy', 'nejnovější', 'související',
      // general usage
      'další článek', 'další články', 'doporučené', 'doporučujeme', 'mohlo by se vám líbit',
      'mohlo by vás zajímat', 'načíst další', 'nejdiskutovanější', 'nejnovější zprávy',
      'nejsledovanější', 'nejčtenější', 'nejčtenější články', 'online reportáž', 'podobné články',
      'poslední zprávy', 'právě se děje', 'předchozí článek', 'přečtěte si', 'sledujte online',
      'související témata', 'související články', 'témata článku', 'více k tématu', 'více o tématu',
      'zobrazit další', 'zobrazit více', 'čtěte také', 'čtěte též', 'čtěte více',
      'číst celý článek', 'číst více',
    ],
    promotion: [
      // general usage
      'app store', 'google play', 'kontaktujte nás', 'mobilní aplikace', 'máte tip',
      'nahlásit chybu', 'napište nám', 'našli jste chybu', 'našli jste v článku chybu', 'pište nám',
      'podpořte nás', 'poslechněte si podcast', 'pošlete nám', 'přispějte', 'sledujte nás na',
      'stáhnout aplikaci', 'stáhněte si aplikaci',
    ],
    social: [
      // corpus: seen on 2 or more sites
      'sdílet',
      // general usage
      'facebook', 'instagram', 'kopírovat odkaz', 'linkedin', 'messenger', 'odkaz zkopírován',
      'poslat e mailem', 'rss', 'sdílejte', 'sdílet na facebooku', 'sdílet článek', 'sledujte nás',
      'to se mi líbí', 'twitter', 'uložit na později', 'uložit článek', 'vytisknout', 'whatsapp',
      'zkopírovat odkaz',
    ],
    notice: [
      // general usage
      'adblock', 'blokování reklam', 'cookies', 'došlo k chybě', 'javascript', 'můj účet',
      'nastavení soukromí', 'načítání', 'odhlásit', 'odhlásit se', 'odmítnout vše',
      'povolit notifikace', 'prohlížeč nepodporuje', 'přihlásit', 'přihlásit se', 'přijmout vše',
      'registrovat se', 'soubory cookie', 'stránka nenalezena', 'tento web používá',
      'vaše soukromí', 'váš prohlížeč', 'zapomenuté heslo', 'zapomněli jste heslo',
      'zastaralý prohlížeč', 'zkuste to znovu',
    ],
    caption: [
      // corpus: seen on 2 or more sites
      'foto',
      // general usage
      '1 z 10', 'archivní snímek', 'autor fotografie', 'celá obrazovka', 'další fotografie',
      'foto 1 z 10', 'foto archiv', 'foto čtk', 'fotogalerie', 'fotografií v galerii',
      'getty images', 'ilustrační foto', 'ilustrační snímek', 'profimedia', 'přehrát video',
      'shutterstock', 'zdroj foto', 'zobrazit galerii',
    ],
    metadata: [
      // corpus: seen on 2 or more sites
      'aktualizováno',
      // general usage
      '10 ledna 2024 10 30', 'aktualizujeme', 'doba čtení', 'délka čtení', 'klíčová slova',
      'min čtení', 'minut čtení', 'naposledy upraveno', 'poslechnout článek',
      'poslední aktualizace', 'publikováno', 'před 5 dny', 'před 5 hodinami', 'před 5 minutami',
      'vytvořeno', 'zdroj čtk', 'zveřejněno', 'štítky',
    ],
    navigation: [
      // corpus: seen on 2 or more sites
      'magazín',
      // general usage
      'další strana', 'domovská stránka', 'hlavní menu', 'hlavní stránka', 'hledat', 'hledání',
      'horoskopy', 'komentáře a názory', 'kontakt', 'kontakty', 'křížovky', 'mapa stránek', 'menu',
      'o nás', 'obsah článku', 'otevřít menu', 'podcasty', 'předchozí strana',
      'přejít k hlavnímu obsahu', 'přejít k obsahu', 'přejít na hlavní obsah', 'přejít na obsah',
      'přeskočit na obsah', 'tv program', 'vyhledat', 'vyhledávání', 'zavřít menu',
      'zpět na hlavní stránku', 'zpět nahoru',
    ],
    comments: [
      // corpus: seen on 2 or more sites
      'komentáře',
      // general usage
      '5 komentářů', 'komentovat', 'nahlásit příspěvek', 'napsat komentář', 'nebude zveřejněna',
      'odpovědět', 'pravidla diskuse', 'přidat komentář', 'přidat příspěvek', 'přidejte komentář',
      'přihlaste se a diskutujte', 'vstoupit do diskuse', 'vstoupit do diskuze',
      'vyžadované informace', 'zapojte se do diskuse', 'zobrazit diskusi',
    ],
    author: [
      // general usage
      'editor webu', 'je novinář', 'je novinářka', 'je redaktor', 'je redaktorka', 'o autorce',
      'o autorovi', 'redaktor domácí rubriky', 'redaktor rubriky', 'redaktorka domácí rubriky',
      'v redakci od', 'zástupce šéfredaktora', 'články autora', 'šéfredaktor',
    ],
    legal: [
      // corpus: seen on 2 or more sites
      'užití obsahu',
      // general usage
      'all rights reserved', 'autorská práva', 'bez předchozího souhlasu', 'copyright',
      'etický kodex', 'issn', 'nenese odpovědnost', 'obchodní podmínky', 'ochrana osobních údajů',
      'ochrana soukromí', 'podmínky používání', 'podmínky užití', 'prohlášení o přístupnosti',
      'publikování nebo další šíření', 'tiráž', 'všechna práva vyhrazena', 'všeobecné podmínky',
      'zpracování osobních údajů', 'zásady cookies', 'zásady ochrany osobních údajů',
    ],
  },
};
