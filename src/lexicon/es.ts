import stopwords from 'natural/lib/natural/util/stopwords_es.js';
import { curate } from './curate.js';
import type { Lexicon } from './types.js';

/** Spanish. */
export const es: Lexicon = {
  language: 'es',
  stopwords: curate(stopwords.words, {
    drop: [
      'poco',
    ],
    add: [
      'a', 'además', 'ante', 'aquel', 'aquella', 'así', 'aunque', 'bajo', 'cada', 'desde', 'e',
      'ellas', 'ellos', 'entonces', 'entre', 'era', 'eran', 'es', 'esa', 'esas', 'esos', 'esta',
      'estaba', 'estas', 'este', 'esto', 'estos', 'está', 'están', 'fue', 'ha', 'había', 'hacia',
      'han', 'hay', 'les', 'mediante', 'mientras', 'mis', 'misma', 'mismo', 'nosotros', 'nuestra',
      'nuestro', 'o', 'otra', 'otras', 'otros', 'pero', 'porque', 'puede', 'pueden', 'sea', 'según',
      'ser', 'será', 'sería', 'si', 'son', 'sus', 'también', 'tan', 'tanto', 'toda', 'todas',
      'todo', 'todos', 'tras', 'tus', 'u', 'usted', 'ustedes', 'y',
    ],
  }),
  cues: {
    advertisement: [
      // corpus: seen on 2 or more sites
      'comprobar lotería', 'descuentos', 'publicidad',
      // general usage
      'anuncia con nosotros', 'anuncios clasificados', 'anúnciate', 'anúnciese', 'anúnciese aquí',
      'avisos fúnebres', 'brand studio', 'branded content', 'clasificados', 'comprar ahora',
      'contenido de marca', 'contenido patrocinado', 'contenidos patrocinados', 'cupones',
      'código promocional', 'códigos descuento', 'en colaboración con', 'enlace de afiliado',
      'enlaces afiliados', 'enlaces de afiliación', 'enlaces de afiliado', 'enlaces patrocinados',
      'ofertas de empleo', 'ofrecido por', 'patrocinado', 'patrocinado por', 'paute con nosotros',
      'podemos recibir una comisión', 'publicite', 'publirreportaje', 'tarifas publicitarias',
      'la nota sigue después de la publicidad',
    ],
    newsletter: [
      // corpus: seen on 2 or more sites
      'boletín', 'newsletter', 'newsletters', 'suscriptores', 'suscríbete',
      // general usage
      'acceso ilimitado', 'artículos gratis', 'boletines', 'cancela cuando quieras',
      'cancela en cualquier momento', 'contenido exclusivo', 'contenido premium', 'crea tu cuenta',
      'crear cuenta', 'darse de baja', 'darte de baja', 'date de baja', 'dirección de correo',
      'el primer mes', 'en tu bandeja de entrada', 'en tu correo', 'exclusivo para suscriptores',
      'exclusivo suscriptores', 'gestionar suscripción', 'gracias por suscribirte',
      'has alcanzado el límite', 'hazte premium', 'hazte socio', 'hazte suscriptor',
      'he leído y acepto', 'ingresa tu correo', 'introduce tu correo', 'lectura ilimitada',
      'lee sin límites', 'no te pierdas', 'nuestros boletines', 'para continuar leyendo',
      'para seguir leyendo', 'política de privacidad y acepto', 'recibe cada mañana',
      'recibe gratis', 'recibe las noticias', 'recibe nuestras', 'regala este artículo',
      'regístrate', 'regístrate gratis', 'regístrese', 'sigue leyendo', 'sin permanencia',
      'solo para suscriptores', 'suscribete', 'suscribirme', 'suscribirse', 'suscribite',
      'suscripciones', 'suscripción', 'suscríbase', 'suscríbete a', 'suscríbete gratis', 'tu email',
      'tu suscripción', 'ya eres suscriptor', 'ya soy suscriptor', 'ya tengo una suscripción',
      'ya tenés cuenta',
      // newsletters by mail
      'has recibido este correo', 'recibes este correo', 'ver en el navegador',
      'lo que más afecta es lo que sucede más cerca', 'para no perderte nada suscríbete',
    ],
    recommended: [
      // corpus: seen on 2 or more sites
      'cargando siguiente contenido', 'es noticia', 'última hora', 'últimas noticias',
      // general usage
      'anterior siguiente', 'artículos relacionados', 'cargar más', 'contenido relacionado',
      'destacados', 'en directo', 'en imágenes', 'en portada', 'entradas recientes',
      'le podría interesar', 'le puede interesar', 'le recomendamos', 'lea además', 'lea más',
      'lea también', 'lee más', 'lee también', 'leer artículo', 'leer más', 'leer nota',
      'leer noticia', 'leer también', 'leé también', 'lo más comentado', 'lo más compartido',
      'lo más visto', 'lo último', 'minuto a minuto', 'mira también', 'mirá también', 'más leídas',
      'más leído', 'más noticias', 'más sobre', 'nota completa', 'notas relacionadas',
      'noticia anterior', 'noticia relacionada', 'noticias destacadas', 'noticias relacionadas',
      'otras noticias', 'otros artículos', 'podría interesarte', 'puede interesarte',
      'quizás te interese', 'recomendado para ti', 'recomendados', 'recomendamos', 'relacionados',
      'seguir leyendo', 'selección del editor', 'siguiente noticia', 'también puedes leer',
      'te contamos', 'te podría interesar', 'te puede gustar', 'te puede interesar',
      'te recomendamos', 'temas del día', 'temas relacionados', 'vea también', 'ver más',
      'ver también', 'ver todo', 'ver todos',
      'además en', 'leé más',
    ],
    promotion: [
      // general usage
      'apoya el periodismo', 'app store', 'apóyanos', 'añádenos como fuente', 'canal de telegram',
      'canal de whatsapp', 'cartas al director', 'comuníquese con nosotros',
      'contacta con la redacción', 'contacta con nosotros', 'cuéntanos', 'danos tu opinión',
      'descarga aquí', 'descarga la aplicación', 'descarga la app', 'descarga nuestra aplicación',
      'descarga nuestra app', 'descargá la aplicación', 'descargá la app', 'donar',
      'encontró un error', 'envíanos', 'escríbanos', 'escríbenos', 'escríbenos a',
      'escucha nuestro podcast', 'fuente preferida', 'google play', 'has encontrado un error',
      'haz una donación', 'informar de un error', 'queremos conocer tu opinión', 'reporta un error',
      'reportar error', 'reportar un error', 'si encuentras un error', 'síguenos en google',
      'te ha gustado', 'te ha resultado útil', 'trabaja con nosotros', 'trabaje con nosotros',
      'tu opinión nos importa', 'únete a nuestra comunidad', 'únete a nuestro canal',
      'únete al canal',
      'encontraste un error', 'viste algún error avisanos',
    ],
    social: [
      // corpus: seen on 2 or more sites
      'compartir', 'copiar enlace', 'facebook', 'instagram', 'linkedin', 'rss', 'síguenos',
      'telegram', 'twitter', 'whatsapp',
      // general usage
      '5 compartidos', 'abre en nueva ventana', 'al portapapeles', 'añadir a favoritos', 'bluesky',
      'comparte en', 'comparte esta noticia', 'comparte este artículo', 'comparte la noticia',
      'compartir artículo', 'compartir en', 'compartir esta noticia', 'compartir noticia',
      'compartir por', 'compártelo', 'copiar link', 'copiar url', 'en una ventana nueva',
      'enlace copiado', 'enviar a un amigo', 'enviar por correo', 'enviar por email',
      'guardar artículo', 'guardar noticia', 'imprimir', 'leer más tarde', 'link copiado',
      'me gusta', 'pinterest', 'publicación compartida por', 'redes sociales', 'seguinos',
      'seguinos en', 'síganos', 'síganos en', 'síguenos en', 'threads', 'tiktok', 'tuitear',
      'ver esta publicación',
    ],
    notice: [
      // corpus: seen on 2 or more sites
      'cookies', 'inicia sesión', 'iniciar sesión', 'javascript',
      // general usage
      'aceptar todas', 'aceptar todo', 'aceptar y continuar', 'activa las notificaciones',
      'activar notificaciones', 'almacenar y o acceder', 'añadir otro usuario',
      'bloqueador de anuncios', 'centro de preferencias', 'cerrar sesión',
      'configuración de privacidad', 'contenido no disponible', 'desactiva el bloqueador',
      'gestionar el consentimiento', 'gestionar preferencias', 'ha ocurrido un error',
      'has olvidado tu contraseña', 'identifícate', 'información en un dispositivo',
      'inicie sesión', 'iniciá sesión', 'inténtalo de nuevo', 'mi cuenta', 'mi perfil',
      'navegador desactualizado', 'navegador no es compatible', 'navegador no soporta',
      'no gracias', 'nosotros y nuestros', 'olvidaste tu contraseña', 'otro dispositivo',
      'permitir notificaciones', 'página no encontrada', 'página que buscas', 'rechazar todo',
      'rechazar y', 'recibir notificaciones', 'recordar contraseña', 'recuperar contraseña',
      'se ha producido un error', 'sesión ha expirado', 'si continúa navegando',
      'si continúas navegando', 'su navegador', 'tu consentimiento', 'tu navegador',
      'video no disponible', 'vuelve a intentarlo',
    ],
    caption: [
      // corpus: seen on 2 or more sites
      'foto',
      // general usage
      '1 de 10', 'ampliar foto', 'ampliar imagen', 'archivo efe', 'captura de pantalla',
      'clic para ampliar', 'cuartoscuro', 'europa press', 'foto 1 de 10', 'foto afp', 'foto ap',
      'foto cortesía', 'foto de archivo', 'foto efe', 'foto especial', 'foto reuters',
      'fotogalería', 'fotografía de archivo', 'galería de fotos', 'getty images', 'gtres',
      'imagen 1 de 10', 'imagen de archivo', 'imagen ilustrativa', 'imagen referencial', 'istock',
      'pantalla completa', 'pie de foto', 'reproducir vídeo', 'shutterstock', 'ver fotos',
      'ver galería', 'video youtube',
    ],
    metadata: [
      // corpus: seen on 2 or more sites
      'actualizado', 'actualizado a', 'redacción',
      // general usage
      '10 de enero de 2024 10 30', 'actualizada', 'actualizado el', 'agencias', 'archivado en',
      'artículo publicado', 'categorías', 'con informaciones de', 'con información de',
      'corresponsal en', 'efe agencias', 'enviada especial', 'enviado especial', 'escrito por',
      'escucha este artículo', 'escucha la noticia', 'escuchar artículo', 'escuchar este artículo',
      'esta noticia ha sido actualizada', 'etiquetado', 'etiquetas', 'fe de errores',
      'fecha de publicación', 'fuente efe', 'hace 5 días', 'hace 5 horas', 'hace 5 minutos',
      'la redacción', 'lectura 5 min', 'lectura de 5 minutos', 'min de lectura',
      'minuto de lectura', 'minutos de lectura', 'nota del editor', 'por redacción',
      'publicado a las', 'publicado el', 'publicado por', 'tags', 'temas de la nota',
      'tiempo de lectura', 'tiempo estimado de lectura', 'última actualización',
      'última modificación',
    ],
    navigation: [
      // corpus: seen on 2 or more sites
      'baloncesto', 'buscar', 'columnistas', 'cultura', 'deportes', 'edición impresa',
      'editoriales', 'el tiempo', 'fórmula 1', 'fútbol', 'hemeroteca', 'horóscopo', 'menú',
      'opinión', 'podcast', 'podcasts', 'programación tv', 'recetas', 'santoral', 'secciones',
      'sucesos', 'sudoku', 'tecnología', 'tenis', 'vídeos',
      // general usage
      'abrir menú', 'acerca de', 'archivo histórico', 'ayuda', 'buscador', 'buscar en',
      'búsqueda avanzada', 'cerrar menú', 'contactar', 'contáctanos', 'contáctenos', 'crucigrama',
      'economía y negocios', 'ediciones', 'enlaces de interés', 'entretenimiento', 'espectáculos',
      'esquelas', 'estilo de vida', 'farándula', 'guía tv', 'ir a contenido', 'ir al contenido',
      'mapa del sitio', 'mapa web', 'menú principal', 'navegación', 'navegación principal',
      'pasar al contenido principal', 'pasatiempos', 'pie de página', 'preguntas frecuentes',
      'página 5 de 5', 'página anterior', 'página siguiente', 'quiénes somos', 'saltar a contenido',
      'saltar al contenido', 'sobre nosotros', 'tabla de contenidos', 'tapa del día',
      'todas las secciones', 'videos', 'volver a inicio', 'volver al inicio', 'volver arriba',
      'webs del grupo',
      // printed pages
      'pasa a la página 5', 'sigue en la página 5', 'viene de la página 5',
    ],
    comments: [
      // corpus: seen on 2 or more sites
      'comentar', 'comentarios',
      // general usage
      'agregar comentario', 'añadir comentario', 'campos obligatorios', 'campos requeridos',
      'cancelar respuesta', 'caracteres restantes', 'comenta esta noticia',
      'de exclusiva responsabilidad de sus autores', 'debes estar conectado',
      'debes iniciar sesión', 'deja tu comentario', 'deja un comentario', 'deja una respuesta',
      'dejar comentario', 'dejar un comentario', 'denunciar comentario', 'enviar comentario',
      'escribe tu comentario', 'escribe un comentario', 'guardar mi nombre', 'más recientes',
      'más valorados', 'no será publicada', 'normas de la comunidad', 'normas de participación',
      'normas de uso', 'para comentar', 'participa en la conversación', 'próxima vez que comente',
      'publicar comentario', 'qué opinas', 'reportar comentario', 'sé el primero en comentar',
      'tu comentario', 'unirse a la conversación', 'únete a la conversación',
      'únete a la discusión',
    ],
    author: [
      // general usage
      'acerca del autor', 'carecer de vínculos relevantes', 'colabora en', 'cubre temas',
      'desarrolló su carrera', 'ejerce labores de consultoría', 'el autor es', 'es autor de',
      'es autora de', 'es columnista', 'es corresponsal', 'es editor de', 'es editora de',
      'es periodista', 'es profesor de', 'es profesora de', 'es redactor', 'es redactora',
      'graduada en periodismo', 'graduado en periodismo', 'la autora es',
      'licenciada en periodismo', 'licenciado en periodismo', 'más artículos de',
      'más de este autor', 'máster de periodismo', 'máster en periodismo',
      'obtener beneficio de este artículo', 'periodista de la sección',
      'periodista especializada en', 'periodista especializado en', 'redactor de', 'redactor jefe',
      'redactor web', 'redactora de', 'redactora jefa', 'redactora web', 'seguir a este autor',
      'seguir al autor', 'sobre el autor', 'sobre la autora', 'sobre la firma', 'sobre los autores',
      'todos los artículos de', 'ver biografía', 'ver perfil', 'ver todos los artículos',
    ],
    legal: [
      // corpus: seen on 2 or more sites
      'aviso legal', 'condiciones de uso', 'copyright', 'derechos reservados',
      'política de cookies', 'política de privacidad', 'términos y condiciones',
      // general usage
      'accesibilidad', 'all rights reserved', 'aviso de privacidad', 'canal de denuncias',
      'canal ético', 'condiciones de contratación', 'condiciones generales', 'contenido generado',
      'código de ética', 'código ético', 'datos personales', 'declaración de accesibilidad',
      'defensor del lector', 'depósito legal', 'derechos de acceso', 'derechos de autor',
      'minería de textos', 'no necesariamente reflejan', 'no nos hacemos responsables',
      'no refleja necesariamente', 'no representan necesariamente', 'no se hace responsable',
      'normas de edición', 'política editorial', 'prohibida la reproducción',
      'prohibida su reproducción', 'prohibida toda reproducción', 'propiedad intelectual',
      'protección de datos', 'reproducción total o parcial', 'reservados todos los derechos',
      'responsabilidad de sus autores', 'responsabilidad exclusiva', 'responsable del tratamiento',
      's l u', 'sin permiso previo', 'traducido automáticamente', 'términos de servicio',
      'términos de uso', 'términos legales',
    ],
  },
};
