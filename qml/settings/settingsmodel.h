// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/settingsbook.h"
#include "qml/parts/stationwords.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace ui {

//! \brief The station's settings, by group, and what somebody is about to change of them. What is typed is checked at
//! once, as the station would; saving changes all or nothing.
class SettingsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY stateChanged)
    Q_PROPERTY(bool isSaving READ isSaving NOTIFY stateChanged)
    Q_PROPERTY(bool isSaved READ isSaved NOTIFY stateChanged)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)
    Q_PROPERTY(int changes READ changes NOTIFY stateChanged)
    Q_PROPERTY(bool canSave READ canSave NOTIFY stateChanged)
    Q_PROPERTY(bool showsAll READ showsAll WRITE setShowsAll NOTIFY stateChanged)
    Q_PROPERTY(QString file READ file NOTIFY stateChanged)
public:
    enum Kind { Switch, Number, Choice, Words };
    Q_ENUM(Kind)
    enum Role {
        KeyRole = Qt::UserRole + 1,
        HeadingRole, //!< of the group, where it begins
        AboutRole,
        KindRole,
        TextRole, //!< what is typed, or else what holds
        ExpectsRole,
        ChoicesRole,
        StepRole, //!< of a number, for its keys
        ChangeableRole,
        ChangedRole, //!< and not saved
        KeptRole, //!< was changed here once, and can go back
        WhereRole, //!< where the value comes from, and how it is changed where that cannot be here
        ProblemRole
    };

    using Actor = std::function<QString()>;

    //! \brief \p book must outlive it; nothing is read before load(). \p actor says who saves.
    SettingsModel(core::SettingsBook &book, Actor actor, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool isLoading() const { return m_isLoading; }
    bool isSaving() const { return m_isSaving; }
    bool isSaved() const { return m_isSaved; } //!< the last save is in force
    QString error() const { return stationWords(m_error); } //!< of no one field
    int changes() const { return int(m_edits.size()); }
    bool canSave() const { return !m_edits.isEmpty() && m_problems.isEmpty() && !m_isSaving; }
    bool showsAll() const { return m_showsAll; } //!< also what cannot be changed here
    void setShowsAll(bool showsAll);
    QString file() const { return m_table.file; } //!< the config file that was read; empty when none

    Q_INVOKABLE void load(); //!< forgets what was typed
    Q_INVOKABLE void edit(int row, const QString &text);
    Q_INVOKABLE void step(int row, int steps); //!< a number, by its step
    Q_INVOKABLE void takeBack(int row); //!< what was kept here: back to what holds without
    Q_INVOKABLE void discard();
    Q_INVOKABLE void save();

Q_SIGNALS:
    void countChanged();
    void stateChanged();

private:
    const core::SettingRow &at(int row) const { return m_table.rows.at(m_shown.at(row)); }
    QString textOf(const core::SettingRow &row) const;
    void take(const core::SettingsTable &table);
    void choose();
    void touched(int row);
    void touchedAll();
    void blame(const core::Error &error);

    core::SettingsBook &m_book;
    const Actor m_actor;
    core::SettingsTable m_table;
    QList<int> m_shown; // rows of the table
    QHash<QString, std::optional<QString>> m_edits;
    QHash<QString, QString> m_problems; // by key
    QString m_error;
    bool m_isLoading = false;
    bool m_isSaving = false;
    bool m_isSaved = false;
    bool m_showsAll = false;
};

} // namespace ui
