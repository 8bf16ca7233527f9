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
      'buoni sconto', 'codice sconto', 'codici sconto', 'contenuti sponsorizzati',
      'contenuto a pagamento', 'contenuto sponsorizzato', 'informazione promozionale',
      'informazione pubblicitaria', 'inserzionisti', 'link affiliati', 'link affiliato',
      'link di affiliazione', 'link sponsorizzati', 'messaggio promozionale',
      'messaggio pubblicitario', 'necrologie', 'offerte di lavoro', 'offerte e sconti',
      'offerto da', 'partner content', 'potremmo ricevere una commissione', 'publiredazionale',
      'sponsorizzato', 'sponsorizzato da', 'vedi offerta',
    ],
    newsletter: [
      // corpus: seen on 2 or more sites
      'abbonamenti', 'abbonamento', 'abbonati', 'registrati',
      // general usage
      'abbonamento digitale', 'abbonati ora', 'abbonati per leggere', 'abbonati subito',
      'accesso illimitato', 'acconsento al trattamento', "annulla l'iscrizione",
      'contenuto per gli abbonati', 'continua a leggere', 'crea il tuo account', 'crea un account',
      'disdici quando vuoi', 'disiscriviti', 'esclusiva per gli abbonati', 'gestisci abbonamento',
      'già abbonato', 'hai già un account', 'hai raggiunto il limite', 'il primo mese',
      'indirizzo email', 'inserisci il tuo indirizzo', 'iscriviti', 'iscriviti gratis',
      'iscriviti ora', 'la tua email', 'leggi senza limiti', 'nella tua casella', 'newsletter',
      'newsletters', 'non perdere', 'per continuare a leggere', "per leggere l'articolo",
      'per proseguire la lettura', 'regala un abbonamento', 'registrati gratis',
      'registrati gratuitamente', 'resta aggiornato', 'ricevi aggiornamenti',
      'ricevi gli aggiornamenti', 'ricevi le notizie', 'ricevi ogni mattina', 'ricevi via email',
      'rimani aggiornato', 'riservato agli abbonati', 'sei abbonato', 'sfoglia il giornale',
      'solo per gli abbonati', 'un euro al mese',
      // newsletters by mail
      'hai ricevuto questa email', 'ricevi questa email', 'visualizza nel browser',
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
      'leggi articolo', 'leggi di più', "leggi l'articolo", 'leggi la notizia', 'leggi tutto',
      'mostra altro', 'mostra di più', 'notizia precedente', 'notizie correlate',
      'per approfondire', 'per saperne di più', 'più lette', 'più letti', 'più visti',
      'potrebbe interessarti', 'potrebbero interessarti', 'primo piano', 'raccomandati per te',
      'scelti per te', 'scopri di più', 'sullo stesso argomento', 'sullo stesso tema',
      'ti consigliamo', 'ti potrebbe interessare', 'ti potrebbero interessare',
      'ti può interessare', 'tutte le notizie', "ultim'ora", 'ultima ora', 'ultime notizie',
      'ultimi articoli', "vai all'articolo", 'vedi altro', 'vedi anche', 'vedi tutti',
      'video correlati',
    ],
    promotion: [
      // general usage
      'aggiungi come fonte preferita', 'app store', 'ascolta i nostri podcast',
      'ascolta il podcast', 'canale telegram', 'canale whatsapp', 'contatta la redazione',
      'contattaci', "di' la tua", 'dona ora', 'fai una donazione', 'feedback', 'fonte preferita',
      'fonti preferite', 'google play', 'hai trovato un errore', 'hai una segnalazione',
      'invia la tua', 'invia una segnalazione', 'inviaci', 'inviateci', 'lavora con noi',
      'lettere al direttore', 'partecipa al concorso', 'partecipa al sondaggio',
      'questo articolo ti è stato utile', 'raccontaci', 'scarica gratis', "scarica l'app",
      "scarica l'applicazione", 'scarica la nostra app', 'scarica ora', 'scriveteci', 'scrivi a',
      'scrivi al direttore', 'scrivi alla redazione', 'scrivici', 'segnala errore',
      'segnala un errore', 'segnalaci', 'segnalazioni', 'seguici su google news',
      'sostieni il giornalismo', 'sostieni il nostro', 'sostienici',
      'ti è piaciuto questo articolo', 'unisciti al canale', 'unisciti alla community',
    ],
    social: [
      // general usage
      'aggiungi ai preferiti', 'bluesky', 'condividi', "condividi l'articolo",
      'condividi questo articolo', 'condividi su', 'condividi tramite', 'condividi via email',
      'condivisioni', 'copia il link', 'copia indirizzo', 'copia link', 'copia negli appunti',
      'facebook', 'fai clic qui per', 'feed rss', 'i nostri social', 'in una nuova finestra',
      'instagram', 'invia a un amico', 'invia ad un amico', 'invia per email', 'link copiato',
      'linkedin', 'mi piace', 'pinterest', 'post condiviso da', 'rss', 'salva articolo',
      'salva per dopo', 'salva tra i preferiti', 'segui la nostra pagina', 'segui su', 'seguici',
      'seguici su', 'seguici sui social', 'si apre in una nuova finestra', 'stampa articolo',
      'stampa questo articolo', 'telegram', 'tiktok', 'tweet', 'twitter', 'versione stampabile',
      'visualizza questo post', 'whatsapp',
    ],
    notice: [
      // corpus: seen on 2 or more sites
      'accedi', 'cookie', 'login',
      // general usage
      'abilita le notifiche', 'accedi o registrati', 'accetta e chiudi', 'accetta e continua',
      'accetta tutti', 'ad blocker', 'aggiorna il browser', 'archiviare informazioni su',
      'attendere prego', 'attiva le notifiche', 'browser non supporta', 'browser non supportato',
      'caricamento in corso', 'chiudendo questo banner', 'contenuto non disponibile',
      'continua senza accettare', 'cookies', "disattiva l'adblock", 'geolocalizzazione precisi',
      'gestisci il consenso', 'gestisci opzioni', 'hai dimenticato la password', 'il mio account',
      'il tuo account', 'il tuo browser', 'il tuo consenso', 'impostazioni privacy',
      'impostazioni sulla privacy', 'javascript', 'la pagina che stai cercando',
      'le tue preferenze', 'logout', 'noi e i nostri', 'nome utente', 'non ora',
      'non sono un robot', 'pagina non trovata', 'password dimenticata', 'preferenze privacy',
      'questo sito utilizza', 'ricevi le notifiche', 'ricordami', 'rifiuta tutti',
      'riprova più tardi', 'si è verificato un errore', 'terze parti selezionate',
    ],
    caption: [
      // general usage
      '1 di 10', 'ansa epa', 'clicca per ingrandire', 'crediti foto', 'didascalia', 'foto 1 di 10',
      'foto afp', 'foto ansa', 'foto ap', "foto d'archivio", 'foto di', 'foto lapresse',
      'foto reuters', 'fotogallery', 'fotogramma', 'galleria fotografica', 'getty images',
      'guarda la gallery', 'illustrazione', 'imagoeconomica', 'immagine 1 di 10',
      "immagine d'archivio", 'immagine di repertorio', 'immagine generata', 'immagine illustrativa',
      'infografica', 'ingrandisci', 'ipa agency', 'istock', 'lapresse', 'mondadori portfolio',
      "nell'immagine", 'photogallery', 'repertorio', 'riproduci', 'riproduci video',
      'schermo intero', 'screenshot', 'sfoglia la gallery', 'shutterstock',
    ],
    metadata: [
      // general usage
      '10 gennaio 2024 10 30', '10 gennaio 2024 alle 10 30', '5 giorni fa', '5 min di lettura',
      '5 minuti fa', '5 ore fa', 'a cura della redazione', 'aggiornato', 'aggiornato alle',
      'aggiornato il', 'argomenti trattati', 'articolo di', "ascolta l'articolo",
      'ascolta questo articolo', 'categorie', 'creato il', 'dal nostro corrispondente',
      'dal nostro inviato', 'dalla nostra inviata', 'data di pubblicazione', 'data pubblicazione',
      'etichette', 'fonte adnkronos', 'fonte ansa', 'in questo articolo', 'lettura 5 min',
      'minuti di lettura', 'minuto di lettura', 'modifica il', 'modificato il',
      'più informazioni su', 'pubblicato', 'pubblicato alle', 'pubblicato da', 'pubblicato il',
      'questo articolo è stato aggiornato', 'redazione ansa', 'redazione online', 'redazione web',
      'scritto da', 'tag', 'tags', 'tempo di lettura', 'tempo stimato di lettura',
      'ultima modifica', 'ultimo aggiornamento',
    ],
    navigation: [
      // corpus: seen on 2 or more sites
      'calciomercato', 'chi siamo', 'spettacoli', 'sport',
      // general usage
      'apri il menu', 'apri menu', 'articoli meno recenti', 'calcio', 'cerca nel sito',
      'chiudi menu', 'ciclismo', 'commenti e opinioni', 'contatti', 'cronaca', 'cruciverba',
      'domande frequenti', 'edicola digitale', 'edizione digitale', 'edizioni locali', 'formula 1',
      'giochi', 'guida tv', 'home', 'homepage', 'il giornale di oggi', 'indice dei contenuti',
      'lifestyle', 'mappa del sito', 'menu', 'menu principale', 'meteo', 'navigazione articoli',
      'oroscopo', 'pagina 5 di 5', 'pagina precedente', 'pagina successiva',
      'passa al contenuto principale', 'piè di pagina', 'podcast', 'prima pagina', 'programmi tv',
      'redazione e contatti', 'ricerca avanzata', 'ricette', 'salta ai contenuti',
      'salta al contenuto', 'serie a', 'servizio clienti', 'sudoku', 'tennis', "torna all'inizio",
      'torna alla home', 'torna indietro', 'torna su', 'tutte le sezioni', 'vai al contenuto',
      'vai al menu', 'vai alla home', 'vai alla homepage', 'vai alla navigazione',
      // printed pages
      'continua a pagina 5', 'segue a pagina 5',
    ],
    comments: [
      // corpus: seen on 2 or more sites
      'commenta',
      // general usage
      '5 commenti', 'aggiungi un commento', 'annulla risposta', 'campi obbligatori',
      'caratteri rimanenti', 'commenta la notizia', 'commenta per primo', 'commenti',
      'commenti chiusi', 'cosa ne pensi', 'devi essere connesso', 'i commenti sono chiusi',
      'il tuo commento', 'indirizzo email non sarà', 'inserisci un commento', 'invia commento',
      'lascia un commento', 'lascia una risposta', 'leggi i commenti', 'moderazione',
      'mostra commenti', 'mostra i commenti', 'nessun commento', 'non ci sono commenti',
      'non verrà pubblicato', 'partecipa alla conversazione', 'partecipa alla discussione',
      'per commentare', 'per poter commentare', 'più recenti', 'più votati', 'pubblica commento',
      'pubblica un commento', 'regole della community', 'ridurre lo spam', 'salva il mio nome',
      'scrivi un commento', 'segnala abuso', 'segnala commento', 'segnala un abuso',
      'tutti i commenti', 'unisciti alla conversazione', 'vedi i commenti', 'visualizza risposte',
    ],
    author: [
      // general usage
      "all'ordine dei giornalisti", 'altri articoli di', 'appassionata di', 'appassionato di',
      "articoli dell'autore", "biografia dell'autore", 'caposervizio', "chi è l'autore",
      'collabora con', 'giornalista freelance', 'giornalista professionista',
      'giornalista pubblicista', 'gli articoli di', 'ha lavorato per', 'ha scritto per',
      'inviato speciale', 'pubblicista dal', 'redattore di', 'redattore web', 'redattrice di',
      'redattrice web', 'scrive per', "segui l'autore", "sull'autore", 'vedi tutti gli articoli',
      'è autore di', 'è autrice di', 'è caporedattore', 'è caporedattrice', 'è corrispondente',
      'è direttore responsabile', 'è docente di', 'è giornalista', 'è professore di', 'è redattore',
      'è redattrice', 'è un giornalista', 'è una giornalista',
    ],
    legal: [
      // general usage
      'all rights reserved', 'capitale sociale', 'citando la fonte', 'codice etico',
      'codice fiscale', "condizioni d'uso", 'condizioni di utilizzo', 'condizioni generali',
      'contributi pubblici', 'cookie policy', 'copyright', 'dati societari',
      'dichiarazione di accessibilità', 'direttore responsabile', 'diritti riservati',
      "diritto d'autore", 'disclaimer', 'informativa cookie', 'informativa estesa',
      'informativa privacy', 'informativa sulla privacy', 'iscrizione al roc', 'issn',
      'le opinioni espresse', 'n rea', 'note legali', 'p iva', 'partita iva', 'per la pubblicità',
      'privacy policy', 'prodotto editoriale ai sensi', 'reg trib',
      'registrata presso il tribunale', 'registrazione al tribunale', 'registrazione tribunale',
      'registro imprese', 'registro stampa', 'riproduzione anche parziale',
      'riproduzione consentita', 'riproduzione riservata', 'riproduzione vietata', 'sede legale',
      'senza alcuna periodicità', 'società soggetta', 'soggetta a direzione e coordinamento',
      "termini d'uso", 'termini di servizio', 'termini di utilizzo', 'termini e condizioni',
      'testata giornalistica registrata', 'testata registrata', 'titolare del trattamento',
      'tradotto automaticamente', 'trattamento dei dati', 'tratte da internet', 'ufficio legale',
      'utilizzando questo sito', 'vietata la riproduzione', 'whistleblowing',
    ],
  },
};
