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
      'advertisement', 'advertorial', 'beli sekarang', 'bersponsor', 'disponsori oleh', 'iklan',
      'kode promo', 'konten bersponsor', 'scroll to continue with content',
      'scroll untuk melanjutkan',
    ],
    newsletter: [
      // general usage
      'akses tanpa batas', 'alamat email', 'berhenti berlangganan', 'berlangganan sekarang',
      'daftar gratis', 'daftar sekarang', 'dapatkan berita terbaru', 'dapatkan update berita',
      'email anda', 'khusus pelanggan', 'langganan sekarang', 'masukkan email', 'newsletter',
      'sudah berlangganan', 'untuk melanjutkan membaca',
    ],
    recommended: [
      // general usage
      'anda mungkin suka', 'artikel lainnya', 'artikel sebelumnya', 'artikel selanjutnya',
      'artikel terkait', 'baca artikel', 'baca berita', 'baca juga', 'baca lebih lanjut',
      'baca selanjutnya', 'baca selengkapnya', 'berita lain', 'berita lainnya', 'berita populer',
      'berita selanjutnya', 'berita terbaru', 'berita terkait', 'berita terkini',
      'berita terpopuler', 'halaman selanjutnya', 'kamu mungkin suka', 'konten terkait',
      'lihat juga', 'lihat selengkapnya', 'lihat semua', 'muat lebih banyak', 'mungkin anda suka',
      'paling banyak dibaca', 'pilihan editor', 'pilihan untukmu', 'rekomendasi untuk anda',
      'rekomendasi untukmu', 'saksikan juga', 'sedang tren', 'simak juga', 'simak video',
      'tampilkan lebih banyak', 'terpopuler', 'tonton juga', 'topik terkait',
    ],
    promotion: [
      // general usage
      'app store', 'bergabung di grup', 'beri masukan', 'caranya klik link',
      'cek berita dan artikel', 'channel telegram', 'dapatkan berita pilihan', 'donasi sekarang',
      'download aplikasi', 'dukung kami', 'gabung di grup', 'google play', 'hubungi kami di',
      'ikuti kami di google news', 'ikuti saluran', 'ikuti survei', 'install aplikasi telegram',
      'isi survei', 'kirim artikel', 'kirim tulisan', 'kirimkan ke', 'laporkan kesalahan',
      'saluran whatsapp', 'temukan kesalahan', 'unduh aplikasi', 'unduh sekarang',
      'whatsapp channel',
    ],
    social: [
      // general usage
      'bagikan', 'bagikan artikel', 'bagikan ke', 'copy link', 'facebook', 'follow kami',
      'ikuti kami', 'instagram', 'link copied', 'linkedin', 'salin link', 'salin tautan',
      'simpan artikel', 'tautan disalin', 'telegram', 'twitter', 'whatsapp',
    ],
    notice: [
      // general usage
      'adblock', 'aktifkan notifikasi', 'akun saya', 'browser anda', 'buat akun', 'coba lagi',
      'cookies', 'daftar akun', 'halaman tidak ditemukan', 'izinkan notifikasi', 'javascript',
      'kami menggunakan cookie', 'kebijakan cookie', 'lupa kata sandi', 'lupa password',
      'masuk akun', 'pengaturan cookie', 'saya setuju', 'situs ini menggunakan cookie',
      'terima semua', 'terjadi kesalahan', 'tolak semua',
    ],
    caption: [
      // general usage
      '1 dari 10', 'antara foto', 'dok istimewa', 'dok pribadi', 'foto', 'foto 1 dari 10',
      'foto antara', 'foto dok', 'foto ilustrasi', 'foto istimewa', 'galeri foto', 'getty images',
      'keterangan foto', 'keterangan gambar', 'layar penuh', 'lihat foto', 'perbesar',
      'putar video', 'shutterstock', 'sumber foto', 'sumber gambar', 'tangkapan layar',
    ],
    metadata: [
      // general usage
      '10 30 wib', '2024 10 30 wib', '5 hari lalu', '5 hari yang lalu', '5 jam lalu',
      '5 jam yang lalu', '5 menit lalu', '5 menit yang lalu', 'diperbarui', 'diperbarui pada',
      'dipublikasikan', 'diterbitkan', 'diterbitkan pada', 'kata kunci', 'menit baca',
      'menit membaca', 'pewarta', 'tags', 'terakhir diperbarui', 'tim redaksi', 'waktu baca', 'wib',
      'wita',
    ],
    navigation: [
      // general usage
      'buka menu', 'cari berita', 'cek fakta', 'daftar isi', 'gaya hidup', 'halaman berikutnya',
      'halaman sebelumnya', 'hubungi kami', 'indeks berita', 'jadwal sholat', 'kembali ke atas',
      'kembali ke beranda', 'kontak kami', 'langsung ke konten', 'lewati ke konten',
      'loncat ke konten', 'menu utama', 'navigasi', 'pencarian', 'peta situs', 'pilihan kanal',
      'podcast', 'tampilkan semua', 'tentang kami', 'tutup menu', 'zodiak',
    ],
    comments: [
      // general usage
      '5 komentar', 'apa pendapatmu', 'belum ada komentar', 'bergabung dalam diskusi',
      'beri komentar', 'jadilah yang pertama', 'kirim komentar', 'laporkan komentar',
      'lihat komentar', 'ruas yang wajib', 'semua komentar', 'tambahkan komentar',
      'tidak akan dipublikasikan', 'tinggalkan balasan', 'tinggalkan komentar', 'tulis komentar',
      'tulis komentarmu', 'untuk berkomentar',
    ],
    author: [
      // general usage
      'adalah seorang jurnalis', 'artikel lain dari penulis', 'lulusan jurnalistik',
      'profil penulis', 'semua artikel oleh', 'tentang penulis',
      'tulisan ini adalah pendapat pribadi',
    ],
    legal: [
      // general usage
      'all rights reserved', 'copyright', 'dilarang keras mengambil', 'dilarang mengutip',
      'dilindungi undang undang', 'hak cipta dilindungi', 'kebijakan data pribadi',
      'kebijakan privasi', 'ketentuan layanan', 'ketentuan pengguna', 'ketentuan penggunaan',
      'kode etik', 'pedoman media siber', 'pedoman pemberitaan', 'penafian', 'syarat dan ketentuan',
      'syarat ketentuan', 'tanggung jawab penulis',
    ],
  },
};
