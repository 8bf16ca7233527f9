/** Headings of lists of other articles. */
export const related: string =
  'related|related articles|related article|related stories|related story|related posts|related post|related content|related news|' +
  'related links|related coverage|related reads|related reading|related videos|related video|related items|related to this|' +
  'related to this story|see related|also read|read also|also see|see also|read more|read more about|read more on|read more from|' +
  'read next|read this next|what to read next|up next|next up|next up in|more|more on|more on this|more on this story|more on this topic|more from|' +
  'more from this|more from this author|more from author|more like this|more stories|more stories from|more news|more articles|' +
  'more headlines|more coverage|more to read|more reading|more in|more about|further reading|recommended|recommended for you|' +
  'recommended stories|recommended articles|recommended reading|recommended reads|recommended videos|recommended posts|' +
  'we recommend|editor’s picks|editor’s choice|editor’s pick|editors’ picks|editors’ choice|staff picks|our picks|top picks|picks|must read|must reads|' +
  'more must-reads|don’t miss|in case you missed it|icymi|you may also like|you might also like|you may like|you might like|' +
  'you may also be interested in|you may be interested in|you might be interested in|you may have missed|you might have missed|' +
  'stories for you|for you|picked for you|selected for you|stories chosen for you|suggested|suggested articles|similar articles|' +
  'similar stories|similar posts|similar news|other news|other stories|other articles|other posts|also in the news|in other news|' +
  'elsewhere|from around the web|around the web|from the web|from our partners|from our network|promoted stories|' +
  'sponsored stories|you may like by taboola|trending|trending now|trending stories|trending news|trending topics|trending articles|' +
  'trending posts|trending on|what’s trending|most popular|most read|most viewed|most watched|most shared|most commented|' +
  'most emailed|most recent|most discussed|popular|popular now|popular right now|popular news|popular stories|popular articles|' +
  'popular posts|popular reads|popular in the community|popular videos|top stories|top story|top news|top articles|top posts|top reads|' +
  'top headlines|top videos|today’s top stories|headlines|latest|latest news|latest stories|latest articles|latest posts|' +
  'latest headlines|latest videos|latest updates|latest from|latest in|latest insights|the latest|recent|recent news|recent posts|recent articles|' +
  'recent stories|recently published|recently posted|just in|newest|new|breaking|live updates|featured|featured stories|featured articles|' +
  'featured posts|featured news|featured video|featured content|spotlight|highlights|selected articles|in this section|in this series|from this section|' +
  'today’s headlines|this week|watch next|watch more|keep reading|continue reading|discover more|explore more|from the archives|' +
  'mehr zum thema|mehr dazu|mehr zu|mehr über|mehr aus|mehr von|mehr lesen über|mehr artikel|mehr nachrichten|mehr news|mehr sport|zum thema|' +
  'lesen sie auch|lesen sie mehr|lesen sie mehr zum thema|lesen sie dazu|lesen sie hier|lesen sie jetzt|lies auch|lesetipps|lesetipp|auch interessant|auch lesenswert|' +
  'das könnte sie auch interessieren|das könnte sie interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|' +
  'dazu passend|passend zum artikel|passend dazu|passend zum thema|weitere artikel|weitere nachrichten|weitere meldungen|weitere beiträge|weitere videos|' +
  'weitere themen|weiterführende links|weiterlesen|ähnliche artikel|ähnliche beiträge|ähnliche themen|verwandte artikel|verwandte themen|verwandte beiträge|meistgelesen|' +
  'meistgelesene artikel|am meisten gelesen|meistgeklickt|meist gelesen|beliebt|beliebteste artikel|am beliebtesten|' +
  'meistkommentiert|topthemen|top-themen|top themen|top-artikel|neueste artikel|neueste beiträge|neueste nachrichten|aktuelle artikel|' +
  'aktuelle nachrichten|aktuelle meldungen|aktuelle beiträge|empfehlungen|empfehlungen der redaktion|empfohlen|unsere empfehlungen|redaktionstipp|' +
  'aus dem ressort|mehr aus dem ressort|aus der redaktion|neu|neues|jetzt lesen|heute beliebt|leser lesen gerade|' +
  'lire aussi|à lire aussi|lire également|à lire|à lire également|à voir aussi|voir aussi|sur le même sujet|sur le même thème|' +
  'articles liés|articles similaires|articles associés|à découvrir|dans la même rubrique|les plus lus|les plus lues|' +
  'les plus partagés|les plus commentés|plus d articles|dernières actualités|derniers articles|nos articles|la suite|' +
  'contenus sponsorisés|recommandé pour vous|vous aimerez aussi|le fil info|lee también|leer también|lea también|te puede interesar|' +
  'también te puede interesar|te recomendamos|relacionados|noticias relacionadas|noticia relacionada|artículos relacionados|' +
  'más noticias|más información|más sobre|más en|más de|más leídas|más leídos|lo más leído|lo más visto|lo más|lo último|' +
  'últimas noticias|destacados|destacadas|recomendados|ver también|vea también|otras noticias|ver más|leggi anche|leggi tutto|' +
  'ti potrebbe interessare|articoli correlati|notizie correlate|correlati|potrebbe interessarti|i più letti|più letti|' +
  'le più lette|più lette|ultime notizie|altre notizie|ultimi articoli|da non perdere|leia também|leia mais|veja também|veja mais|' +
  'saiba mais|relacionadas|notícias relacionadas|mais lidas|mais vistas|últimas notícias|últimas|mais notícias|recomendadas|' +
  'lees ook|lees meer|meer nieuws|meer over|meer van|meest gelezen|gerelateerd|gerelateerde artikelen|aanbevolen|laatste nieuws|' +
  'bekijk ook|czytaj także|czytaj też|czytaj również|czytaj więcej|czytaj dalej|zobacz także|zobacz też|zobacz również|' +
  'przeczytaj także|powiązane|powiązane artykuły|polecane|polecamy|najnowsze|najczęściej czytane|najpopularniejsze|' +
  'čtěte také|čtěte i|související|související články|mohlo by vás zajímat|doporučujeme|doporučované|další články|' +
  'nejčtenější|nejnovější|další zprávy|právě se děje|súvisiace články|mohlo by vás zaujímať|najčítanejšie|ilgili haberler|' +
  'benzer haberler|bunlar da ilginizi çekebilir|ilginizi çekebilir|diğer haberler|en çok okunanlar|çok okunanlar|son haberler|' +
  'önerilen haberler|читайте также|читать также|смотрите также|материалы по теме|по теме|похожие статьи|похожие новости|' +
  'другие новости|главные новости|самое читаемое|популярное|популярные|рекомендуем|последние новости|новости партнеров|читать далее|' +
  'читайте також|дивіться також|за темою|схожі новини|популярне|останні новини|головні новини|новини партнерів|' +
  'اقرأ أيضا|إقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|ذات صلة|الأكثر قراءة|الأكثر مشاهدة|' +
  'المزيد|قد يعجبك أيضا|آخر الأخبار|أحدث الأخبار|यह भी पढ़ें|ये भी पढ़ें|संबंधित खबरें|और पढ़ें|ट्रेंडिंग|ताज़ा खबरें|बड़ी खबरें|baca juga|' +
  'baca selengkapnya|lihat juga|berita terkait|artikel terkait|terkait|rekomendasi|terpopuler|terbaru|berita lainnya|berita terbaru|' +
  'xem thêm|đọc thêm|tin liên quan|tin cùng chuyên mục|cùng chuyên mục|có thể bạn quan tâm|đọc nhiều|tin mới|tin nổi bật|' +
  '関連記事|関連ニュース|関連リンク|関連する記事|関連コンテンツ|あわせて読みたい|合わせて読みたい|こちらもおすすめ|おすすめ|おすすめ記事|おすすめ情報|人気記事|' +
  '人気ランキング|アクセスランキング|記事ランキング|週間ランキング|新着記事|最新記事|最新記事一覧|最新ニュース|ピックアップ|注目記事|注目の記事|続きを読む|この記事も読まれています|主要ニュース|' +
  '相关新闻|相关阅读|相关文章|相关报道|推荐阅读|延伸阅读|热门推荐|热门文章|热点新闻|猜你喜欢|为您推荐|编辑推荐|最新消息|更多新闻|阅读更多|相關新聞|' +
  '延伸閱讀|推薦閱讀|熱門新聞|關鍵字新聞|最新新聞|관련기사|관련 기사|관련뉴스|많이 본 뉴스|많이 본 기사|인기기사|인기뉴스|추천기사|추천 뉴스|주요뉴스|최신뉴스|최신기사|이 기사도|실시간 뉴스|' +
  'läs också|läs även|läs mer|läs vidare|mer om|relaterat|relaterade artiklar|mest läst|mest lästa|rekommenderas|fler artiklar|fler nyheter|' +
  'läs også|læs også|læs mere|les også|les mer|les videre|mere om|mest læste|mest lest|mest sett|mest sete|relateret|relaterede artikler|' +
  'anbefalede|anbefalt|siste saker|flere nyheter|flere nyheder|lue myös|lue lisää|aiheesta lisää|luetuimmat|uusimmat|suositellut|' +
  'taip pat skaitykite|saistītie raksti|populārākie|jaunākie|naujausi|skaitomiausi|procitajte jos|δείτε επίσης|διαβάστε επίσης';

