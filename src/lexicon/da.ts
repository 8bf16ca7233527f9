import type { Lexicon } from './types.js';

/** Danish. */
export const da: Lexicon = {
  language: 'da',
  stopwords: [
    'af', 'alle', 'allerede', 'alt', 'altså', 'anden', 'andet', 'andre', 'at', 'bare', 'blev',
    'blevet', 'blive', 'bliver', 'både', 'bør', 'da', 'de', 'dem', 'den', 'denne', 'der', 'deres',
    'derfor', 'det', 'dette', 'dig', 'din', 'dine', 'disse', 'dit', 'dog', 'du', 'efter', 'eller',
    'en', 'end', 'enten', 'er', 'et', 'for', 'fordi', 'fra', 'før', 'gennem', 'haft', 'ham', 'han',
    'hans', 'har', 'havde', 'have', 'hende', 'hendes', 'her', 'hos', 'hun', 'hvad', 'hvem', 'hver',
    'hverken', 'hvilke', 'hvilken', 'hvilket', 'hvis', 'hvor', 'hvordan', 'hvorfor', 'i', 'ifølge',
    'igen', 'ikke', 'ind', 'ja', 'jeg', 'jeres', 'jo', 'kan', 'kun', 'kunne', 'man', 'mange', 'med',
    'meget', 'mellem', 'men', 'mens', 'mere', 'mest', 'mig', 'min', 'mine', 'mit', 'mod', 'må',
    'måtte', 'ned', 'nej', 'nogen', 'noget', 'nogle', 'nu', 'når', 'og', 'også', 'om', 'omkring',
    'op', 'os', 'over', 'på', 'samme', 'selv', 'selvom', 'siden', 'sig', 'sin', 'sine', 'sit',
    'skal', 'skulle', 'som', 'stadig', 'så', 'således', 'til', 'ud', 'uden', 'under', 'var', 'ved',
    'vi', 'vil', 'ville', 'vores', 'være', 'været',
  ],
  cues: {
    advertisement: [
      // corpus: seen on 2 or more sites
      'annonce',
      // general usage
      'annonceindhold', 'annoncering', 'annoncér', 'annoncørbetalt', 'annoncørbetalt indhold',
      'betalt indhold', 'fortsætter efter annoncen', 'fortsætter under annoncen', 'jobannoncer',
      'kommercielt samarbejde', 'rabatkode', 'rabatkoder', 'reklamelinks', 'sponsoreret',
      'sponsoreret af', 'sponsoreret indhold',
    ],
    newsletter: [
      // corpus: seen on 2 or more sites
      'køb abonnement', 'nyhedsbreve',
      // general usage
      'abonner', 'abonnér', 'afmeld', 'allerede abonnent', 'bliv abonnent', 'din e mail',
      'direkte i din indbakke', 'e mailadresse', 'for abonnenter', 'for at læse videre',
      'få nyhedsbrevet', 'gå ikke glip af', 'kræver abonnement', 'kræver et abonnement',
      'læs videre med', 'nyhedsbrev', 'opret en profil', 'opret konto', 'prøv gratis',
      'tilmeld dig',
    ],
    recommended: [
      // general usage
      'anbefalede artikler', 'anbefalet til dig', 'du vil måske også kunne lide', 'flere artikler',
      'flere nyheder', 'forrige artikel', 'hør også', 'indlæs flere', 'læs artiklen',
      'læs hele artiklen', 'læs mere', 'læs også', 'læs videre', 'mere om emnet', 'mest læst',
      'mest læste', 'mest sete', 'måske er du også interesseret i', 'næste artikel',
      'populært lige nu', 'relaterede artikler', 'relaterede emner', 'se alle', 'se også',
      'seneste nyheder', 'seneste nyt', 'tophistorier', 'vis alle', 'vis flere', 'vis mere',
    ],
    promotion: [
      // general usage
      'app store', 'download appen', 'fandt du en fejl', 'fundet en fejl', 'følg os på google',
      'giv feedback', 'google play', 'har du et tip', 'har du tip', 'hent app', 'hent appen',
      'hent vores app', 'hør podcasten', 'job hos os', 'kontakt os', 'kontakt redaktionen',
      'ledige stillinger', 'lyt til podcasten', 'ret en fejl', 'send dit debatindlæg',
      'send et tip', 'skriv til os', 'støt os', 'tip os', 'tip redaktionen',
    ],
    social: [
      // corpus: seen on 2 or more sites
      'facebook',
      // general usage
      'del artikel', 'del artiklen', 'del på mail', 'følg emnet', 'følg os', 'gem artikel',
      'instagram', 'kopier link', 'kopiér link', 'link kopieret', 'linkedin', 'messenger', 'rss',
      'send på mail', 'send som e mail', 'sociale medier', 'synes godt om', 'twitter', 'udskriv',
      'whatsapp',
    ],
    notice: [
      // corpus: seen on 2 or more sites
      'log ind',
      // general usage
      'accepter alle', 'acceptér', 'adblocker', 'afvis alle', 'browser understøttes ikke',
      'cookieindstillinger', 'cookies', 'denne funktion kræver', 'der opstod en fejl',
      'dette website bruger', 'din browser', 'få notifikationer', 'glemt adgangskode',
      'glemt din adgangskode', 'javascript', 'jeg accepterer', 'log ud', 'luk', 'min konto',
      'min profil', 'min side', 'noget gik galt', 'opret bruger', 'privatlivsindstillinger',
      'prøv igen', 'siden findes ikke', 'slå notifikationer til', 'tillad alle',
    ],
    caption: [
      // corpus: seen on 2 or more sites
      'foto',
      // general usage
      '1 af 10', 'afspil video', 'arkivbillede', 'arkivfoto', 'billede 1 af 10', 'billedgalleri',
      'billedserie', 'billedtekst', 'foto pr', 'foto privat', 'fuld skærm', 'genrefoto',
      'getty images', 'modelfoto', 'pr foto', 'ritzau scanpix', 'screenshot', 'se billeder',
      'se billedet', 'skærmbillede', 'vis billede',
    ],
    metadata: [
      // general usage
      '5 dage siden', '5 minutter siden', '5 timer siden', 'af ritzau', 'artiklen er opdateret',
      'artiklen opdateres', 'denne artikel er opdateret', 'dette er et debatindlæg',
      'for 5 timer siden', 'kilde ritzau', 'kl 10 30', 'lyt til artiklen', 'læsetid', 'min læsetid',
      'min læsning', 'minutters læsning', 'nøgleord', 'opdateret', 'publiceret', 'senest opdateret',
      'sidst opdateret', 'sidst ændret', 'tags', 'udtryk for skribentens egen holdning',
    ],
    navigation: [
      // general usage
      'alle artikler', 'dagens avis', 'e avis', 'forrige side', 'forside', 'forsiden',
      'gå til hovedindhold', 'gå til indhold', 'gå til indholdet', 'hop til indhold', 'horoskop',
      'hovedmenu', 'krydsord', 'kundecenter', 'kundeservice', 'luk menu', 'læserbreve', 'menu',
      'mindeord', 'næste side', 'ofte stillede spørgsmål', 'om os', 'podcast', 'podcasts',
      'sitemap', 'spring til hovedindhold', 'spring til indhold', 'sudoku', 'søg efter',
      'til forsiden', 'til toppen', 'tv guide', 'åbn menu',
    ],
    comments: [
      // general usage
      'anmeld kommentar', 'bland dig i debatten', 'debatregler', 'deltag i debatten',
      'efterlad en kommentar', 'for at kommentere', 'kommentarer', 'kommentarfeltet',
      'kommentarsporet', 'kommenter', 'kommenter artiklen', 'kommentér', 'krævede felter',
      'skriv en kommentar', 'skriv kommentar', 'tilføj kommentar', 'vil ikke blive publiceret',
      'vær den første til at kommentere',
    ],
    author: [
      // general usage
      'alle artikler af', 'debatredaktør', 'er freelancejournalist', 'er journalist på',
      'er politisk redaktør', 'flere artikler af', 'følg skribenten', 'kontakt journalisten',
      'om forfatteren', 'om skribenten', 'skriv til journalisten',
    ],
    legal: [
      // corpus: seen on 2 or more sites
      'privatlivspolitik',
      // general usage
      'abonnementsbetingelser', 'all rights reserved', 'alle rettigheder forbeholdes',
      'ansvarshavende chefredaktør', 'ansvarshavende redaktør', 'brugerbetingelser', 'citatpraksis',
      'cookie og privatlivspolitik', 'cookiepolitik', 'copyright', 'etiske retningslinjer',
      'forretningsbetingelser', 'handelsbetingelser', 'må ikke gengives', 'ophavsretsloven',
      'persondatapolitik', 'presseetiske regler', 'tilgængelighedserklæring', 'udgives af',
    ],
  },
};
