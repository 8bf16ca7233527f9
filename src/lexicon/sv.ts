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
      'annonssamarbete', 'artikeln fortsätter under annonsen', 'betalt innehåll',
      'fortsätter efter annonsen', 'innehåll från annonsör', 'köp nu', 'rabattkoder',
      'reklamlänkar', 'sponsrad', 'sponsrat innehåll',
    ],
    newsletter: [
      // general usage
      'ange din e post', 'anmäl dig till', 'avsluta när du vill', 'avsluta prenumerationen',
      'bli prenumerant', 'direkt i din inkorg', 'e postadress', 'för att läsa vidare',
      'för prenumeranter', 'hantera prenumeration', 'läs hela artikeln med', 'lås upp artikeln',
      'nyhetsbrev', 'nyhetsbreven', 'prenumerera', 'prenumerera nu', 'redan prenumerant',
      'skapa konto',
    ],
    recommended: [
      // general usage
      'du kanske också gillar', 'du kanske också är intresserad av', 'fler artiklar',
      'fler nyheter', 'föregående artikel', 'ladda fler', 'lyssna också', 'läs artikeln',
      'läs hela artikeln', 'läs mer', 'läs också', 'läs vidare', 'läs även', 'mer i ämnet',
      'mer läsning', 'mer om ämnet', 'mest delat', 'mest läst', 'mest lästa', 'nästa artikel',
      'populärt just nu', 'rekommenderad läsning', 'relaterad läsning', 'relaterade artiklar',
      'relaterade ämnen', 'se också', 'se även', 'senaste nyheterna', 'senaste nytt', 'toppnyheter',
      'visa alla', 'visa fler', 'visa mer',
    ],
    promotion: [
      // general usage
      'app store', 'google play', 'har du ett nyhetstips', 'hittade du ett fel', 'hittat ett fel',
      'kontakta kundtjänst', 'kontakta oss', 'kontakta redaktionen', 'ladda hem appen',
      'ladda ner appen', 'ladda ner vår app', 'lediga jobb', 'lyssna på podden', 'mejla oss',
      'rapportera fel', 'rättelse', 'skicka in', 'skriv en insändare', 'skriv till oss', 'stöd oss',
      'tipsa oss', 'tipsa redaktionen', 'vad tycker du',
    ],
    social: [
      // general usage
      'dela artikeln', 'dela länk', 'dela via', 'facebook', 'följ oss', 'följ skribent',
      'följ ämnet', 'instagram', 'kopiera länk', 'linkedin', 'länk kopierad', 'messenger', 'rss',
      'skicka via e post', 'skriv ut', 'sociala medier', 'spara artikel', 'spara artikeln',
      'twitter', 'whatsapp',
    ],
    notice: [
      // general usage
      'acceptera alla', 'adblock', 'aktivera notiser', 'annonsblockerare', 'cookieinställningar',
      'cookies', 'din webbläsare', 'ett fel uppstod', 'försök igen', 'glömt lösenord',
      'glömt lösenordet', 'godkänn alla', 'integritetsinställningar', 'jag godkänner', 'javascript',
      'kakor', 'logga in', 'logga ut', 'min sida', 'mina sidor', 'mitt konto', 'neka alla',
      'något gick fel', 'registrera dig', 'sidan hittades inte', 'skapa ett konto',
      'slå på notiser', 'stäng', 'webbläsaren stöds inte',
    ],
    caption: [
      // general usage
      '1 av 10', 'arkivbild', 'bild 1 av 10', 'bildextra', 'bildspel', 'bildtext', 'foto',
      'foto ap tt', 'foto privat', 'foto tt', 'förstora bilden', 'genrebild', 'getty images',
      'helskärm', 'pressbild', 'skärmdump', 'spela video', 'tt nyhetsbyrån', 'visa alla bilder',
      'visa bild', 'visa bilder',
    ],
    metadata: [
      // general usage
      '5 dagar sedan', '5 minuter sedan', '5 timmar sedan', 'artikeln uppdateras',
      'artikeln är uppdaterad', 'av tt', 'detta är en kommenterande text', 'för 5 timmar sedan',
      'källa tt', 'lyssna på artikeln', 'lästid', 'min läsa', 'min läsning', 'minuters läsning',
      'publicerad', 'publicerad 10 jan', 'senast uppdaterad', 'taggar', 'texten har uppdaterats',
      'uppdaterad', 'uppdaterad 10 jan',
    ],
    navigation: [
      // general usage
      'alla artiklar', 'alla ämnen', 'dödsannonser', 'e tidning', 'etidning', 'föregående sida',
      'gå direkt till innehåll', 'gå till innehåll', 'hoppa till huvudinnehåll',
      'hoppa till innehåll', 'horoskop', 'huvudmeny', 'insändare', 'korsord', 'kundservice',
      'kundtjänst', 'meny', 'navigering', 'nästa sida', 'om oss', 'podd', 'poddar', 'startsida',
      'startsidan', 'stäng meny', 'sudoku', 'sök efter', 'sök på', 'till innehållet',
      'till startsidan', 'till toppen', 'tv tabla', 'tv tablå', 'vanliga frågor', 'webbkarta',
      'öppna meny',
    ],
    comments: [
      // general usage
      'anmäl kommentar', 'bli först att kommentera', 'delta i diskussionen', 'för att kommentera',
      'gå med i diskussionen', 'kommentarer', 'kommentarerna är stängda', 'kommentarsfältet',
      'kommentera', 'kommentera artikeln', 'kommer inte publiceras', 'lämna en kommentar',
      'lämna kommentar', 'obligatoriska fält', 'skriv en kommentar', 'skriv kommentar',
    ],
    author: [
      // general usage
      'alla artiklar av', 'fler artiklar av', 'kontakta skribenten', 'ledarskribent på',
      'mejla reportern', 'om författaren', 'om reportern', 'om skribenten', 'är frilansjournalist',
      'är ledarskribent', 'är reporter på',
    ],
    legal: [
      // general usage
      'all rights reserved', 'alla rättigheter förbehållna', 'allmänna villkor',
      'ansvarig utgivare', 'användarvillkor', 'automatisk övervakning av nyhetsmaterial',
      'behandling av personuppgifter', 'citera gärna', 'cookiepolicy', 'copyright',
      'integritetspolicy', 'köpvillkor', 'personuppgiftspolicy', 'prenumerationsvillkor',
      'pressetiska', 'redaktionell policy', 'tillgänglighetsredogörelse', 'tjänstgörande redaktör',
      'upphovsrättsskyddat', 'utgivningsbevis',
    ],
  },
};
