import stopwords from 'natural/lib/natural/util/stopwords_it.js';
import { curate } from './curate.js';
import type { Lexicon } from './types.js';

/** Italian. */
export const it: Lexicon = {
  language: 'it',
  stopwords: curate(stopwords.words, {
    add: [
      'a', 'all', 'altra', 'altre', 'altri', 'altro', 'anche', 'ancora', 'c', 'così', 'd', 'dall',
      'dell', 'dopo', 'dove', 'durante', 'e', 'essere', 'fra', 'già', 'i', 'l', 'mentre', 'molto',
      'nell', 'o', 'ogni', 'però', 'poco', 'poi', 'possono', 'prima', 'può', 'quando', 'quell',
      'quest', 'quindi', 'sempre', 'senza', 'solo', 'sopra', 'sotto', 'stata', 'state', 'stati',
      'stato', 'sull', 'un', 'verso', 'viene', 'è',
    ],
  }),
  cues: {
    advertisement: [
      // corpus: seen on 2 or more sites
      'pubblicità',
      // general usage
      'acquista ora', 'annunci immobiliari', 'annuncio pubblicitario', 'branded content',
      'buoni sconto', 'codice sconto', 'codici sconto', 'contenuto a pagamento',
      'contenuto sponsorizzato', 'informazione pubblicitaria', 'inserzionisti', 'link affiliati',
      'link di affiliazione', 'messaggio promozionale', 'messaggio pubblicitario', 'necrologie',
      'offerte di lavoro', 'offerte e sconti', 'offerto da', 'potremmo ricevere una commissione',
      'sponsorizzato', 'sponsorizzato da',
    ],
    newsletter: [
      // corpus: seen on 2 or more sites
      'abbonamenti', 'abbonamento', 'abbonati', 'registrati',
      // general usage
      'abbonamento digitale', 'abbonati ora', 'abbonati per leggere', 'abbonati subito',
      'accesso illimitato', 'contenuto per gli abbonati', 'continua a leggere', 'crea un account',
      'disdici quando vuoi', 'esclusiva per gli abbonati', 'gestisci abbonamento', 'già abbonato',
      'il primo mese', 'indirizzo email', 'inserisci il tuo indirizzo', 'iscriviti',
      'iscriviti gratis', 'iscriviti ora', 'la tua email', 'leggi senza limiti',
      'nella tua casella', 'newsletter', 'newsletters', 'non perdere', 'per continuare a leggere',
      "per leggere l'articolo", 'regala un abbonamento', 'registrati gratis',
      'registrati gratuitamente', 'resta aggiornato', 'ricevi gli aggiornamenti',
      'ricevi le notizie', 'ricevi ogni mattina', 'ricevi via email', 'rimani aggiornato',
      'riservato agli abbonati', 'sei abbonato', 'sfoglia il giornale', 'solo per gli abbonati',
      'un euro al mese',
    ],
    recommended: [
      // corpus: seen on 2 or more sites
      'in evidenza',
      // general usage
      'altre notizie', 'altri articoli', 'altro su', 'approfondimenti', 'approfondisci',
      'argomenti correlati', 'articoli consigliati', 'articoli correlati', 'articoli recenti',
      'articoli simili', 'articolo precedente', 'articolo successivo', 'carica altri',
      'consigliati', 'consigliati per te', 'da leggere', 'da non perdere', 'dello stesso autore',
      'di tendenza', 'guarda anche', 'guarda il video', 'guarda le foto', 'i più commentati',
      'la nostra selezione', 'le notizie del giorno', 'leggi altro', 'leggi anche', 'leggi ancora',
      'leggi articolo', 'leggi di più', "leggi l'articolo", 'leggi tutto', 'mostra altro',
      'mostra di più', 'notizie correlate', 'per approfondire', 'più lette', 'più letti',
      'più visti', 'potrebbe interessarti', 'potrebbero interessarti', 'primo piano',
      'raccomandati per te', 'scelti per te', 'sullo stesso argomento', 'sullo stesso tema',
      'ti consigliamo', 'ti potrebbe interessare', 'ti potrebbero interessare', 'tutte le notizie',
      "ultim'ora", 'ultima ora', 'ultime notizie', 'ultimi articoli', 'vedi anche', 'vedi tutti',
    ],
    promotion: [
      // general usage
      'aggiungi come fonte preferita', 'app store', 'ascolta i nostri podcast',
      'ascolta il podcast', 'canale telegram', 'canale whatsapp', 'contatta la redazione',
      'contattaci', "di' la tua", 'dona ora', 'fai una donazione', 'feedback', 'fonti preferite',
      'google play', 'hai una segnalazione', 'invia la tua', 'invia una segnalazione', 'inviaci',
      'lettere al direttore', 'partecipa al concorso', 'partecipa al sondaggio',
      'questo articolo ti è stato utile', 'raccontaci', 'scarica gratis', "scarica l'app",
      'scarica la nostra app', 'scarica ora', 'scriveteci', 'scrivi a', 'scrivi alla redazione',
      'scrivici', 'segnala errore', 'segnala un errore', 'segnalaci', 'segnalazioni',
      'seguici su google news', 'sostieni il giornalismo', 'sostieni il nostro', 'sostienici',
      'ti è piaciuto questo articolo', 'unisciti al canale',
    ],
    social: [
      // general usage
      'aggiungi ai preferiti', 'bluesky', 'condividi', "condividi l'articolo",
      'condividi questo articolo', 'condividi su', 'condividi tramite', 'condividi via email',
      'condivisioni', 'copia il link', 'copia indirizzo', 'copia link', 'facebook', 'feed rss',
      'i nostri social', 'instagram', 'invia ad un amico', 'invia per email', 'link copiato',
      'linkedin', 'mi piace', 'pinterest', 'rss', 'salva articolo', 'salva per dopo',
      'salva tra i preferiti', 'segui su', 'seguici', 'seguici su', 'seguici sui social',
      'si apre in una nuova finestra', 'stampa articolo', 'stampa questo articolo', 'telegram',
      'tiktok', 'tweet', 'twitter', 'whatsapp',
    ],
    notice: [
      // corpus: seen on 2 or more sites
      'accedi', 'cookie', 'login',
      // general usage
      'abilita le notifiche', 'accedi o registrati', 'accetta e chiudi', 'accetta e continua',
      'accetta tutti', 'ad blocker', 'aggiorna il browser', 'attiva le notifiche',
      'browser non supporta', 'browser non supportato', 'caricamento in corso',
      'contenuto non disponibile', 'continua senza accettare', 'cookies', "disattiva l'adblock",
      'hai dimenticato la password', 'il mio account', 'il tuo account', 'il tuo browser',
      'il tuo consenso', 'impostazioni privacy', 'javascript', 'le tue preferenze', 'logout',
      'noi e i nostri', 'nome utente', 'non ora', 'pagina non trovata', 'password dimenticata',
      'preferenze privacy', 'questo sito utilizza', 'ricevi le notifiche', 'ricordami',
      'rifiuta tutti', 'riprova più tardi', 'si è verificato un errore',
    ],
    caption: [
      // general usage
      '1 di 10', 'crediti foto', 'didascalia', 'foto 1 di 10', 'foto afp', 'foto ansa', 'foto ap',
      "foto d'archivio", 'foto di', 'foto lapresse', 'foto reuters', 'fotogallery', 'fotogramma',
      'galleria fotografica', 'getty images', 'guarda la gallery', 'illustrazione',
      'imagoeconomica', 'immagine 1 di 10', "immagine d'archivio", 'immagine di repertorio',
      'infografica', 'ingrandisci', 'istock', 'lapresse', "nell'immagine", 'repertorio',
      'riproduci', 'riproduci video', 'schermo intero', 'screenshot', 'shutterstock',
    ],
    metadata: [
      // general usage
      '10 gennaio 2024 10 30', '10 gennaio 2024 alle 10 30', '5 giorni fa', '5 min di lettura',
      '5 minuti fa', '5 ore fa', 'a cura della redazione', 'aggiornato', 'aggiornato alle',
      'aggiornato il', 'articolo di', "ascolta l'articolo", 'categorie', 'creato il',
      'dal nostro corrispondente', 'dal nostro inviato', 'dalla nostra inviata',
      'data di pubblicazione', 'etichette', 'fonte ansa', 'in questo articolo', 'lettura 5 min',
      'minuti di lettura', 'minuto di lettura', 'modifica il', 'modificato il', 'pubblicato',
      'pubblicato alle', 'pubblicato da', 'pubblicato il', 'questo articolo è stato aggiornato',
      'redazione online', 'scritto da', 'tag', 'tags', 'tempo di lettura', 'ultima modifica',
      'ultimo aggiornamento',
    ],
    navigation: [
      // corpus: seen on 2 or more sites
      'calciomercato', 'chi siamo', 'spettacoli', 'sport',
      // general usage
      'apri il menu', 'apri menu', 'calcio', 'cerca nel sito', 'chiudi menu', 'ciclismo',
      'commenti e opinioni', 'contatti', 'cronaca', 'cruciverba', 'edicola digitale',
      'edizione digitale', 'edizioni locali', 'formula 1', 'giochi', 'guida tv', 'home', 'homepage',
      'il giornale di oggi', 'lifestyle', 'mappa del sito', 'menu', 'menu principale', 'meteo',
      'oroscopo', 'pagina precedente', 'pagina successiva', 'passa al contenuto principale',
      'podcast', 'prima pagina', 'programmi tv', 'redazione e contatti', 'ricette',
      'salta al contenuto', 'serie a', 'servizio clienti', 'sudoku', 'tennis', "torna all'inizio",
      'torna alla home', 'torna indietro', 'torna su', 'tutte le sezioni', 'vai al contenuto',
      'vai al menu', 'vai alla home', 'vai alla homepage', 'vai alla navigazione',
    ],
    comments: [
      // corpus: seen on 2 or more sites
      'commenta',
      // general usage
      '5 commenti', 'aggiungi un commento', 'campi obbligatori', 'caratteri rimanenti',
      'commenta la notizia', 'commenta per primo', 'commenti', 'commenti chiusi', 'cosa ne pensi',
      'i commenti sono chiusi', 'il tuo commento', 'inserisci un commento', 'invia commento',
      'lascia un commento', 'leggi i commenti', 'moderazione', 'mostra commenti',
      'mostra i commenti', 'nessun commento', 'non ci sono commenti', 'non verrà pubblicato',
      'partecipa alla conversazione', 'partecipa alla discussione', 'per commentare',
      'per poter commentare', 'più recenti', 'più votati', 'pubblica commento',
      'regole della community', 'scrivi un commento', 'segnala abuso', 'segnala commento',
      'segnala un abuso', 'tutti i commenti', 'unisciti alla conversazione', 'vedi i commenti',
    ],
    author: [
      // general usage
      'altri articoli di', 'appassionata di', 'appassionato di', 'caposervizio', "chi è l'autore",
      'collabora con', 'giornalista freelance', 'giornalista professionista',
      'giornalista pubblicista', 'gli articoli di', 'ha lavorato per', 'ha scritto per',
      'inviato speciale', 'redattore di', 'redattrice di', 'scrive per', "sull'autore",
      'è autore di', 'è autrice di', 'è caporedattore', 'è caporedattrice', 'è corrispondente',
      'è direttore responsabile', 'è docente di', 'è giornalista', 'è professore di', 'è redattore',
      'è redattrice', 'è un giornalista', 'è una giornalista',
    ],
    legal: [
      // general usage
      'all rights reserved', 'capitale sociale', 'codice etico', 'codice fiscale',
      "condizioni d'uso", 'condizioni di utilizzo', 'condizioni generali', 'contributi pubblici',
      'cookie policy', 'copyright', 'dati societari', 'dichiarazione di accessibilità',
      'direttore responsabile', 'diritti riservati', "diritto d'autore", 'disclaimer',
      'informativa cookie', 'informativa privacy', 'informativa sulla privacy', 'iscrizione al roc',
      'issn', 'le opinioni espresse', 'note legali', 'p iva', 'partita iva', 'per la pubblicità',
      'privacy policy', 'registrazione al tribunale', 'registrazione tribunale', 'registro imprese',
      'riproduzione consentita', 'riproduzione riservata', 'riproduzione vietata', 'sede legale',
      'società soggetta', 'soggetta a direzione e coordinamento', 'termini di servizio',
      'termini di utilizzo', 'termini e condizioni', 'testata giornalistica registrata',
      'testata registrata', 'titolare del trattamento', 'tradotto automaticamente',
      'trattamento dei dati', 'ufficio legale', 'utilizzando questo sito',
      'vietata la riproduzione', 'whistleblowing',
    ],
  },
};
