// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/personbook.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief What an erasure leaves, to be handed to whoever was erased. It is theirs: it stays until it was read, whoever
//! is shown meanwhile.
class Receipt : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool isSaving READ isSaving NOTIFY changed)
    Q_PROPERTY(bool hasFailed READ hasFailed NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
public:
    using QObject::QObject;

    QString text() const { return m_text; } //!< empty when there is none
    bool isSaving() const { return m_isSaving; }
    bool hasFailed() const { return m_hasFailed; } //!< the last saving
    QString message() const { return m_message; } //!< of the last saving; empty when there is nothing to say

    void give(const QString &name, const core::ErasureReceipt &receipt);
    Q_INVOKABLE QUrl suggestedFile() const; //!< among the documents of whoever sits here
    //! \brief Writes it into a local file, which nobody else of this machine may read. Over one that is there already
    //! only when it \p mayReplace; replacementWanted() otherwise.
    Q_INVOKABLE void saveTo(const QUrl &file, bool mayReplace);
    Q_INVOKABLE void dismissMessage();
    Q_INVOKABLE void dismiss(); //!< it was read

Q_SIGNALS:
    void changed();
    void replacementWanted(const QUrl &file, const QString &path);

private:
    QString m_name;
    QString m_text;
    QString m_message;
    bool m_isSaving = false;
    bool m_hasFailed = false;
};

} // namespace ui