/** Buttons below teasers and lists. */
export const teaserButtons: string =
  'read|read now|read article|read full article|read the full article|read story|read full story|read the full story|read it|' +
  'continue reading|full story|full article|view all|see all|show all|all stories|view more|see more|show more|show less|load more|' +
  'load more articles|more articles|load more posts|learn more|find out more|more info|more details|view article|view story|details|' +
  'go to article|view all posts|view gallery|view all articles|view full coverage|all news|all articles|see all articles|' +
  'see all posts|next story|previous story|watch|watch now|hours ago|minutes ago|days ago|an hour ago|a day ago|yesterday|today|' +
  'just now|weeks ago|months ago|exclusive|live|opinion|analysis|premium|video|gallery|mit video|mit audio|sponsored|' +
  'weiterlesen|mehr lesen|zum artikel|mehr erfahren|alle anzeigen|alle artikel|mehr anzeigen|mehr laden|weitere laden|alle|zum video|lire la suite|' +
  'en savoir plus|voir plus|voir tout|tout voir|lire l article|afficher plus|leer más|ver más|ver todo|ver todos|seguir leyendo|' +
  'leggi di più|continua a leggere|vedi tutti|mostra altro|continue lendo|ver mais|ler mais|leia mais|lees verder|meer laden|toon meer|' +
  'więcej|zobacz więcej|pokaż więcej|více|číst více|načíst další|devamı|devamını oku|tümü|tümünü gör|daha fazla|подробнее|ещё|еще|' +
  'показать еще|читать|все|все статьи|все материалы|більше|детальніше|selengkapnya|lihat semua|xem tất cả|xem tiếp|続きを読む|もっと読む|' +
  'もっと見る|すべて見る|記事を読む|詳しく見る|查看更多|加载更多|阅读全文|更多|展开|더보기|자세히 보기|전체보기|visa mer|visa alla|vis mer|' +
  'vis mere|se alle|se mer|vis flere|näytä lisää|näytä kaikki';

