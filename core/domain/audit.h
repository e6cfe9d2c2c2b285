// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

#include <functional>
#include <optional>

namespace core {

//! \brief Something that was done or refused, for whoever asks later. Ids, never names, pictures or embeddings.
struct AuditEvent {
    Q_GADGET
public:
    enum class Type {
        Authentication,
        Authorization,
        DataAccess,
        DataModification,
        SecurityEvent,
        SystemChange,
        FaceRecognition,
        NotificationSent
    };
    Q_ENUM(Type)

    Type type = Type::SystemChange;
    QString actor; //!< who: "station", "cli:anna", "user:usr_…"
    QString action; //!< "start", "erase person"
    QString resource; //!< what it was done to: "vis_…", "per_…", "station"
    QString result = QStringLiteral("success");
    QString correlationId; //!< kept in data as "correlation_id"; empty when there is none
    QJsonObject data; //!< whatever else explains it
    QDateTime time; //!< UTC; invalid: when it is recorded

    bool operator==(const AuditEvent &) const = default;
};

//! \brief An event as the log holds it.
struct AuditEntry {
    qint64 seq = 0; //!< from 1, without gaps
    AuditEvent event;
    QString hash; //!< 64 hexadecimal digits
};

//! \brief Which entries are wanted. Newest first. Empty fields do not filter.
struct AuditQuery {
    std::optional<AuditEvent::Type> type;
    QString actor;
    QString correlationId;
    QDateTime since; //!< at or after
    QDateTime until; //!< before
    int limit = 50; //!< 1 to 500
    QString cursor; //!< AuditPage::nextCursor of the page before; opaque
};

struct AuditPage {
    QList<AuditEntry> entries;
    QString nextCursor; //!< empty on the last page
};

//! \brief What became of the log, and where it begins to be wrong.
struct AuditVerdict {
    Q_GADGET
public:
    enum class Kind {
        Intact,
        Altered, //!< an entry is not as it was written
        Removed, //!< entries are missing before others that are there
        Inserted, //!< something stands in it that was never recorded there
        Reordered,
        CutShort, //!< its end is missing
        Forged, //!< every hash fits, but not to what was signed
        Unfinished, //!< more stands at its end than was ever acknowledged and signed: a crash, which the next start
                    //!< mends, or an addition
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Intact;
    qint64 entries = 0; //!< good ones, from the first
    qint64 firstBad = 0; //!< number of the first entry that is not as it should be; 0 when there is none
    QString file; //!< where that is
    qint64 line = 0; //!< from 1
    QString message; //!< what was found and what to do, for a person
    double seconds = 0; //!< it took

    bool isIntact() const { return kind == Kind::Intact; }
};

//! \brief The log of what was done, that nobody can change unnoticed. Calls return at once, from any thread; the work
//! happens elsewhere.
class AuditTrail {
public:
    //! \brief Bytes checked so far and in all; called in the verifying thread.
    using Progress = std::function<void(qint64 done, qint64 total)>;

    virtual ~AuditTrail() = default;

    //! \brief When the future is there with success, the entry survives a power cut. Entries of one thread keep their
    //! order.
    virtual QFuture<Result<void>> record(AuditEvent event) = 0;
    virtual QFuture<Result<AuditPage>> page(AuditQuery query) const = 0;
    //! \brief Checks every entry. An error only where the log cannot be read; a bad log is a verdict.
    virtual QFuture<Result<AuditVerdict>> verify(Progress progress) const = 0;
};

//! \brief The newest entry that was acknowledged. Nothing recorded yet: seq 0.
struct AuditHead {
    qint64 seq = 0;
    QByteArray hash; //!< 64 hexadecimal digits

    bool operator==(const AuditHead &) const = default;
};

//! \brief Keeps the head away from the log, so that a log cut short is noticed. Calls return at once, from any thread.
class AuditHeadStore {
public:
    virtual ~AuditHeadStore() = default;
    virtual QFuture<Result<AuditHead>> load() const = 0;
    virtual QFuture<Result<void>> save(AuditHead head) = 0;
};

//! \brief The words outside programs see: "data_access", "cut_short", … and back; nothing for a word that is none of
//! them.
QString toString(AuditEvent::Type type);
QString toString(AuditVerdict::Kind kind);
std::optional<AuditEvent::Type> auditTypeFromString(QStringView word);

//! \brief What outside programs read, with the field names of the contract.
QJsonObject toJson(const AuditEntry &entry);
QJsonObject toJson(const AuditVerdict &verdict);

} // namespace core

Q_DECLARE_METATYPE(core::AuditVerdict)
