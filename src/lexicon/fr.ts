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
      'bons plans', 'code promo', 'codes promo', 'contenu de marque', 'contenu sponsorisé',
      'en partenariat avec', "lien d'affiliation", 'liens affiliés', 'nos partenaires',
      'nous pouvons percevoir une commission', "offres d'emploi", 'offres partenaires',
      'petites annonces', 'proposé par', 'publi rédactionnel', 'publicités', 'publireportage',
      'régie publicitaire', 'sponsorisé', 'sponsorisé par',
    ],
    newsletter: [
      // corpus: seen on 2 or more sites
      'abonnement', 'abonnements', 'abonnez vous', 'newsletter', 'newsletters', "s'abonner",
      'votre abonnement',
      // general usage
      'accès illimité', 'adresse e mail', 'chaque matin dans votre boîte', 'créer un compte',
      'créez votre compte', 'dans votre boîte mail', 'de cet article à lire', 'déjà abonné',
      'déjà inscrit', 'désabonner', 'gérer mon abonnement', 'il vous reste 50 de cet article',
      'inscription gratuite', 'inscrivez vous', "je m'abonne", "je m'inscris",
      'la suite est réservée aux abonnés', 'le premier mois', 'lecture illimitée', 'lisez la suite',
      'ne manquez rien', "offre d'abonnement", "offres d'abonnement", 'offrir cet article',
      'offrir un abonnement', 'pas encore abonné', 'pour lire la suite', 'pour ne rien manquer',
      'poursuivre la lecture', 'recevez chaque', 'recevez gratuitement', 'recevez nos',
      'réservé aux abonnés', "s'inscrire gratuitement", 'saisissez votre', 'sans engagement',
      'se désinscrire', 'votre adresse mail', 'votre e mail', 'vous désinscrire',
      'vous êtes abonné',
    ],
    recommended: [
      // corpus: seen on 2 or more sites
      'en continu', 'en savoir plus', 'les plus lus', 'à la une', 'à ne pas manquer',
      // general usage
      'article précédent', 'article suivant', 'articles associés', 'articles liés',
      'articles recommandés', 'articles similaires', 'autres articles',
      'ces articles peuvent vous intéresser', 'dans la même rubrique', 'derniers articles',
      'dernière minute', 'dernières actualités', 'dernières infos', 'dernières news',
      'la sélection de la rédaction', 'le choix de la rédaction', 'le fil info', 'le plus lu',
      'les plus commentés', 'les plus partagés', 'les plus populaires', 'les plus vus',
      "lire l'article", 'lire la suite', 'lire plus', 'lire également', 'nos recommandations',
      'notre dossier', 'notre sélection', "plus d'actualités", "plus d'articles", "plus d'infos",
      'pour aller plus loin', 'recommandé pour vous', 'recommandés pour vous',
      'retrouvez tous nos articles', 'sur le même sujet', 'sur le même thème', 'tous les articles',
      'voir aussi', 'voir plus', 'voir tous', 'voir tout', 'vous aimerez aussi',
      'vous aimerez peut être', 'vous pourriez aussi aimer', 'vous pourriez être intéressé',
      'ça peut vous intéresser',
    ],
    promotion: [
      // corpus: seen on 2 or more sites
      'applications mobiles',
      // general usage
      'ajoutez nous', 'app store', 'application mobile', 'cet article vous a plu',
      'cet article vous a t il été utile', 'contacter la rédaction', 'contactez nous',
      'courrier des lecteurs', 'donnez votre avis', 'découvrez nos offres', 'envoyez nous',
      'faire un don', 'faites un don', 'google play', 'je fais un don', 'jeux concours',
      "l'actualité en vidéo", 'nos applications', 'nos podcasts', 'nous recrutons',
      'nous rejoindre', 'nous soutenir', 'nous écrire', 'participer au concours',
      'participez à notre', 'répondez à notre', 'signaler une erreur', 'soutenez nous',
      "télécharger l'application", "téléchargez l'application", 'téléchargez notre application',
      'témoignez', "une erreur dans l'article", 'votre avis nous intéresse',
      'vous avez un témoignage', 'vous avez une information', 'écoutez notre podcast',
      'écrivez nous',
    ],
    social: [
      // corpus: seen on 2 or more sites
      'copier le lien', 'facebook', 'imprimer', 'lien copié', 'linkedin', 'messenger', 'partager',
      'rss', 'réseaux sociaux', 'suivez nous', 'twitter', 'whatsapp',
      // general usage
      'ajouter aux favoris', 'ajouter à vos favoris', 'bluesky', "enregistrer l'article",
      'envoyer par e mail', 'envoyer par mail', 'envoyer à un ami', 'flux rss',
      "imprimer l'article", 'instagram', "j'aime", 'nous suivre', 'partager cet article',
      "partager l'article", 'partager par mail', 'partager sur', 'partages', 'pinterest',
      'rejoignez nous sur', 'sauvegarder', "suivez l'actualité sur", 'tweeter',
    ],
    notice: [
      // corpus: seen on 2 or more sites
      'cookies', 'mon compte', 'se connecter', 'se déconnecter',
      // general usage
      'accepter et continuer', 'accepter et fermer', 'activer les notifications',
      'bloqueur de publicité', 'ce contenu est bloqué', "ce contenu n'est pas disponible",
      'chargement', 'chargement en cours', 'connectez vous', 'continuer sans accepter',
      'déconnexion', 'désactiver votre bloqueur', 'en poursuivant votre navigation',
      'identifiez vous', 'javascript', 'mon profil', 'mot de passe', "navigateur n'est pas",
      'navigateur obsolète', 'nos partenaires et nous', 'page introuvable',
      'recevoir les notifications', "s'identifier", 'tout accepter', 'tout refuser',
      'une erreur est survenue', "une erreur s'est produite", 'veuillez réessayer', 'vos choix',
      'vos préférences', 'votre consentement', 'votre navigateur',
    ],
    caption: [
      // corpus: seen on 2 or more sites
      'afp', 'photo', 'photos',
      // general usage
      "agrandir l'image", 'ap sipa', "capture d'écran", 'capture écran', 'crédit image',
      'crédit photo', 'crédits photo', 'diaporama', 'document remis', 'getty images',
      'illustration', 'image 1 sur 10', "image d'archive", "image d'illustration", 'infographie',
      'istock', 'lecture vidéo', 'lire la vidéo', 'légende', 'photo 1 sur 10', 'photo afp',
      'photo archives', "photo d'archives", "photo d'illustration", 'plein écran', 'shutterstock',
      'sipa', 'vidéo indisponible', 'voir les photos',
    ],
    metadata: [
      // corpus: seen on 2 or more sites
      'il y a 5 heures', 'le 5 12 2024 à', 'mis à jour', 'publié le',
      // general usage
      'afp avec', 'article publié', 'avec afp', 'avec agences', 'avec reuters', 'catégories',
      'cet article a été publié', 'correspondant à', 'créé le', 'envoyé spécial',
      'envoyée spéciale', 'il y a 5 jours', 'il y a 5 minutes', 'la rédaction', 'lecture 5 min',
      'min de lecture', 'minutes de lecture', 'mise à jour', 'modifié le', 'modifié à', 'mots clés',
      'notre correspondant', 'notre correspondante', 'par afp', 'propos recueillis par',
      'publié hier', 'publié par', 'publié à', 'rédigé par', 'source afp', 'tags',
      'temps de lecture', 'texte de', 'thèmes', 'écrit par', 'étiquettes',
    ],
    navigation: [
      // corpus: seen on 2 or more sites
      'accueil', 'afrique', 'aller au contenu', 'amériques', 'archives', 'contact', 'faits divers',
      'football', 'high tech', 'idées', 'immobilier', 'jeux', 'journal numérique', 'le journal',
      'menu', 'moyen orient', 'météo', 'navigation principale', 'opinions', 'plan du site',
      'podcasts', 'programme tv', 'recherche', 'rechercher', 'rubriques', 'sciences', 'sports',
      'vidéos',
      // general usage
      'accéder au contenu', 'aller au menu', 'aller à la navigation', 'cuisine', 'cyclisme',
      'dans cet article', 'espace abonnés', 'fermer le menu', 'haut de page', 'horoscope',
      'lifestyle', 'menu principal', 'mots croisés', 'mots fléchés', 'nous contacter',
      'ouvrir le menu', "page d'accueil", 'page précédente', 'page suivante', 'passer au contenu',
      'qui sommes nous', 'rechercher sur le site', 'retour en haut', "retour à l'accueil", 'rugby',
      'régions', 'sommaire', 'sudoku', 'tennis', 'toutes les rubriques', 'à propos',
      'édition du jour', 'édition numérique',
    ],
    comments: [
      // corpus: seen on 2 or more sites
      'commentaire', 'commentaires',
      // general usage
      '5 réactions', 'ajouter un commentaire', 'aucun commentaire', 'champs obligatoires',
      'charte de modération', 'commenter', 'commenter cet article', 'laisser un commentaire',
      'laissez un commentaire', 'ne sera pas publiée', 'nétiquette', 'participer à la discussion',
      'participez au débat', 'poster un commentaire', 'pour commenter', 'publier un commentaire',
      "qu'en pensez vous", 'rejoignez la discussion', 'règles de la communauté', 'réactions',
      'réagir', 'réagissez', 'répondre', 'signaler ce commentaire', 'signaler un abus',
      'soyez le premier à commenter', 'soyez le premier à réagir', 'vos réactions',
      'votre commentaire', 'écrire un commentaire',
    ],
    author: [
      // general usage
      'collabore à', "contacter l'auteur", 'diplômé de', 'diplômée de', 'du même auteur',
      'est chercheur au', 'est chroniqueur', 'est chroniqueuse', 'est correspondant',
      'est correspondante', 'est journaliste', "est l'auteur de", "est l'autrice de",
      'est maître de conférences', 'est professeur à', 'est rédacteur en chef',
      'est rédactrice en chef', 'grand reporter', 'journaliste au service', 'journaliste depuis',
      'journaliste spécialisé', 'journaliste spécialisée', 'rédacteur en chef adjoint',
      'ses derniers articles', "suivre l'auteur", "sur l'auteur", 'tous les articles de',
      'tous ses articles', "à propos de l'auteur", "à propos de l'autrice",
    ],
    legal: [
      // corpus: seen on 2 or more sites
      'accessibilité', 'cgv', 'conditions générales', 'confidentialité', 'droits réservés',
      'mentions légales', 'politique de confidentialité',
      // general usage
      'accessibilité non conforme', 'accessibilité partiellement conforme', 'acpm',
      'all rights reserved', 'cgu', 'charte de déontologie', 'charte éditoriale',
      'commission paritaire', "conditions d'utilisation", 'conformément à la loi', 'copyright',
      'directeur de la publication', 'données personnelles', "droit d'accès", "droit d'opposition",
      "droits d'auteur", 'droits de reproduction', "déclaration d'accessibilité",
      'les propos exprimés', "n'engagent que leur auteur", 'politique cookies',
      'politique de cookies', 'protection des données', 'reproduction interdite',
      'reproduction totale ou partielle', 'sans autorisation', 'sont traitées par',
      'traduit automatiquement', 'vos données', 'édité par',
    ],
  },
};
