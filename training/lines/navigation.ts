/** Names of sections and topics that news sites share. */
export const sections: string =
  'news|world|world news|us|u.s.|us news|uk|uk news|national|national news|local|local news|politics|us politics|policy|' +
  'business|economy|money|markets|finance|personal finance|investing|companies|tech|technology|science|science & technology|' +
  'sci-tech|science & health|health|health news|wellness|health & wellness|wellbeing|fitness|nutrition|climate|environment|' +
  'climate change|energy|energy & environment|education|society|culture|arts|arts & culture|art|art & design|books|music|' +
  'movies|film|tv|television|tv & radio|radio|theatre|theater|dance|comedy|entertainment|celebrity|celebrities|celebs|' +
  'showbiz|royals|lifestyle|life|life & style|living|style|fashion|beauty|food|food & drink|food and drink|recipes|travel|' +
  'destinations|hotels|cruises|home & garden|gardening|real estate|property|homes|cars|motoring|autos|automotive|family|' +
  'parenting|relationships|love & sex|dating|pets|animals|wildlife|religion|history|obituaries|crime|crime & courts|courts|' +
  'law|justice|defence|defense|military|immigration|elections|opinion|opinions|editorials|editorial|op-ed|letters|columnists|' +
  'columns|commentary|analysis|perspectives|ideas|views|voices|comment & debate|cartoons|blogs|interviews|investigations|' +
  'in-depth|explainers|fact check|features|special reports|special report|long reads|longform|magazine|weekend|sport|sports|' +
  'football|soccer|basketball|baseball|hockey|ice hockey|golf|tennis|cricket|rugby|rugby union|rugby league|boxing|mma|ufc|' +
  'cycling|athletics|swimming|formula 1|f1|motorsport|motorsports|nascar|racing|horse racing|wrestling|olympics|nfl|nba|mlb|' +
  'nhl|wnba|ncaa|premier league|champions league|la liga|esports|fantasy football|scores|results|fixtures|standings|' +
  'africa|asia|asia pacific|americas|europe|middle east|latin america|north america|south america|oceania|australia|' +
  'new zealand|canada|china|india|japan|russia|ukraine|israel|france|germany|italy|spain|united states|united kingdom|' +
  'england|scotland|wales|ireland|brazil|mexico|south africa|global|international|regional|innovation|startups|gadgets|' +
  'reviews|apps|mobile|gaming|games|computing|internet|cybersecurity|security|artificial intelligence|ai|crypto|social media|' +
  'space|physics|media|retail|transport|transportation|industry|jobs & careers|retirement|insurance|taxes|shopping|shop|' +
  'deals|coupons|photos|photography|pictures|in pictures|galleries|photo galleries|video|videos|watch|audio|podcasts|podcast|' +
  'listen|live|live tv|tv guide|multimedia|graphics|infographics|newsletters|puzzles|games & puzzles|crossword|crosswords|' +
  'sudoku|quizzes|quiz|horoscopes|horoscope|astrology|comics|weather|forecast|traffic|lottery|events|what’s on|guides|' +
  'how-to|resources|archive|archives|topics|all topics|e-paper|epaper|print edition|today’s paper|classifieds|announcements|' +
  'public notices|death notices|press releases|sponsored|partner content|branded content|special sections|women|kids|youth|' +
  'people|communities|community|diaspora|odd news|weird news|good news|latest|latest news|breaking news|top news|headlines|' +
  'home page|homepage|home|front page|more|more news|all news|uncategorized|general|featured|popular|most popular|most viewed|' +
  'politik|wirtschaft|panorama|gesellschaft|kultur|sport|wissen|wissenschaft|gesundheit|reise|reisen|auto|mobilität|digital|' +
  'netzwelt|technik|technologie|medien|bildung|karriere|geld|finanzen|börse|unternehmen|immobilien|ausland|inland|' +
  'deutschland|österreich|schweiz|europa|international|welt|regional|region|regionales|lokales|meinung|meinungen|kommentare|' +
  'kolumnen|debatte|leben|familie|ratgeber|verbraucher|stil|mode|genuss|essen & trinken|rezepte|garten|haus & garten|wohnen|' +
  'tiere|umwelt|klima|natur|geschichte|literatur|bücher|kino|film|musik|kunst|theater|tv|fernsehen|serien|leute|stars|' +
  'promis|unterhaltung|boulevard|blaulicht|justiz|kriminalität|verkehr|fußball|bundesliga|2. bundesliga|dfb-pokal|formel 1|' +
  'wintersport|handball|eishockey|motorsport|radsport|leichtathletik|boxen|ergebnisse|tabelle|liveticker|newsticker|ticker|' +
  'schlagzeilen|aktuell|aktuelles|nachrichten|eilmeldungen|startseite|start|übersicht|themen|alle themen|rubriken|ressorts|' +
  'magazin|spezial|dossier|dossiers|reportage|reportagen|hintergrund|interview|analyse|faktencheck|video|videos|mediathek|' +
  'bilder|fotos|podcasts|audio|spiele|rätsel|kreuzworträtsel|quiz|horoskop|wetter|tv-programm|termine|veranstaltungen|' +
  'archiv|e-paper|zeitung|traueranzeigen|todesanzeigen|trauer|kleinanzeigen|stellenmarkt|partnersuche|gutscheine|' +
  'gewinnspiele|lotto|leserbriefe|newsletter|coronavirus|ukraine-krieg|mehr|weitere|weitere themen|' +
  'actualité|actualités|actu|à la une|politique|économie|société|monde|international|europe|france|régions|culture|cinéma|' +
  'musique|livres|arts|sciences|santé|planète|environnement|climat|tech|numérique|éducation|emploi|argent|bourse|entreprises|' +
  'immobilier|auto|voyage|gastronomie|mode|style|people|médias|télévision|sports|football|rugby|opinions|idées|débats|' +
  'tribunes|éditoriaux|chroniques|enquêtes|décryptage|vidéos|photos|jeux|mots croisés|météo|horoscope|en continu|en direct|' +
  'faits divers|justice|le direct|dossiers|archives|accueil|' +
  'internacional|españa|nacional|política|economía|sociedad|cultura|deportes|fútbol|baloncesto|tenis|motor|fórmula 1|' +
  'ciclismo|ciencia|tecnología|salud|educación|medio ambiente|clima|opinión|editoriales|columnistas|gente|estilo|moda|viajes|' +
  'gastronomía|cine|música|libros|televisión|series|toros|sucesos|tribunales|madrid|barcelona|cataluña|andalucía|' +
  'comunidad valenciana|país vasco|américa|méxico|argentina|colombia|chile|ee uu|mundo|local|ciudades|fotos|vídeos|videos|' +
  'pasatiempos|crucigramas|horóscopo|el tiempo|lotería|loterías|especiales|suplementos|hemeroteca|últimas noticias|portada|' +
  'inicio|noticias|' +
  'politica|economia|cronaca|cronache|esteri|interni|mondo|cultura|spettacoli|sport|calcio|motori|salute|scienza|tecnologia|' +
  'ambiente|cucina|viaggi|moda|scuola|lavoro|opinioni|rubriche|argomenti|foto|video|meteo|oroscopo|in evidenza|ultim ora|' +
  'brasil|mundo|esportes|futebol|economia|saúde|educação|ciência|tecnologia|meio ambiente|cotidiano|cidades|celebridades|' +
  'novelas|turismo|opinião|colunas|colunistas|blogs|vídeos|loterias|horóscopo|últimas notícias|início|notícias';

