"""Phrases that reserve a publisher's rights, as footers and the ends of texts have them."""

from bot.text.furniture.folded_lines import beginnings

RIGHTS_PHRASES = beginnings("""
    all rights reserved|alle rechte vorbehalten|tous droits réservés|tous droits reserves|todos los derechos reservados
    reservados todos los derechos|derechos reservados|tutti i diritti riservati|tutti i diritti sono riservati
    todos os direitos reservados|alle rechten voorbehouden|все права защищены|всі права захищені|جميع الحقوق محفوظة
    كل الحقوق محفوظة|كافة الحقوق محفوظة|تمامی حقوق محفوظ است|版权所有|版權所有|保留所有权利|保留一切权利|著作権所有|無断転載を禁|모든 권리 보유
    wszelkie prawa zastrzeżone|všechna práva vyhrazena|med ensamrätt|alle rettigheter forbeholdt
    alle rettigheder forbeholdes|alla rättigheter förbehållna|tüm hakları saklıdır|כל הזכויות שמורות
""")
