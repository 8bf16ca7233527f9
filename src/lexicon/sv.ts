import stopwords from 'natural/lib/natural/util/stopwords_sv.js';
import { curate } from './curate.js';
import type { Lexicon } from './types.js';

/** Swedish. */
export const sv: Lexicon = {
  language: 'sv',
  stopwords: curate(stopwords.words, {
    drop: [
      'adjö', 'beslut', 'beslutat', 'beslutit', 'bra', 'bäst', 'bättre', 'dag', 'dagar', 'dagarna',
      'dagen', 'enkel', 'enkelt', 'enkla', 'god', 'goda', 'godare', 'godast', 'gott', 'hög',
      'höger', 'högre', 'högst', 'kr', 'likställd', 'likställda', 'nr', 'nummer', 'sa', 'sade',
      'sagt', 'snart', 'säga', 'säger', 'tack', 'ursäkt', 'varsågod', 'viktig', 'viktigare',
      'viktigast', 'viktigt', 'vänster', 'vänstra',
    ],
    add: [
      'att', 'de', 'i', 'och', 'är', 'å',
    ],
  }),
  cues: {
    advertisement: [
      // general usage
      'annons', 'annonsen laddas', 'annonsera', 'annonsera hos oss', 'annonsinnehåll',
      'annonslänkar', 'annonssamarbete', 'annonsörsinnehåll', 'artikeln fortsätter under annonsen',
      'betalt innehåll', 'betalt samarbete', 'det här är en annonslänk',
      'fortsätter efter annonsen', 'fortsätter under annonsen', 'innehåll från annonsör', 'köp nu',
      'rabattkod', 'rabattkoder', 'regler och villkor gäller', 'reklamlänk', 'reklamlänkar',
      'sponsrad', 'sponsrat innehåll',
    ],
    newsletter: [
      // general usage
      'ange din e post', 'anmäl dig till', 'avprenumerera', 'avregistrera dig',
      'avsluta när du vill', 'avsluta prenumerationen', 'bli prenumerant', 'digital prenumeration',
      'din e post', 'din mejladress', 'direkt i din inkorg', 'e postadress', 'får detta mejl',
      'för att fortsätta läsa', 'för att läsa vidare', 'för prenumeranter', 'hantera prenumeration',
      'i din inkorg', 'läs hela artikeln med', 'lås upp artikeln',
      'nyhetsbrev', 'nyhetsbreven', 'prenumerera', 'prenumerera nu', 'prova gratis',
      'redan prenumerant', 'skapa konto', 'tack för din anmälan', 'visa i webbläsaren',
      'är du prenumerant',
    ],
    recommended: [
      // general usage
      'andra har också läst', 'du kanske också gillar', 'du kanske också är intresserad av',
      'fler artiklar', 'fler nyheter', 'föregående artikel', 'föregående inlägg', 'ladda fler',
      'liknande artiklar', 'lyssna också', 'läs allt om', 'läs artikeln', 'läs fler',
      'läs hela artikeln', 'läs hela intervjun', 'läs mer', 'läs också', 'läs vidare', 'läs även',
      'mer från startsidan', 'mer i ämnet', 'mer läsning', 'mer om ämnet', 'mest delat',
      'mest läst', 'mest lästa', 'nästa artikel', 'populärt just nu', 'rekommenderad läsning',
      'rekommenderade artiklar', 'relaterad läsning', 'relaterade artiklar', 'relaterade inlägg',
      'relaterade nyheter', 'relaterade ämnen', 'se också', 'se även', 'senaste artiklarna',
      'senaste inläggen', 'senaste nyheterna', 'senaste nytt', 'toppnyheter', 'visa alla',
      'visa fler', 'visa mer',
    ],
    promotion: [
      // general usage
      'app store', 'bli månadsgivare', 'där poddar finns', 'fel i artikeln', 'fel i texten',
      'google play', 'har du ett nyhetstips', 'har du ett tips', 'hittade du ett fel',
      'hittat ett fel', 'hämta appen', 'jobba hos oss', 'kontakta kundtjänst', 'kontakta oss',
      'kontakta redaktionen', 'ladda hem appen', 'ladda ner appen', 'ladda ner vår app',
      'lediga jobb', 'lyssna på podden', 'läsarundersökning', 'mejla oss', 'rapportera fel',
      'rättelse', 'skicka in', 'skriv en insändare', 'skriv till oss', 'stöd oss', 'tipsa oss',
      'tipsa redaktionen', 'vad tycker du',
    ],
    social: [
      // general usage
      'dela artikel', 'dela artikeln', 'dela inlägg', 'dela länk', 'dela via',
      'ett inlägg delat av', 'facebook', 'följ oss', 'följ skribent', 'följ ämnet', 'instagram',
      'kopiera länk', 'kopiera länken', 'linkedin', 'länk kopierad', 'länken har kopierats',
      'länken är kopierad', 'läs senare', 'messenger', 'rss', 'skicka via e post', 'skriv ut',
      'sociala medier', 'spara artikel', 'spara artikeln', 'tipsa en vän', 'twitter', 'whatsapp',
      'öppnas i ny flik', 'öppnas i nytt fönster',
    ],
    notice: [
      // general usage
      'acceptera alla', 'adblock', 'aktivera notiser', 'annonsblockerare', 'berättigat intresse',
      'cookieinställningar', 'cookies', 'din webbläsare', 'du är inte inloggad', 'ett fel uppstod',
      'försök igen', 'glömt lösenord', 'glömt lösenordet', 'godkänn alla', 'hantera samtycke',
      'information på en enhet', 'innehållet kan inte visas', 'integritetsinställningar',
      'jag godkänner', 'javascript', 'kakor', 'logga in', 'logga ut', 'min sida', 'mina sidor',
      'mitt konto', 'modern webbläsare', 'neka alla', 'något gick fel', 'pushnotiser',
      'registrera dig', 'sidan du söker', 'sidan hittades inte', 'sidan kunde inte hittas',
      'skapa ett konto', 'slå på notiser', 'spara inställningar', 'stäng', 'tillåt alla',
      'var god vänta', 'webbläsaren stöds inte', 'webbplats använder', 'webbplatsen använder',
    ],
    caption: [
      // general usage
      '1 av 10', 'arkivbild', 'bild 1 av 10', 'bild privat', 'bild tt', 'bildbyrån', 'bildextra',
      'bildspel', 'bildtext', 'foto', 'foto ap tt', 'foto privat', 'foto tt', 'föregående bild',
      'förstora bilden', 'genrebild', 'getty images', 'helskärm', 'klicka för att förstora',
      'nästa bild', 'personerna på bilden har', 'pressbild', 'scanpix', 'skärmdump', 'spela video',
      'tt nyhetsbyrån', 'visa alla bilder', 'visa bild', 'visa bilder', 'visa större bild',
    ],
    metadata: [
      // general usage
      '5 dagar sedan', '5 minuter sedan', '5 timmar sedan', 'artikeln har uppdaterats',
      'artikeln uppdateras', 'artikeln är rättad', 'artikeln är uppdaterad', 'av tt',
      'det här är en debattartikel', 'det här är en kommenterande',
      'detta är en kommenterande text', 'detta är en opinionstext', 'för 5 timmar sedan',
      'källa tt', 'lyssna på artikeln', 'lästid', 'min läsa', 'min läsning', 'minuters läsning',
      'publicerad', 'publicerad 10 jan', 'publiceringsdatum', 'senast uppdaterad', 'senast ändrad',
      'taggar', 'text och foto', 'texten har uppdaterats', 'tidigare version av artikeln',
      'tidigare version av texten', 'uppdaterad', 'uppdaterad 10 jan', 'åsikterna är skribentens',
    ],
    navigation: [
      // general usage
      'alla artiklar', 'alla ämnen', 'dödsannonser', 'e tidning', 'etidning', 'familjesidor',
      'föregående sida', 'gå direkt till innehåll', 'gå till innehåll', 'hoppa till huvudinnehåll',
      'hoppa till innehåll', 'horoskop', 'huvudmeny', 'insändare', 'korsord', 'kundservice',
      'kundtjänst', 'meny', 'navigering', 'nyare inlägg', 'nästa sida', 'om oss', 'podd', 'poddar',
      'startsida', 'startsidan', 'stäng meny', 'sudoku', 'sök efter', 'sök på',
      'till huvudinnehåll', 'till huvudinnehållet', 'till innehållet', 'till sidans innehåll',
      'till startsidan', 'till toppen', 'tillbaka till start', 'tv tabla', 'tv tablå',
      'vanliga frågor', 'webbkarta', 'äldre inlägg', 'öppna meny',
    ],
    comments: [
      // general usage
      'anmäl inlägg', 'anmäl kommentar', 'avbryt svar', 'bli först att kommentera',
      'delta i diskussionen', 'för att kommentera', 'gå med i diskussionen', 'håll god ton',
      'kommentarer', 'kommentarerna är stängda', 'kommentarsfältet', 'kommentera',
      'kommentera artikeln', 'kommer inte publiceras', 'lämna en kommentar', 'lämna kommentar',
      'nyast först', 'obligatoriska fält', 'skriv en kommentar', 'skriv ett svar',
      'skriv kommentar', 'till nästa gång jag skriver',
    ],
    author: [
      // general usage
      'alla artiklar av', 'alla inlägg av', 'fler artiklar av', 'fler texter av',
      'kontakta reportern', 'kontakta skribenten', 'ledarskribent på', 'mejla reportern',
      'om författaren', 'om reportern', 'om skribenten', 'är frilansjournalist',
      'är frilansskribent', 'är gästkrönikör', 'är journalist på', 'är kulturskribent',
      'är ledarskribent', 'är medarbetare på', 'är reporter på', 'är återkommande skribent',
    ],
    legal: [
      // general usage
      'all rights reserved', 'alla rättigheter förbehållna', 'allmänna villkor',
      'ansvarig utgivare', 'användarvillkor', 'automatisk övervakning av nyhetsmaterial',
      'behandling av personuppgifter', 'citera gärna', 'citera oss gärna', 'cookiepolicy',
      'cookies och personuppgifter', 'copyright', 'får inte kopieras', 'godkänner du våra',
      'integritetspolicy', 'köpvillkor', 'om cookies', 'personuppgifter och cookies',
      'personuppgiftspolicy', 'prenumerationsvillkor', 'pressetiska', 'redaktionell policy',
      'skyddas av upphovsrättslagen', 'tillgänglighetsredogörelse', 'tjänstgörande redaktör',
      'upphovsrättsskyddat', 'utgivningsbevis',
    ],
  },
};
