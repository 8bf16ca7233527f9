import type { Lexicon } from './types.js';

/** Turkish. */
export const tr: Lexicon = {
  language: 'tr',
  stopwords: [
    'ama', 'ancak', 'arasında', 'artık', 'aynı', 'ayrıca', 'az', 'bazı', 'başka', 'ben', 'beni',
    'benim', 'beri', 'bile', 'bir', 'birkaç', 'birçok', 'biz', 'bizim', 'bu', 'buna', 'bunlar',
    'bunu', 'bunun', 'böyle', 'bütün', 'da', 'daha', 'de', 'değil', 'diğer', 'dolayı', 'doğru',
    'eden', 'ederek', 'en', 'etti', 'eğer', 'fakat', 'gibi', 'göre', 'hala', 'hangi', 'hem',
    'henüz', 'hep', 'her', 'hiç', 'ile', 'ilgili', 'ise', 'itibaren', 'için', 'içinde', 'kadar',
    'karşı', 'kendi', 'kendisi', 'ki', 'kim', 'mi', 'mu', 'mü', 'mı', 'nasıl', 'ne', 'neden',
    'nerede', 'niye', 'niçin', 'o', 'olacak', 'olan', 'olarak', 'oldu', 'olduğu', 'olduğunu',
    'olması', 'ona', 'onlar', 'onların', 'onu', 'onun', 'rağmen', 'sadece', 'sen', 'senin', 'siz',
    'sizin', 'sonra', 'tarafından', 'tüm', 'var', 've', 'veya', 'ya', 'yalnız', 'yani', 'yok',
    'çok', 'çünkü', 'önce', 'öyle', 'üzere', 'üzerinde', 'şimdi', 'şu', 'şunu', 'şöyle',
  ],
  cues: {
    advertisement: [
      // corpus: seen on 2 or more sites
      'reklam',
      // general usage
      'advertorial', 'bu bir ilandır', 'haberin devamı reklamdan sonra', 'hemen satın al',
      'ilan no', 'indirim kodu', 'reklamdan sonra devam ediyor', 'reklamlar', 'reklamı geç',
      'reklamı kapat', 'resmi ilanlar', 'sepete ekle', 'seri ilanlar', 'sponsorlu',
      'sponsorlu bağlantılar', 'sponsorlu içerik', 'tanıtım içeriği', 'tanıtım yazısı',
    ],
    newsletter: [
      // general usage
      'abone ol', 'abone olun', 'abonelere özel', 'abonelikten çık', 'aboneliği iptal', 'bülten',
      'bültenimize', 'devamını okumak için', 'e bültenimize', 'e posta adresi', 'e posta adresiniz',
      'e posta adresinizi girin', 'e posta listemize', 'gelen kutunuza',
      'gelişmelerden haberdar olun', 'haberdar olmak için', 'kaydol', 'okumaya devam etmek için',
      'sadece abonelere', 'zaten abone misiniz', 'üye ol', 'üye olun',
    ],
    recommended: [
      // corpus: seen on 2 or more sites
      'son dakika haberleri',
      // general usage
      'ayrıca bkz', 'ayrıca okuyun', 'benzer haberler', 'benzer yazılar', 'bunlar da ilginizi',
      'bunu da okuyun', 'daha fazla göster', 'daha fazla haber', 'detaylar için tıklayın',
      'devamını oku', 'diğer haberler', 'editörün seçtikleri', 'en çok izlenenler',
      'en çok okunan haberler', 'gündemdeki haberler', 'günün manşetleri', 'haberi oku',
      'haberin devamı', 'ilgili haber', 'ilgili haberler', 'ilgili içerikler', 'ilgili konular',
      'ilgili yazılar', 'ilginizi çekebilecek', 'ilginizi çekebilir', 'okumadan geçme',
      'sizin için seçtiklerimiz', 'sizin için önerilenler', 'son haberler', 'sonraki haber',
      'sonraki yazı', 'sıradaki haber', 'tüm haberler', 'tümünü gör', 'çok okunanlar',
      'çok yorumlananlar', 'önceki haber', 'önceki yazı', 'öne çıkan haberler', 'öne çıkanlar',
      'önerilen', 'önerilen haberler',
    ],
    promotion: [
      // corpus: seen on 2 or more sites
      'uygulamasını indirin',
      // general usage
      'ankete katıl', 'app store', 'bağış yap', 'bize bildirin', 'bize ulaşın', 'bize yazın',
      'bu haber faydalı', 'destekçimiz olun', 'fotoğraf gönder', 'geri bildirim gönder',
      "google haberler'de", 'google news abone', "google news'te takip", 'google play',
      'görüşlerinizi', 'haber gönder', 'habere tepkiniz', 'hata bildir', 'ihbar hattı',
      'kanalımıza katılın', 'mobil uygulama', 'telegram kanalımıza', 'tepkini göster',
      'uygulamamızı indirin', 'uygulamayı indir', 'whatsapp ihbar', 'whatsapp kanalımıza',
    ],
    social: [
      // corpus: seen on 2 or more sites
      'facebook', 'paylaş', 'twitter', 'whatsapp',
      // general usage
      'bağlantıyı kopyala', 'e posta ile gönder', 'favorilere ekle', 'haberi paylaş', 'instagram',
      'kopyalandı', 'linkedin', 'linki kopyala', 'paylaştığı bir gönderi', 'paylaşın', 'rss',
      'sosyal medya hesaplarımız', 'sosyal medya hesaplarımızdan', 'sosyal medyada', 'takip edin',
      'takip et', 'telegram', 'yazdır', 'yazı boyutu', 'youtube',
    ],
    notice: [
      // corpus: seen on 2 or more sites
      'detaylı bilgi', 'kabul et', 'çerez', 'çerezler', 'çerezleri',
      // general usage
      'aradığınız sayfa', 'bildirimlere izin ver', 'bildirimleri aç', 'bildirimlerini almak',
      'bir hata oluştu', 'daha iyi hizmet sunabilmek', 'giriş yap', 'gizlilik tercihleri',
      'hesabım', 'hesabınız yok mu', 'javascript', 'kabul ediyorum', 'kapat', 'oturum aç',
      'reklam engelleyici', 'reklam engelleyicinizi', 'sayfa bulunamadı', 'sitemizi kullanmaya',
      'tarayıcınız', 'tarayıcınız desteklemiyor', 'tarayıcınızı güncelleyin', 'tekrar deneyin',
      'tercihleri yönet', 'tümünü reddet', 'yükleniyor', 'çerezler kullanılmaktadır', 'çerezlere',
      'çıkış yap', 'şifremi unuttum', 'şifrenizi mi unuttunuz',
    ],
    caption: [
      // general usage
      '1 10 fotoğraf', 'büyütmek için', 'foto galeri', 'fotogaleri', 'fotoğraf', 'fotoğraf aa',
      'fotoğraf arşiv', 'fotoğraf galerisi', 'fotoğrafı büyüt', 'galeriye git', 'getty images',
      'görsel kaynağı', 'kaynak getty', 'kaynak reuters', 'shutterstock', 'tam ekran',
      'temsili fotoğraf', 'temsili görsel', 'temsilidir', 'videoyu izle', 'videoyu oynat',
      'yapay zeka ile oluşturulmuştur',
    ],
    metadata: [
      // corpus: seen on 2 or more sites
      '10 01 2024 10 30',
      // general usage
      '5 dakika önce', '5 gün önce', '5 saat önce', 'anahtar kelimeler', 'dakikalık okuma',
      'dk okuma', 'eklenme tarihi', 'etiket', 'etiketler', 'giriş tarihi', 'görüntülenme sayısı',
      'güncelleme 10 01 2024', 'güncelleme tarihi', 'güncellendi', 'güncellenme tarihi',
      'haber merkezi', 'haberi dinle', 'haberi sesli dinle', 'kaynak aa', 'kaynak dha',
      'kaynak iha', 'kez okundu', 'okuma süresi', 'okunma sayısı', 'oluşturulma tarihi',
      'son güncelleme', 'son güncellenme', 'yayımlanma tarihi', 'yayın tarihi', 'yayınlandı',
      'yayınlanma', 'yayınlanma tarihi',
    ],
    navigation: [
      // corpus: seen on 2 or more sites
      'altın fiyatları', 'canlı borsa', 'hava durumu', 'namaz vakitleri', 'puan durumu',
      'son dakika',
      // general usage
      'ana içeriğe', 'ana sayfa', 'ana sayfaya dön', 'anasayfa', 'arşivi', 'başa dön', 'burçlar',
      'canlı yayın', 'döviz kurları', 'foto galeriler', 'günlük burç', 'hakkımızda', 'iletişim',
      'içeriğe atla', 'içeriğe geç', 'içeriğe git', 'içindekiler', 'köşe yazarları', 'kültür sanat',
      'künye iletişim', 'magazin', 'menü', 'menüyü aç', 'menüyü kapat', 'nöbetçi eczaneler',
      'rüya tabirleri', 'site haritası', 'sonraki sayfa', 'tüm kategoriler', 'yayın akışı',
      'yazarlar', 'yukarı çık', 'önceki sayfa',
    ],
    comments: [
      // general usage
      '5 yorum', 'bir cevap yazın', 'bir yanıt yazın', 'cevapla', 'daha sonraki yorumlarımda',
      'fikrini belirt', 'henüz yorum yapılmamış', 'henüz yorum yok', 'ile işaretlenmişlerdir',
      'ilk yorumu sen yap', 'ilk yorumu siz yapın', 'imla kuralları ile yazılmamış',
      'okuyucu yorumları', 'rencide edici cümleler', 'siz ne düşünüyorsunuz', 'tartışmaya katıl',
      'yanıtla', 'yayınlanmayacak', 'yorum ekle', 'yorum gönder', 'yorum kuralları', 'yorum yap',
      'yorum yapabilmek için', 'yorum yapmak için', 'yorum yaz', 'yorum yazabilmek için',
      'yorum yazın', 'yorumlar', 'yorumları gör', 'yorumları göster', 'yorumunuz', 'yorumunuzu',
      'zorunlu alanlar', 'şikayet et',
    ],
    author: [
      // general usage
      'diğer yazıları', 'gazeteci ve yazar', 'gazetecilik bölümünden', 'genel yayın yönetmeni',
      'iletişim fakültesi gazetecilik', 'olarak çalışmaktadır', 'tüm makaleleri', 'tüm yazıları',
      'yazar hakkında', 'yazarı takip et', 'yazarın diğer', 'yazarın profili', 'yazarın tüm',
    ],
    legal: [
      // corpus: seen on 2 or more sites
      'aydınlatma metni', 'kvkk',
      // general usage
      'aktif link', 'all rights reserved', 'alıntı yapılamaz', 'açık rıza metni',
      'bilgilendirme amaçlıdır', 'bist isim ve logosu', 'copyright', 'etik ilkeler',
      'gizlilik politikası', 'gizlilik sözleşmesi', 'haber yazılımı', 'hakları saklıdır',
      'her hakkı saklıdır', 'iktibas edilemez', 'izinsiz kullanılamaz', 'izinsiz ve kaynak',
      'kaynak gösterilmeden', 'kişisel verilerin korunması', 'kişisel verileriniz', 'kopyalanamaz',
      'kullanıcı sözleşmesi', 'kullanım koşulları', 'kullanım şartları', 'telif hakkı',
      'telif hakları', 'tüm hakları saklıdır', 'veri politikası', 'yasal uyarı',
      'yatırım danışmanlığı kapsamında değildir', 'yatırım tavsiyesi değildir', 'yayın ilkeleri',
      'yazarına aittir', 'çerez politikası', 'üyelik sözleşmesi',
    ],
  },
};
