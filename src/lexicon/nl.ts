import stopwords from 'natural/lib/natural/util/stopwords_nl.js';
import { curate } from './curate.js';
import type { Lexicon } from './types.js';

/** Dutch. */
export const nl: Lexicon = {
  language: 'nl',
  stopwords: curate(stopwords.words, {
    drop: [
      'wezen',
    ],
    add: [
      'alleen', 'bijna', 'deze', 'elk', 'elke', 'gaan', 'gaat', 'haar', 'hen', 'hier', 'hoewel',
      'indien', 'is', 'jij', 'jou', 'jouw', 'jullie', 'mag', 'moeten', 'mogen', 'nooit', 'onze',
      'ook', 'steeds', 'tegen', 'terwijl', 'tijdens', 'tussen', 'u', 'vanaf', 'volgens', 'waar',
      'waarom', 'welke', 'werden', 'willen', 'ze', 'zoals', 'zodat', 'zouden', 'zullen',
    ],
  }),
  cues: {
    advertisement: [
      // general usage
      'aangeboden door', 'adverteer', 'advertentie', 'advertenties', 'adverteren',
      'affiliate links', 'artikel gaat verder onder', 'bestel nu', 'betaalde inhoud',
      'branded content', 'gesponsord', 'gesponsorde inhoud', 'koop nu', 'kortingscode',
      'kortingscodes', 'partnerbijdrage', 'tekst loopt door onder',
    ],
    newsletter: [
      // general usage
      'abonneer', 'abonnement', 'abonnementen', 'abonneren', 'account aanmaken', 'al abonnee',
      'blijf op de hoogte', 'digitaal abonnement', 'e mailadres', 'in je inbox', 'in je mailbox',
      'in uw mailbox', 'je kunt je op elk moment', 'maak een account', 'maandelijks opzegbaar',
      'meld je aan', 'meld u aan', 'neem een abonnement', 'newsletter', 'nieuwsbrief',
      'nieuwsbrieven', 'nog geen abonnee', 'om verder te lezen', 'onbeperkt lezen',
      'onbeperkt toegang', 'ontdek nu gratis', 'probeer gratis', 'schrijf je in', 'schrijf u in',
      'uitschrijven', 'verder lezen', 'voor abonnees', 'word abonnee', 'word lid',
    ],
    recommended: [
      // general usage
      'aanbevolen', 'aanbevolen voor jou', 'aanraders', 'alle artikelen', 'bekijk alle',
      'bekijk meer', 'bekijk ook', 'best gelezen', 'gerelateerd', 'gerelateerd nieuws',
      'gerelateerde artikelen', 'gerelateerde onderwerpen', 'keuze van de redactie', 'kijk ook',
      'laatste nieuws', 'lees het hele artikel', 'lees hier', 'lees meer', 'lees ook',
      'lees verder', 'luister ook', 'meer artikelen', 'meer nieuws', 'meer over', 'meest bekeken',
      'meest gelezen', 'meest recent', 'net binnen', 'nu populair', 'ook interessant',
      'tips van de redactie', 'toon meer', 'uitgelicht', 'verwante artikelen', 'volgend artikel',
      'vorig artikel', 'zie ook',
    ],
    promotion: [
      // general usage
      'app store', 'beluister de podcast', 'contact met de redactie', 'doe mee', 'doneer',
      'doneer nu', 'doneren', 'download de app', 'download onze app', 'enquête', 'feedback',
      'fout gevonden', 'fout gezien', 'foutje gezien', 'geef je mening', 'google play',
      'gratis app', 'heb je een tip', 'heb jij een tip', 'heeft u een tip',
      'luister naar de podcast', 'mail de redactie', 'meld een fout', 'reageer via',
      'steun onze journalistiek', 'stuur je', 'stuur ons', 'taalfout', 'tip de redactie', 'tip ons',
      'volg ons via whatsapp', 'vond je dit artikel', 'werken bij', 'whatsapp kanaal',
    ],
    social: [
      // general usage
      'afdrukken', 'bewaar artikel', 'bluesky', 'deel artikel', 'deel dit artikel', 'deel op',
      'deel via', 'delen', 'delen via', 'facebook', 'instagram', 'kopieer de link', 'kopieer link',
      'link gekopieerd', 'linkedin', 'mail dit artikel', 'opent in nieuw venster', 'printen', 'rss',
      'sociale media', 'telegram', 'twitter', 'vind ik leuk', 'volg dit onderwerp', 'volg ons',
      'whatsapp',
    ],
    notice: [
      // general usage
      'accepteer alle', 'accepteren', 'adblocker', 'alles accepteren', 'alles weigeren',
      'browser wordt niet ondersteund', 'cookie instellingen', 'cookiebeleid accepteren', 'cookies',
      'cookievoorkeuren', 'er ging iets mis', 'er is iets misgegaan', 'ingelogd als', 'inloggen',
      'javascript', 'je browser', 'log in', 'meldingen aanzetten', 'mijn account', 'mijn profiel',
      'notificaties', 'pagina niet gevonden', 'privacy instellingen', 'privacyinstellingen',
      'probeer het later', 'probeer het opnieuw', 'pushmeldingen', 'registreren', 'sluiten',
      'uitloggen', 'uw browser', 'verouderde browser', 'voorkeuren beheren', 'wachtwoord',
      'wachtwoord vergeten',
    ],
    caption: [
      // general usage
      '1 van 10', 'archiefbeeld', 'archieffoto', 'beeld anp', "bekijk de foto's", "bekijk foto's",
      'bijschrift', 'bron foto', 'foto 1 van 10', 'foto afp', 'foto anp', 'foto ap', 'foto belga',
      'foto rv', 'foto ter illustratie', 'fotoserie', 'getty images', 'infographic', 'onderschrift',
      'shutterstock', 'speel video af', 'vergroot', 'video afspelen', 'volledig scherm',
    ],
    metadata: [
      // general usage
      '10 januari 2024 10 30', '5 dagen geleden', '5 minuten geleden', '5 uur geleden',
      'aangepast om', 'aangepast op', 'bijgewerkt', 'bijgewerkt om', 'bijgewerkt op', 'bron anp',
      'bron belga', 'dit artikel is bijgewerkt', 'dit artikel verscheen eerder', 'door anp',
      'door onze redactie', 'door onze verslaggever', 'door redactie', 'geplaatst op',
      'gepubliceerd om', 'gepubliceerd op', 'geschreven door', 'geüpdatet', 'laatst bijgewerkt',
      'laatst gewijzigd', 'laatste update', 'lees voor', 'leestijd', 'leestijd 5 minuten',
      'min lezen', 'minuten lezen', 'onderwerpen', 'redactie', 'tags', 'trefwoorden',
      'van onze redactie', 'van onze verslaggever', 'vandaag om 10 30',
    ],
    navigation: [
      // general usage
      'achterklap', 'binnenland', 'buitenland', 'columns', 'digitale krant', 'direct naar inhoud',
      'e paper', 'formule 1', 'ga naar inhoud', 'het weer', 'hoofdmenu', 'hoofdnavigatie',
      'horoscoop', 'inhoudsopgave', 'klantenservice', 'kruiswoordraadsel', 'menu', 'naar boven',
      'naar de inhoud', 'naar homepage', 'naar hoofdinhoud', 'navigatie', 'open menu', 'opinie',
      'over ons', 'podcasts', 'puzzels', 'rubrieken', 'sitemap', 'sluit menu', 'spring naar inhoud',
      'sudoku', 'terug naar home', 'tv gids', 'uitzending gemist', 'veelgestelde vragen', 'voetbal',
      'volgende pagina', 'vorige pagina', 'wielrennen', 'zoek op', 'zoeken', 'zoekterm',
    ],
    comments: [
      // general usage
      '5 reacties', 'alle reacties', 'beantwoorden', 'bekijk reacties', 'discussieer mee',
      'doe mee aan het gesprek', 'geef een reactie', 'geef je reactie', 'geen reacties',
      'huisregels', 'laat een reactie achter', 'om te reageren', 'plaats een reactie',
      'plaats reactie', 'praat mee', 'rapporteer', 'reactie melden', 'reacties',
      'reacties gesloten', 'reageer', 'reageer op dit artikel', 'reageren', 'schrijf een reactie',
      'spelregels', 'toon reacties', 'vereiste velden zijn gemarkeerd', 'verplichte velden',
      'wat vindt u', 'wees de eerste', 'wordt niet gepubliceerd',
    ],
    author: [
      // general usage
      'alle artikelen van', 'freelancejournalist', 'is auteur van', 'is columnist',
      'is correspondent', 'is freelance journalist', 'is hoofdredacteur', 'is hoogleraar',
      'is journalist', 'is politiek redacteur', 'is redacteur', 'is verslaggever', 'mail de auteur',
      'meer van deze auteur', 'over de auteur', 'over de schrijver', 'schrijft over',
      'schrijft voor', 'studeerde journalistiek', 'volg de auteur',
    ],
    legal: [
      // general usage
      'algemene voorwaarden', 'all rights reserved', 'alle rechten voorbehouden', 'auteursrecht',
      'auteursrechtelijk beschermd', 'auteursrechten', 'colofon', 'cookie policy', 'cookiebeleid',
      'cookieverklaring', 'copyright', 'disclaimer', 'gebruiksvoorwaarden', 'is een uitgave van',
      'journalistieke code', 'kvk', 'niets uit deze uitgave', 'persoonsgegevens', 'privacy',
      'privacy policy', 'privacybeleid', 'privacystatement', 'privacyverklaring',
      'raad voor de journalistiek', 'toegankelijkheid', 'toegankelijkheidsverklaring',
      'verantwoordelijke uitgever', 'zonder voorafgaande toestemming',
    ],
  },
};
