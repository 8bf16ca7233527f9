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
      'annonceindhold', 'annoncelinks', 'annoncering', 'annoncér', 'annoncørbetalt',
      'annoncørbetalt indhold', 'artiklen fortsætter efter', 'artiklen fortsætter under',
      'betalt indhold', 'betalt samarbejde', 'fortsætter efter annoncen',
      'fortsætter under annoncen', 'indeholder reklame', 'jobannoncer', 'kommercielt indhold',
      'kommercielt samarbejde', 'læg i kurv', 'rabatkode', 'rabatkoder', 'reklamelink',
      'reklamelinks', 'sponsoreret', 'sponsoreret af', 'sponsoreret indhold',
    ],
    newsletter: [
      // corpus: seen on 2 or more sites
      'køb abonnement', 'nyhedsbreve',
      // general usage
      'abonner', 'abonnér', 'afmeld', 'allerede abonnent', 'bliv abonnent', 'din e mail',
      'din email', 'din mailadresse', 'direkte i din indbakke', 'e mailadresse', 'for abonnenter',
      'for at læse artiklen', 'for at læse hele', 'for at læse videre', 'fortsæt med at læse',
      'få nyhedsbrevet', 'gå ikke glip af', 'i din indbakke', 'kræver abonnement',
      'kræver et abonnement', 'læs videre med', 'modtager denne e mail', 'modtager denne mail',
      'nyhedsbrev', 'opret en profil', 'opret konto', 'prøv gratis', 'tak for din tilmelding',
      'tilmeld dig',
    ],
    recommended: [
      // general usage
      'anbefalede artikler', 'anbefalet til dig', 'andre læser også', 'du vil måske også',
      'du vil måske også kunne lide', 'flere artikler', 'flere nyheder', 'forrige artikel',
      'forrige indlæg', 'hør også', 'indlæs flere', 'læs alt om', 'læs artiklen',
      'læs hele artiklen', 'læs hele historien', 'læs hele interviewet', 'læs mere', 'læs også',
      'læs videre', 'mere fra forsiden', 'mere om emnet', 'mest læst', 'mest læste', 'mest sete',
      'måske er du også interesseret i', 'næste artikel', 'populært lige nu', 'relaterede artikler',
      'relaterede emner', 'relaterede indlæg', 'relaterede nyheder', 'relateret indhold', 'se alle',
      'se også', 'seneste artikler', 'seneste nyheder', 'seneste nyt', 'tophistorier', 'vis alle',
      'vis flere', 'vis mere',
    ],
    promotion: [
      // general usage
      'app store', 'download appen', 'fandt du en fejl', 'fejl i artiklen', 'fundet en fejl',
      'følg os på google', 'giv feedback', 'google play', 'har du en god historie', 'har du et tip',
      'har du tip', 'hent app', 'hent appen', 'hent vores app', 'hvor du hører podcasts',
      'hør podcasten', 'job hos os', 'kontakt os', 'kontakt redaktionen', 'ledige stillinger',
      'lyt til podcasten', 'læserundersøgelse', 'nyhedstip', 'ret en fejl', 'send dit debatindlæg',
      'send dit læserbrev', 'send et tip', 'send os et tip', 'ser du en fejl', 'skriv til os',
      'støt os', 'støt vores arbejde', 'tip os', 'tip redaktionen', 'åbn i appen',
    ],
    social: [
      // corpus: seen on 2 or more sites
      'facebook',
      // general usage
      'del artikel', 'del artiklen', 'del indlæg', 'del på mail', 'et opslag delt af', 'følg emnet',
      'følg os', 'gem artikel', 'gem til senere', 'instagram', 'kopier link', 'kopier linket',
      'kopieret til udklipsholder', 'kopiér link', 'link kopieret', 'linkedin',
      'linket er kopieret', 'læs senere', 'messenger', 'print artikel', 'rss', 'send på mail',
      'send som e mail', 'send til en ven', 'sociale medier', 'synes godt om', 'tip en ven',
      'twitter', 'udskriv', 'whatsapp', 'åbner i et nyt vindue', 'åbner i nyt vindue',
    ],
    notice: [
      // corpus: seen on 2 or more sites
      'log ind',
      // general usage
      'accepter alle', 'acceptér', 'adblocker', 'afvis alle', 'browser understøttes ikke',
      'cookieindstillinger', 'cookies', 'denne funktion kræver', 'denne hjemmeside bruger',
      'der opstod en fejl', 'dette website bruger', 'din browser', 'få notifikationer',
      'gem indstillinger', 'glemt adgangskode', 'glemt din adgangskode', 'hjemmesiden bruger',
      'husk mig', 'indholdet kan ikke vises', 'javascript', 'jeg accepterer', 'log ud', 'luk',
      'min konto', 'min profil', 'min side', 'noget gik galt', 'nulstil adgangskode',
      'oplysninger på en enhed', 'opret bruger', 'privatlivsindstillinger', 'prøv igen',
      'samtykkeindstillinger', 'siden blev ikke fundet', 'siden du leder efter',
      'siden findes ikke', 'siden kunne ikke findes', 'slå notifikationer til', 'tillad alle',
      'tillad udvalgte', 'vent venligst', 'ældre browser',
    ],
    caption: [
      // corpus: seen on 2 or more sites
      'foto',
      // general usage
      '1 af 10', 'afspil video', 'arkivbillede', 'arkivfoto', 'billede 1 af 10', 'billedgalleri',
      'billedserie', 'billedtekst', 'forrige billede', 'foto pr', 'foto privat', 'fuld skærm',
      'genrefoto', 'getty images', 'klik for at forstørre', 'klik på billedet', 'modelfoto',
      'næste billede', 'personerne på billedet har', 'polfoto', 'pr foto', 'pressebillede',
      'ritzau scanpix', 'screenshot', 'se billeder', 'se billedet', 'skærmbillede', 'vis billede',
      'vis større billede', 'åbn billede',
    ],
    metadata: [
      // general usage
      '5 dage siden', '5 minutter siden', '5 timer siden', 'af ritzau', 'artiklen er mere end',
      'artiklen er opdateret', 'artiklen er rettet', 'artiklen er ændret', 'artiklen opdateres',
      'denne artikel er opdateret', 'dette er en klumme', 'dette er en kronik',
      'dette er et debatindlæg', 'dette er et læserbrev', 'for 5 timer siden', 'hør artiklen',
      'kilde ritzau', 'kl 10 30', 'lyt til artiklen', 'lyt til denne artikel', 'læsetid',
      'min læsetid', 'min læsning', 'minutters læsning', 'nøgleord', 'opdateret', 'oplæst artikel',
      'publiceret', 'publiceringsdato', 'senest opdateret', 'senest redigeret', 'sidst opdateret',
      'sidst ændret', 'tags', 'tidligere version af artiklen', 'tidligere version af denne',
      'udtryk for skribentens egen holdning',
    ],
    navigation: [
      // general usage
      'alle artikler', 'dagens avis', 'dødsannoncer', 'e avis', 'forrige side', 'forside',
      'forsiden', 'gå til hovedindhold', 'gå til indhold', 'gå til indholdet', 'hop til indhold',
      'horoskop', 'hovedmenu', 'indholdsfortegnelse', 'krydsord', 'kundecenter', 'kundeservice',
      'luk menu', 'læserbreve', 'menu', 'mindeord', 'nyere indlæg', 'næste side',
      'ofte stillede spørgsmål', 'om os', 'podcast', 'podcasts', 'sitemap',
      'spring til hovedindhold', 'spring til indhold', 'sudoku', 'søg efter', 'til forsiden',
      'til hovedindhold', 'til hovedindholdet', 'til toppen', 'tilbage til oversigten', 'tv guide',
      'åbn menu', 'ældre indlæg',
    ],
    comments: [
      // general usage
      'anmeld indlæg', 'anmeld kommentar', 'annuller svar', 'bland dig i debatten', 'debatregler',
      'deltag i debatten', 'deltag i samtalen', 'efterlad en kommentar', 'for at kommentere',
      'gem mit navn', 'hold en god tone', 'kommentarer', 'kommentarfeltet', 'kommentarsporet',
      'kommenter', 'kommenter artiklen', 'kommentér', 'krævede felter', 'læg en kommentar',
      'næste gang jeg kommenterer', 'skriv en kommentar', 'skriv kommentar', 'start debatten',
      'tilføj kommentar', 'vil ikke blive publiceret', 'vær den første til at kommentere',
      'ældste først',
    ],
    author: [
      // general usage
      'alle artikler af', 'alle indlæg af', 'artikler skrevet af', 'debatredaktør',
      'er erhvervsjournalist', 'er freelancejournalist', 'er freelanceskribent', 'er journalist på',
      'er klummeskribent', 'er politisk redaktør', 'flere artikler af', 'flere indlæg af',
      'følg skribenten', 'gæsteblogger', 'gæsteskribent', 'kontakt journalisten',
      'kontakt skribenten', 'om forfatteren', 'om skribenten', 'skriv til journalisten',
    ],
    legal: [
      // corpus: seen on 2 or more sites
      'privatlivspolitik',
      // general usage
      'abonnementsbetingelser', 'all rights reserved', 'alle rettigheder forbeholdes',
      'ansvarshavende chefredaktør', 'ansvarshavende redaktør', 'brugerbetingelser', 'citatpraksis',
      'cookie og privatlivspolitik', 'cookiepolitik', 'copyright', 'cvr nr', 'cvr nummer',
      'etiske retningslinjer', 'forretningsbetingelser', 'handelsbetingelser',
      'kopiering er ikke tilladt', 'må ikke gengives', 'ophavsretsloven', 'persondatapolitik',
      'presseetiske regler', 'salgsbetingelser', 'tekst og datamining', 'tilgængelighedserklæring',
      'uden forudgående skriftlig', 'uden skriftlig tilladelse', 'udgives af',
    ],
  },
};
