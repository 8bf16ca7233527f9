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
      'annonse', 'annonseinnstillinger', 'annonsere', 'annonsér hos oss', 'annonsør',
      'annonsørinnhold', 'artikkelen fortsetter etter annonsen',
      'artikkelen fortsetter under annonsen', 'betalt innhold', 'innhold fra annonsør',
      'kommersielt innhold', 'ledige stillinger', 'rabattkoder', 'rubrikkannonser',
      'saken fortsetter etter annonsen', 'saken fortsetter under annonsen', 'sponset innhold',
    ],
    newsletter: [
      // general usage
      'abonner', 'abonner på', 'allerede abonnent', 'avslutt når som helst', 'bestill abonnement',
      'bli abonnent', 'e postadresse', 'for abonnenter', 'for å lese videre', 'få full tilgang',
      'gå ikke glipp av', 'kjøp abonnement', 'les saken med', 'logg inn for å lese', 'meld deg av',
      'meld deg på', 'nyhetsbrev', 'nyhetsbrevet', 'opprett konto',
    ],
    recommended: [
      // corpus: seen on 2 or more sites
      'les også', 'vis mer',
      // general usage
      'anbefalt', 'anbefalt for deg', 'anbefalte saker', 'du vil kanskje også like',
      'flere nyheter', 'flere saker', 'forrige artikkel', 'forrige sak', 'hør også', 'i fokus nå',
      'last inn flere', 'les hele saken', 'les mer', 'les saken', 'les videre', 'mer om saken',
      'mer om temaet', 'mest lest', 'mest leste', 'mest sett', 'neste artikkel', 'neste sak',
      'populært nå', 'relaterte artikler', 'relaterte saker', 'se også', 'siste nyheter',
      'siste nytt', 'siste saker', 'siste videoer', 'toppsaker', 'vis alle', 'vis flere',
    ],
    promotion: [
      // corpus: seen on 2 or more sites
      'tips oss',
      // general usage
      'app store', 'feil i artikkelen', 'funnet en feil', 'følg oss på google', 'gi tilbakemelding',
      'google play', 'har du et tips', 'har du tips', 'hva synes du', 'hør podkast',
      'hør podkasten', 'jobb hos oss', 'kontakt oss', 'kontakt redaksjonen', 'last ned appen',
      'last ned vår app', 'meld fra om feil', 'nyhetstips', 'send oss tips', 'send tips',
      'si din mening', 'skriv et leserinnlegg', 'skriv til oss', 'støtt oss',
    ],
    social: [
      // general usage
      'del artikkel', 'del artikkelen', 'del på e post', 'del saken', 'facebook', 'følg oss',
      'instagram', 'kopier lenke', 'kopier lenken', 'lagre artikkel', 'lenke kopiert', 'linkedin',
      'messenger', 'rss', 'send på e post', 'skriv ut', 'snapchat', 'sosiale medier', 'twitter',
      'whatsapp',
    ],
    notice: [
      // corpus: seen on 2 or more sites
      'informasjonskapsler', 'lukk',
      // general usage
      'adblock', 'annonseblokkering', 'avvis alle', 'cookie innstillinger', 'cookies',
      'det oppstod en feil', 'dine annonsevalg', 'glemt passord', 'godta alle', 'javascript',
      'jeg godtar', 'laster inn', 'logg inn', 'logg ut', 'min konto', 'min profil', 'min side',
      'mine sider', 'nettleseren din', 'nettleseren støttes ikke', 'noe gikk galt',
      'personverninnstillinger', 'prøv igjen', 'push varsler', 'registrer deg', 'siden finnes ikke',
      'skru på varsler', 'utdatert nettleser',
    ],
    caption: [
      // corpus: seen on 2 or more sites
      'foto',
      // general usage
      '1 av 10', 'afp ntb', 'ap ntb', 'arkivfoto', 'bilde 1 av 10', 'bildegalleri', 'bildeserie',
      'bildetekst', 'forstørr bildet', 'foto ap', 'foto ntb', 'foto privat', 'foto scanpix',
      'fullskjerm', 'getty images', 'illustrasjonsbilde', 'illustrasjonsfoto', 'ntb scanpix',
      'pressefoto', 'reuters ntb', 'se bildene', 'skjermbilde', 'skjermdump', 'spill av',
      'vis bilde', 'vis bilder',
    ],
    metadata: [
      // corpus: seen on 2 or more sites
      'kl 10 30', 'oppdatert', 'publisert',
      // general usage
      '5 minutter siden', '5 timer siden', 'artikkelen er over', 'av ntb', 'debattinnlegg',
      'dette er en kommentar', 'dette er et debattinnlegg', 'emneord', 'for 5 timer siden',
      'først publisert', 'gir uttrykk for skribentens holdning', 'kilde ntb', 'kommentar dette er',
      'laget av chatgpt', 'lesetid', 'lytt til saken', 'min lesetid', 'minutter lesetid',
      'oppdatert 10 januar', 'publisert 10 01 2024', 'publisert 10 januar', 'saken er oppdatert',
      'saken oppdateres', 'sist endret', 'sist oppdatert', 'stikkord', 'tagger',
    ],
    navigation: [
      // corpus: seen on 2 or more sites
      'e avis', 'kjendis', 'meny', 'sporten',
      // general usage
      'alle saker', 'dødsannonser', 'eavis', 'forrige side', 'forside', 'forsiden',
      'gå til hovedinnhold', 'gå til innhold', 'gå til innholdet', 'hopp til hovedinnhold',
      'hopp til innhold', 'hopp til innholdet', 'horoskop', 'hovedmeny', 'innenriks', 'kryssord',
      'kundesenter', 'kundeservice', 'leserbrev', 'lukk meny', 'minnesider', 'navigasjon',
      'neste side', 'nett tv', 'nettstedskart', 'ofte stilte spørsmål', 'om oss', 'papiravis',
      'podkast', 'podkaster', 'sudoku', 'søk etter', 'til forsiden', 'til toppen', 'tv guide',
      'utenriks', 'åpne meny',
    ],
    comments: [
      // general usage
      'bli den første til å kommentere', 'bli med i debatten', 'delta i debatten',
      'delta i diskusjonen', 'for å kommentere', 'kommentarer', 'kommentarfeltet', 'kommenter',
      'kommenter saken', 'legg igjen en kommentar', 'legg til kommentar', 'meld inn',
      'obligatoriske felt', 'rapporter kommentar', 'regler for kommentarfeltet',
      'skriv en kommentar', 'skriv kommentar', 'vil ikke bli publisert',
    ],
    author: [
      // general usage
      'alle artikler av', 'er frilansjournalist', 'er politisk redaktør', 'flere artikler av',
      'flere saker av', 'kontakt journalisten', 'om forfatteren', 'om skribenten',
      'send e post til journalisten',
    ],
    legal: [
      // corpus: seen on 2 or more sites
      'ansvarlig redaktør', 'personvern', 'personvernerklæring', 'vær varsom',
      // general usage
      'abonnementsvilkår', 'all rights reserved', 'alle rettigheter',
      'behandling av personopplysninger', 'brukervilkår', 'cookiepolicy', 'copyright',
      'eksterne lenker', 'eksterne nettsider', 'er ikke ansvarlig for', 'god presseskikk',
      'kjøpsvilkår', 'oppfordres til å ta kontakt', 'personvernpolicy', 'rammet av urettmessig',
      'redaktørplakaten', 'redaktørplakatens', 'tilgjengelighetserklæring',
    ],
  },
};
