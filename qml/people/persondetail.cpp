// SPDX-License-Identifier: MIT
#include "qml/people/persondetail.h"

#include "core/domain/futures.h"
#include "qml/parts/stationwords.h"
#include "qml/people/handedfile.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

PersonDetail::PersonDetail(const StationParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_visits(parts.visitLog)
{
    connect(&parts.station, &core::Station::personsChanged, this, [this] {
        if (!isLoaded() || m_isBusy)
            return;
        if (m_isShown)
            readFaces();
        else
            m_isStale = true; // a look that nobody takes is not to be recorded
    });
}

void PersonDetail::setShown(bool isShown)
{
    if (m_isShown == isShown)
        return;
    m_isShown = isShown;
    Q_EMIT changed();
    if (isShown && std::exchange(m_isStale, false))
        readFaces();
}

void PersonDetail::open(const QString &personId)
{
    m_id = personId;
    m_isShown = true;
    m_isStale = false;
    m_person = {};
    m_error.clear();
    m_message.clear();
    m_hasFailed = false;
    m_faces.setFaces({});
    Q_EMIT changed();
    if (m_visits.filter()->personId() == personId)
        m_visits.reload();
    else
        m_visits.filter()->setPerson(personId, {});
    readFaces();
}

// Who they are and their faces; what is shown stays meanwhile.
void PersonDetail::readFaces()
{
    core::whenDone(this, m_parts.personBook.find(m_id), [this, id = m_id](const core::Result<core::Person> &person) {
        if (m_id != id) // another one was opened meanwhile
            return;
        if (!person) {
            m_person = {};
            m_error = person.error().message;
            Q_EMIT changed();
            return;
        }
        core::whenDone(this, m_parts.personBook.faces(id),
                       [this, id, person = *person](const core::Result<QList<core::EnrolledFace>> &faces) {
                           if (m_id != id)
                               return;
                           m_error = faces ? QString() : faces.error().message;
                           if (faces) {
                               m_person = person;
                               m_faces.setFaces(*faces);
                           }
                           Q_EMIT changed();
                       });
    });
}

bool PersonDetail::begin()
{
    if (m_isBusy || !isLoaded())
        return false;
    m_isBusy = true;
    m_hasFailed = false;
    m_message.clear();
    Q_EMIT changed();
    return true;
}

void PersonDetail::end(const core::Status &status, const QString &done, const QString &failed)
{
    m_isBusy = false;
    m_hasFailed = !status;
    m_message = status ? done : tr("%1 %2", "what was not done, why").arg(failed, stationWords(status.error().message));
    Q_EMIT changed();
}

void PersonDetail::save(const QString &name, bool isBlocked, const QString &notes)
{
    if (!begin())
        return;
    core::Person person = m_person;
    person.name = name.simplified();
    person.kind = isBlocked ? core::Person::Kind::Blocked : core::Person::Kind::Known;
    person.notes = notes.trimmed();
    core::whenDone(this, m_parts.personBook.update(person), [this](const core::Result<core::Person> &stored) {
        if (stored)
            m_person = *stored;
        end(stored ? core::Status() : core::Status(stored.error()), tr("Saved."), tr("Not saved:"));
    });
}

void PersonDetail::removeFace(const QString &faceId)
{
    if (!begin())
        return;
    core::whenDone(this, m_parts.personBook.removeFace(faceId), [this](const core::Status &removed) {
        end(removed, tr("The face was removed."), tr("The face was not removed:"));
        if (removed)
            readFaces();
    });
}

void PersonDetail::mergeInto(const QString &otherId, const QString &otherName)
{
    if (!begin())
        return;
    core::whenDone(this, m_parts.personBook.merge(m_id, otherId),
                   [this, id = m_id, otherId, otherName](const core::Status &merged) {
                       end(merged, tr("Faces and visits belong to %1 now.").arg(otherName), tr("Not merged:"));
                       if (merged) {
                           Q_EMIT visitsChanged();
                           if (m_id == id) // else another one is looked at meanwhile
                               Q_EMIT this->merged(otherId);
                       }
                   });
}

void PersonDetail::remove()
{
    if (!begin())
        return;
    // By then the book may have told already that they are gone, and nobody is shown any more.
    core::whenDone(this, m_parts.personBook.remove(m_id),
                   [this, id = m_id, name = m_person.name](const core::Status &removed) {
                       end(removed, tr("%1 was removed.").arg(name), tr("%1 was not removed:").arg(name));
                       if (removed)
                           Q_EMIT gone(id);
                   });
}

void PersonDetail::erase()
{
    if (!begin())
        return;
    core::whenDone(this, m_parts.personBook.erase(m_id),
                   [this, id = m_id, name = m_person.name](const core::Result<core::ErasureReceipt> &receipt) {
                       if (receipt)
                           m_receipt.give(name, *receipt);
                       end(receipt ? core::Status() : core::Status(receipt.error()), {},
                           tr("%1 was not erased:").arg(name));
                       if (receipt) {
                           Q_EMIT visitsChanged();
                           Q_EMIT gone(id);
                       }
                   });
}

QUrl PersonDetail::suggestedFile() const { return documentCalled(m_person.name, u".json"_s); }

void PersonDetail::exportTo(const QUrl &file)
{
    if (!canExport() || !file.isLocalFile() || !begin())
        return;
    const QString path = file.toLocalFile();
    core::whenDone(
        this, m_parts.exports->exported(m_id),
        [this, path, name = m_person.name](const core::Result<QJsonObject> &known) {
            if (!known) {
                end(known.error(), {}, tr("Nothing was handed out:"));
                return;
            }
            core::whenDone(
                this, writeHandedFile(path, QJsonDocument(*known).toJson()),
                [this, path, name](const core::Status &written) {
                    end(written,
                        tr("Everything that is known of %1 is in %2 now. Give it to nobody but them.", "name, file")
                            .arg(name, path),
                        tr("Nothing was handed out:"));
                });
        });
}

void PersonDetail::dismiss()
{
    m_message.clear();
    m_hasFailed = false;
    Q_EMIT changed();
}

void PersonDetail::close()
{
    m_id.clear();
    m_person = {};
    m_faces.setFaces({});
    Q_EMIT changed();
}

} // namespace ui
