// SPDX-License-Identifier: MIT
#include "tests/bench/manyvisits.h"

#include "core/domain/ulid.h"
#include "services/storage/visitrecord.h"

#include <QSqlQuery>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using core::Visit;

namespace support {

namespace {
constexpr qint64 kATransaction = 20'000;
constexpr int kFloats = 128; // of an embedding

struct Draw {
    QString camera;
    Visit::Outcome outcome;
    int person; // -1: a stranger
};

// Uneven, as at a real door: some cameras, outcomes and people are rare, and those are the hard ones to find.
Draw drawn(std::mt19937 &random)
{
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    const int camera = below(1000);
    Draw draw {camera < 700 ? u"front"_s : camera < 999 ? u"garden"_s : u"attic"_s, Visit::Outcome::Unknown, -1};
    const int kind = below(1000);
    if (kind < 550) {
        draw.person = below(10) < 6 ? below(4) : below(kPeople); // the household, and friends
        draw.outcome = Visit::Outcome::Known;
    } else if (kind < 900) {
        draw.outcome = Visit::Outcome::Unknown;
    } else if (kind < 998) {
        draw.outcome = Visit::Outcome::NoFace;
    } else {
        draw.outcome = Visit::Outcome::Blocked;
        draw.person = below(kPeople);
    }
    return draw;
}
} // namespace

QList<core::Person> somePeople(services::SqlPersonBook &book)
{
    QList<core::Person> all;
    for (int i = 0; i < kPeople; ++i) {
        core::Person person;
        person.name = u"Person %1"_s.arg(i);
        const auto known = book.find(person.name).result();
        all << (known ? *known : *book.add(person, {}).result());
    }
    return all;
}

bool fillVisits(QSqlDatabase &database, const services::Keyring &ring, const QList<core::Person> &persons,
                qint64 visits)
{
    std::mt19937 random(7);
    core::VisitFace face;
    face.embedding = {u"bench@1"_s, std::vector<float>(kFloats, 0.1F)};
    const auto exec = [&database](const QString &statement) { return QSqlQuery(database).exec(statement); };
    if (!exec(u"PRAGMA synchronous=OFF"_s))
        return false;
    QSqlQuery visit(database);
    QSqlQuery seen(database);
    for (qint64 i = 0; i < visits;) {
        if (!exec(u"BEGIN IMMEDIATE"_s))
            return false;
        visit.prepare(u"INSERT INTO visit (id, camera, trigger_word, started_ms, ended_ms, stored_ms, outcome, rang, "
                      u"answered, snapshot, clip, "
                      "correlation_id, key, sealed_faces) VALUES (?,?,'face',?,?,?,?,0,0,'','','',?,?)"_s);
        seen.prepare(
            u"INSERT INTO visit_person (visit_id, person_id, started_ms, camera, outcome) VALUES (?,?,?,?,?)"_s);
        for (const qint64 end = std::min(visits, i + kATransaction); i < end; ++i) {
            const Draw draw = drawn(random);
            const qint64 ms = kStart + i * kSpacingMs;
            const QString id = core::newId(core::kVisitPrefix, QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
            face.personId = draw.person < 0 ? QString() : persons.at(draw.person).id;
            face.name = draw.person < 0 ? QString() : persons.at(draw.person).name;
            const QByteArray key = ring.newWrappedKey(id);
            const auto sealed = ring.seal(key, id, u"visit.faces:"_s + id, services::packFaces({face}));
            for (const QVariant &value :
                 QVariantList {id, draw.camera, ms, ms + 5000, ms + 5000, core::toString(draw.outcome), key, *sealed})
                visit.addBindValue(value);
            if (!visit.exec())
                return false;
            if (draw.person >= 0) {
                for (const QVariant &value :
                     QVariantList {id, face.personId, ms, draw.camera, core::toString(draw.outcome)})
                    seen.addBindValue(value);
                if (!seen.exec())
                    return false;
            }
        }
        if (!exec(u"COMMIT"_s))
            return false;
        std::fprintf(stderr, "\r%lld of %lld visits", static_cast<long long>(i), static_cast<long long>(visits));
    }
    std::fprintf(stderr, "\n");
    return exec(u"PRAGMA synchronous=FULL"_s);
}

} // namespace support
