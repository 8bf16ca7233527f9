/** Networks by name, alone or several in a row. */
export const networks: string =
  'facebook|twitter|x|x twitter|x (formerly twitter)|twitter / x|instagram|linkedin|youtube|pinterest|reddit|tumblr|whatsapp|' +
  'telegram|tiktok|snapchat|threads|mastodon|bluesky|flipboard|pocket|discord|twitch|vk|vkontakte|xing|line|viber|messenger|' +
  'facebook messenger|google+|google plus|skype|signal|medium|flickr|vimeo|soundcloud|spotify|quora|stumbleupon|digg|nextdoor|' +
  'email|e-mail|mail|sms|feedly|google news|apple news|news break|truth social|gab|parler|rumble|wechat|weibo|sina weibo|' +
  'facebook twitter|facebook twitter instagram|facebook x instagram|facebook instagram|facebook instagram youtube|' +
  'facebook twitter linkedin|facebook x linkedin|facebook page|twitter feed|youtube channel|instagram page|linkedin in|' +
  'facebook f|facebook-f|x-twitter|微博|微信|新浪微博|腾讯微博|qq|qq空间|快手|抖音|小红书|豆瓣|はてなブックマーク|はてブ|ライン|카카오톡|' +
  '카카오스토리|페이스북|트위터|네이버|유튜브|인스타그램|밴드|вконтакте|одноклассники|телеграм|фейсбук|дзен|فيسبوك|تويتر|واتساب|تلغرام|يوتيوب|انستغرام';

/** Buttons of share bars, and what stands beside them. */
export const sharing: string =
  'share|share this|share this article|share this story|share this post|share this page|share article|share story|share post|' +
  'share on|share to|share via|share with|share on facebook|share on twitter|share on x|share on linkedin|share on whatsapp|' +
  'share on pinterest|share on reddit|share on telegram|share on email|share by email|share via email|share via link|' +
  'share to facebook|share to twitter|share to x|share this on facebook|share this on twitter|share with friends|share link|' +
  'share this video|share full article|share options|sharing options|all sharing options|shares|total shares|shared|post|' +
  'post on x|tweet|tweet this|retweet|pin|pin it|like|likes|like this|like this article|repost|restack|restacks|print|' +
  'print this|print article|print this article|print page|print story|save|saved|save article|save story|save for later|' +
  'save to favorites|bookmark|add to favorites|add to bookmarks|add to your saved stories|add to reading list|copy|copy link|' +
  'copy url|copied|link copied|link copied!|copy to clipboard|copied to clipboard|copy article link|url is copied|permalink|' +
  'get link|embed|send|send to a friend|email this|email this article|email this story|email article|email a friend|' +
  'email link|mail this|gift|gift this article|gift article|give this article|click to share|reactions|claps|' +
  'view on instagram|view this post on instagram|view post on twitter|a post shared by|view on x|open in app|font size|' +
  'teilen|artikel teilen|beitrag teilen|teilen auf|auf facebook teilen|auf twitter teilen|auf x teilen|auf whatsapp teilen|' +
  'auf linkedin teilen|per e-mail teilen|per mail teilen|per whatsapp teilen|jetzt teilen|twittern|tweeten|drucken|' +
  'artikel drucken|seite drucken|merken|artikel merken|speichern|zur merkliste hinzufügen|merkliste|lesezeichen|link kopieren|' +
  'link kopiert|kopieren|weiterleiten|mailen|verschenken|artikel verschenken|senden|schriftgröße|vorlesen|' +
  'partager|partager l article|partager cet article|partager sur facebook|partager sur twitter|partager sur linkedin|' +
  'partagez|copier le lien|lien copié|imprimer|enregistrer|envoyer|envoyer par e-mail|envoyer à un ami|offrir|offrir l article|' +
  'ajouter à mes articles|sauvegarder|compartir|compartir en facebook|compartir en twitter|compartir en whatsapp|comparte|' +
  'copiar enlace|copiar url|enlace copiado|imprimir|guardar|enviar|enviar por correo|me gusta|regalar|regala|condividi|' +
  'condividi su facebook|stampa|salva|copia link|invia|compartilhar|compartilhe|copiar link|salvar|curtir|partilhar|delen|' +
  'deel dit artikel|deel|kopieer link|opslaan|bewaren|afdrukken|udostępnij|kopiuj link|drukuj|zapisz|lubię to|sdílet|' +
  'sdílet článek|sdílejte článek|tisknout|uložit|zdieľať|paylaş|bu haberi paylaş|yazdır|kaydet|beğen|link kopyala|поделиться|' +
  'скопировать ссылку|печать|сохранить|распечатать|нравится|ссылка скопирована|поділитися|зберегти|надрукувати|شارك|مشاركة|' +
  'طباعة|حفظ|نسخ الرابط|انسخ الرابط|शेयर करें|शेयर|कॉपी लिंक|bagikan|bagikan artikel|cetak|simpan|salin tautan|salin link|chia sẻ|lưu|' +
  'in|sao chép link|シェア|シェアする|共有|共有する|ツイート|ポスト|印刷|印刷する|保存|保存する|リンクをコピー|urlをコピー|いいね|いいね!|ブックマーク|' +
  'クリップ|スクラップ|メール|メールで送る|분享|分享|分享到|分享至|复制链接|打印|收藏|点赞|转发|列印|複製連結|공유|공유하기|인쇄|인쇄하기|저장|링크복사|' +
  'url복사|스크랩|좋아요|글자크기|dela|dela artikel|dela på facebook|kopiera länk|spara|skriv ut|gilla|del|del artikel|' +
  'del artiklen|del på facebook|del på e-post|gem|kopier link|kopier lenke|lagre|skriv ut artikel|jaa|jaa artikkeli|tallenna|' +
  'tulosta|kopioi linkki';

