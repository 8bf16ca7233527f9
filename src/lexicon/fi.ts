import type { Lexicon } from './types.js';

/** Finnish. */
export const fi: Lexicon = {
  language: 'fi',
  stopwords: [
    'aikana', 'aina', 'alle', 'ei', 'eikä', 'eivät', 'eli', 'emme', 'en', 'enemmän', 'eniten',
    'ennen', 'enää', 'erittäin', 'esimerkiksi', 'et', 'ettei', 'että', 'he', 'heidän', 'hyvin',
    'hän', 'hänen', 'ilman', 'itse', 'ja', 'jo', 'johon', 'joissa', 'joita', 'joka', 'jokin',
    'joko', 'joku', 'jonka', 'jos', 'jotain', 'jotka', 'jotta', 'jälkeen', 'kaikki', 'kaikkien',
    'kanssa', 'kautta', 'keitä', 'ketä', 'koska', 'kuin', 'kuitenkin', 'kuka', 'kun', 'lisäksi',
    'lähes', 'me', 'meidän', 'miksi', 'mikä', 'milloin', 'minun', 'minä', 'missä', 'mistä', 'miten',
    'mitä', 'muita', 'mukaan', 'mutta', 'muun', 'muut', 'myös', 'ne', 'niiden', 'niin', 'niitä',
    'noin', 'nyt', 'näiden', 'nämä', 'ohella', 'ole', 'olemme', 'olen', 'olet', 'oli', 'olisi',
    'olisivat', 'olivat', 'olla', 'olleet', 'ollut', 'on', 'ovat', 'paljon', 'pitää', 'saa',
    'saada', 'saanut', 'se', 'sekä', 'sen', 'siihen', 'siinä', 'siis', 'siitä', 'sinun', 'sinä',
    'sitten', 'sitä', 'tai', 'takia', 'te', 'tehdä', 'teidän', 'toinen', 'tulee', 'tulla', 'tuo',
    'tuon', 'tämä', 'tämän', 'tätä', 'täytyy', 'usein', 'vaan', 'vaikka', 'vain', 'vielä', 'voi',
    'voidaan', 'voisi', 'voivat', 'vuoksi', 'välillä', 'yli',
  ],
  cues: {
    advertisement: [
      // general usage
      'alennuskoodi', 'alennuskoodit', 'jatkuu mainoksen jälkeen', 'kaupallinen tiedote',
      'kaupallinen yhteistyö', 'mainos', 'mainos päättyy', 'mainosta meillä', 'mainostajan sisältö',
      'mainostajille', 'osta nyt', 'sponsoroitu', 'sponsoroitu sisältö',
    ],
    newsletter: [
      // general usage
      'anna sähköpostiosoite', 'jatka lukemista', 'jatkaaksesi lukemista', 'kokeile ilmaiseksi',
      'lue koko juttu tilaajana', 'luo tili', 'luo tunnus', 'olen jo tilaaja', 'oletko jo tilaaja',
      'peru milloin vain', 'peruuta tilaus', 'rajaton lukuoikeus', 'suoraan sähköpostiisi',
      'sähköpostiosoite', 'sähköpostiosoitteesi', 'tilaa lehti', 'tilaa nyt',
      'tilaa uutiskirjeemme', 'tilaa uutiskirjeitä', 'uutiskirje', 'uutiskirjeet',
      'vain tilaajille',
    ],
    recommended: [
      // general usage
      'aiheeseen liittyvää', 'edellinen artikkeli', 'jaetuimmat', 'katso myös', 'katsotuimmat',
      'kommentoiduimmat', 'kuuntele myös', 'lataa lisää', 'liittyvät artikkelit', 'lisää aiheesta',
      'lisää juttuja', 'lisää uutisia', 'lue artikkeli', 'lue juttu', 'lue koko juttu', 'lue lisää',
      'lue myös', 'lue seuraavaksi', 'luetuimmat', 'luetuimmat jutut', 'luetuimmat uutiset',
      'näytä kaikki', 'näytä lisää', 'pääuutiset', 'saattaisit pitää myös', 'samasta aiheesta',
      'seuraava artikkeli', 'sinua saattaa kiinnostaa', 'sinua voisi kiinnostaa', 'suosittelemme',
      'suosittelemme myös', 'suosituimmat', 'suosituimmat jutut', 'toimituksen valinnat',
      'toimitus suosittelee', 'tuoreimmat', 'tuoreimmat uutiset', 'uusimmat artikkelit',
      'uusimmat uutiset',
    ],
    promotion: [
      // general usage
      'anna juttuvinkki', 'anna palautetta', 'app store', 'google play', 'huomasitko virheen',
      'ilmoita virheestä', 'juttuvinkki', 'kerro mielipiteesi', 'kirjoita meille',
      'kuuntele podcast', 'lataa sovelluksemme', 'lataa sovellus', 'lähetä juttuvinkki',
      'lähetä kuva', 'lähetä meille', 'lähetä mielipidekirjoitus', 'lähetä palautetta',
      'lähetä vinkki', 'löysitkö virheen', 'meille töihin', 'mitä mieltä olet',
      'oliko artikkeli hyödyllinen', 'onko sinulla juttuvinkki', 'osallistu kyselyyn',
      'ota meihin yhteyttä', 'ota yhteyttä', 'seuraa whatsappissa', 'vastaa kyselyyn',
    ],
    social: [
      // general usage
      'avautuu uuteen ikkunaan', 'facebook', 'instagram', 'jaa artikkeli', 'jaa facebookissa',
      'jaa juttu', 'jaa somessa', 'jaa sähköpostilla', 'jaa twitterissä', 'jaa whatsappissa',
      'kopioi linkki', 'linkedin', 'linkki kopioitu', 'lähetä sähköpostilla', 'lähetä ystävälle',
      'rss', 'seuraa aihetta', 'seuraa meitä', 'sosiaalinen media', 'sosiaalisessa mediassa seuraa',
      'tallenna artikkeli', 'tallenna juttu', 'telegram', 'tulosta', 'twitter', 'whatsapp',
    ],
    notice: [
      // general usage
      'eväste', 'evästeasetukset', 'evästeet', 'evästeiden käyttö', 'hylkää kaikki',
      'hyväksy kaikki', 'ilmoitukset käyttöön', 'javascript', 'jokin meni vikaan', 'kirjaudu',
      'kirjaudu sisään', 'kirjaudu ulos', 'kirjautuminen', 'käytämme evästeitä', 'latautuu',
      'mainosesto', 'mainosten esto', 'oma tili', 'omat tiedot', 'push ilmoitukset',
      'päivitä selain', 'rekisteröidy käyttäjäksi', 'salli ilmoitukset', 'selaimesi',
      'selaimesi ei tue', 'selain on vanhentunut', 'sivua ei löytynyt', 'sivusto käyttää evästeitä',
      'suostumuksesi', 'tietosuoja asetukset', 'unohditko salasanasi', 'unohtunut salasana',
      'vain välttämättömät', 'yksityisyysasetukset', 'yritä uudelleen',
    ],
    caption: [
      // general usage
      'all over press', 'arkistokuva', 'avaa kuva', 'avaa kuvien katselu', 'getty images',
      'katso kuvat', 'katso video', 'koko näyttö', 'kuva', 'kuva 1 10', 'kuva afp', 'kuva ap',
      'kuva epa', 'kuva lehtikuva', 'kuva reuters', 'kuvagalleria', 'kuvakaappaus', 'kuvalähde',
      'kuvasarja', 'kuvateksti', 'kuvituskuva', 'lehtikuva', 'stt lehtikuva', 'suurenna kuva',
      'toista video',
    ],
    metadata: [
      // general usage
      '5 minuuttia sitten', '5 päivää sitten', '5 tuntia sitten', 'aihetunnisteet', 'asiasanat',
      'avainsanat', 'julkaistu', 'julkaistu 10 1 2024', 'juttua korjattu', 'juttua päivitetty',
      'juttua päivitetään', 'kuuntele artikkeli', 'kuuntele juttu', 'lukuaika', 'lukuaika 5 min',
      'min lukuaika', 'minuutin lukuaika', 'päivitetty', 'päivitetty 10 1 2024', 'tagit',
      'uutista päivitetään', 'uutista täydennetty', 'viimeksi muokattu', 'viimeksi päivitetty',
    ],
    navigation: [
      // general usage
      'asiakaspalvelu', 'avaa valikko', 'digilehti', 'edellinen sivu', 'etusivu', 'etusivulle',
      'horoskoopit', 'hyppää pääsisältöön', 'hyppää sisältöön', 'kaikki artikkelit', 'näköislehti',
      'ohjelmaopas', 'podcastit', 'pääkirjoitukset', 'päävalikko', 'ristikot', 'seuraava sivu',
      'siirry navigaatioon', 'siirry pääsisältöön', 'siirry sisältöön', 'siirry suoraan sisältöön',
      'siirry valikkoon', 'sisällysluettelo', 'sivukartta', 'sivun alkuun', 'sudoku',
      'sulje valikko', 'takaisin alkuun', 'takaisin etusivulle', 'takaisin ylös', 'tietoa meistä',
      'tv opas', 'usein kysyttyä', 'usein kysytyt kysymykset', 'valikko',
    ],
    comments: [
      // general usage
      '5 kommenttia', 'ei kommentteja', 'ilmoita asiaton viesti', 'ilmoita asiattomasta',
      'jätä kommentti', 'kaikki kommentit', 'kirjaudu kommentoidaksesi',
      'kirjaudu sisään kommentoidaksesi', 'kirjoita kommentti', 'kommentit', 'kommentoi',
      'kommentoi artikkelia', 'kommentoi juttua', 'kommentoinnin säännöt',
      'kommentointi on suljettu', 'liity keskusteluun', 'lisää kommentti', 'lue kommentit',
      'lähetä kommentti', 'näytä kommentit', 'ole ensimmäinen kommentoija',
      'osallistu keskusteluun', 'pakolliset kentät',
    ],
    author: [
      // general usage
      'kaikki kirjoittajan jutut', 'kirjoittaa aiheesta', 'kirjoittajasta', 'lisää kirjoittajalta',
      'ota yhteyttä toimittajaan', 'seuraa toimittajaa', 'tietoa kirjoittajasta',
      'toimittajan muut jutut', 'vapaa toimittaja',
    ],
    legal: [
      // general usage
      'all rights reserved', 'copyright', 'evästekäytännöt', 'evästekäytäntö',
      'henkilötietojen käsittely', 'hyvää journalistista tapaa', 'journalistin ohjeet',
      'kaikki oikeudet pidätetään', 'käyttöehdot', 'luvaton kopiointi', 'rekisteriseloste',
      'saavutettavuusseloste', 'sopimusehdot', 'tietosuojakäytäntö', 'tietosuojalauseke',
      'tietosuojaseloste', 'tilausehdot', 'toimitusehdot', 'vastaava päätoimittaja',
      'yleiset ehdot',
    ],
  },
};
