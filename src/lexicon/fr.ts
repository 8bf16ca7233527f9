import stopwords from 'natural/lib/natural/util/stopwords_fr.js';
import { curate } from './curate.js';
import type { Lexicon } from './types.js';

/** French. */
export const fr: Lexicon = {
  language: 'fr',
  stopwords: curate(stopwords.words, {
    drop: [
      'faire', 'même', 'mêmes',
    ],
    add: [
      'a', 'ainsi', 'alors', 'après', 'aussi', 'autre', 'autres', 'avant', 'bien', 'c', 'car',
      'chez', 'comme', 'contre', 'd', 'depuis', 'donc', 'dont', 'encore', 'entre', 'fait', 'j',
      'jusqu', 'l', 'lors', 'lorsqu', 'm', 'moins', 'n', 'ni', 'non', 'oui', 'pendant', 'peut',
      'peuvent', 'plus', 'puis', 'qu', 's', 'selon', 'si', 'sous', 't', 'toujours', 'tous', 'tout',
      'toute', 'toutes', 'très', 'vers', 'y', 'à', 'être',
    ],
  }),
  cues: {
    advertisement: [
      // corpus: seen on 2 or more sites
      'annonces immobilières', 'annonces légales', 'publicité',
      // general usage
      'articles sponsorisés', 'bons plans', 'code promo', 'codes promo', 'contenu de marque',
      'contenu partenaire', 'contenu sponsorisé', 'contenus sponsorisés', 'en partenariat avec',
      'lien affilié', "lien d'affiliation", 'liens affiliés', "liens d'affiliation",
      'liens sponsorisés', "n'a pas participé à la réalisation", 'nos partenaires',
      'nous pouvons percevoir une commission', "offres d'emploi", 'offres partenaires',
      'petites annonces', 'proposé par', 'publi rédactionnel', 'publicités', 'publireportage',
      'régie publicitaire', 'sponsorisé', 'sponsorisé par',
    ],
    newsletter: [
      // corpus: seen on 2 or more sites
      'abonnement', 'abonnements', 'abonnez vous', 'newsletter', 'newsletters', "s'abonner",
      'votre abonnement',
      // general usage
      'accès illimité', 'adresse e mail', 'articles en illimité', 'cet article vous est offert',
      'chaque matin dans votre boîte', 'créer un compte', 'créez votre compte',
      'dans votre boîte de réception', 'dans votre boîte mail', 'de cet article à lire',
      'déjà abonné', 'déjà inscrit', 'désabonner', 'gérer mon abonnement',
      'il vous reste 50 de cet article', 'infolettre', 'inscription gratuite', 'inscrivez vous',
      "j'accepte de recevoir", "je m'abonne", "je m'inscris", 'la suite est réservée aux abonnés',
      'le premier mois', 'lecture illimitée', 'lien de désabonnement', 'lien de désinscription',
      'lisez la suite', 'ne manquez rien', "offre d'abonnement", "offres d'abonnement",
      'offrir cet article', 'offrir un abonnement', 'pas encore abonné', 'pour lire la suite',
      'pour ne rien manquer', 'poursuivre la lecture', 'recevez chaque', 'recevez gratuitement',
      'recevez nos', 'réservé aux abonnés', 'réservés aux abonnés', 'résiliable à tout moment',
      "s'inscrire gratuitement", 'saisissez votre', 'sans engagement', 'se désinscrire',
      'votre adresse mail', 'votre e mail', 'vous désinscrire', 'vous êtes abonné',
      // newsletters by mail
      'recevez cet e mail', 'recevez ce mail', 'dans votre navigateur', 'gérer vos préférences',
      'cet article est réservé aux abonnés',
    ],
    recommended: [
      // corpus: seen on 2 or more sites
      'en continu', 'en savoir plus', 'les plus lus', 'à la une', 'à ne pas manquer',
      // general usage
      'ailleurs sur le web', 'article précédent', 'article suivant', 'articles associés',
      'articles liés', 'articles recommandés', 'articles similaires', 'autres articles',
      'ces articles peuvent vous intéresser', 'dans la même rubrique', 'dans la même thématique',
      'derniers articles', 'dernière minute', 'dernières actualités', 'dernières infos',
      'dernières news', 'découvrez aussi', 'la sélection de la rédaction',
      'le choix de la rédaction', 'le fil info', 'le plus lu', 'les plus commentés',
      'les plus partagés', 'les plus populaires', 'les plus vus', "lire l'article", 'lire la suite',
      'lire plus', 'lire également', 'nos recommandations', 'notre dossier', 'notre sélection',
      "plus d'actualités", "plus d'articles", "plus d'infos", 'pour aller plus loin',
      'pourraient vous intéresser', 'pourrait vous intéresser', 'recommandé pour vous',
      'recommandés pour vous', 'retrouvez tous nos articles', 'sur le même sujet',
      'sur le même thème', 'susceptibles de vous intéresser', 'tous les articles',
      'vidéos recommandées', 'voir aussi', 'voir plus', 'voir tous', 'voir tout',
      'vous aimerez aussi', 'vous aimerez peut être', 'vous pourriez aussi aimer',
      'vous pourriez être intéressé', 'à lire aussi', 'ça peut vous intéresser',
      'article réservé aux abonnés', 'lire aussi',
    ],
    promotion: [
      // corpus: seen on 2 or more sites
      'applications mobiles',
      // general usage
      'ajoutez nous', 'app store', 'application mobile', 'cet article vous a plu',
      'cet article vous a t il été utile', 'contacter la rédaction', 'contactez la rédaction',
      'contactez nous', 'courrier des lecteurs', 'donnez votre avis', 'découvrez nos offres',
      'déductible de vos impôts', 'envoyez nous', 'faire un don', 'faites un don', 'google play',
      'je fais un don', 'jeux concours', "l'actualité en vidéo", 'nos applications', 'nos podcasts',
      'nous recrutons', 'nous rejoindre', 'nous soutenir', 'nous écrire', 'participer au concours',
      'participez à notre', 'rejoignez notre chaîne', 'répondez à notre', 'signaler une erreur',
      'signaler une faute', 'source préférée', 'sources préférées', 'soutenez nous',
      'suggérer une correction', "télécharger l'application", "téléchargez l'application",
      'téléchargez notre application', 'témoignez', "une erreur dans l'article",
      'votre avis nous intéresse', 'vous avez un témoignage', 'vous avez une information',
      'écoutez notre podcast', 'écrire à la rédaction', 'écrivez nous',
    ],
    social: [
      // corpus: seen on 2 or more sites
      'copier le lien', 'facebook', 'imprimer', 'lien copié', 'linkedin', 'messenger', 'partager',
      'rss', 'réseaux sociaux', 'suivez nous', 'twitter', 'whatsapp',
      // general usage
      'ajouter aux favoris', 'ajouter à vos favoris', 'bluesky', 'dans le presse papier',
      'dans le presse papiers', 'dans une nouvelle fenêtre', "enregistrer l'article",
      'enregistrer pour plus tard', 'envoyer par e mail', 'envoyer par mail', 'envoyer à un ami',
      'flux rss', "imprimer l'article", 'instagram', "j'aime", 'nous suivre',
      'partager cet article', "partager l'article", 'partager par mail', 'partager sur', 'partages',
      'partagez cet article', "partagez l'article", 'pinterest', 'publication partagée par',
      'rejoignez nous sur', 'sauvegarder', "suivez l'actualité sur", 'tweeter',
      'version imprimable', 'voir cette publication',
    ],
    notice: [
      // corpus: seen on 2 or more sites
      'cookies', 'mon compte', 'se connecter', 'se déconnecter',
      // general usage
      'accepter et continuer', 'accepter et fermer', 'activer les notifications',
      'bloqueur de publicité', 'ce contenu est bloqué', "ce contenu n'est pas disponible",
      'centre de préférences', 'chargement', 'chargement en cours', 'connectez vous',
      'contenu non disponible', 'continuer sans accepter', 'données de géolocalisation précises',
      'déconnexion', 'désactiver votre bloqueur', 'désactivez votre bloqueur',
      'en poursuivant votre navigation', 'gérer le consentement', 'gérer mes choix',
      'identifiez vous', 'javascript', 'la page que vous recherchez', 'mon profil', 'mot de passe',
      "navigateur n'est pas", 'navigateur obsolète', 'nos partenaires et nous', 'page introuvable',
      'page non trouvée', 'paramétrer mes choix', 'recevoir les notifications', "s'identifier",
      'stocker et ou accéder', 'sur un seul appareil', 'tout accepter', 'tout refuser',
      'une erreur est survenue', "une erreur s'est produite", 'veuillez réessayer', 'vos choix',
      'vos préférences', 'votre consentement', 'votre navigateur', 'vous êtes hors ligne',
    ],
    caption: [
      // corpus: seen on 2 or more sites
      'afp', 'photo', 'photos',
      // general usage
      'agence qmi', "agrandir l'image", 'ap sipa', 'belga image', "capture d'écran",
      'capture écran', 'cliquez pour agrandir', 'crédit image', 'crédit photo', 'crédits photo',
      'diaporama', 'document remis', "galerie d'images", 'getty images', 'hans lucas',
      'illustration', 'image 1 sur 10', "image d'archive", "image d'illustration", 'infographie',
      'istock', 'lecture vidéo', 'lire la vidéo', 'légende', 'maxppp', 'photo 1 sur 10',
      'photo afp', 'photo archives', "photo d'archives", "photo d'illustration", 'photopqr',
      'plein écran', 'shutterstock', 'sipa', 'stock adobe', 'via reuters', 'vidéo indisponible',
      'voir les photos',
    ],
    metadata: [
      // corpus: seen on 2 or more sites
      'il y a 5 heures', 'le 5 12 2024 à', 'mis à jour', 'publié le',
      // general usage
      'afp avec', 'article publié', 'avec afp', 'avec agences', 'avec reuters', 'catégories',
      'cet article a été publié', 'cet article est paru', 'correspondant à', 'créé le',
      'durée de lecture', 'envoyé spécial', 'envoyée spéciale', 'il y a 5 jours',
      'il y a 5 minutes', 'la rédaction', 'lecture 5 min', 'lecture 5 minutes', 'min de lecture',
      'minute de lecture', 'minutes de lecture', 'mise à jour', 'modifié le', 'modifié à',
      'mots clefs', 'mots clés', 'notre correspondant', 'notre correspondante', 'par afp',
      'propos recueillis par', 'publié hier', 'publié par', 'publié à', 'rédigé par', 'source afp',
      'tags', 'temps de lecture', 'texte de', 'thèmes', 'écouter cet article', "écouter l'article",
      'écrit par', 'étiquettes',
    ],
    navigation: [
      // corpus: seen on 2 or more sites
      'accueil', 'afrique', 'aller au contenu', 'amériques', 'archives', 'contact', 'faits divers',
      'football', 'high tech', 'idées', 'immobilier', 'jeux', 'journal numérique', 'le journal',
      'menu', 'moyen orient', 'météo', 'navigation principale', 'opinions', 'plan du site',
      'podcasts', 'programme tv', 'recherche', 'rechercher', 'rubriques', 'sciences', 'sports',
      'vidéos',
      // general usage
      'accéder au contenu', 'aller au menu', 'aller à la navigation', 'articles plus anciens',
      "changer d'édition", 'cuisine', 'cyclisme', 'dans cet article', 'espace abonnés',
      'fermer le menu', 'foire aux questions', "guides d'achat", 'haut de page', 'horoscope',
      'lifestyle', 'menu principal', 'mots croisés', 'mots fléchés', 'mots mêlés', 'nous contacter',
      'ouvrir le menu', 'page 5 sur 5', "page d'accueil", 'page précédente', 'page suivante',
      'passer au contenu', 'pied de page', 'qui sommes nous', 'rechercher sur le site',
      'retour en haut', "retour à l'accueil", 'revenir en haut', 'rugby', 'régions', 'sommaire',
      'sudoku', 'tennis', 'toutes les rubriques', 'à propos', 'édition du jour',
      'édition numérique',
      // printed pages
      'lire la suite page 5', 'suite de la page 5', 'suite en page 5',
    ],
    comments: [
      // corpus: seen on 2 or more sites
      'commentaire', 'commentaires',
      // general usage
      '5 réactions', 'afficher les réponses', 'ajouter un commentaire', 'akismet',
      'annuler la réponse', 'aucun commentaire', 'caractères restants', 'champs obligatoires',
      'charte de modération', 'commenter', 'commenter cet article', 'enregistrer mon nom',
      'laisser un commentaire', 'laisser une réponse', 'laissez un commentaire',
      'laissez une réponse', 'ne sera pas publiée', 'nétiquette', 'participer à la discussion',
      'participez au débat', 'participez à la discussion', 'poster un commentaire',
      'pour commenter', 'publier un commentaire', "qu'en pensez vous", 'rejoignez la conversation',
      'rejoignez la discussion', 'règles de la communauté', 'réactions', 'réagir', 'réagissez',
      'répondre', 'signaler ce commentaire', 'signaler un abus', 'soyez le premier à commenter',
      'soyez le premier à réagir', 'vos réactions', 'votre commentaire', 'écrire un commentaire',
    ],
    author: [
      // general usage
      "biographie de l'auteur", 'collabore à', "contacter l'auteur", 'diplômé de', 'diplômée de',
      'du même auteur', 'est chercheur au', 'est chroniqueur', 'est chroniqueuse',
      'est correspondant', 'est correspondante', 'est journaliste', "est l'auteur de",
      "est l'autrice de", 'est maître de conférences', 'est professeur à', 'est rédacteur en chef',
      'est rédactrice en chef', 'grand reporter', 'journaliste au service', 'journaliste depuis',
      'journaliste spécialisé', 'journaliste spécialisée', 'ne possède pas de parts',
      "plus d'articles de", 'rédacteur en chef adjoint', 'rédacteur web', 'rédactrice web',
      'ses derniers articles', 'suivre cet auteur', "suivre l'auteur", "sur l'auteur",
      'tirer profit de cet article', 'tous les articles de', 'tous ses articles',
      "à propos de l'auteur", "à propos de l'autrice",
    ],
    legal: [
      // corpus: seen on 2 or more sites
      'accessibilité', 'cgv', 'conditions générales', 'confidentialité', 'droits réservés',
      'mentions légales', 'politique de confidentialité',
      // general usage
      'accessibilité non conforme', 'accessibilité partiellement conforme', 'acpm',
      'all rights reserved', 'cet article est republié', 'cgu', 'charte de déontologie',
      'charte éditoriale', 'commission paritaire', "conditions d'utilisation",
      'conformément à la loi', 'copyright', 'directeur de la publication',
      'directrice de la publication', 'données personnelles', "droit d'accès", "droit d'opposition",
      'droit de rectification', "droits d'auteur", 'droits de reproduction',
      "déclaration d'accessibilité", 'les propos exprimés', "lire l'article original",
      "n'engagent que leur auteur", "n'engagent que leurs auteurs", 'ne constitue pas un conseil',
      'politique cookies', 'politique de cookies', 'protection des données', 'rcs paris',
      'reflètent pas nécessairement', 'reproduction interdite', 'reproduction totale ou partielle',
      'sans autorisation', 'sont traitées par', 'traduit automatiquement', 'tva intracommunautaire',
      'vos données', 'édité par',
    ],
  },
};