/** Calls to follow the site or a writer. */
export const following: string =
  'follow|follow us|follow us on|follow me|follow me on|follow us on social|follow us on social media|follow us on facebook|' +
  'follow us on twitter|follow us on instagram|follow us on x|follow on twitter|follow on instagram|follow on facebook|following|' +
  'connect|connect with us|connect with me|connect with us on|stay connected|stay in touch|social|social media|social links|' +
  'find us on|find us on facebook|find us on social media|join us on|join us on facebook|like us on facebook|our social media|' +
  'subscribe on youtube|social networks|get social|let’s connect|keep in touch|folgen|folgen sie uns|folgen sie uns auf|' +
  'folge uns|folge uns auf|social media|soziale netzwerke|bleiben sie in kontakt|suivez-nous|suivez nous|suivre|nous suivre|' +
  'réseaux sociaux|suivez-nous sur|síguenos|síguenos en|seguir|redes sociales|seguici|seguici su|segui|social network|siga-nos|' +
  'siga|redes sociais|siga-nos nas redes|volg ons|volg ons op|volgen|obserwuj nas|śledź nas|sledujte nás|sledovat|bizi takip edin|' +
  'takip et|takip edin|sosyal medya|подписывайтесь|подписывайтесь на нас|мы в соцсетях|соцсети|подписаться|читайте нас|' +
  'ми в соцмережах|підписуйтесь|تابعنا|تابعونا|تابعونا على|फॉलो करें|हमें फॉलो करें|ikuti kami|ikuti|theo dõi|フォロー|フォローする|' +
  'フォローしてください|公式sns|公式アカウント|关注|关注我们|追蹤我們|팔로우|følg|følg oss|følg os|följ|följ oss|seuraa|seuraa meitä';

