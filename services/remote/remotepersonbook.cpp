// SPDX-License-Identifier: MIT
#include "services/remote/remotepersonbook.h"

#include "core/domain/futures.h"
#include "core/domain/ulid.h"
#include "services/remote/remoteclient.h"
#include "services/remote/stationreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;

constexpr qsizetype kMostPersons = 100'000; // a household is smaller; a station that never comes to an end is none
constexpr qint64 kMostExport = 512 << 20; // all pictures of a person, and all their visits
constexpr int kExportMs = 120'000; // a station reads many visits before it says a word

template <typename T> QFuture<core::Result<T>> unsupported()
{
    return core::readyFuture(core::Result<T>(
        Error {Error::Code::Unsupported,
               u"faces do not travel as numbers; send the pictures, and the station reads them itself"_s}));
}

core::Result<core::Person> readPerson(const core::Result<QJsonObject> &said)
{
    return said ? personFrom(*said) : core::Result<core::Person>(said.error());
}
} // namespace

QFuture<core::Result<core::Person>> RemotePersonBook::add(core::Person, QList<core::EnrolledFace>)
{
    return unsupported<core::Person>();
}
QFuture<core::Result<void>> RemotePersonBook::addFaces(QString, QList<core::EnrolledFace>)
{
    return unsupported<void>();
}
QFuture<core::Result<void>> RemotePersonBook::reencode(QString, core::Embedding) { return unsupported<void>(); }
QFuture<core::Result<QList<core::EnrolledFace>>> RemotePersonBook::allFaces() const
{
    return unsupported<QList<core::EnrolledFace>>();
}

QFuture<core::Result<void>> RemotePersonBook::removeFace(QString faceId)
{
    const QString person = m_personOf.ownerOf(faceId);
    if (person.isEmpty())
        return core::readyFuture(core::Status(
            Error {Error::Code::NotFound, u"this face belongs to nobody whose faces were read; read them first"_s}));
    return m_client.done({.method = "DELETE", .path = {u"persons"_s, person, u"faces"_s, faceId}});
}

QFuture<RemotePersonBook::Entries> RemotePersonBook::persons() const { return personsFrom({}, {}); }

QFuture<RemotePersonBook::Entries> RemotePersonBook::personsFrom(QString cursor, QList<core::PersonEntry> before) const
{
    RemoteAsk ask {.path = {u"persons"_s}, .query = {{u"limit"_s, u"500"_s}}};
    if (!cursor.isEmpty())
        ask.query << std::pair(u"cursor"_s, cursor);
    return m_client.object(std::move(ask))
        .then([this, before](const core::Result<QJsonObject> &said) -> QFuture<Entries> {
            if (!said)
                return core::readyFuture(Entries(said.error()));
            const Entries page = listFrom(*said, u"persons"_s, personEntryFrom);
            if (!page)
                return core::readyFuture(page);
            const QList<core::PersonEntry> all = before + *page;
            const QString next = said->value(u"next_cursor"_s).toString();
            if (next.isEmpty())
                return core::readyFuture(Entries(all));
            if (page->isEmpty() || all.size() > kMostPersons)
                return core::readyFuture(
                    Entries(Error {Error::Code::Corrupt, u"the station's list of persons does not come to an end"_s}));
            return personsFrom(next, all);
        })
        .unwrap();
}

// A name may hold what no path may; and the list is short.
QFuture<core::Result<core::Person>> RemotePersonBook::find(QString idOrName) const
{
    if (idOrName.startsWith(core::kPersonPrefix))
        return m_client.object({.path = {u"persons"_s, idOrName}}).then(readPerson);
    return persons().then([idOrName](const Entries &entries) -> core::Result<core::Person> {
        if (!entries)
            return entries.error();
        const QString wanted = idOrName.simplified().toCaseFolded();
        const auto found = std::ranges::find_if(
            *entries, [&](const core::PersonEntry &entry) { return entry.person.name.toCaseFolded() == wanted; });
        if (found == entries->end())
            return Error {Error::Code::NotFound, u"the station knows nobody called \"%1\""_s.arg(idOrName.left(100))};
        return found->person;
    });
}

QFuture<core::Result<QJsonObject>> RemotePersonBook::exported(QString idOrName) const
{
    return m_client.object(
        {.path = {u"persons"_s, idOrName, u"export"_s}, .timeoutMs = kExportMs, .mostBytes = kMostExport});
}

QFuture<core::Result<QList<core::EnrolledFace>>> RemotePersonBook::faces(QString personId) const
{
    return m_client.object({.path = {u"persons"_s, personId, u"faces"_s}})
        .then([this, personId](const core::Result<QJsonObject> &said) -> core::Result<QList<core::EnrolledFace>> {
            if (!said)
                return said.error();
            core::Result<QList<core::EnrolledFace>> faces = listFrom(*said, u"faces"_s, enrolledFaceFrom);
            if (faces) {
                for (core::EnrolledFace &face : *faces) {
                    face.personId = personId;
                    m_personOf.learn(face.id, personId);
                }
            }
            return faces;
        });
}

QFuture<core::Result<core::Person>> RemotePersonBook::update(core::Person person)
{
    return m_client
        .object(RemoteAsk::post(
            {u"persons"_s, person.id},
            {{u"name"_s, person.name}, {u"kind"_s, core::toString(person.kind)}, {u"notes"_s, person.notes}}, "PATCH"))
        .then(readPerson);
}

QFuture<core::Result<void>> RemotePersonBook::merge(QString fromId, QString intoId)
{
    return m_client.done(RemoteAsk::post({u"persons"_s, fromId, u"merge"_s}, {{u"into"_s, intoId}}));
}

QFuture<core::Result<void>> RemotePersonBook::remove(QString personId)
{
    return m_client.done({.method = "DELETE", .path = {u"persons"_s, personId}});
}

QFuture<core::Result<core::ErasureReceipt>> RemotePersonBook::erase(QString personId)
{
    return m_client.object({.method = "POST", .path = {u"persons"_s, personId, u"erase"_s}})
        .then([](const core::Result<QJsonObject> &said) {
            return said ? erasureReceiptFrom(*said) : core::Result<core::ErasureReceipt>(said.error());
        });
}

} // namespace services