/** Headings of the tags of an article. */
export const tagHeadings: string =
  'tags|tag|tagged|tagged with|tagged in|tagged under|topics|topic|related topics|related tags|article tags|keywords|key words|filed under|' +
  'filed to|posted in|categories|category|in this story|more on these topics|explore more on these topics|more about|subjects|' +
  'companies mentioned|people in this story|mentioned in this article|find more stories about|explore topics|article topics|' +
  'themen|thema|schlagwörter|schlagworte|stichwörter|stichworte|tags zum artikel|themen in diesem artikel|mehr zu den themen|themenseiten|' +
  'kategorie|kategorien|rubrik|ressort|mots-clés|mots clés|thèmes|thèmes associés|sujets|étiquettes|dans cet article|temas|etiquetas|archivado en|' +
  'en este artículo|temas relacionados|palabras clave|categoría|categorías|argomenti|tag|temi|assuntos|tópicos|etiquetas|tags relacionadas|onderwerpen|trefwoorden|' +
  'tagi|słowa kluczowe|tematy|témata|štítky|klíčová slova|související témata|etiketler|ilgili konular|konular|теги|тэги|ключевые слова|темы|теми|' +
  'ключові слова|الكلمات المفتاحية|كلمات مفتاحية|الوسوم|وسوم|كلمات دلالية|टैग्स|टैग|topik|topik terkait|tag terkait|kata kunci|từ khóa|chủ đề|' +
  'キーワード|関連キーワード|関連タグ|タグ|ジャンル|カテゴリ|カテゴリー|関連トピックス|关键词|标签|关键字|標籤|關鍵字|태그|키워드|관련태그|' +
  'ämnen|ämne|taggar|emner|emneord|artiklens emner|relaterte emner|avainsanat|aiheet|temos|tēmas';

