// SPDX-License-Identifier: MIT
#include "qml/system/healthwords.h"

#include "qml/parts/stationwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
using Status = core::HealthCheck::Status;

constexpr double kBusyPercent = 80; // as the check itself judges
constexpr double kFullPercent = 85;

bool isAtLeast(const core::HealthCheck &check, const QString &figure, double least)
{
    return check.details.value(figure).toDouble(-1) >= least;
}

bool hasLostCamera(const core::HealthCheck &check)
{
    const QJsonObject cameras = check.details.value(u"cameras"_s).toObject();
    return std::ranges::any_of(cameras, [](const QJsonValue &state) { return state.toString() == "lost"_L1; });
}

class Words {
    Q_DECLARE_TR_FUNCTIONS(HealthWords)
public:
    static QString computerState(const core::HealthCheck &check)
    {
        QStringList busy;
        if (isAtLeast(check, u"cpu_percent"_s, kBusyPercent))
            busy << tr("The processor is very busy.");
        if (isAtLeast(check, u"memory_percent"_s, kBusyPercent))
            busy << tr("Memory is nearly full.");
        if (isAtLeast(check, u"disk_percent"_s, kFullPercent))
            busy << tr("The disk is nearly full.");
        return busy.isEmpty() ? tr("The computer is short of something.") : busy.join(u' ');
    }

    static HealthWords computer(const core::HealthCheck &check)
    {
        const QString title = tr("The computer");
        if (check.status == Status::Healthy)
            return {title, tr("Has processor, memory and disk to spare."), {}};
        return {
            title, computerState(check),
            tr("Visitors may be noticed late. Close what else runs on it, or make room; if it stays so, take a faster "
               "computer or fewer cameras.")};
    }

    static HealthWords parts(const core::HealthCheck &check)
    {
        const QString title = tr("Cameras and recognition");
        if (check.status == Status::Healthy)
            return {title, tr("Pictures come and are looked at."), {}};
        if (check.status == Status::Unhealthy)
            return {title, tr("Nobody looks at the pictures any more."),
                    tr("Start the station again. If it happens once more, look into its log.")};
        if (hasLostCamera(check))
            return {title, tr("A camera gives no picture."),
                    tr("Which one stands below. Look after its power and its cable; it is tried again by itself.")};
        return {title, tr("Still starting."), tr("Wait a minute: models and people are being read.")};
    }

    static HealthWords memory(const core::HealthCheck &check)
    {
        const QString title = tr("The memory of visits");
        if (check.status == Status::Healthy)
            return {title, tr("Visits are stored and can be read."), {}};
        return {title, tr("Visits cannot be stored or read now."),
                tr("New ones wait, and are lost when the station is switched off. Look whether the disk is full or "
                   "broken.")};
    }

    static HealthWords disk(const core::HealthCheck &check)
    {
        const QString title = tr("Room on the disk");
        if (check.status == Status::Healthy)
            return {title, tr("There is room for more visits."), {}};
        if (check.status == Status::Unhealthy)
            return {title, tr("There is no room, or the disk cannot be written to."),
                    tr("Make room at once: visits are lost otherwise.")};
        return {title, tr("Little room is left."), tr("Make room soon: remove what is not needed from this disk.")};
    }

    static HealthWords models(const core::HealthCheck &check)
    {
        const QString title = tr("What recognises faces");
        if (check.status == Status::Healthy)
            return {title, tr("Its files are as they should be."), {}};
        return {title, tr("Files are missing or damaged."),
                tr("It goes on until the next start. Put them back before: doorbellctl models install.")};
    }

    static HealthWords clock(const core::HealthCheck &check)
    {
        const QString title = tr("The clock");
        if (check.status == Status::Healthy)
            return {title, tr("Runs evenly."), {}};
        return {title, tr("Was wrong or jumped."),
                tr("Visits may carry the wrong time. Look whether date and time are right, and set by the network.")};
    }

    static HealthWords journal(const core::HealthCheck &check)
    {
        const QString title = tr("The record of what was done");
        if (check.status == Status::Healthy)
            return {title, tr("Is written, and nobody has changed it."), {}};
        return {title, tr("Cannot be written, or is not as it was written."),
                tr("Open the audit log below and verify it: it says where it begins to be wrong.")};
    }

    static HealthWords certificate(const core::HealthCheck &check)
    {
        const QString title = tr("The secure connection");
        if (check.status == Status::Healthy)
            return {title, tr("Its certificate is valid."), {}};
        return {title, tr("Its certificate runs out, or could not be renewed."),
                tr("Renew the certificate; until then other devices may refuse to connect.")};
    }

    static QString computerFigures(const core::HealthCheck &check)
    {
        const auto percent = [&check](const QString &figure) { return check.details.value(figure).toDouble(-1); };
        const double cpu = percent(u"cpu_percent"_s), memory = percent(u"memory_percent"_s),
                     disk = percent(u"disk_percent"_s);
        if (cpu < 0 || memory < 0 || disk < 0)
            return stationWords(check.message);
        return tr("Processor %1 %, memory %2 %, disk %3 %", "how busy or full each is")
            .arg(qRound(cpu))
            .arg(qRound(memory))
            .arg(qRound(disk));
    }

    static HealthWords other(const core::HealthCheck &check)
    {
        QString title = QString(check.name).replace(u'_', u' ');
        if (!title.isEmpty())
            title[0] = title.at(0).toUpper();
        if (check.status == Status::Healthy)
            return {title, tr("All is well."), {}};
        return {title, tr("Something is not as it should be."), tr("What exactly stands beneath.")};
    }
};
} // namespace

HealthWords healthWordsOf(const core::HealthCheck &check)
{
    HealthWords words = check.name == core::kSystemResources ? Words::computer(check)
        : check.name == core::kApplicationComponents         ? Words::parts(check)
        : check.name == core::kDatabaseConnectivity          ? Words::memory(check)
        : check.name == "disk"_L1                            ? Words::disk(check)
        : check.name == "models"_L1                          ? Words::models(check)
        : check.name == "clock"_L1                           ? Words::clock(check)
        : check.name == "audit_log"_L1                       ? Words::journal(check)
        : check.name == "tls_certificate"_L1                 ? Words::certificate(check)
                                                             : Words::other(check);
    if (check.status == Status::Unknown) {
        const bool isNew = !check.timestamp.isValid();
        words.state = isNew ? Words::tr("Not looked at yet.")
                            : Words::tr("Not known: nothing was heard of it for a while.");
        words.advice = isNew ? QString() : Words::tr("Wait a minute. If it stays so, start the station again.");
    }
    return words;
}

QString healthDetailOf(const core::HealthCheck &check)
{
    return check.name == core::kSystemResources ? Words::computerFigures(check) : stationWords(check.message);
}

} // namespace ui
