// SPDX-License-Identifier: MIT
#include "app/auditedpersonbook.h"

#include "app/recording.h"
#include "core/domain/visit.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {
using core::AuditEvent;
using core::Result;

const QString kUnrecorded = u"the change was made, but it could not be recorded: "_s;
} // namespace

AuditedPersonBook::AuditedPersonBook(core::PersonBook &book, core::AuditTrail &trail, QString actor,
                                     QString correlationId, Looks looks)
    : m_book(book)
    , m_trail(trail)
    , m_actor(std::move(actor))
    , m_correlationId(std::move(correlationId))
    , m_looks(looks)
{ }

AuditEvent AuditedPersonBook::event(const QString &action, const QString &resource, const QJsonObject &data) const
{
    return {AuditEvent::Type::DataModification, m_actor, action, resource, u"success"_s, m_correlationId, data, {}};
}

template <typename T>
QFuture<Result<T>> AuditedPersonBook::recorded(QFuture<Result<T>> change, AuditEvent event,
                                               std::function<void(AuditEvent &, const T &)> complete) const
{
    return afterRecording<T>(
        m_trail, change,
        [event, complete](const Result<T> &result) {
            AuditEvent done = event;
            if (!result)
                done.result = auditResultOf(result.error().code);
            else if (complete)
                complete(done, *result);
            return done;
        },
        kUnrecorded);
}

QFuture<Result<void>> AuditedPersonBook::recorded(QFuture<Result<void>> change, AuditEvent event) const
{
    return recordedChange(m_trail, change, event);
}

template <typename T>
QFuture<Result<T>> AuditedPersonBook::looked(QFuture<Result<T>> look, const QString &action,
                                             const QString &resource) const
{
    if (m_looks == Looks::PassedOn)
        return look;
    AuditEvent seen = event(action, resource);
    seen.type = AuditEvent::Type::DataAccess;
    return recordedLook(m_trail, look, seen);
}

QFuture<Result<core::Person>> AuditedPersonBook::add(core::Person person, QList<core::EnrolledFace> faces)
{
    const AuditEvent added
        = event(u"add person"_s, u"person"_s, {{u"kind"_s, core::toString(person.kind)}, {u"faces"_s, faces.size()}});
    return recorded<core::Person>(m_book.add(std::move(person), std::move(faces)), added,
                                  [](AuditEvent &done, const core::Person &stored) { done.resource = stored.id; });
}

QFuture<Result<void>> AuditedPersonBook::addFaces(QString personId, QList<core::EnrolledFace> faces)
{
    const AuditEvent added = event(u"add faces"_s, personId, {{u"faces"_s, faces.size()}});
    return recorded(m_book.addFaces(personId, std::move(faces)), added);
}

QFuture<Result<void>> AuditedPersonBook::removeFace(QString faceId)
{
    return recorded(m_book.removeFace(faceId), event(u"remove face"_s, faceId));
}

QFuture<Result<void>> AuditedPersonBook::reencode(QString faceId, core::Embedding embedding)
{
    const AuditEvent encoded = event(u"encode face again"_s, faceId, {{u"model"_s, embedding.modelId}});
    return recorded(m_book.reencode(faceId, std::move(embedding)), encoded);
}

QFuture<Result<QList<core::PersonEntry>>> AuditedPersonBook::persons() const
{
    return looked(m_book.persons(), u"list persons"_s, u"persons"_s);
}
QFuture<Result<core::Person>> AuditedPersonBook::find(QString idOrName) const
{
    return m_book.find(std::move(idOrName));
}
QFuture<Result<QList<core::EnrolledFace>>> AuditedPersonBook::faces(QString personId) const
{
    return looked(m_book.faces(personId), u"view person"_s, personId);
}
QFuture<Result<QList<core::EnrolledFace>>> AuditedPersonBook::allFaces() const { return m_book.allFaces(); }

QFuture<Result<core::Person>> AuditedPersonBook::update(core::Person person)
{
    const AuditEvent updated = event(u"update person"_s, person.id, {{u"kind"_s, core::toString(person.kind)}});
    return recorded<core::Person>(m_book.update(std::move(person)), updated);
}

QFuture<Result<void>> AuditedPersonBook::merge(QString fromId, QString intoId)
{
    return recorded(m_book.merge(fromId, intoId), event(u"merge person"_s, fromId, {{u"into"_s, intoId}}));
}

QFuture<Result<void>> AuditedPersonBook::remove(QString personId)
{
    return recorded(m_book.remove(personId), event(u"remove person"_s, personId));
}

QFuture<Result<core::ErasureReceipt>> AuditedPersonBook::erase(QString personId)
{
    return recorded<core::ErasureReceipt>(m_book.erase(personId), event(u"erase person"_s, personId),
                                          [](AuditEvent &done, const core::ErasureReceipt &receipt) {
                                              done.data = {{u"faces"_s, receipt.faces}, {u"visits"_s, receipt.visits}};
                                          });
}

} // namespace app