/** Buttons and headings of subscriptions, registrations and paywalls. */
export const subscribing: string =
  'subscribe|subscribe now|subscribe today|subscribe here|subscribe to|subscribe us|subscribe for|subscribe now for|' +
  'subscribe to continue|subscribe to continue reading|subscribe to read|subscribe to unlock|subscribe to newsletter|' +
  'subscribe to our newsletter|subscribe to our newsletters|subscribe to newsletters|subscribe to the newsletter|' +
  'subscriber only|subscribers only|subscriber exclusive|for subscribers|exclusive to subscribers|already a subscriber|' +
  'already subscribed|already a member|not a subscriber|already have an account|sign up|sign up now|sign up today|sign up free|' +
  'sign up for free|sign up here|sign me up|sign up to our newsletter|sign up for our newsletter|sign up for our newsletters|' +
  'sign up for newsletters|newsletter sign up|newsletter sign-up|newsletter signup|email sign up|signup|join now|join today|' +
  'join|join us|join for free|join our newsletter|join our mailing list|join the newsletter|get the newsletter|' +
  'get our newsletter|get newsletters|get email updates|get updates|get alerts|get it free|our newsletter|our newsletters|' +
  'newsletter|the newsletter|free newsletter|daily newsletter|weekly newsletter|email newsletter|your inbox|in your inbox|' +
  'stay informed|stay updated|stay up to date|stay in the know|be the first to know|never miss a story|don’t miss out|' +
  'become a member|become a subscriber|become a supporter|become a paid subscriber|upgrade|upgrade to paid|go premium|premium|' +
  'members only|membership|start free trial|free trial|start your free trial|try for free|try it free|cancel anytime|' +
  'cancel any time|no thanks|unlock this article|unlock article|continue reading for free|register|register now|register for free|' +
  'register to continue|create account|create an account|create a free account|log in to continue|to continue reading|' +
  'keep reading for|thank you for subscribing|thanks for subscribing|thank you for signing up|thanks for signing up|' +
  'you’re subscribed|you have successfully subscribed|please check your inbox|check your inbox|success|almost there|' +
  'type your email|type your email…|enter your email|enter your email address|enter email address|your email|your email address|' +
  'email address|email address required|email required|e-mail address|email*|your e-mail|first name|last name|full name|zip code|' +
  'postcode|company name|job title|phone number|by subscribing|by signing up|unsubscribe|manage newsletters|gift subscription|' +
  'give a gift|gift subscriptions|subscribe login|special offer|limited time offer|one month for only|ready for more|' +
  'invalid email|please enter a valid email address|please enter your email address|privacy policy applies|' +
  'abonnieren|jetzt abonnieren|newsletter abonnieren|newsletter bestellen|newsletter-anmeldung|zum newsletter anmelden|' +
  'jetzt anmelden|hier anmelden|kostenlos anmelden|kostenlos abonnieren|jetzt testen|jetzt kostenlos testen|abo testen|abo abschließen|' +
  'abonnent werden|schon abonnent|bereits abonnent|bereits registriert|sie haben bereits ein abo|noch kein abo|mitglied werden|' +
  'registrieren|jetzt registrieren|kostenlos registrieren|konto erstellen|unsere newsletter|newsletter|plus|nur für abonnenten|' +
  'angebote|abo-angebote|zum angebot|angebot sichern|jetzt weiterlesen|weiterlesen mit|e-mail-adresse|ihre e-mail-adresse|' +
  'ihre e-mail|vorname|nachname|vielen dank|' +
  's abonner|abonnez-vous|je m abonne|déjà abonné|déjà abonné ?|article réservé aux abonnés|réservé aux abonnés|s inscrire|' +
  'inscrivez-vous|je m inscris|m inscrire|votre e-mail|votre adresse e-mail|adresse e-mail|inscription|découvrir les offres|' +
  'je découvre les offres|voir les offres|suscríbete|suscribirse|suscribirme|ya soy suscriptor|solo para suscriptores|' +
  'regístrate|registrarse|crear cuenta|tu correo electrónico|correo electrónico|recibe el boletín|apúntate|ver ofertas|' +
  'abbonati|abbonati ora|iscriviti|iscriviti alla newsletter|registrati|sei già abbonato|solo per abbonati|la tua email|' +
  'assinar|assine|assine já|assine agora|já é assinante|cadastre-se|inscreva-se|seu e-mail|abonneer|abonneer nu|' +
  'schrijf je in|meld je aan|aanmelden|word abonnee|word lid|subskrybuj|zapisz się|prenumeruj|zarejestruj się|' +
  'odebírat|předplatit|registrovat|registrace|přihlásit se k odběru|abone ol|üye ol|kayıt ol|e-posta|оформить подписку|' +
  'зарегистрироваться|регистрация|ваш e-mail|підписатися|передплатити|реєстрація|اشترك|اشترك الآن|سجل الآن|إنشاء حساب|' +
  'البريد الإلكتروني|सब्सक्राइब करें|रजिस्टर करें|berlangganan|daftar|langganan|đăng ký|đăng ký nhận tin|会員登録|無料会員登録|新規登録|新規会員登録|' +
  '購読する|申し込む|お申し込み|有料会員限定|会員限定|会員限定記事|メールマガジン|メルマガ|订阅|注册|免费注册|訂閱|加入會員|註冊|구독|구독하기|회원가입|' +
  '뉴스레터|뉴스레터 구독|prenumerera|prenumerera nu|bli prenumerant|skapa konto|köp plus|kjøp pluss|bli abonnent|' +
  'abonner|opret konto|køb abonnement|bliv abonnent|tilmeld|tilmeld nyhedsbrev|meld deg på|tilaa|tilaa nyt|tilaa uutiskirje|rekisteröidy';