/** The same in further languages. */
export const moreSections: string =
  'nieuws|binnenland|buitenland|politiek|economie|cultuur|sport|voetbal|wielrennen|wetenschap|gezondheid|tech|media|opinie|' +
  'columns|lifestyle|reizen|koken|wonen|weer|puzzels|net binnen|meest gelezen|' +
  'wiadomości|kraj|świat|polityka|gospodarka|biznes|ekonomia|prawo|kultura|nauka|zdrowie|sport|piłka nożna|opinie|' +
  'publicystyka|styl życia|motoryzacja|nieruchomości|historia|podróże|rozrywka|pogoda|wideo|najnowsze|popularne|strona główna|' +
  'zprávy|domácí|zahraničí|ekonomika|byznys|politika|krimi|kultura|sport|fotbal|hokej|tenis|názory|komentáře|zdraví|věda|' +
  'technika|auto|bydlení|cestování|magazín|žena|regiony|počasí|video|podcasty|hlavní strana|správy|zahraničie|domáce|' +
  'gündem|türkiye|dünya|ekonomi|siyaset|spor|futbol|basketbol|magazin|kültür|kültür sanat|sanat|sağlık|eğitim|teknoloji|' +
  'bilim|yaşam|otomobil|otomotiv|emlak|seyahat|astroloji|hava durumu|son dakika|son dakika haberleri|haberler|yazarlar|' +
  'galeri|foto galeri|video|ana sayfa|anasayfa|' +
  'новости|главное|главная|политика|экономика|общество|происшествия|мир|россия|в мире|культура|наука|спорт|футбол|хоккей|' +
  'здоровье|технологии|авто|недвижимость|бизнес|финансы|деньги|мнения|колонки|интервью|статьи|видео|фото|подкасты|регионы|' +
  'москва|стиль|образ жизни|путешествия|погода|архив|темы|спецпроекты|все новости|последние новости|' +
  'новини|головна|політика|економіка|суспільство|світ|україна|культура|наука|спорт|здоровя|технології|бізнес|думки|блоги|' +
  'інтервю|відео|фото|київ|регіони|війна|усі новини|' +
  'الرئيسية|أخبار|سياسة|اقتصاد|رياضة|ثقافة|فن|فنون|تكنولوجيا|علوم|صحة|منوعات|مجتمع|عربي|العالم|عالم|محليات|رأي|آراء|مقالات|' +
  'تحقيقات|فيديو|صور|بودكاست|الشرق الأوسط|دولي|حوادث|' +
  'होम|देश|दुनिया|विदेश|राज्य|राजनीति|खेल|क्रिकेट|बॉलीवुड|मनोरंजन|बिजनेस|टेक|ऑटो|लाइफस्टाइल|धर्म|शिक्षा|करियर|वीडियो|फोटो|राशिफल|ताजा खबरें|' +
  'beranda|nasional|internasional|politik|ekonomi|bisnis|keuangan|hukum|metro|regional|daerah|olahraga|sepak bola|bola|' +
  'gaya hidup|hiburan|selebriti|teknologi|otomotif|kesehatan|pendidikan|wisata|kuliner|opini|kolom|foto|video|indeks|terkini|' +
  'trang chủ|thời sự|chính trị|thế giới|kinh doanh|kinh tế|pháp luật|giáo dục|sức khỏe|đời sống|văn hóa|giải trí|thể thao|' +
  'bóng đá|khoa học|công nghệ|xe|du lịch|bất động sản|góc nhìn|ý kiến|tâm sự|mới nhất|tin tức|tất cả|' +
  'トップ|ホーム|ニュース|速報|新着|社会|政治|経済|ビジネス|国際|スポーツ|野球|サッカー|ゴルフ|テニス|競馬|エンタメ|芸能|カルチャー|文化|音楽|' +
  '映画|科学|医療|健康|教育|環境|テクノロジー|サイエンス|地域|地方|社説|オピニオン|コラム|連載|特集|写真|動画|映像|グルメ|ライフ|暮らし|旅行|' +
  'イベント|天気|クイズ|漫画|ランキング|訃報|首都圏|東京|大阪|全国|海外|アジア|ヨーロッパ|北米|中国|' +
  '首页|要闻|时政|政治|国际|国内|社会|财经|经济|科技|体育|娱乐|文化|教育|健康|军事|汽车|房产|旅游|时尚|视频|图片|评论|观点|专题|滚动|热点|' +
  '生活|法治|港澳|台湾|地方|首頁|即時|國際|兩岸|財經|體育|娛樂|焦點|影音|' +
  '뉴스|정치|경제|사회|국제|문화|스포츠|연예|오피니언|사설|칼럼|라이프|생활|건강|과학|전국|지역|영상|포토|랭킹|전체기사|최신|홈|' +
  'nyheter|inrikes|utrikes|politik|ekonomi|näringsliv|kultur|nöje|sport|fotboll|ishockey|ledare|debatt|opinion|åsikt|' +
  'vetenskap|hälsa|livsstil|mat & dryck|resor|motor|bostad|väder|tv|poddar|senaste nytt|start|' +
  'innenriks|utenriks|politikk|økonomi|næringsliv|kultur|kjendis|sport|fotball|meninger|debatt|leder|kommentar|helse|' +
  'forskning|teknologi|reise|mat|bolig|bil|været|siste nytt|forsiden|krim|' +
  'nyheder|indland|udland|politik|økonomi|erhverv|kultur|sport|fodbold|debat|leder|kronik|viden|livsstil|mad|rejser|bolig|' +
  'biler|vejr|seneste nyt|navne|forside|samfund|' +
  'uutiset|kotimaa|ulkomaat|politiikka|talous|kulttuuri|urheilu|jääkiekko|jalkapallo|mielipide|mielipiteet|tiede|terveys|' +
  'viihde|sää|ruoka|matkailu|asuminen|etusivu|tuoreimmat|luetuimmat|' +
  'naslovna|vijesti|vesti|sport|kultura|svet|društvo|zanimljivosti|αρχική|πολιτική|οικονομία|κόσμος|ελλάδα|αθλητισμός|' +
  'κοινωνία|belföld|külföld|gazdaság|kultúra|știri|externe|interne|sănătate|societate|общество|свят|бизнес';

