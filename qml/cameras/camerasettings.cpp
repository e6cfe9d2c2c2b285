// SPDX-License-Identifier: MIT
#include "qml/cameras/camerasettings.h"

#include "core/domain/futures.h"
#include "qml/settings/settingwords.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr QLatin1StringView kKey("cameras");
}

CameraSettings::CameraSettings(core::SettingsBook &book, Actor actor, Devices devices, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_actor(std::move(actor))
    , m_devices(std::move(devices))
{ }

QString CameraSettings::where() const { return m_isKnown ? settingOriginOf(m_row) : QString(); }

QStringList CameraSettings::names() const
{
    QStringList names;
    for (const core::CameraSpec &camera : m_cameras)
        names << camera.name;
    return names;
}

void CameraSettings::load()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_problem.clear();
    Q_EMIT changed();
    if (m_devices) { // in a thread of the pool: a camera may take its time to be opened
        core::whenDone(this, QtConcurrent::run(m_devices), [this](const QStringList &found) {
            m_found = found;
            Q_EMIT changed();
        });
    }
    core::whenDone(this, m_book.show(), [this](const core::Result<core::SettingsTable> &table) {
        m_isBusy = false;
        if (table)
            take(*table);
        else
            m_problem = table.error().message;
        Q_EMIT changed();
    });
}

void CameraSettings::take(const core::SettingsTable &table)
{
    const auto row = std::ranges::find(table.rows, kKey, &core::SettingRow::key);
    if (row == table.rows.end())
        return;
    m_row = *row;
    m_isKnown = true;
    m_cameras.clear();
    if (const auto cameras = core::parseCameras(core::splitCameras(m_row.value)))
        m_cameras = *cameras;
    else
        m_problem = cameras.error().message;
}

void CameraSettings::forgetProblem()
{
    m_problem.clear();
    Q_EMIT changed();
}

QVariantMap CameraSettings::entry(const QString &name) const
{
    const auto camera = std::ranges::find(m_cameras, name, &core::CameraSpec::name);
    if (camera == m_cameras.end())
        return {};
    const CameraEntry entry = CameraEntry::of(*camera);
    return {{u"kind"_s, int(entry.kind)},
            {u"address"_s, entry.address},
            {u"user"_s, entry.user},
            {u"hasPassword"_s, entry.hasPassword}};
}

QString CameraSettings::freeName() const
{
    const QStringList taken = names();
    QString name = u"front"_s;
    for (int i = 2; taken.contains(name); ++i)
        name = u"camera-%1"_s.arg(i);
    return name;
}

core::Result<QList<core::CameraSpec>> CameraSettings::with(const QString &before, int kind, const QString &name,
                                                           const QString &address, const QString &user,
                                                           const QString &password) const
{
    QList<core::CameraSpec> cameras = m_cameras;
    const auto old = std::ranges::find(cameras, before, &core::CameraSpec::name);
    CameraEntry entry = old == cameras.end() ? CameraEntry() : CameraEntry::of(*old);
    const bool isSameUser = entry.user == user;
    entry.kind = static_cast<CameraKind::Kind>(kind);
    entry.name = name.trimmed().simplified().replace(u' ', u'-');
    entry.address = address;
    entry.user = user.trimmed();
    entry.password = password;
    entry.hasPassword = entry.hasPassword && isSameUser;
    const core::Result<core::CameraSpec> spec = entry.spec();
    if (!spec)
        return spec.error();
    if (spec->name != before && names().contains(spec->name))
        return core::Error {core::Error::Code::Invalid, tr("Another camera is called “%1” already.").arg(spec->name)};
    if (old == cameras.end())
        cameras << *spec;
    else
        *old = *spec;
    return cameras;
}

QString CameraSettings::judge(const QString &before, int kind, const QString &name, const QString &address,
                              const QString &user, const QString &password) const
{
    const auto cameras = with(before, kind, name, address, user, password);
    return cameras ? QString() : cameras.error().message;
}

void CameraSettings::save(const QString &before, int kind, const QString &name, const QString &address,
                          const QString &user, const QString &password)
{
    const auto cameras = with(before, kind, name, address, user, password);
    if (cameras && !m_isBusy)
        send(*cameras);
}

void CameraSettings::remove(const QString &name)
{
    QList<core::CameraSpec> cameras = m_cameras;
    if (!m_isBusy && cameras.removeIf([&](const core::CameraSpec &camera) { return camera.name == name; }) > 0)
        send(cameras);
}

void CameraSettings::makeFirst(const QString &name)
{
    QList<core::CameraSpec> cameras = m_cameras;
    const auto chosen = std::ranges::find(cameras, name, &core::CameraSpec::name);
    if (m_isBusy || chosen == cameras.end())
        return;
    std::rotate(cameras.begin(), chosen, std::next(chosen));
    send(cameras);
}

void CameraSettings::send(const QList<core::CameraSpec> &cameras)
{
    QString text;
    for (const core::CameraSpec &camera : cameras)
        text += camera.toText() + u'\n'; // one a line: an address may hold commas
    m_isBusy = true;
    m_problem.clear();
    Q_EMIT changed();
    core::whenDone(this, m_book.change({{kKey, text}}, m_actor()),
                   [this](const core::Result<core::SettingsTable> &table) {
                       m_isBusy = false;
                       if (table)
                           take(*table);
                       else // here it is plain which setting it is about
                           m_problem = QString(table.error().message).remove(kKey + ": "_L1);
                       Q_EMIT changed();
                       if (table)
                           Q_EMIT saved();
                   });
}

} // namespace ui