/** Log-in and account. */
export const account: string =
  'log in|login|sign in|signin|log out|logout|sign out|log in or sign up|sign in or create an account|sign in sign up|' +
  'log in sign up|login / register|login register|sign in to your account|my account|your account|account|my profile|profile|' +
  'account settings|settings|manage account|my settings|my bookmarks|saved articles|my saved articles|saved items|notifications|' +
  'remember me|forgot password|forgot your password|forgot password?|lost your password|password|username|' +
  'username or email|reset password|show password|keep me signed in|continue with google|continue with facebook|' +
  'continue with apple|sign in with google|sign in with facebook|welcome back|hi|welcome|user|members login|subscriber login|' +
  'anmelden|einloggen|ausloggen|abmelden|login|mein konto|mein profil|konto|passwort|passwort vergessen|passwort vergessen?|' +
  'angemeldet bleiben|benutzername|einstellungen|profil|sie sind angemeldet als|se connecter|connexion|mon compte|' +
  'déconnexion|se déconnecter|mot de passe|mot de passe oublié|identifiez-vous|iniciar sesión|inicia sesión|acceder|entrar|' +
  'mi cuenta|mi perfil|cerrar sesión|contraseña|olvidé mi contraseña|accedi|esci|login|il mio account|password dimenticata|' +
  'minha conta|sair|fazer login|inloggen|uitloggen|mijn account|zaloguj|zaloguj się|wyloguj|moje konto|přihlásit|přihlásit se|' +
  'přihlášení|odhlásit|odhlásit se|můj účet|giriş yap|üye girişi|çıkış|hesabım|войти|вход|выйти|личный кабинет|мой профиль|увійти|' +
  'вихід|особистий кабінет|تسجيل الدخول|دخول|حسابي|تسجيل الخروج|लॉगिन|लॉग इन|लॉग आउट|masuk|keluar|akun|akun saya|đăng nhập|' +
  'đăng xuất|tài khoản|ログイン|ログインする|ログアウト|マイページ|アカウント|登录|登入|退出|会员登录|我的账户|로그인|로그아웃|마이페이지|내 정보|' +
  'logga in|logga ut|mitt konto|min sida|log ind|log ud|min konto|min side|logg inn|logg ut|kirjaudu|kirjaudu sisään|' +
  'kirjaudu ulos|oma tili|omat tiedot';

