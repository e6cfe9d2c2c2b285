// SPDX-License-Identifier: MIT
#include "qml/window/translation.h"

#include <QAbstractItemModel>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QMetaProperty>
#include <QQmlEngine>
#include <QSet>

#include <cstring>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

void tell(QObject *object, QSet<QObject *> &told)
{
    if (!object || told.contains(object))
        return;
    told << object;
    if (auto *model = qobject_cast<QAbstractItemModel *>(object); model && model->rowCount() > 0)
        Q_EMIT model->dataChanged(model->index(0, 0), model->index(model->rowCount() - 1, 0));
    const QMetaObject *meta = object->metaObject();
    if (const int renews = meta->indexOfMethod("retranslate()"); renews >= 0) // it keeps words that it has made
        meta->method(renews).invoke(object, Qt::DirectConnection);
    for (QObject *child : object->children()) // what a model shows row by row
        tell(child, told);
    QSet<int> signalled;
    for (int i = QObject::staticMetaObject.propertyCount(); i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        if (property.metaType().flags().testFlag(QMetaType::PointerToQObject)) {
            tell(property.read(object).value<QObject *>(), told);
        } else if (property.metaType() == QMetaType::fromType<QString>() && property.hasNotifySignal()
                   && property.notifySignal().parameterCount() == 0
                   && !signalled.contains(property.notifySignalIndex())) {
            signalled << property.notifySignalIndex();
            property.notifySignal().invoke(object, Qt::DirectConnection);
        }
    }
}

} // namespace

QString BareNameTranslator::translate(const char *context, const char *text, const char *comment, int n) const
{
    const char *colon = context ? std::strrchr(context, ':') : nullptr;
    return QTranslator::translate(colon ? colon + 1 : context, text, comment, n);
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

bool Translation::use(const QString &language)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // The country, and with it how times are written, stays the system's where it speaks this language.
    const QLocale system = QLocale::system();
    QLocale locale = system.name().section(u'_', 0, 0) == language ? system : QLocale(language);
    // One kind of digits: those of addresses, versions and what is typed. Two in one line are hard to read.
    if (locale.language() == QLocale::Arabic && locale.zeroDigit() != u"0"_s)
        locale = QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    const bool isThere = m_own.load(u":/i18n/doorbell_%1.qm"_s.arg(language));
    if (isThere)
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    return isThere;
}

void Translation::renew(QQmlEngine &engine, QObject &root)
{
    engine.retranslate();
    QSet<QObject *> told;
    tell(&root, told);
}

} // namespace ui