/** Words beside names and dates of an article. */
export const datelines: string =
  'by|written by|words by|story by|text by|author|authors|author of the article|reported by|reporting by|edited by|reviewed by|fact checked by|' +
  'fact-checked|medically reviewed by|posted by|published by|photography by|and|from|staff|staff writer|staff reporter|staff report|' +
  'staff writers|reporter|senior reporter|correspondent|senior correspondent|editor|senior editor|contributor|contributing writer|journalist|columnist|' +
  'freelance writer|news desk|web desk|newsdesk|online desk|news editor|political editor|special correspondent|guest contributor|' +
  'published|published on|published at|publish date|date published|first published|originally published|posted|posted on|posted at|updated|updated on|' +
  'updated at|last updated|last update|last updated on|last modified|modified|date|time|created|issued on|am|pm|at|on|est|edt|gmt|ist|et|utc|min read|' +
  'minute read|minutes read|mins read|min|mins|minutes|reading time|read time|time to read|estimated reading time|source|sources|via|news agency|' +
  'with agencies|agencies|views|total views|page views|breaking news|exclusive|print edition|am et|pm et|am est|pm est|min listen|' +
  'von|autor|autorin|autor/in|redakteur|redakteurin|reporter|korrespondent|text|ein artikel von|ein gastbeitrag von|kommentar von|eine analyse von|ein kommentar von|interview von|' +
  'veröffentlicht|veröffentlicht am|publiziert|publiziert am|erstellt|erstellt am|erschienen|aktualisiert|aktualisiert am|zuletzt aktualisiert|stand|uhr|' +
  'lesezeit|lesedauer|min. lesezeit|minuten lesezeit|lesezeit min|lesezeit minuten|minuten|min|quelle|quellen|datum|' +
  'par|publié|publié le|mis à jour|mis à jour le|modifié le|temps de lecture|min de lecture|lecture|auteur|rédaction|la rédaction|journaliste|source|' +
  'por|publicado|publicado el|actualizado|actualizado el|actualizado a las|última actualización|fecha|autor|redacción|fuente|min de lectura|di|a cura di|' +
  'pubblicato|pubblicato il|aggiornato|aggiornato il|ultimo aggiornamento|tempo di lettura|fonte|redazione|da redação|publicado em|atualizado|atualizado em|redação|' +
  'door|gepubliceerd|gepubliceerd op|bijgewerkt|bron|leestijd|autor|opublikowano|aktualizacja|publikacja|data publikacji|źródło|opracowanie|autoři|publikováno|' +
  'aktualizováno|vydáno|zdroj|yazar|haber merkezi|yayınlanma|yayın tarihi|güncelleme|güncellenme|kaynak|giriş tarihi|автор|авторы|источник|опубликовано|обновлено|дата|' +
  'время чтения|текст|опубліковано|оновлено|джерело|بقلم|كتب|نشر|نشر في|آخر تحديث|تاريخ النشر|المصدر|द्वारा|प्रकाशित|अपडेटेड|स्रोत|oleh|penulis|editor|' +
  'diterbitkan|diperbarui|sumber|tác giả|nguồn|theo|cập nhật|公開|公開日|更新|更新日|配信|掲載|投稿日|著者|執筆者|記者|文|出典|提供|作者|记者|来源|编辑|责任编辑|发布时间|更新时间|时间|责编|記者|' +
  '發布時間|更新時間|來源|編輯|입력|수정|기자|출처|등록|업데이트|av|publicerad|uppdaterad|källa|text|lästid|af|offentliggjort|opdateret|kilde|publisert|oppdatert|' +
  'sist oppdatert|lesetid|julkaistu|päivitetty|lähde|kirjoittaja|lukuaika|paskelbta|autorius|autori';

