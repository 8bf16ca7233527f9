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
      'artykuł partnera', 'artykuł sponsorowany', 'ciąg dalszy artykułu pod',
      'ciąg dalszy artykułu pod reklamą', 'dalsza część artykułu pod',
      'dalsza część artykułu pod reklamą', 'dalszy ciąg artykułu pod',
      'dalszy ciąg materiału pod wideo', 'dalszy ciąg tekstu pod', 'dodaj do koszyka',
      'kody rabatowe', 'koniec reklamy', 'kup teraz', 'link afiliacyjny', 'materiał partnera',
      'materiał promocyjny', 'materiał reklamowy', 'materiał sponsorowany', 'oferty pracy',
      'ogłoszenia', 'reklama', 'reklamy', 'tekst sponsorowany', 'treści sponsorowane',
      'treść sponsorowana', 'współpraca reklamowa',
    ],
    newsletter: [
      // general usage
      'aby czytać dalej', 'aby przeczytać cały', 'adres e mail', 'adres email', 'bądź na bieżąco',
      'czytaj bez ograniczeń', 'czytaj dalej z', 'dla prenumeratorów', 'dziękujemy za zapisanie',
      'kup dostęp', 'kup prenumeratę', 'kup subskrypcję', 'masz już konto', 'masz już subskrypcję',
      'możesz zrezygnować w każdej chwili', 'newsletter', 'newslettery', 'nie masz konta',
      'otrzymujesz tę wiadomość', 'pozostało 5 artykułu', 'prenumerata cyfrowa', 'subskrybuj',
      'subskrypcja', 'twój e mail', 'tylko dla subskrybentów', 'utwórz konto', 'wpisz swój e mail',
      'wykup dostęp', 'wykup subskrypcję', 'wypisz się', 'wyrażam zgodę na', 'zapisz się',
      'załóż konto',
    ],
    recommended: [
      // general usage
      'czytaj cały', 'czytaj dalej', 'czytaj również', 'czytaj także', 'czytaj też',
      'czytaj więcej', 'może ci się spodobać', 'może cię też', 'może cię zainteresować',
      'może zainteresować cię', 'najczęściej czytane', 'najnowsze', 'najnowsze wiadomości',
      'najpopularniejsze', 'następny artykuł', 'następny wpis', 'obejrzyj także', 'obejrzyj też',
      'ostatnie wiadomości', 'podobne artykuły', 'pokaż więcej', 'polecamy', 'polecane',
      'polecane artykuły', 'poprzedni artykuł', 'poprzedni wpis', 'popularne artykuły', 'powiązane',
      'powiązane artykuły', 'przeczytaj również', 'przeczytaj także', 'przeczytaj też',
      'przeczytaj więcej', 'redakcja poleca', 'rekomendowane', 'sprawdź również', 'sprawdź także',
      'sprawdź też', 'tylko u nas', 'warto przeczytać', 'więcej na temat', 'więcej na ten temat',
      'wybrane dla ciebie', 'załaduj więcej', 'zobacz również', 'zobacz także', 'zobacz też',
      'zobacz więcej', 'zobacz wszystkie',
    ],
    promotion: [
      // general usage
      'app store', 'byłeś świadkiem', 'błąd w artykule', 'czekamy na wasze', 'czy ten artykuł był',
      'dołącz do nas', 'google play', 'jak oceniasz ten artykuł', 'masz ciekawy temat',
      'masz dla nas temat', 'masz temat', 'napisz do nas', 'napisz do redakcji',
      'obserwuj nas w google', 'oceń artykuł', 'pobierz aplikację', 'pobierz naszą aplikację',
      'podziel się opinią', 'postaw nam kawę', 'posłuchaj podcastu', 'przekaż darowiznę',
      'prześlij nam', 'skontaktuj się z nami', 'wesprzyj nas', 'wspieraj nas',
      'wspieraj niezależne', 'wyślij zdjęcie', 'zauważyłeś błąd', 'zgłoś błąd', 'zgłoś temat',
      'znalazłeś błąd', 'zostań patronem',
    ],
    social: [
      // general usage
      '5 udostępnień', 'dodaj do ulubionych', 'drukuj', 'facebook', 'instagram', 'kopiuj link',
      'link skopiowany', 'link został skopiowany', 'linkedin', 'lubię to', 'messenger',
      'obserwuj nas', 'otwiera się w nowym', 'podaj dalej', 'podziel się', 'poleć znajomemu',
      'polub nas', 'post udostępniony przez', 'rss', 'skopiowano do schowka', 'skopiuj do schowka',
      'skopiuj link', 'telegram', 'tweetnij', 'twitter', 'udostępnij', 'udostępnij artykuł',
      'udostępnij na facebooku', 'wersja do druku', 'whatsapp', 'wydrukuj', 'wyślij e mailem',
      'wyślij znajomemu', 'wyświetl ten post', 'zapisz artykuł', 'zapisz na później',
      'znajdź nas na', 'śledź nas',
    ],
    notice: [
      // general usage
      'adblock', 'akceptuj', 'akceptuję', 'cookies', 'informacji na urządzeniu', 'javascript',
      'moje konto', 'musisz być zalogowany', 'nie jestem robotem', 'nie pamiętasz hasła',
      'nie znaleziono strony', 'odrzuć', 'pliki cookie', 'powiadomienia',
      'prawnie uzasadniony interes', 'proszę czekać', 'przeglądarka nie obsługuje',
      'przejdź do serwisu', 'przypomnij hasło', 'serwis korzysta z plików', 'spróbuj ponownie',
      'strona korzysta z plików', 'strona nie istnieje', 'strona nie została znaleziona',
      'ta strona używa', 'treść niedostępna', 'twoja przeglądarka', 'ustawienia prywatności',
      'ustawienia zaawansowane', 'używamy plików cookie', 'witryna korzysta z plików', 'wyloguj',
      'wyrażam zgodę', 'wystąpił błąd', 'wyłącz adblocka', 'wyłącz blokowanie reklam',
      'włącz powiadomienia', 'zaakceptuj wszystkie', 'zaktualizuj przeglądarkę', 'zaloguj',
      'zaloguj się', 'zapamiętaj mnie', 'zapisz ustawienia', 'zarejestruj się', 'zarządzaj zgodą',
      'zaufani partnerzy', 'zawsze aktywne', 'zezwól na wszystkie', 'ładowanie',
    ],
    caption: [
      // general usage
      '1 z 10', 'agencja wyborcza', 'archiwum prywatne', 'archiwum redakcji', 'autor zdjęcia',
      'east news', 'fot', 'fot pap', 'foto', 'foto pap', 'fotogaleria', 'galeria', 'galeria zdjęć',
      'getty images', 'kliknij aby powiększyć', 'mat prasowe', 'materiał prasowy',
      'materiały prasowe', 'odtwórz wideo', 'pap epa', 'pełny ekran', 'powiększ zdjęcie',
      'shutterstock', 'zdjęcie 1 z 10', 'zdjęcie archiwalne', 'zdjęcie ilustracyjne',
      'zdjęcie poglądowe', 'zdjęć w galerii', 'zobacz galerię', 'zobacz wszystkie zdjęcia',
      'zobacz zdjęcia', 'zrzut ekranu', 'źródło zdjęcia', 'źródło zdjęć',
    ],
    metadata: [
      // general usage
      '10 stycznia 2024 10 30', '5 dni temu', '5 godzin temu', '5 minut temu', 'aktualizacja',
      'czas czytania', 'data aktualizacji', 'data dodania', 'data modyfikacji', 'data publikacji',
      'data utworzenia', 'min czytania', 'minut czytania', 'minuty czytania', 'odsłuchaj artykuł',
      'oprac', 'opracowanie własne', 'opublikowano', 'ostatnia aktualizacja',
      'ostatnia modyfikacja', 'posłuchaj artykułu', 'posłuchaj tego artykułu', 'przeczytasz w 5',
      'słowa kluczowe', 'tagi', 'ten tekst przeczytasz w', 'utworzono', 'zaktualizowano',
      'źródło informacja prasowa', 'źródło pap',
    ],
    navigation: [
      // general usage
      'archiwum wydań', 'do góry', 'e wydanie', 'horoskop', 'kontakt', 'krzyżówki', 'mapa strony',
      'menu', 'menu główne', 'motoryzacja', 'następna strona', 'nawigacja', 'nowsze wpisy', 'o nas',
      'opinie', 'otwórz menu', 'piłka nożna', 'podcasty', 'pomiń nawigację', 'poprzednia strona',
      'powrót do strony głównej', 'powrót na górę', 'program tv', 'przejdź do głównej treści',
      'przejdź do menu', 'przejdź do stopki', 'przejdź do strony głównej', 'przejdź do treści',
      'przejdź do wyszukiwania', 'przejdź do zawartości', 'spis treści', 'sport', 'starsze wpisy',
      'strona 5 z 5', 'strona główna', 'styl życia', 'szukaj', 'wideo', 'wielkość czcionki',
      'wróć na górę', 'wyszukaj', 'wyszukiwarka', 'zamknij menu',
    ],
    comments: [
      // general usage
      '5 komentarzy', 'aby dodać komentarz', 'anuluj odpowiedź', 'anuluj pisanie odpowiedzi',
      'brak komentarzy', 'co sądzicie', 'dodaj komentarz', 'dodaj odpowiedź', 'dodaj opinię',
      'dołącz do dyskusji', 'komentarze', 'komentuj', 'napisz komentarz',
      'napisz pierwszy komentarz', 'nie zostanie opublikowany', 'oczekuje na moderację',
      'od najnowszych', 'odpowiedz', 'podczas pisania kolejnych komentarzy', 'pokaż odpowiedzi',
      'prywatnymi opiniami użytkowników', 'regulamin komentarzy', 'skomentuj', 'twój komentarz',
      'weź udział w dyskusji', 'wymagane pola są oznaczone', 'zaloguj się aby skomentować',
      'zapamiętaj moje dane', 'zgłoś komentarz', 'zgłoś nadużycie', 'zgłoś naruszenie',
      'zostaw komentarz',
    ],
    author: [
      // general usage
      'absolwent dziennikarstwa', 'absolwentka dziennikarstwa', 'artykuły autora', 'autor jest',
      'autorka jest', 'dziennikarka działu', 'dziennikarz działu', 'jest dziennikarką',
      'jest dziennikarzem', 'napisz do autora', 'o autorce', 'o autorze', 'profil autora',
      'redaktor naczelny', 'specjalizuje się w', 'więcej artykułów autora', 'więcej od autora',
      'wszystkie artykuły autora', 'wszystkie wpisy autora', 'zajmuje się tematyką',
      'zastępca redaktora naczelnego', 'zobacz profil', 'związana z redakcją',
      'związany z redakcją',
    ],
    legal: [
      // general usage
      'administratorem danych', 'all rights reserved', 'bez pisemnej zgody', 'bez zgody redakcji',
      'bez zgody wydawcy', 'copyright', 'dane osobowe', 'danych osobowych',
      'deklaracja dostępności', 'eksploracja tekstów i danych', 'eksploracji tekstów i danych',
      'inspektor ochrony danych', 'klauzula informacyjna', 'kopiowanie treści',
      'kopiowanie zabronione', 'licencja na publikację', 'nie ponosi odpowiedzialności',
      'nota prawna', 'ochrona danych', 'polityce prywatności', 'polityka cookies',
      'polityka plików cookies', 'polityka prywatności', 'polityki prywatności', 'prawa autorskie',
      'prawa zastrzeżone', 'regulamin', 'regulamin serwisu', 'rozpowszechnianie artykułu',
      'warunki korzystania', 'wszelkie prawa zastrzeżone', 'wszystkie prawa zastrzeżone',
      'wydawcą serwisu jest', 'zastrzeżenia prawne',
    ],
  },
};
