// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTranslator>

class QQmlEngine;

namespace ui {

//! \brief Knows a class's words by its bare name, as lupdate writes them down; tr() asks with the namespace before it.
class BareNameTranslator final : public QTranslator {
public:
    QString translate(const char *context, const char *text, const char *comment, int n) const override;
};

//! \brief The language of everything that is shown, changed while it is shown: words, dates, and the direction of the
//! page. Lives in the main thread; Qt's translators are process-wide, hence one.
class Translation {
public:
    Translation() = default;
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    //! \brief Speaks \p language (a WindowPreferences::languages()) from now on. Its words lie in ":/i18n". False: they
    //! are not there, and English is spoken.
    bool use(const QString &language);

    //! \brief Has \p engine ask for its words again, and \p root's models and texts, which come from C++, with it:
    //! every notifying text property of it and of the objects that it shows; who keeps words that it has made has a
    //! slot retranslate().
    static void renew(QQmlEngine &engine, QObject &root);

private:
    BareNameTranslator m_own;
    QTranslator m_qt;
};

} // namespace ui
