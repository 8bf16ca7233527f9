import stopwords from 'natural/lib/natural/util/stopwords_pl.js';
import { curate } from './curate.js';
import type { Lexicon } from './types.js';

/** Polish. */
export const pl: Lexicon = {
  language: 'pl',
  stopwords: curate(stopwords.words, {
    drop: [
      'daleko', 'dobrze', 'lat', 'pan', 'pana', 'pani', 'sposób', 'zł',
    ],
    add: [
      'a', 'aż', 'gdy', 'i', 'jeśli', 'lecz', 'nas', 'o', 'oraz', 'ta', 'tych', 'tymi', 'tą', 'u',
      'w', 'z', 'został', 'została', 'zostało', 'zostały', 'że',
    ],
  }),
  cues: {
    advertisement: [
      // general usage
      'artykuł sponsorowany', 'ciąg dalszy artykułu pod reklamą',
      'dalsza część artykułu pod reklamą', 'dalszy ciąg materiału pod wideo', 'kody rabatowe',
      'koniec reklamy', 'kup teraz', 'materiał partnera', 'materiał promocyjny',
      'materiał reklamowy', 'materiał sponsorowany', 'oferty pracy', 'ogłoszenia', 'reklama',
      'reklamy', 'treść sponsorowana',
    ],
    newsletter: [
      // general usage
      'aby czytać dalej', 'adres e mail', 'czytaj dalej z', 'dla prenumeratorów',
      'masz już subskrypcję', 'newsletter', 'newslettery', 'subskrybuj', 'subskrypcja',
      'tylko dla subskrybentów', 'utwórz konto', 'wykup dostęp', 'wykup subskrypcję', 'wypisz się',
      'wyrażam zgodę na', 'zapisz się',
    ],
    recommended: [
      // general usage
      'czytaj dalej', 'czytaj również', 'czytaj także', 'czytaj też', 'czytaj więcej',
      'może cię zainteresować', 'może zainteresować cię', 'najczęściej czytane', 'najnowsze',
      'najnowsze wiadomości', 'najpopularniejsze', 'następny artykuł', 'obejrzyj także',
      'ostatnie wiadomości', 'podobne artykuły', 'pokaż więcej', 'polecamy', 'polecane',
      'polecane artykuły', 'poprzedni artykuł', 'powiązane', 'powiązane artykuły',
      'przeczytaj również', 'przeczytaj także', 'przeczytaj też', 'rekomendowane', 'sprawdź także',
      'tylko u nas', 'warto przeczytać', 'więcej na temat', 'więcej na ten temat', 'zobacz również',
      'zobacz także', 'zobacz też', 'zobacz więcej', 'zobacz wszystkie',
    ],
    promotion: [
      // general usage
      'app store', 'czekamy na wasze', 'dołącz do nas', 'google play', 'masz ciekawy temat',
      'masz temat', 'napisz do nas', 'obserwuj nas w google', 'oceń artykuł', 'pobierz aplikację',
      'pobierz naszą aplikację', 'podziel się opinią', 'posłuchaj podcastu', 'przekaż darowiznę',
      'prześlij nam', 'skontaktuj się z nami', 'wesprzyj nas', 'wspieraj nas', 'wyślij zdjęcie',
      'zgłoś błąd', 'znalazłeś błąd',
    ],
    social: [
      // general usage
      'drukuj', 'facebook', 'instagram', 'kopiuj link', 'link skopiowany', 'linkedin', 'lubię to',
      'messenger', 'obserwuj nas', 'podziel się', 'polub nas', 'rss', 'skopiuj link', 'telegram',
      'tweetnij', 'twitter', 'udostępnij', 'udostępnij artykuł', 'udostępnij na facebooku',
      'whatsapp', 'wydrukuj', 'wyślij e mailem', 'zapisz na później', 'znajdź nas na', 'śledź nas',
    ],
    notice: [
      // general usage
      'adblock', 'akceptuj', 'akceptuję', 'cookies', 'javascript', 'moje konto',
      'nie pamiętasz hasła', 'odrzuć', 'pliki cookie', 'powiadomienia',
      'przeglądarka nie obsługuje', 'spróbuj ponownie', 'strona korzysta z plików',
      'strona nie została znaleziona', 'ta strona używa', 'twoja przeglądarka',
      'ustawienia prywatności', 'używamy plików cookie', 'wyloguj', 'wyrażam zgodę',
      'wystąpił błąd', 'wyłącz adblocka', 'włącz powiadomienia', 'zaakceptuj wszystkie', 'zaloguj',
      'zaloguj się', 'zarejestruj się', 'zaufani partnerzy', 'ładowanie',
    ],
    caption: [
      // general usage
      '1 z 10', 'archiwum prywatne', 'autor zdjęcia', 'east news', 'fot', 'fot pap', 'foto',
      'foto pap', 'galeria', 'galeria zdjęć', 'getty images', 'materiały prasowe', 'odtwórz wideo',
      'pełny ekran', 'shutterstock', 'zdjęcie 1 z 10', 'zdjęcie archiwalne', 'zdjęcie ilustracyjne',
      'zobacz galerię', 'zobacz zdjęcia', 'zrzut ekranu', 'źródło zdjęć',
    ],
    metadata: [
      // general usage
      '10 stycznia 2024 10 30', '5 dni temu', '5 godzin temu', '5 minut temu', 'aktualizacja',
      'czas czytania', 'data aktualizacji', 'data publikacji', 'min czytania', 'minut czytania',
      'oprac', 'opublikowano', 'ostatnia aktualizacja', 'posłuchaj artykułu', 'słowa kluczowe',
      'tagi', 'utworzono', 'zaktualizowano', 'źródło pap',
    ],
    navigation: [
      // general usage
      'do góry', 'e wydanie', 'horoskop', 'kontakt', 'krzyżówki', 'mapa strony', 'menu',
      'menu główne', 'motoryzacja', 'następna strona', 'nawigacja', 'o nas', 'opinie',
      'otwórz menu', 'piłka nożna', 'podcasty', 'poprzednia strona', 'powrót do strony głównej',
      'program tv', 'przejdź do głównej treści', 'przejdź do menu', 'przejdź do treści',
      'przejdź do wyszukiwania', 'spis treści', 'sport', 'strona główna', 'styl życia', 'szukaj',
      'wideo', 'wróć na górę', 'wyszukaj', 'wyszukiwarka', 'zamknij menu',
    ],
    comments: [
      // general usage
      '5 komentarzy', 'aby dodać komentarz', 'brak komentarzy', 'co sądzicie', 'dodaj komentarz',
      'dołącz do dyskusji', 'komentarze', 'komentuj', 'napisz komentarz',
      'nie zostanie opublikowany', 'odpowiedz', 'regulamin komentarzy', 'skomentuj',
      'weź udział w dyskusji', 'wymagane pola są oznaczone', 'zaloguj się aby skomentować',
      'zgłoś komentarz', 'zgłoś nadużycie', 'zostaw komentarz',
    ],
    author: [
      // general usage
      'absolwent dziennikarstwa', 'absolwentka dziennikarstwa', 'autor jest', 'autorka jest',
      'dziennikarka działu', 'dziennikarz działu', 'jest dziennikarką', 'jest dziennikarzem',
      'napisz do autora', 'o autorce', 'o autorze', 'redaktor naczelny', 'specjalizuje się w',
      'więcej artykułów autora', 'wszystkie artykuły autora', 'zajmuje się tematyką',
      'zastępca redaktora naczelnego', 'zobacz profil',
    ],
    legal: [
      // general usage
      'administratorem danych', 'all rights reserved', 'bez zgody wydawcy', 'copyright',
      'dane osobowe', 'danych osobowych', 'deklaracja dostępności', 'kopiowanie zabronione',
      'licencja na publikację', 'nie ponosi odpowiedzialności', 'nota prawna', 'ochrona danych',
      'polityka cookies', 'polityka prywatności', 'prawa autorskie', 'regulamin',
      'regulamin serwisu', 'rozpowszechnianie artykułu', 'warunki korzystania',
      'wszelkie prawa zastrzeżone', 'wszystkie prawa zastrzeżone', 'zastrzeżenia prawne',
    ],
  },
};