/** Pages of the site about itself and its services, as they stand in menus and footers. */
export const sitePages: string =
  'about|about us|about me|who we are|what we do|our story|our mission|our history|our team|meet the team|team|staff|our people|' +
  'leadership|board of directors|masthead|company|corporate|our network|our brands|our partners|partners|our work|our services|' +
  'services|products|solutions|pricing|plans|features|customers|case studies|testimonials|blog|newsroom|press|press room|' +
  'press office|press center|press releases|media kit|media relations|investor relations|investors|careers|jobs|work for us|' +
  'work with us|join our team|we’re hiring|internships|contact|contact us|contacts|contact information|get in touch|help|' +
  'help center|help centre|help & support|support|customer service|customer care|customer support|support center|faq|faqs|' +
  'frequently asked questions|feedback|site map|sitemap|site index|advertise|advertise with us|advertising|advertising solutions|' +
  'advertise here|place an ad|post a job|find a job|commercial services|partner with us|become a partner|affiliates|' +
  'affiliate program|write for us|contribute|submissions|directory|locations|offices|store|shop|merchandise|gift cards|' +
  'subscriptions|subscription center|manage subscription|membership|members|apps|mobile apps|our apps|widgets|' +
  'rss|rss feeds|rss feed|newsletters|email newsletters|podcasts|events|calendar|webinars|courses|training|academy|' +
  'documentation|docs|developers|api|integrations|status|system status|downloads|tools|calculators|glossary|library|research|' +
  'publications|reports|data|quick links|useful links|links|secondary links|explore|discover|resources|information|' +
  'site information|useful information|our sites|other sites|network|more from us|what’s new|transparency|ethics|' +
  'über uns|wir über uns|das team|team|redaktion|verlag|unternehmen|konzern|karriere|jobs|stellenangebote|presse|kontakt|' +
  'kontaktformular|hilfe|hilfe & kontakt|service|services|kundenservice|aboservice|leserservice|leserreisen|shop|mediadaten|' +
  'werbung|werben|werben auf|inserieren|anzeigen|anzeige schalten|anzeigen buchen|abo|abonnement|abo-shop|abo kündigen|' +
  'abonnements|apps|newsletter|rss|rss-feeds|mobil|sitemap|inhalt|faq|partner|transparenz|autoren|weitere angebote|' +
  'digitale angebote|produkte|veranstaltungen|tickets|barrierefreiheit|gebärdensprache|leichte sprache|korrekturen|' +
  'verlagsangebote|spenden|stiftung|blog|' +
  'qui sommes-nous|à propos|contact|contactez-nous|nous contacter|aide|aide & contact|faq|plan du site|publicité|recrutement|' +
  'la rédaction|équipe|services|boutique|abonnement|abonnements|newsletters|archives|nos applications|applications mobiles|' +
  'quiénes somos|sobre nosotros|contacto|contáctanos|contactar|ayuda|publicidad|trabaja con nosotros|empleo|mapa web|' +
  'mapa del sitio|suscripciones|redacción|servicios|newsletters|boletines|rss|canales|tienda|' +
  'chi siamo|contatti|redazione|pubblicità|lavora con noi|abbonamenti|assistenza|supporto clienti|mappa del sito|servizi|' +
  'quem somos|sobre nós|contato|contacte-nos|fale conosco|anuncie|publicidade|trabalhe conosco|expediente|assine|ajuda|' +
  'over ons|contact|klantenservice|adverteren|vacatures|redactie|abonnementen|nieuwsbrieven|colofon|' +
  'o nas|kontakt|reklama|redakcja|praca|prenumerata|ogłoszenia|mapa strony|pomoc|o nás|kontakty|inzerce|redakce|kariéra|' +
  'předplatné|nápověda|tiráž|mapa stránek|' +
  'hakkımızda|iletişim|künye|reklam|kurumsal|bize ulaşın|insan kaynakları|kariyer|yardım|site haritası|' +
  'о нас|о проекте|о компании|контакты|реклама|реклама на сайте|редакция|вакансии|подписка|обратная связь|помощь|карта сайта|' +
  'про нас|про проєкт|контакти|редакція|вакансії|зворотній звязок|' +
  'من نحن|اتصل بنا|تواصل معنا|أعلن معنا|للإعلان|وظائف|خريطة الموقع|مساعدة|الأرشيف|' +
  'हमारे बारे में|संपर्क करें|विज्ञापन दें|साइटमैप|tentang kami|kontak|kontak kami|hubungi kami|redaksi|karir|info iklan|iklan|pedoman media siber|' +
  'về chúng tôi|giới thiệu|liên hệ|quảng cáo|liên hệ quảng cáo|tòa soạn|tuyển dụng|' +
  '会社概要|会社案内|運営会社|お問い合わせ|よくある質問|ヘルプ|採用情報|広告掲載について|広告について|広告掲載|サイトマップ|ご利用ガイド|' +
  '新聞購読|購読案内|アプリ|お知らせ|プレスリリース|関連サイト|' +
  '关于我们|联系我们|广告服务|招聘英才|网站地图|帮助中心|客服中心|网站声明|关于本站|诚聘英才|關於我們|聯絡我們|廣告刊登|客服|' +
  '회사소개|광고안내|고객센터|사이트맵|제휴문의|구독신청|채용|공지사항|' +
  'om oss|kontakta oss|kontakt|kundservice|kundtjänst|annonsera|jobba hos oss|prenumerera|tipsa oss|om os|kontakt os|' +
  'annoncer|abonnement|kundecenter|kundeservice|job|om avisen|kontakt oss|annonse|annonsere|annonseinfo|ledige stillinger|' +
  'tips oss|tietoa meistä|ota yhteyttä|yhteystiedot|asiakaspalvelu|mainosta|mediatiedot';

