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
      'advertorial', 'bu bir ilandır', 'haberin devamı reklamdan sonra', 'indirim kodu',
      'reklamdan sonra devam ediyor', 'reklamlar', 'resmi ilanlar', 'seri ilanlar', 'sponsorlu',
      'sponsorlu bağlantılar', 'sponsorlu içerik', 'tanıtım yazısı',
    ],
    newsletter: [
      // general usage
      'abone ol', 'abone olun', 'bülten', 'e bültenimize', 'e posta adresi', 'e posta adresiniz',
      'e posta adresinizi girin', 'gelişmelerden haberdar olun', 'haberdar olmak için', 'kaydol',
      'okumaya devam etmek için', 'sadece abonelere', 'zaten abone misiniz', 'üye ol', 'üye olun',
    ],
    recommended: [
      // corpus: seen on 2 or more sites
      'son dakika haberleri',
      // general usage
      'ayrıca okuyun', 'benzer haberler', 'daha fazla göster', 'daha fazla haber', 'devamını oku',
      'diğer haberler', 'en çok izlenenler', 'en çok okunan haberler', 'gündemdeki haberler',
      'günün manşetleri', 'haberi oku', 'haberin devamı', 'ilgili haber', 'ilgili haberler',
      'ilgili içerikler', 'ilgili konular', 'ilginizi çekebilecek', 'ilginizi çekebilir',
      'okumadan geçme', 'sizin için seçtiklerimiz', 'sizin için önerilenler', 'son haberler',
      'sonraki haber', 'sıradaki haber', 'tüm haberler', 'tümünü gör', 'çok okunanlar',
      'önceki haber', 'öne çıkan haberler', 'öne çıkanlar', 'önerilen', 'önerilen haberler',
    ],
    promotion: [
      // corpus: seen on 2 or more sites
      'uygulamasını indirin',
      // general usage
      'ankete katıl', 'app store', 'bağış yap', 'bize bildirin', 'bize ulaşın', 'bize yazın',
      'destekçimiz olun', 'fotoğraf gönder', "google haberler'de", "google news'te takip",
      'google play', 'görüşlerinizi', 'haber gönder', 'hata bildir', 'ihbar hattı',
      'kanalımıza katılın', 'mobil uygulama', 'telegram kanalımıza', 'uygulamamızı indirin',
      'uygulamayı indir', 'whatsapp kanalımıza',
    ],
    social: [
      // corpus: seen on 2 or more sites
      'facebook', 'paylaş', 'twitter', 'whatsapp',
      // general usage
      'bağlantıyı kopyala', 'e posta ile gönder', 'haberi paylaş', 'instagram', 'kopyalandı',
      'linkedin', 'linki kopyala', 'paylaşın', 'rss', 'sosyal medya hesaplarımız', 'sosyal medyada',
      'takip edin', 'takip et', 'telegram', 'yazdır', 'youtube',
    ],
    notice: [
      // corpus: seen on 2 or more sites
      'detaylı bilgi', 'kabul et', 'çerez', 'çerezler', 'çerezleri',
      // general usage
      'bildirimlere izin ver', 'bildirimleri aç', 'bir hata oluştu', 'daha iyi hizmet sunabilmek',
      'giriş yap', 'hesabım', 'javascript', 'kabul ediyorum', 'kapat', 'oturum aç',
      'reklam engelleyici', 'sayfa bulunamadı', 'tarayıcınız', 'tarayıcınız desteklemiyor',
      'tarayıcınızı güncelleyin', 'tekrar deneyin', 'tümünü reddet', 'yükleniyor',
      'çerezler kullanılmaktadır', 'çıkış yap', 'şifremi unuttum',
    ],
    caption: [
      // general usage
      '1 10 fotoğraf', 'büyütmek için', 'foto galeri', 'fotogaleri', 'fotoğraf', 'fotoğraf aa',
      'fotoğraf arşiv', 'fotoğraf galerisi', 'getty images', 'kaynak getty', 'shutterstock',
      'tam ekran', 'temsili fotoğraf', 'videoyu izle',
    ],
    metadata: [
      // corpus: seen on 2 or more sites
      '10 01 2024 10 30',
      // general usage
      '5 dakika önce', '5 gün önce', '5 saat önce', 'anahtar kelimeler', 'dk okuma',
      'eklenme tarihi', 'etiket', 'etiketler', 'giriş tarihi', 'güncelleme tarihi', 'güncellendi',
      'haber merkezi', 'haberi dinle', 'kaynak aa', 'okuma süresi', 'oluşturulma tarihi',
      'son güncelleme', 'yayın tarihi', 'yayınlandı', 'yayınlanma', 'yayınlanma tarihi',
    ],
    navigation: [
      // corpus: seen on 2 or more sites
      'altın fiyatları', 'canlı borsa', 'hava durumu', 'namaz vakitleri', 'puan durumu',
      'son dakika',
      // general usage
      'ana sayfa', 'ana sayfaya dön', 'anasayfa', 'arşivi', 'başa dön', 'burçlar', 'canlı yayın',
      'döviz kurları', 'günlük burç', 'hakkımızda', 'iletişim', 'içeriğe atla', 'içeriğe geç',
      'içindekiler', 'köşe yazarları', 'kültür sanat', 'künye iletişim', 'magazin', 'menü',
      'menüyü aç', 'menüyü kapat', 'nöbetçi eczaneler', 'site haritası', 'sonraki sayfa',
      'yayın akışı', 'yazarlar', 'yukarı çık', 'önceki sayfa',
    ],
    comments: [
      // general usage
      '5 yorum', 'cevapla', 'henüz yorum yapılmamış', 'henüz yorum yok', 'ilk yorumu sen yap',
      'ilk yorumu siz yapın', 'siz ne düşünüyorsunuz', 'tartışmaya katıl', 'yanıtla',
      'yayınlanmayacak', 'yorum ekle', 'yorum gönder', 'yorum kuralları', 'yorum yap',
      'yorum yapabilmek için', 'yorum yapmak için', 'yorum yaz', 'yorum yazın', 'yorumlar',
      'yorumları gör', 'yorumları göster', 'yorumunuz', 'zorunlu alanlar', 'şikayet et',
    ],
    author: [
      // general usage
      'diğer yazıları', 'gazeteci ve yazar', 'gazetecilik bölümünden', 'genel yayın yönetmeni',
      'olarak çalışmaktadır', 'tüm yazıları', 'yazar hakkında', 'yazarı takip et',
    ],
    legal: [
      // corpus: seen on 2 or more sites
      'aydınlatma metni', 'kvkk',
      // general usage
      'all rights reserved', 'bist isim ve logosu', 'copyright', 'etik ilkeler',
      'gizlilik politikası', 'gizlilik sözleşmesi', 'her hakkı saklıdır', 'izinsiz kullanılamaz',
      'kaynak gösterilmeden', 'kişisel verilerin korunması', 'kopyalanamaz', 'kullanıcı sözleşmesi',
      'kullanım koşulları', 'kullanım şartları', 'telif hakkı', 'telif hakları',
      'tüm hakları saklıdır', 'veri politikası', 'yasal uyarı',
      'yatırım danışmanlığı kapsamında değildir', 'yatırım tavsiyesi değildir', 'yayın ilkeleri',
      'üyelik sözleşmesi',
    ],
  },
};
