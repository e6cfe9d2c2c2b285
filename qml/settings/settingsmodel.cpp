// SPDX-License-Identifier: MIT
#include "qml/settings/settingsmodel.h"

#include "core/domain/futures.h"
#include "qml/parts/stationwords.h"
#include "qml/settings/settingwords.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

SettingsModel::SettingsModel(core::SettingsBook &book, Actor actor, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
    , m_actor(std::move(actor))
{ }

int SettingsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

QString SettingsModel::textOf(const core::SettingRow &row) const
{
    const auto edit = m_edits.constFind(row.key);
    return edit == m_edits.cend() ? row.value : edit->value_or(QString());
}

QVariant SettingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::SettingRow &row = at(index.row());
    const core::Setting *setting = core::findSetting(row.key);
    switch (role) {
    case KeyRole:
        return row.key;
    case HeadingRole: {
        const QString group = settingGroupOf(row.key);
        return index.row() > 0 && settingGroupOf(at(index.row() - 1).key) == group ? QString() : group;
    }
    case Qt::DisplayRole:
    case AboutRole:
        return settingTextOf(row);
    case KindRole:
        return settingKindOf(setting);
    case TextRole:
        return textOf(row);
    case ExpectsRole:
        return stationWords(row.expects);
    case ChoicesRole:
        return setting ? setting->choices : QStringList();
    case StepRole:
        return setting ? settingStepOf(*setting) : 0.0;
    case ChangeableRole:
        return row.isChangeable;
    case ChangedRole:
        return m_edits.contains(row.key);
    case KeptRole:
        return row.isChangeable && row.isSaved() && !m_edits.contains(row.key);
    case WhereRole:
        return settingOriginOf(row);
    case ProblemRole:
        return settingProblem(m_problems.value(row.key));
    default:
        return {};
    }
}

QHash<int, QByteArray> SettingsModel::roleNames() const
{
    return {{KeyRole, "key"},           {HeadingRole, "heading"}, {AboutRole, "about"},
            {KindRole, "kind"},         {TextRole, "text"},       {ExpectsRole, "expects"},
            {ChoicesRole, "choices"},   {StepRole, "stepWidth"},  {ChangeableRole, "isChangeable"},
            {ChangedRole, "isChanged"}, {KeptRole, "isKept"},     {WhereRole, "where"},
            {ProblemRole, "problem"}};
}

void SettingsModel::setShowsAll(bool showsAll)
{
    if (m_showsAll == showsAll)
        return;
    m_showsAll = showsAll;
    choose();
    Q_EMIT stateChanged();
}

void SettingsModel::choose()
{
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < m_table.rows.size(); ++i) {
        const core::SettingRow &row = m_table.rows.at(i);
        const bool hasOwnPage = row.key == "cameras"_L1;
        if (m_showsAll || (row.isChangeable && !hasOwnPage))
            m_shown << i;
    }
    endResetModel();
    Q_EMIT countChanged();
}

void SettingsModel::take(const core::SettingsTable &table)
{
    const bool isSameList
        = std::ranges::equal(table.rows, m_table.rows, {}, &core::SettingRow::key, &core::SettingRow::key)
        && std::ranges::equal(table.rows, m_table.rows, {}, &core::SettingRow::isChangeable,
                              &core::SettingRow::isChangeable);
    m_table = table;
    m_edits.clear();
    m_problems.clear();
    m_error.clear();
    if (isSameList) // what is focused stays
        touchedAll();
    else
        choose();
}

void SettingsModel::load()
{
    if (m_isLoading)
        return;
    m_isLoading = true;
    m_isSaved = false;
    Q_EMIT stateChanged();
    core::whenDone(this, m_book.show(), [this](const core::Result<core::SettingsTable> &table) {
        m_isLoading = false;
        if (table)
            take(*table);
        else
            m_error = table.error().message;
        Q_EMIT stateChanged();
    });
}

void SettingsModel::edit(int row, const QString &text)
{
    if (row < 0 || row >= m_shown.size() || !at(row).isChangeable || m_isSaving || text == textOf(at(row)))
        return;
    const QString key = at(row).key;
    m_isSaved = false;
    m_error.clear();
    m_problems.remove(key);
    if (text == at(row).value) {
        m_edits.remove(key);
    } else {
        m_edits.insert(key, text);
        core::Settings scratch;
        if (const core::Setting *setting = core::findSetting(key)) {
            if (const core::Status right = core::assign(scratch, *setting, text); !right)
                m_problems.insert(key, right.error().message);
        }
    }
    touched(row);
}

void SettingsModel::step(int row, int steps)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const core::Setting *setting = core::findSetting(at(row).key);
    bool isNumber = false;
    const double now = textOf(at(row)).toDouble(&isNumber);
    if (!setting || !isNumber)
        return;
    const double width = settingStepOf(*setting);
    const double next = std::clamp((std::round(now / width) + steps) * width, setting->min, setting->max);
    edit(row, QString::number(next, 'g', 10));
}

void SettingsModel::takeBack(int row)
{
    if (row < 0 || row >= m_shown.size() || !at(row).isChangeable || m_isSaving)
        return;
    m_isSaved = false;
    m_problems.remove(at(row).key);
    m_edits.insert(at(row).key, std::nullopt);
    touched(row);
}

void SettingsModel::discard()
{
    if (m_isSaving)
        return;
    m_edits.clear();
    m_problems.clear();
    m_error.clear();
    touchedAll();
    Q_EMIT stateChanged();
}

void SettingsModel::save()
{
    if (!canSave())
        return;
    m_isSaving = true;
    m_error.clear();
    Q_EMIT stateChanged();
    core::whenDone(this, m_book.change(m_edits, m_actor()), [this](const core::Result<core::SettingsTable> &now) {
        m_isSaving = false;
        m_isSaved = now.hasValue();
        if (now)
            take(*now);
        else
            blame(now.error());
        Q_EMIT stateChanged();
    });
}

// The station names the setting that is wrong; where it names none of those that were typed, it is about all.
void SettingsModel::blame(const core::Error &error)
{
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it) {
        const core::Setting *setting = core::findSetting(it.key());
        if (!error.message.contains(it.key()) && !(setting && error.message.contains(setting->env)))
            continue;
        QString said = error.message;
        if (said.startsWith(it.key() + u' '))
            said.remove(0, it.key().size() + 1);
        m_problems.insert(it.key(), said);
    }
    if (m_problems.isEmpty())
        m_error = error.message;
    touchedAll();
}

void SettingsModel::touched(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT stateChanged();
}

void SettingsModel::touchedAll()
{
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_shown.size()) - 1));
}

} // namespace ui