/** Controls of menus, search and pagination, skip links, editions and languages. */
export const controls: string =
  'menu|main menu|mega menu|navigation|main navigation|primary navigation|secondary navigation|footer navigation|' +
  'site navigation|navigation menu|primary menu|open menu|close menu|toggle menu|toggle navigation|open navigation menu|' +
  'open navigation|close navigation|show menu|submenu|toggle child menu|expand|collapse|sections|all sections|categories|' +
  'browse|browse all|browse by|search|search for|search this site|search site|site search|search here|open search|' +
  'close search|search form|submit search|perform search|search menu|search results|advanced search|skip to content|' +
  'skip to main content|skip to main|skip to navigation|skip navigation|skip links|skip to footer|skip to search|jump to content|' +
  'jump to main content|go to contents|back to top|return to top|scroll to top|to top|top|top of page|back to home|' +
  'back to homepage|back to blog|all posts|all articles|back|go back|next|previous|prev|next page|previous page|page|' +
  'next article|previous article|next post|previous post|older posts|newer posts|post navigation|older post|newer post|' +
  'first|last|previous next|table of contents|contents|in this article|on this page|jump to|jump to section|' +
  'breadcrumb|breadcrumbs|breadcrumb trail links|you are here|footer|header|main content|quick access|site index|' +
  'desktop version|mobile version|mobile site|view desktop site|language|languages|select language|edition|editions|' +
  'change edition|us edition|uk edition|international edition|english edition|select international site|select region|country|' +
  'powered by|website by|design by|designed by|site by|built by|powered by wordpress|developed by|' +
  'english|deutsch|français|español|italiano|português|nederlands|polski|русский|українська|türkçe|العربية|فارسی|中文|' +
  '简体中文|繁體中文|日本語|한국어|svenska|norsk|dansk|suomi|čeština|magyar|română|ελληνικά|български|srpski|hrvatski|shqip|' +
  'हिन्दी|বাংলা|اردو|tiếng việt|bahasa indonesia|ไทย|עברית|català|' +
  'menü|menü öffnen|menü schließen|hauptmenü|hauptnavigation|navigation überspringen|seitennavigation|metanavigation|' +
  'navigationspfad|fußzeile|zum inhalt|zum inhalt springen|zum hauptinhalt springen|direkt zum inhalt|zur suche springen|' +
  'zur navigation|zur startseite|zurück zur startseite|nach oben|zurück nach oben|zum seitenanfang|zum anfang|suche|suchen|' +
  'suchbegriff|suche öffnen|suche starten|vorherige seite|nächste seite|weiter|zurück|vorheriger artikel|nächster artikel|' +
  'inhaltsverzeichnis|auf dieser seite|alle anzeigen|mehr anzeigen|einblenden|ausblenden|seite|erste|letzte|alle artikel|' +
  'aller au contenu|rechercher|recherche|retour en haut|haut de page|page suivante|page précédente|suivant|précédent|sommaire|' +
  'fermer le menu|ouvrir le menu|ir al contenido|buscar|buscador|volver arriba|subir|siguiente|anterior|menú|cerrar menú|' +
  'abrir menú|secciones|temas|índice|cerca|cerca nel sito|torna su|successivo|precedente|vai al contenuto|pesquisar|' +
  'voltar ao topo|próximo|ir para o conteúdo|zoeken|naar boven|volgende|vorige|naar hoofdinhoud|szukaj|do góry|następna|' +
  'poprzednia|hledat|hledání|nahoru|další|předchozí|hlavní obsah|hlavní menu|patička|přejít k obsahu|ara|arama|yukarı çık|' +
  'sonraki|önceki|поиск|найти|наверх|вверх|меню|далее|назад|следующая страница|предыдущая страница|пошук|вгору|بحث|القائمة|' +
  'التالي|السابق|खोजें|मेन्यू|cari|menu utama|selanjutnya|sebelumnya|tìm kiếm|về đầu trang|検索|メニュー|次へ|前へ|次のページ|' +
  'ページトップへ|トップへ|トップへ戻る|もっと見る|一覧|一覧を見る|搜索|返回顶部|回到頂部|上一页|下一页|上一頁|下一頁|更多|菜单|站内搜索|' +
  '검색|메뉴|전체메뉴|맨위로|다음|이전|더보기|뒤로가기|sök|meny|till toppen|nästa|föregående|hoppa till innehåll|' +
  'hoppa till huvudinnehållet|søg|til toppen|næste|forrige|gå til hovedinnhold|hopp til innhold|hopp til hovedinnholdet|søk|' +
  'neste|til toppen av siden|haku|hae|valikko|seuraava|edellinen|siirry sisältöön';
