"""Words of a line that says when a page was written."""

from bot.text.furniture.folded_lines import beginnings, word_set

# Words of "Updated 3 hours ago", "Stand: 4. Mai, 16:40 Uhr". A line of these and numbers is a time.
TIME_WORDS = word_set("""
    updated update last published posted first at on ago hours hour hrs hr h minutes minute mins min m seconds sec days day d weeks week
    months month years year yesterday today just now am pm a.m p.m gmt utc et est edt bst cet cest ist pst pdt pt ct msk jst an a one
    read reading lecture lectura leitura lettura lesezeit lesedauer leestijd czytania чтения okuma süresi قراءة
    modified edited created date time live since issued th st nd rd z
    stand aktualisiert veröffentlicht zuletzt am um uhr vor minuten stunden stunde std tagen tag tage wochen gestern heute vom
    aktualisierung aktualisieren erstellt letzte letztes geändert datum mez mesz update
    publié publiée mis mise à jour le la il y heures heure jours hier aujourd'hui aujourd’hui modifié modifiée actualisé actualisée dernière dernier
    et mois semaines jeu ce matin
    publicado publicada actualizado actualizada hace horas hora minutos minuto días día dias ayer hoy el las los de del última ultima actualización creado a semanas meses
    atualizado atualizada em às as há dia ontem hoje do atualização semana
    pubblicato pubblicata aggiornato aggiornata aggiornamento ultimo ultima alle ore ora minuti giorni giorno fa ieri oggi il di modificato settimane mesi
    bijgewerkt gepubliceerd geleden uur uren minuten dagen dag gisteren vandaag laatst laatste om op geplaatst gewijzigd
    aktualizacja zaktualizowano opublikowano dodano godz godzin godziny godzinę temu minut minuty dni dzień wczoraj dziś dzisiaj ostatnia o r data publikacji
    обновлено опубликовано обновление обновлена в час часа часов ч минут минуту минуты мин назад вчера сегодня дня дней день года г мск последнее дата изменено от
    оновлено опубліковано годин години годину хвилин хвилини тому вчора сьогодні днів дня о об
    güncelleme güncellendi güncellenme yayınlanma yayınlandı yayın son saat dakika dk sa gün önce dün bugün tarihi tarih giriş eklenme hafta ay
    آخر تحديث نشر نُشر نشرت في تم النشر التحديث حدث قبل منذ ساعة ساعات ساعتين دقيقة دقائق دقيقتين يوم أيام يومين أمس اليوم الساعة بتوقيت غرينتش تاريخ مساء صباحا مساءً صباحًا ص م
    به‌روزرسانی بروزرسانی ساعت پیش دقیقه روز دیروز امروز انتشار
    अंतिम अपडेट अपडेटेड अद्यतन प्रकाशित घंटे घंटा घंटों पहले मिनट दिन कल आज बजे समय को तारीख पर
    uppdaterad publicerad kl sedan timmar timme minuter dagar igår idag senast för opdateret offentliggjort siden timer dage dager oppdatert publisert
    päivitetty julkaistu sitten tuntia minuuttia klo aktualizováno publikováno vydáno před hodinami hodinou minutami dny dnes včera v
    diperbarui diterbitkan yang lalu jam menit hari wib cập nhật giờ trước phút ngày lúc frissítve közzétéve órája actualizat publicat acum ore ενημερώθηκε πριν ώρες
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
    lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta feira
    lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    poniedziałek wtorek środa czwartek piątek sobota niedziela понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
    понеділок вівторок середа четвер п'ятниця субота неділя pazartesi salı çarşamba perşembe cuma cumartesi pazar
    الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
    måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
    जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
    януари январь
""")
# Without spaces between words.
TIME_WORDS_OF_DENSE_SCRIPTS = beginnings("""
    更新日時|更新日|更新时间|更新時間|最終更新|最后更新|最後更新|更新于|更新於|更新|公開日|公開
    配信|掲載|発表|投稿|发布时间|發布時間|发布于|发布|發布|发表|時間前|小时前|小時前|分钟前|分鐘前
    分前|日前|天前|秒前|週間前|か月前|昨日|今日|昨天|今天|刚刚|午前|午後|上午|下午|星期|时间|日時
    年|月|日|号|時|时|分|秒|周|曜|火|水|木|金|土|一|二|三|四|五|六
    입력|수정|시간|분|전|오전|오후|년|월|일|등록|기사|최종
""")
