// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/accuracy.h"
#include "core/domain/settingsbook.h"
#include "qml/accuracy/accuracywords.h"
#include "qml/parts/stationwords.h"

#include <QAbstractListModel>
#include <QUrl>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace ui {

//! \brief How well the station recognises its own people, in plain words; its rows are the people. Also chooses the
//! threshold by how many strangers may be taken for somebody known.
class AccuracyModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(bool isOffered READ isOffered CONSTANT)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY changed)
    Q_PROPERTY(bool hasReport READ hasReport NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(int count READ rowCount NOTIFY changed)
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed)
    Q_PROPERTY(bool isGood READ isGood NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString advice READ advice NOTIFY changed)
    Q_PROPERTY(bool isNaming READ isNaming NOTIFY changed)
    Q_PROPERTY(QString sameText READ sameText NOTIFY changed)
    Q_PROPERTY(QString differentText READ differentText NOTIFY changed)
    Q_PROPERTY(QString strangersText READ strangersText NOTIFY changed)
    Q_PROPERTY(QString comparedText READ comparedText NOTIFY changed)
    Q_PROPERTY(bool hasPair READ hasPair NOTIFY changed)
    Q_PROPERTY(bool isPairTrouble READ isPairTrouble NOTIFY changed)
    Q_PROPERTY(QString pairText READ pairText NOTIFY changed)
    Q_PROPERTY(QString pairAdvice READ pairAdvice NOTIFY changed)
    Q_PROPERTY(QVariantList pairSides READ pairSides NOTIFY changed)
    Q_PROPERTY(bool hasStranger READ hasStranger NOTIFY changed)
    Q_PROPERTY(QString strangerText READ strangerText NOTIFY changed)
    Q_PROPERTY(QString strangerAdvice READ strangerAdvice NOTIFY changed)
    Q_PROPERTY(QUrl strangerPicture READ strangerPicture NOTIFY changed)
    Q_PROPERTY(QString strangerVisit READ strangerVisit NOTIFY changed)
    Q_PROPERTY(double thresholdPlace READ thresholdPlace NOTIFY changed)
    Q_PROPERTY(QString thresholdText READ thresholdText NOTIFY changed)
    Q_PROPERTY(QString rateText READ rateText NOTIFY changed)
    Q_PROPERTY(QVariantList choices READ choices NOTIFY changed)
    Q_PROPERTY(bool canChoose READ canChoose NOTIFY changed)
    Q_PROPERTY(bool isSaving READ isSaving NOTIFY changed)
    Q_PROPERTY(QString settingNote READ settingNote NOTIFY changed)
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        FactsRole,
        AdviceRole,
        WellKnownRole,
        BlockedRole,
        HasOddPictureRole,
        OddPictureRole //!< of one that does not look like the others
    };

    using Actor = std::function<QString()>;

    //! \brief \p book may be absent: the station does not tell. Both must outlive it; nothing is read before load().
    //! \p actor says who chooses.
    AccuracyModel(core::AccuracyBook *book, core::SettingsBook &settings, Actor actor, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool isOffered() const { return m_book != nullptr; }
    bool isLoading() const { return m_isLoading; }
    bool hasReport() const { return m_report.has_value(); }
    QString error() const { return stationWords(m_error); } //!< why it could not be told, or the choice not be kept
    bool isKnown() const { return m_report && accuracyVerdictOf(*m_report).isKnown; } //!< enough is stored to say
    bool isGood() const { return m_report && accuracyVerdictOf(*m_report).isGood; }
    QString headline() const { return m_report ? accuracyVerdictOf(*m_report).headline : QString(); }
    QString advice() const { return m_report ? accuracyVerdictOf(*m_report).advice : QString(); }
    bool isNaming() const { return !m_report || m_report->isNaming; }
    QString sameText() const { return m_report ? ui::sameText(*m_report) : QString(); }
    QString differentText() const { return m_report ? ui::differentText(*m_report) : QString(); }
    QString strangersText() const { return m_report ? strangersSeenText(*m_report) : QString(); }
    QString comparedText() const;
    bool hasPair() const { return m_report && m_report->closestPair; }
    bool isPairTrouble() const;
    QString pairText() const { return hasPair() ? ui::pairText(*m_report->closestPair) : QString(); }
    QString pairAdvice() const { return hasPair() ? ui::pairAdvice(*m_report->closestPair) : QString(); }
    QVariantList pairSides() const; //!< two of {name, personId, picture}
    bool hasStranger() const { return m_report && m_report->closestStranger; }
    QString strangerText() const { return m_report ? closestStrangerText(*m_report) : QString(); }
    QString strangerAdvice() const { return m_report ? closestStrangerAdvice(*m_report) : QString(); }
    QUrl strangerPicture() const;
    QString strangerVisit() const { return hasStranger() ? m_report->closestStranger->visitId : QString(); }
    double thresholdPlace() const; //!< 0 to 1 on the clouds' axis
    QString thresholdText() const { return m_report ? similarityText(m_report->threshold) : QString(); }
    QString rateText() const;
    //! \brief {title, detail, value, isChosen, isLooser} each; value is what the setting takes, empty: as delivered.
    QVariantList choices() const;
    bool canChoose() const { return m_isChangeable && !m_isSaving; }
    bool isSaving() const { return m_isSaving; }
    QString settingNote() const
    {
        return stationWords(m_settingNote);
    } //!< why it cannot be chosen here; empty when it can

    const std::optional<core::AccuracyReport> &report() const { return m_report; }

    Q_INVOKABLE void load();
    Q_INVOKABLE void choose(const QString &value);

Q_SIGNALS:
    void changed();

private:
    void readSetting();

    core::AccuracyBook *m_book;
    core::SettingsBook &m_settings;
    const Actor m_actor;
    std::optional<core::AccuracyReport> m_report;
    QString m_error;
    QString m_settingNote;
    bool m_isLoading = false;
    bool m_isStale = false; // asked for again while it was read
    bool m_isChangeable = false;
    bool m_isKept = false; // the threshold was chosen here, or elsewhere where it is saved
    bool m_isSaving = false;
};

} // namespace ui
