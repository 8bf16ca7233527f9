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
      'affiliate links', 'affiliatelinks', 'artikel gaat verder onder', 'artikel loopt door onder',
      'bestel nu', 'betaalde inhoud', 'branded content', 'commerciële bijdrage', 'gesponsord',
      'gesponsorde inhoud', 'in winkelwagen', 'koop nu', 'kortingscode', 'kortingscodes',
      'partnerbijdrage', 'partnercontent', 'tekst gaat door onder', 'tekst loopt door onder',
      'tekst loopt verder onder',
    ],
    newsletter: [
      // general usage
      'abonneer', 'abonnement', 'abonnementen', 'abonneren', 'account aanmaken',
      'afmelden voor deze', 'al abonnee', 'bedankt voor je aanmelding',
      'bedankt voor je inschrijving', 'blijf op de hoogte', 'digitaal abonnement', 'e mail adres',
      'e mailadres', 'emailadres', 'heb je al een account', 'in je inbox', 'in je mailbox',
      'in jouw mailbox', 'in uw mailbox', 'je kunt je op elk moment', 'maak een account',
      'maandelijks opzegbaar', 'meld je aan', 'meld u aan', 'neem een abonnement', 'newsletter',
      'nieuwsbrief', 'nieuwsbrieven', 'nog geen abonnee', 'nog geen account',
      'om dit artikel te lezen', 'om verder te lezen', 'onbeperkt lezen', 'onbeperkt toegang',
      'ontdek nu gratis', 'op elk moment opzegbaar', 'probeer gratis', 'schrijf je in',
      'schrijf u in', 'uitschrijven', 'verder lezen', 'voor abonnees', 'word abonnee', 'word lid',
      // newsletters by mail
      'ontvangt deze e mail', 'bekijk in browser', 'bekijk deze e mail', 'uitschrijven',
    ],
    recommended: [
      // general usage
      'aanbevolen', 'aanbevolen voor jou', 'aanraders', 'alle artikelen', 'bekijk alle',
      'bekijk meer', 'bekijk ook', 'best gelezen', 'gerelateerd', 'gerelateerd nieuws',
      'gerelateerde artikelen', 'gerelateerde berichten', 'gerelateerde onderwerpen',
      'gerelateerde video', 'keuze van de redactie', 'kijk ook', 'laatste artikelen',
      'laatste nieuws', 'lees het hele artikel', 'lees het hele interview', 'lees hier',
      'lees meer', 'lees ook', 'lees verder', 'luister ook', 'meer artikelen',
      'meer in deze categorie', 'meer laden', 'meer nieuws', 'meer over', 'meer weergeven',
      'meest bekeken', 'meest gelezen', 'meest recent', 'misschien vind je dit ook', 'net binnen',
      'nu populair', 'ook interessant', 'populaire artikelen', 'recente berichten',
      'tips van de redactie', 'toon meer', 'uitgelicht', 'vergelijkbare artikelen',
      'verwante artikelen', 'volgend artikel', 'volgend bericht', 'vorig artikel', 'vorig bericht',
      'zie ook',
      'de tekst gaat verder onder', 'de tekst gaat verder onder de video',
      'tekst gaat verder onder de foto',
    ],
    promotion: [
      // general usage
      'app store', 'beluister de podcast', 'contact met de redactie', 'doe mee', 'doneer',
      'doneer nu', 'doneren', 'download de app', 'download onze app', 'enquête', 'feedback',
      'fout gevonden', 'fout gezien', 'fout in dit artikel', 'foutje gezien', 'geef je mening',
      'google play', 'gratis app', 'heb je een tip', 'heb jij een tip', 'heeft u een tip',
      'luister naar de podcast', 'mail de redactie', 'meld een fout', 'nieuwstip',
      'opmerking over dit artikel', 'reageer via', 'steun onze journalistiek', 'stuur je',
      'stuur ons', 'taalfout', 'tip de redactie', 'tip ons', 'via je favoriete podcast',
      'volg ons via whatsapp', 'vond je dit artikel', 'vragen of opmerkingen',
      'was dit artikel nuttig', 'werken bij', 'whatsapp kanaal',
    ],
    social: [
      // general usage
      'afdrukken', 'artikel opslaan', 'bewaar artikel', 'bluesky', 'deel artikel',
      'deel deze pagina', 'deel dit artikel', 'deel dit bericht', 'deel dit verhaal', 'deel op',
      'deel via', 'delen', 'delen via', 'een bericht gedeeld door', 'facebook',
      'gekopieerd naar klembord', 'instagram', 'kopieer de link', 'kopieer link', 'link gekopieerd',
      'linkedin', 'mail dit artikel', 'opent in een nieuw tabblad', 'opent in een nieuw venster',
      'opent in nieuw venster', 'printen', 'rss', 'sociale media', 'telegram', 'twitter',
      'vind ik leuk', 'volg dit onderwerp', 'volg ons', 'whatsapp',
    ],
    notice: [
      // general usage
      'accepteer alle', 'accepteren', 'adblocker', 'alles accepteren', 'alles weigeren',
      'browser wordt niet ondersteund', 'cookie instellingen', 'cookiebeleid accepteren', 'cookies',
      'cookievoorkeuren', 'deze website maakt gebruik', 'er ging iets mis', 'er is iets misgegaan',
      'geen resultaten gevonden', 'gerechtvaardigd belang', 'ik ben geen robot',
      'informatie op een apparaat', 'ingelogd als', 'inloggen', 'javascript', 'je browser',
      'log in', 'meldingen aanzetten', 'mijn account', 'mijn profiel', 'notificaties',
      'om deze inhoud te tonen', 'pagina die je zoekt', 'pagina die u zoekt',
      'pagina niet gevonden', 'privacy instellingen', 'privacyinstellingen', 'probeer het later',
      'probeer het opnieuw', 'pushmeldingen', 'registreren', 'sluiten', 'uitloggen', 'uw browser',
      'verouderde browser', 'voorkeuren beheren', 'voorkeuren opslaan', 'wachtwoord',
      'wachtwoord vergeten',
    ],
    caption: [
      // general usage
      '1 van 10', 'archiefbeeld', 'archieffoto', 'beeld anp', 'beeld belga', 'beeld epa',
      'beeld reuters', 'beeld ter illustratie', "bekijk de foto's", "bekijk foto's", 'belga image',
      'bijschrift', 'bron foto', 'foto 1 van 10', 'foto afp', 'foto anp', 'foto ap', 'foto belga',
      'foto rv', 'foto ter illustratie', 'fotoserie', 'getty images', 'hollandse hoogte',
      'infographic', 'klik om te vergroten', 'onderschrift', 'shutterstock', 'speel video af',
      'stockfoto', 'vergroot', 'video afspelen', 'volledig scherm',
    ],
    metadata: [
      // general usage
      '10 januari 2024 10 30', '5 dagen geleden', '5 minuten geleden', '5 uur geleden',
      'aangepast om', 'aangepast op', 'beluister dit artikel', 'bijgewerkt', 'bijgewerkt om',
      'bijgewerkt op', 'bron anp', 'bron belga', 'dit artikel is aangepast',
      'dit artikel is bijgewerkt', 'dit artikel verscheen eerder', 'door anp', 'door onze redactie',
      'door onze verslaggever', 'door redactie', 'eerdere versie van dit artikel',
      'eerdere versie van dit bericht', 'geplaatst op', 'gepubliceerd om', 'gepubliceerd op',
      'geschreven door', 'geüpdatet', 'laatst bijgewerkt', 'laatst gewijzigd', 'laatste update',
      'lees voor', 'leestijd', 'leestijd 5 minuten', 'luister naar dit artikel', 'min lezen',
      'minuten lezen', 'onderwerpen', 'oorspronkelijk gepubliceerd', 'redactie', 'tags',
      'trefwoorden', 'van onze redactie', 'van onze verslaggever', 'vandaag om 10 30',
    ],
    navigation: [
      // general usage
      'achterklap', 'binnenland', 'buitenland', 'columns', 'digitale krant', 'direct naar inhoud',
      'e paper', 'familieberichten', 'formule 1', 'ga naar inhoud', 'het weer', 'hoofdmenu',
      'hoofdnavigatie', 'horoscoop', 'inhoudsopgave', 'klantenservice', 'kruiswoordraadsel', 'menu',
      'naar boven', 'naar de hoofdinhoud', 'naar de inhoud', 'naar homepage', 'naar hoofdinhoud',
      'navigatie', 'open menu', 'opinie', 'over ons', 'pagina 5 van 5', 'podcasts', 'puzzels',
      'rubrieken', 'sitemap', 'sluit menu', 'spring naar inhoud', 'sudoku', 'terug naar home',
      'terug naar overzicht', 'tv gids', 'u bent hier', 'uitzending gemist', 'veelgestelde vragen',
      'voetbal', 'volgende pagina', 'vorige pagina', 'wielrennen', 'zoek op', 'zoeken', 'zoekterm',
      // printed pages
      'lees verder op pagina 5', 'vervolg op pagina 5',
    ],
    comments: [
      // general usage
      '5 reacties', 'alle reacties', 'antwoord annuleren', 'beantwoorden', 'bekijk reacties',
      'discussieer mee', 'doe mee aan het gesprek', 'geef een reactie', 'geef je reactie',
      'geen reacties', 'huisregels', 'laat een antwoord achter', 'laat een reactie achter',
      'mijn naam e mail', 'neem deel aan de discussie', 'nieuwste eerst', 'om te reageren',
      'oudste eerst', 'plaats een reactie', 'plaats reactie', 'praat mee', 'rapporteer',
      'reactie annuleren', 'reactie melden', 'reactie plaatsen', 'reacties', 'reacties gesloten',
      'reageer', 'reageer op dit artikel', 'reageren', 'schrijf een reactie', 'spelregels',
      'toon reacties', 'vereiste velden zijn gemarkeerd', 'verplichte velden',
      'voor de volgende keer wanneer ik', 'wacht op moderatie', 'wat vindt u', 'wees de eerste',
      'wordt niet gepubliceerd',
    ],
    author: [
      // general usage
      'alle artikelen van', 'bekijk alle berichten van', 'freelancejournalist', 'gastauteur',
      'is auteur van', 'is columnist', 'is correspondent', 'is eindredacteur', 'is freelance',
      'is freelance journalist', 'is hoofdredacteur', 'is hoogleraar', 'is journalist',
      'is politiek redacteur', 'is redacteur', 'is verslaggever', 'mail de auteur',
      'meer artikelen van', 'meer van deze auteur', 'over de auteur', 'over de schrijver',
      'over deze auteur', 'schrijft over', 'schrijft voor', 'studeerde journalistiek',
      'volg de auteur',
    ],
    legal: [
      // general usage
      'abonnementsvoorwaarden', 'algemene voorwaarden', 'all rights reserved',
      'alle rechten voorbehouden', 'auteursrecht', 'auteursrechtelijk beschermd', 'auteursrechten',
      'btw nummer', 'colofon', 'cookie policy', 'cookiebeleid', 'cookieverklaring', 'copyright',
      'disclaimer', 'gebruiksvoorwaarden', 'is een uitgave van', 'journalistieke code', 'kvk',
      'leveringsvoorwaarden', 'niets uit deze uitgave', 'overname van artikelen',
      'persoonsgegevens', 'privacy', 'privacy policy', 'privacybeleid', 'privacystatement',
      'privacyverklaring', 'raad voor de journalistiek', 'servicevoorwaarden',
      'tekst en datamining', 'toegankelijkheid', 'toegankelijkheidsverklaring',
      'verantwoordelijke uitgever', 'zonder schriftelijke toestemming',
      'zonder voorafgaande toestemming',
    ],
  },
};
