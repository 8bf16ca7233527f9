import stopwords from 'natural/lib/natural/util/stopwords_id.js';
import { curate } from './curate.js';
import type { Lexicon } from './types.js';

/** Indonesian. */
export const id: Lexicon = {
  language: 'id',
  stopwords: curate(stopwords.words, {
    drop: [
      'arti', 'artinya', 'baik', 'bapak', 'bekerja', 'berkata', 'bertanya', 'besar', 'betul',
      'bulan', 'cara', 'guna', 'hai', 'hal', 'hallo', 'halo', 'hari', 'hello', 'helo', 'ibu',
      'jawab', 'jawaban', 'jawabnya', 'jelas', 'jelasnya', 'jumlah', 'kasus', 'kata', 'keadaan',
      'keluar', 'kerja', 'langsung', 'lanjut', 'lihat', 'masalah', 'masalahnya', 'masuk', 'mata',
      'orang', 'panjang', 'penting', 'pentingnya', 'persoalan', 'pertanyaan', 'pukul', 'salam',
      'simak', 'soal', 'tahu', 'tambah', 'tanya', 'tegas', 'tempat', 'tutur', 'tuturnya', 'ujar',
      'ujarnya', 'ungkap', 'ungkapnya',
    ],
    add: [
      'para', 'sang', 'yang',
    ],
  }),
  cues: {
    advertisement: [
      // general usage
      'advertisement', 'advertorial', 'beli sekarang', 'bersponsor', 'disponsori oleh',
      'gulir untuk melanjutkan', 'iklan', 'kode promo', 'konten bersponsor', 'konten sponsor',
      'lanjut scroll', 'pariwara', 'scroll to continue with content', 'scroll untuk melanjutkan',
      'tautan afiliasi',
    ],
    newsletter: [
      // general usage
      'akses tanpa batas', 'alamat email', 'alamat surel', 'artikel premium', 'batal berlangganan',
      'berhenti berlangganan', 'berlangganan sekarang', 'daftar gratis', 'daftar sekarang',
      'dapatkan berita terbaru', 'dapatkan update berita', 'email anda', 'khusus pelanggan',
      'kotak masuk anda', 'langganan sekarang', 'masukkan email', 'newsletter',
      'sudah berlangganan', 'sudah menjadi pelanggan', 'untuk melanjutkan membaca',
    ],
    recommended: [
      // general usage
      'anda mungkin suka', 'artikel lainnya', 'artikel menarik lainnya', 'artikel pilihan',
      'artikel populer', 'artikel sebelumnya', 'artikel selanjutnya', 'artikel terkait',
      'baca artikel', 'baca berita', 'baca juga', 'baca lebih lanjut', 'baca pula',
      'baca selanjutnya', 'baca selengkapnya', 'berita lain', 'berita lainnya',
      'berita menarik lainnya', 'berita populer', 'berita selanjutnya', 'berita terbaru',
      'berita terkait', 'berita terkini', 'berita terpopuler', 'halaman selanjutnya',
      'jangan lewatkan juga', 'kamu mungkin suka', 'konten terkait', 'lihat juga', 'lihat lainnya',
      'lihat selengkapnya', 'lihat semua', 'muat lainnya', 'muat lebih banyak', 'mungkin anda suka',
      'paling banyak dibaca', 'pilihan editor', 'pilihan redaksi', 'pilihan untukmu',
      'pos sebelumnya', 'postingan terkait', 'rekomendasi untuk anda', 'rekomendasi untukmu',
      'saksikan juga', 'sedang tren', 'simak juga', 'simak video', 'tampilkan lebih banyak',
      'terpopuler', 'tonton juga', 'topik terkait', 'tulisan terkait', 'video pilihan',
    ],
    promotion: [
      // general usage
      'apakah artikel ini', 'app store', 'bergabung di grup', 'beri masukan', 'caranya klik link',
      'cek berita dan artikel', 'channel telegram', 'dapatkan berita pilihan', 'donasi sekarang',
      'download aplikasi', 'dukung jurnalisme', 'dukung kami', 'gabung channel', 'gabung di grup',
      'gabung grup', 'google play', 'hubungi kami di', 'ikuti channel', 'ikuti kami di google news',
      'ikuti saluran', 'ikuti survei', 'install aplikasi telegram', 'isi survei', 'kirim artikel',
      'kirim naskah', 'kirim tulisan', 'kirimkan ke', 'laporkan kesalahan', 'saluran whatsapp',
      'subscribe channel', 'temukan kesalahan', 'tersedia di google', 'unduh aplikasi',
      'unduh sekarang', 'whatsapp channel',
    ],
    social: [
      // general usage
      'bagikan', 'bagikan artikel', 'bagikan ke', 'cetak artikel', 'copy link', 'facebook',
      'follow kami', 'ikuti kami', 'instagram', 'kiriman dibagikan oleh', 'klik untuk berbagi',
      'klik untuk membagikan', 'lihat postingan ini', 'link copied', 'linkedin', 'salin link',
      'salin tautan', 'sebarkan berita', 'simpan artikel', 'tambahkan ke favorit', 'tautan disalin',
      'telegram', 'twitter', 'ukuran huruf', 'whatsapp',
    ],
    notice: [
      // general usage
      'adblock', 'aktifkan notifikasi', 'akun saya', 'belum punya akun', 'browser anda',
      'buat akun', 'coba lagi', 'cookies', 'daftar akun', 'halaman tidak ditemukan',
      'halaman yang anda cari', 'izinkan notifikasi', 'javascript', 'kami menggunakan cookie',
      'kebijakan cookie', 'kelola preferensi', 'lupa kata sandi', 'lupa password', 'masuk akun',
      'pemblokir iklan', 'pengaturan cookie', 'peramban anda', 'saya bukan robot', 'saya setuju',
      'situs ini menggunakan cookie', 'sudah memiliki akun', 'terima dan lanjutkan', 'terima semua',
      'terjadi kesalahan', 'tolak semua', 'video tidak tersedia',
    ],
    caption: [
      // general usage
      '1 dari 10', 'antara foto', 'dok humas', 'dok istimewa', 'dok pribadi', 'foto',
      'foto 1 dari 10', 'foto antara', 'foto dok', 'foto ilustrasi', 'foto istimewa', 'galeri foto',
      'gambar ilustrasi', 'getty images', 'keterangan foto', 'keterangan gambar',
      'klik untuk memperbesar', 'layar penuh', 'lihat foto', 'lihat galeri', 'perbesar',
      'putar video', 'shutterstock', 'sumber foto', 'sumber gambar', 'sumber ilustrasi',
      'tangkapan layar', 'tangkapan video',
    ],
    metadata: [
      // general usage
      '10 30 wib', '2024 10 30 wib', '5 hari lalu', '5 hari yang lalu', '5 jam lalu',
      '5 jam yang lalu', '5 menit lalu', '5 menit yang lalu', 'dengarkan artikel', 'dibaca 5 kali',
      'dibaca normal', 'diperbarui', 'diperbarui pada', 'dipublikasikan', 'diterbitkan',
      'diterbitkan pada', 'estimasi baca', 'kata kunci', 'laporan wartawan', 'menit baca',
      'menit membaca', 'pewarta', 'tags', 'terakhir diperbarui', 'tim redaksi', 'waktu baca',
      'waktu membaca', 'wib', 'wita',
    ],
    navigation: [
      // general usage
      'arsip berita', 'buka menu', 'cari berita', 'cek fakta', 'daftar isi', 'gaya hidup',
      'halaman berikutnya', 'halaman sebelumnya', 'hubungi kami', 'indeks berita', 'jadwal sholat',
      'kembali ke atas', 'kembali ke beranda', 'kontak kami', 'kontak redaksi', 'langsung ke isi',
      'langsung ke konten', 'lewati ke konten', 'lompat ke konten', 'loncat ke konten',
      'menu utama', 'navigasi', 'pencarian', 'peta situs', 'pilihan kanal', 'podcast',
      'semua rubrik', 'skip ke konten', 'susunan redaksi', 'tampilkan semua', 'tentang kami',
      'tutup menu', 'zodiak',
    ],
    comments: [
      // general usage
      '5 komentar', 'apa pendapatmu', 'balas batal', 'batalkan balasan', 'belum ada komentar',
      'bergabung dalam diskusi', 'beri komentar', 'jadilah yang pertama', 'kirim komentar',
      'kirimkan komentar', 'komentar sepenuhnya', 'laporkan komentar', 'lihat komentar',
      'posting komentar', 'ruas yang wajib', 'semua komentar', 'simpan nama email',
      'tambah komentar', 'tambahkan komentar', 'tidak akan dipublikasikan', 'tinggalkan balasan',
      'tinggalkan komentar', 'tulis komentar', 'tulis komentarmu', 'untuk berkomentar',
    ],
    author: [
      // general usage
      'adalah seorang jurnalis', 'artikel lain dari penulis', 'biodata penulis', 'lihat semua pos',
      'lihat semua tulisan', 'lulusan jurnalistik', 'profil penulis', 'semua artikel oleh',
      'tentang penulis', 'tulisan ini adalah pendapat pribadi', 'tulisan lain penulis',
    ],
    legal: [
      // general usage
      'all rights reserved', 'artikel ini telah tayang', 'bukan merupakan ajakan', 'copyright',
      'dilarang keras mengambil', 'dilarang memperbanyak', 'dilarang mengutip', 'dilarang menyalin',
      'dilindungi undang undang', 'diverifikasi dewan pers', 'hak cipta dilindungi',
      'kebijakan data pribadi', 'kebijakan privasi', 'kebijakan redaksi', 'ketentuan layanan',
      'ketentuan pengguna', 'ketentuan penggunaan', 'kode etik', 'pedoman media cyber',
      'pedoman media siber', 'pedoman pemberitaan', 'penafian', 'perlindungan profesi wartawan',
      'syarat dan ketentuan', 'syarat ketentuan', 'tanggung jawab penulis', 'tanpa izin tertulis',
      'terverifikasi dewan pers',
    ],
  },
};
