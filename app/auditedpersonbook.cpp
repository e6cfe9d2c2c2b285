// SPDX-License-Identifier: MIT
#include "app/auditedpersonbook.h"

#include "core/domain/visit.h"

#include <QPromise>

#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {
using core::AuditEvent;
using core::Error;
using core::Result;

// Whose fault it was: the caller's, or the station's.
QString wordOf(Error::Code code)
{
    const bool isRefusal = code == Error::Code::Invalid || code == Error::Code::NotFound
        || code == Error::Code::Conflict;
    return isRefusal ? u"refused"_s : u"failed"_s;
}

// Waits for the change, then for its entry; in the threads where these are done.
template <typename T>
QFuture<Result<T>> afterRecording(core::AuditTrail &trail, QFuture<Result<T>> change,
                                  std::function<AuditEvent(const Result<T> &)> describe)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    change.then([&trail, promise, describe](const Result<T> &result) {
        trail.record(describe(result)).then([promise, result](const Result<void> &written) {
            if (!written && result)
                promise->addResult(
                    Error {written.error().code,
                           u"the change was made, but it could not be recorded: "_s + written.error().message});
            else
                promise->addResult(result);
            promise->finish();
        });
    });
    return future;
}
} // namespace

AuditedPersonBook::AuditedPersonBook(core::PersonBook &book, core::AuditTrail &trail, QString actor,
                                     QString correlationId)
    : m_book(book)
    , m_trail(trail)
    , m_actor(std::move(actor))
    , m_correlationId(std::move(correlationId))
{ }

AuditEvent AuditedPersonBook::event(const QString &action, const QString &resource, const QJsonObject &data) const
{
    return {AuditEvent::Type::DataModification, m_actor, action, resource, u"success"_s, m_correlationId, data, {}};
}

template <typename T>
QFuture<Result<T>> AuditedPersonBook::recorded(QFuture<Result<T>> change, AuditEvent event,
                                               std::function<void(AuditEvent &, const T &)> complete) const
{
    return afterRecording<T>(m_trail, change, [event, complete](const Result<T> &result) {
        AuditEvent done = event;
        if (!result)
            done.result = wordOf(result.error().code);
        else if (complete)
            complete(done, *result);
        return done;
    });
}

QFuture<Result<void>> AuditedPersonBook::recorded(QFuture<Result<void>> change, AuditEvent event) const
{
    return afterRecording<void>(m_trail, change, [event](const Result<void> &result) {
        AuditEvent done = event;
        if (!result)
            done.result = wordOf(result.error().code);
        return done;
    });
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

QFuture<Result<QList<core::PersonEntry>>> AuditedPersonBook::persons() const { return m_book.persons(); }
QFuture<Result<core::Person>> AuditedPersonBook::find(QString idOrName) const
{
    return m_book.find(std::move(idOrName));
}
QFuture<Result<QList<core::EnrolledFace>>> AuditedPersonBook::faces(QString personId) const
{
    return m_book.faces(std::move(personId));
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
