import stopwords from 'natural/lib/natural/util/stopwords_no.js';
import { curate } from './curate.js';
import type { Lexicon } from './types.js';

/** Norwegian. */
export const no: Lexicon = {
  language: 'no',
  stopwords: curate(stopwords.words, {
    add: [
      'allerede', 'andre', 'annen', 'annet', 'bare', 'burde', 'bør', 'dette', 'disse', 'ennå', 'er',
      'fordi', 'fra', 'gjennom', 'har', 'hos', 'i', 'ifølge', 'ikke', 'kan', 'må', 'måtte', 'også',
      'over', 'rundt', 'seg', 'selv', 'skal', 'slik', 'som', 'til', 'under', 'uten', 'vil', 'å',
    ],
  }),
  cues: {
    advertisement: [
      // corpus: seen on 2 or more sites
      'annonseinfo', 'annonsering',
      // general usage
      'annonse', 'annonseinnstillinger', 'annonselenker', 'annonsere', 'annonsér hos oss',
      'annonsør', 'annonsørinnhold', 'artikkelen fortsetter etter annonsen',
      'artikkelen fortsetter under annonsen', 'betalt innhold', 'betalt samarbeid',
      'fortsetter etter annonsen', 'fortsetter under annonsen', 'innhold fra annonsør',
      'kommersielt innhold', 'ledige stillinger', 'legg i handlekurv', 'rabattkode', 'rabattkoder',
      'reklamelenker', 'rubrikkannonser', 'saken fortsetter etter annonsen',
      'saken fortsetter under annonsen', 'sponset innhold',
    ],
    newsletter: [
      // general usage
      'abonner', 'abonner på', 'allerede abonnent', 'avslutt når som helst', 'bestill abonnement',
      'bli abonnent', 'e postadresse', 'e postadressen din', 'for abonnenter', 'for å lese hele',
      'for å lese saken', 'for å lese videre', 'fortsett å lese', 'få full tilgang',
      'gå ikke glipp av', 'har du allerede en konto', 'i innboksen din', 'kjøp abonnement',
      'les saken med', 'logg inn for å lese', 'meld deg av', 'meld deg på', 'mottar denne e posten',
      'nyhetsbrev', 'nyhetsbrevet', 'opprett bruker', 'opprett konto', 'rett i innboksen',
      'takk for din påmelding',
    ],
    recommended: [
      // corpus: seen on 2 or more sites
      'les også', 'vis mer',
      // general usage
      'anbefalt', 'anbefalt for deg', 'anbefalte artikler', 'anbefalte saker', 'andre leser også',
      'du vil kanskje også like', 'flere nyheter', 'flere saker', 'forrige artikkel',
      'forrige innlegg', 'forrige sak', 'hør også', 'i fokus nå', 'last inn flere', 'last inn mer',
      'les alt om', 'les artikkelen', 'les hele artikkelen', 'les hele intervjuet',
      'les hele saken', 'les mer', 'les saken', 'les videre', 'lignende artikler',
      'mer fra forsiden', 'mer om saken', 'mer om temaet', 'mest lest', 'mest leste', 'mest sett',
      'neste artikkel', 'neste sak', 'populært nå', 'relatert innhold', 'relaterte artikler',
      'relaterte innlegg', 'relaterte saker', 'se også', 'siste artikler', 'siste nyheter',
      'siste nytt', 'siste saker', 'siste videoer', 'toppsaker', 'vis alle', 'vis flere',
    ],
    promotion: [
      // corpus: seen on 2 or more sites
      'tips oss',
      // general usage
      'app store', 'fant du det du lette etter', 'fant du en feil', 'feil i artikkelen',
      'funnet en feil', 'følg oss på google', 'gi oss tilbakemelding', 'gi tilbakemelding',
      'google play', 'har du et tips', 'har du tips', 'hva synes du', 'hør podkast',
      'hør podkasten', 'jobb hos oss', 'kontakt oss', 'kontakt redaksjonen', 'last ned appen',
      'last ned vår app', 'meld fra om feil', 'nyhetstips', 'rapporter feil', 'send inn tips',
      'send oss tips', 'send tips', 'si din mening', 'skriv et leserinnlegg', 'skriv til oss',
      'skrivefeil i saken', 'støtt oss', 'støtt vårt arbeid', 'tips journalisten',
    ],
    social: [
      // general usage
      'del artikkel', 'del artikkelen', 'del innlegg', 'del lenke', 'del på e post', 'del saken',
      'et innlegg delt av', 'facebook', 'følg oss', 'instagram', 'kopier lenke', 'kopier lenken',
      'lagre artikkel', 'lagre til senere', 'lenke kopiert', 'lenken er kopiert', 'lenken kopiert',
      'les senere', 'linkedin', 'messenger', 'rss', 'send på e post', 'skriv ut', 'snapchat',
      'sosiale medier', 'tips en venn', 'twitter', 'whatsapp', 'åpnes i ny fane',
      'åpnes i nytt vindu',
    ],
    notice: [
      // corpus: seen on 2 or more sites
      'informasjonskapsler', 'lukk',
      // general usage
      'adblock', 'administrer samtykke', 'annonseblokkering', 'avvis alle', 'berettiget interesse',
      'cookie innstillinger', 'cookies', 'det oppstod en feil', 'dine annonsevalg',
      'fant ikke siden', 'glemt passord', 'godta alle', 'husk meg', 'informasjon på en enhet',
      'innholdet kan ikke vises', 'javascript', 'jeg godtar', 'lagre innstillinger', 'laster inn',
      'logg inn', 'logg ut', 'min konto', 'min profil', 'min side', 'mine sider',
      'moderne nettleser', 'nettleseren din', 'nettleseren støttes ikke', 'nettsiden bruker',
      'nettstedet bruker', 'noe gikk galt', 'personverninnstillinger', 'prøv igjen', 'push varsler',
      'registrer deg', 'siden ble ikke funnet', 'siden du leter etter', 'siden finnes ikke',
      'skru på varsler', 'tillat alle', 'utdatert nettleser', 'vennligst vent',
    ],
    caption: [
      // corpus: seen on 2 or more sites
      'foto',
      // general usage
      '1 av 10', 'afp ntb', 'ap ntb', 'arkivfoto', 'bilde 1 av 10', 'bildegalleri', 'bildeserie',
      'bildetekst', 'colourbox', 'forrige bilde', 'forstørr bildet', 'foto ap', 'foto ntb',
      'foto privat', 'foto scanpix', 'fullskjerm', 'getty images', 'illustrasjon ntb',
      'illustrasjonsbilde', 'illustrasjonsfoto', 'klikk på bildet', 'neste bilde',
      'ntb kommunikasjon', 'ntb scanpix', 'personene på bildet har', 'pressefoto', 'reuters ntb',
      'se bildene', 'skjermbilde', 'skjermdump', 'spill av', 'vis bilde', 'vis bilder',
      'vis større bilde', 'åpne bilde',
    ],
    metadata: [
      // corpus: seen on 2 or more sites
      'kl 10 30', 'oppdatert', 'publisert',
      // general usage
      '5 minutter siden', '5 timer siden', 'artikkelen er over', 'av ntb', 'debattinnlegg',
      'dette er en kommentar', 'dette er en kronikk', 'dette er et debattinnlegg',
      'dette er et leserinnlegg', 'emneord', 'for 5 timer siden', 'først publisert',
      'gir uttrykk for skribentens holdning', 'kilde ntb', 'kommentar dette er',
      'kvalitetssikret av journalist', 'laget av chatgpt', 'lesetid', 'lytt til artikkelen',
      'lytt til saken', 'min lesetid', 'minutter lesetid', 'oppdatert 10 januar',
      'publiseringsdato', 'publisert 10 01 2024', 'publisert 10 januar', 'saken er endret',
      'saken er oppdatert', 'saken oppdateres', 'sist endret', 'sist oppdatert', 'sist redigert',
      'skribentens egne', 'stikkord', 'tagger', 'tidligere versjon av artikkelen',
      'tidligere versjon av denne', 'tidligere versjon av saken',
    ],
    navigation: [
      // corpus: seen on 2 or more sites
      'e avis', 'kjendis', 'meny', 'sporten',
      // general usage
      'alle saker', 'dødsannonser', 'eavis', 'eldre innlegg', 'forrige side', 'forside', 'forsiden',
      'gå til hovedinnhold', 'gå til innhold', 'gå til innholdet', 'hopp til hovedinnhold',
      'hopp til innhold', 'hopp til innholdet', 'horoskop', 'hovedmeny', 'innenriks',
      'innholdsfortegnelse', 'kryssord', 'kundesenter', 'kundeservice', 'leserbrev', 'lukk meny',
      'minnesider', 'navigasjon', 'neste side', 'nett tv', 'nettstedskart', 'nyere innlegg',
      'ofte stilte spørsmål', 'om oss', 'papiravis', 'podkast', 'podkaster', 'sudoku', 'søk etter',
      'til forsiden', 'til hovedinnholdet', 'til toppen', 'tv guide', 'utenriks', 'åpne meny',
    ],
    comments: [
      // general usage
      'bli den første til å kommentere', 'bli med i debatten', 'bli med i samtalen', 'debattregler',
      'delta i debatten', 'delta i diskusjonen', 'eldste først', 'for å kommentere', 'kommentarer',
      'kommentarfeltet', 'kommenter', 'kommenter saken', 'lagre mitt navn',
      'legg igjen en kommentar', 'legg igjen et svar', 'legg til kommentar', 'meld inn',
      'neste gang jeg kommenterer', 'nyeste først', 'obligatoriske felt', 'rapporter innlegg',
      'rapporter kommentar', 'regler for kommentarfeltet', 'skriv en kommentar', 'skriv et svar',
      'skriv kommentar', 'vil ikke bli publisert',
    ],
    author: [
      // general usage
      'alle artikler av', 'alle innlegg av', 'er debattredaktør', 'er fast spaltist',
      'er frilanser', 'er frilansjournalist', 'er frilansskribent', 'er politisk redaktør',
      'er spaltist', 'flere artikler av', 'flere innlegg av', 'flere saker av', 'gjestekommentator',
      'gjesteskribent', 'kontakt journalisten', 'om forfatteren', 'om skribenten',
      'send e post til journalisten',
    ],
    legal: [
      // corpus: seen on 2 or more sites
      'ansvarlig redaktør', 'personvern', 'personvernerklæring', 'vær varsom',
      // general usage
      'abonnementsvilkår', 'all rights reserved', 'alle rettigheter',
      'behandling av personopplysninger', 'beskyttet av åndsverkloven', 'bruk av cookies',
      'brukervilkår', 'cookiepolicy', 'copyright', 'eksterne lenker', 'eksterne nettsider',
      'er ikke ansvarlig for', 'god presseskikk', 'ikke ansvar for innhold', 'kjøpsvilkår',
      'klageorgan oppnevnt av', 'maskinell innhøsting', 'oppfordres til å ta kontakt', 'org nr',
      'personvernpolicy', 'rammet av urettmessig', 'redaktørplakaten', 'redaktørplakatens',
      'salgsvilkår', 'tilgjengelighetserklæring', 'uten særskilt avtale',
    ],
  },
};
