// SPDX-License-Identifier: MIT
#include "qml/accuracy/accuracymodel.h"

#include "core/domain/futures.h"
#include "qml/settings/settingwords.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
const QString kKey = u"recognition.threshold_known"_s;
constexpr std::array kShares {100, 1'000, 10'000, 100'000}; // one of so many strangers
constexpr double kSteps = 1000; // a second

QUrl faceUrl(const core::AlikePair::Side &side)
{
    return QUrl(u"image://faces/%1/%2"_s.arg(side.personId, side.faceId));
}
} // namespace

AccuracyModel::AccuracyModel(core::AccuracyBook *book, core::SettingsBook &settings, Actor actor, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
    , m_settings(settings)
    , m_actor(std::move(actor))
{ }

int AccuracyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : int(m_report->persons.size());
}

QVariant AccuracyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::PersonAgreement &person = m_report->persons.at(index.row());
    switch (role) {
    case IdRole:
        return person.personId;
    case Qt::DisplayRole:
    case NameRole:
        return person.name;
    case FactsRole:
        return agreementText(person);
    case AdviceRole:
        return agreementAdvice(person);
    case WellKnownRole:
        return person.advice == core::PersonAgreement::Advice::None;
    case BlockedRole:
        return person.kind == core::Person::Kind::Blocked;
    case HasOddPictureRole:
        return !person.oddFaceId.isEmpty();
    case OddPictureRole:
        return person.oddFaceId.isEmpty() ? QUrl() : faceUrl({person.personId, person.name, person.oddFaceId});
    default:
        return {};
    }
}

QHash<int, QByteArray> AccuracyModel::roleNames() const
{
    return {{IdRole, "personId"},
            {NameRole, "name"},
            {FactsRole, "facts"},
            {AdviceRole, "advice"},
            {WellKnownRole, "isWellKnown"},
            {BlockedRole, "isBlocked"},
            {HasOddPictureRole, "hasOddPicture"},
            {OddPictureRole, "oddPicture"}};
}

QString AccuracyModel::comparedText() const
{
    if (!m_report)
        return {};
    if (m_report->compared < m_report->faces) {
        return tr("Compared: %1 of %2 pictures, the best of everybody.")
            .arg(QLocale().toString(m_report->compared), QLocale().toString(m_report->faces));
    }
    return tr("Compared: %n picture(s), each with each.", nullptr, m_report->compared);
}

bool AccuracyModel::isPairTrouble() const
{
    return hasPair() && m_report->closestPair->verdict != core::AlikePair::Verdict::Apart;
}

QVariantList AccuracyModel::pairSides() const
{
    QVariantList sides;
    if (hasPair()) {
        for (const core::AlikePair::Side &side : {m_report->closestPair->first, m_report->closestPair->second}) {
            sides << QVariantMap {
                {u"name"_s, side.name}, {u"personId"_s, side.personId}, {u"picture"_s, faceUrl(side)}};
        }
    }
    return sides;
}

QUrl AccuracyModel::strangerPicture() const
{
    return hasStranger()
        ? QUrl(
            u"image://visitfaces/%1/%2"_s.arg(m_report->closestStranger->visitId).arg(m_report->closestStranger->face))
        : QUrl();
}

double AccuracyModel::thresholdPlace() const
{
    using Cloud = core::SimilarityCloud;
    return m_report ? std::clamp((m_report->threshold - Cloud::kFrom) / (Cloud::kTo - Cloud::kFrom), 0.0, 1.0) : 1;
}

QString AccuracyModel::rateText() const
{
    return m_report
        ? ui::strangersText(core::strangersTaken(m_report->calibration, m_report->threshold, m_report->faces))
        : QString();
}

QVariantList AccuracyModel::choices() const
{
    if (!m_report || m_report->faces == 0)
        return {};
    QVariantList choices {
        QVariantMap {{u"title"_s, tr("As it was delivered")},
                     {u"detail"_s,
                      tr("Named from %1.").arg(similarityText(m_report->delivered)) + u' '
                          + costText(*m_report, m_report->delivered)},
                     {u"value"_s, QString()},
                     {u"isChosen"_s, !m_isKept && std::abs(m_report->threshold - m_report->delivered) < 0.5 / kSteps},
                     {u"isLooser"_s, false}}};
    for (const int many : kShares) {
        const std::optional<double> exact = core::thresholdFor(m_report->calibration, 1.0 / many, m_report->faces);
        if (!exact)
            continue;
        const double threshold = std::ceil(*exact * kSteps) / kSteps; // never more than was said
        choices << QVariantMap {
            {u"title"_s, tr("One of %1 strangers").arg(QLocale().toString(many))},
            {u"detail"_s, tr("Named from %1.").arg(similarityText(threshold)) + u' ' + costText(*m_report, threshold)},
            {u"value"_s, QString::number(threshold, 'f', 3)},
            {u"isChosen"_s, m_isKept && std::abs(threshold - m_report->threshold) < 0.5 / kSteps},
            {u"isLooser"_s, threshold < m_report->delivered - 0.5 / kSteps}};
    }
    return choices;
}

void AccuracyModel::load()
{
    if (!m_book)
        return;
    if (m_isLoading) {
        m_isStale = true;
        return;
    }
    m_isLoading = true;
    m_error.clear();
    Q_EMIT changed();
    readSetting();
    core::whenDone(this, m_book->study(), [this](const core::Result<core::AccuracyReport> &report) {
        m_isLoading = false;
        beginResetModel();
        if (report)
            m_report = *report;
        else
            m_report.reset();
        endResetModel();
        m_error = report ? QString() : report.error().message;
        Q_EMIT changed();
        if (m_isStale) {
            m_isStale = false;
            load();
        }
    });
}

void AccuracyModel::readSetting()
{
    core::whenDone(this, m_settings.show(), [this](const core::Result<core::SettingsTable> &table) {
        m_isChangeable = false;
        m_isKept = false;
        m_settingNote = table ? QString() : table.error().message;
        if (table) {
            const auto row = std::ranges::find(table->rows, kKey, &core::SettingRow::key);
            m_isChangeable = row != table->rows.end() && row->isChangeable;
            m_isKept = row != table->rows.end() && !row->value.isEmpty();
            if (row != table->rows.end() && !m_isChangeable)
                m_settingNote = settingOriginOf(*row);
        }
        Q_EMIT changed();
    });
}

void AccuracyModel::choose(const QString &value)
{
    if (!canChoose())
        return;
    m_isSaving = true;
    m_error.clear();
    Q_EMIT changed();
    const std::optional<QString> wanted = value.isEmpty() ? std::nullopt : std::optional(value);
    core::whenDone(this, m_settings.change({{kKey, wanted}}, m_actor()),
                   [this](const core::Result<core::SettingsTable> &now) {
                       m_isSaving = false;
                       if (!now)
                           m_error = now.error().message;
                       Q_EMIT changed();
                       if (now)
                           load();
                   });
}

} // namespace ui