/** Dialogs: consent, errors, loading, accessibility and players. */
export const dialogs: string =
  'accept|accept all|accept cookies|accept all cookies|reject|reject all|decline|deny|agree|i agree|i accept|got it|ok|okay|yes|' +
  'no|cancel|close|close alert|close window|close modal|close dialog|dismiss|done|confirm|continue|submit|save preferences|' +
  'save & accept|save and accept|apply|reset|clear|clear all|try again|retry|refresh|loading|loading…|please wait|error|' +
  'something went wrong|an error occurred|oops|not found|manage cookies|manage consent|manage options|manage preferences|' +
  'manage cookie preferences|manage services|cookie settings|cookie preferences|cookies settings|cookie consent|cookie choices|' +
  'cookies choices|privacy settings|privacy preferences|privacy choices|consent|show purposes|view preferences|preferences|' +
  'customize|customise|more options|learn more about cookies|we use cookies|this website uses cookies|this site uses cookies|' +
  'we value your privacy|we care about your privacy|your privacy|privacy overview|always active|always enabled|enabled|' +
  'disabled|necessary|strictly necessary|strictly necessary cookies|functional|functional cookies|performance|' +
  'performance cookies|analytics|marketing|targeting|targeting cookies|advertisement cookies|statistics|others|necessary cookies|' +
  'non-necessary|javascript|enable javascript|turn on javascript|please enable javascript|enable notifications|allow|allow all|' +
  'not now|maybe later|later|remind me later|turn on notifications|add to home screen|install|update your browser|' +
  'dark mode|light mode|text size|increase text|decrease text|high contrast|readable font|accessibility tools|opens in new window|' +
  'opens in a new window|opens in new tab|external link|open in new window|story saved|you are offline|checking your browser|' +
  'play|pause|mute|unmute|play video|watch video|replay|now playing|up next|autoplay|playback speed|fullscreen|full screen|' +
  'exit fullscreen|captions|subtitles|volume|listen|listen to article|listen to this article|listen now|audio|read aloud|' +
  'akzeptieren|alle akzeptieren|ablehnen|alle ablehnen|zustimmen|einverstanden|ich stimme zu|verstanden|schließen|abbrechen|' +
  'bestätigen|speichern und schließen|auswahl speichern|erneut versuchen|lädt|laden…|wird geladen|cookies|cookie-einstellungen|' +
  'cookie einstellungen|datenschutz-einstellungen|datenschutzeinstellungen|privacy einstellungen|privatsphäre|' +
  'privatsphäre-einstellungen|cookies & tracking|cookie-manager|einwilligung|externer inhalt|externe inhalte anzeigen|' +
  'inhalte anzeigen|inhalt laden|dialog schließen|hinweis|anhören|artikel anhören|abspielen|ton an|vollbild|accepter|' +
  'tout accepter|refuser|tout refuser|continuer sans accepter|paramétrer|gérer les cookies|gestion des cookies|' +
  'paramètres des cookies|fermer|annuler|valider|chargement|écouter|aceptar|aceptar todo|rechazar|configurar|cerrar|cancelar|' +
  'configuración de cookies|cargando|escuchar|continuar|accetta|accetta tutti|rifiuta|chiudi|annulla|preferenze|gestisci cookie|' +
  'impostazioni cookie|opzioni privacy|aceitar|aceitar todos|rejeitar|fechar|configurações de cookies|carregando|ouvir|accepteren|' +
  'weigeren|sluiten|annuleren|cookie-instellingen|akceptuję|zgadzam się|zamknij|ustawienia prywatności|zmiana ustawień zgód|' +
  'ustawienia cookies|souhlasím|přijmout vše|odmítnout|zavřít|nastavení soukromí|nastavení cookies|odvolat souhlas|kabul et|' +
  'reddet|tamam|kapat|vazgeç|çerez ayarları|принять|согласен|закрыть|отмена|подробнее|понятно|загрузка|прийняти|закрити|скасувати|' +
  'موافق|قبول|رفض|إغلاق|إلغاء|إعدادات|स्वीकार करें|बंद करें|setuju|terima|tutup|batal|đồng ý|đóng|hủy|同意する|同意|閉じる|キャンセル|はい|' +
  'いいえ|設定|読み込み中|確認|接受|拒绝|关闭|取消|确定|保存|加载中|關閉|동의|닫기|취소|확인|설정|godkänn|godkänn alla|avvisa|stäng|avbryt|okej|' +
  'inställningar|inställningar för cookies|accepter alle|afvis|luk|annuller|indstillinger|administrer samtykke|godta|godta alle|' +
  'lukk|avbryt|innstillinger|samtykke|hyväksy|hyväksy kaikki|hylkää|sulje|peruuta|asetukset|evästeasetukset';
