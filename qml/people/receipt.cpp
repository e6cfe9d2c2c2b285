// SPDX-License-Identifier: MIT
#include "qml/people/receipt.h"

#include "core/domain/futures.h"
#include "qml/parts/stationwords.h"
#include "qml/people/handedfile.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

void Receipt::give(const QString &name, const core::ErasureReceipt &receipt)
{
    const QString text
        = tr("%1 was erased on %2.").arg(name, QLocale().toString(receipt.erasedAt.toLocalTime(), QLocale::LongFormat))
        + u'\n' + tr("%n enrolled face(s) destroyed.", nullptr, receipt.faces) + u'\n'
        + tr("%n past visit(s) lost name, face and picture.", nullptr, int(receipt.visits)) + u'\n'
        + tr("Record: %1").arg(receipt.personId);
    m_text = m_text.isEmpty() ? text : m_text + u"\n\n"_s + text; // nobody has read the one before
    m_name = name;
    Q_EMIT changed();
}

QUrl Receipt::suggestedFile() const
{
    return documentCalled(tr("Receipt %1", "of an erasure, name").arg(m_name), u".txt"_s);
}

void Receipt::saveTo(const QUrl &file, bool mayReplace)
{
    if (m_isSaving || m_text.isEmpty() || !file.isLocalFile())
        return;
    const QString path = file.toLocalFile();
    if (!mayReplace && QFileInfo::exists(path)) {
        Q_EMIT replacementWanted(file, path);
        return;
    }
    m_isSaving = true;
    m_hasFailed = false;
    m_message.clear();
    Q_EMIT changed();
    core::whenDone(this, writeHandedFile(path, (m_text + u'\n').toUtf8()), [this, path](const core::Status &written) {
        m_isSaving = false;
        m_hasFailed = !written;
        m_message = written ? tr("Saved as %1.").arg(path)
                            : tr("The receipt was not saved: %1").arg(stationWords(written.error().message));
        Q_EMIT changed();
    });
}

void Receipt::dismissMessage()
{
    m_message.clear();
    m_hasFailed = false;
    Q_EMIT changed();
}

void Receipt::dismiss()
{
    m_text.clear();
    m_name.clear();
    dismissMessage();
}

} // namespace ui