/** Captions, credits, agencies, galleries. */
export const pictures: string =
  'image|images|photo|photos|picture|photograph|file photo|file image|file picture|file|stock photo|stock image|representational image|representative image|illustration|graphic|infographic|' +
  'caption|image caption|photo caption|image source|image credit|image credits|photo credit|photo credits|picture credit|credit|credits|photo by|photos by|photograph by|image by|picture by|' +
  'image via|photo via|photo courtesy|courtesy|courtesy of|courtesy photo|image copyright|getty|getty images|via getty images|afp|afp via getty images|ap|ap photo|reuters|epa|pa|pa media|pa images|shutterstock|' +
  'istock|istockphoto|alamy|unsplash|pexels|pixabay|adobe stock|imago|imago images|dpa|bloomberg|bloomberg via getty images|associated press|anadolu|anadolu agency|xinhua|tass|handout|wikimedia commons|' +
  'supplied|screenshot|screengrab|click to enlarge|enlarge|enlarge image|expand|view image in fullscreen|view fullscreen|hide caption|show caption|toggle caption|open image modal|' +
  'open this photo in gallery|open gallery|view gallery|view images|view photos|view all photos|see gallery|photo gallery|image gallery|gallery|slideshow|image of|images of|photo of|slide of|' +
  'previous image|next image|open image in gallery|media error|video player|video|watch|bild|bilder|foto|fotos|symbolbild|symbolfoto|archivbild|archivfoto|bildquelle|bildrechte|bildunterschrift|' +
  'fotocredit|bild vergrößern|bild schließen|bild öffnen|bildergalerie|fotostrecke|bildstrecke|zur galerie|galerie|legende|grafik|illustration|quelle|crédit|crédits|crédit photo|image|photo|légende|' +
  'agrandir|diaporama|imagen|imágenes|foto|fotos|foto de archivo|efe|ep|europa press|ampliar|ampliar foto|galería|fotogalería|video|immagine|foto|ansa|fotogramma|imagem|foto|divulgação|reprodução|' +
  'beeld|foto|anp|zdjęcie|fot|pap|foto|ilustrační foto|čtk|profimedia|fotogalerie|fotoğraf|aa|dha|iha|фото|иллюстрация|скриншот|риа новости|тасс|ілюстрація|укрінформ|صورة|رويترز|फोटो|foto|antara|ảnh|' +
  'ttxvn|写真|画像|写真=|画像=|提供写真|時事|共同|ロイター|gettyimages|拡大|写真を見る|画像を見る|図|图|图片|图片来源|图源|资料图|视频截图|圖|圖片|翻攝|사진|이미지|이미지 확대보기|연합뉴스|뉴시스|뉴스1|' +
  'tt|ntb|scanpix|ritzau scanpix|bild|foto|kuva|lehtikuva|vis bildetekst|vis mer';
