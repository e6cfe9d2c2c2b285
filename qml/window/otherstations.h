// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief The stations elsewhere that this person has signed in to before, to be opened in a window of their own.
class OtherStations : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(QStringList addresses READ addresses CONSTANT)
public:
    //! \param addresses "door.local:5000", without the one that is shown already
    explicit OtherStations(const QStringList &addresses, QObject *parent = nullptr)
        : QObject(parent)
        , m_addresses(addresses)
    { }

    QStringList addresses() const { return m_addresses; }
    Q_INVOKABLE void open(const QString &address)
    {
        if (m_addresses.contains(address))
            Q_EMIT wanted(address);
    }

Q_SIGNALS:
    void wanted(const QString &address);

private:
    const QStringList m_addresses;
};

} // namespace ui
