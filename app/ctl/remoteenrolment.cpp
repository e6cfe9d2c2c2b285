// SPDX-License-Identifier: MIT
#include "app/ctl/remoteenrolment.h"

#include "app/ctl/context.h"
#include "app/ctl/output.h"
#include "app/ctl/progress.h"
#include "services/remote/remotephotos.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace app {

namespace {
core::Result<QByteArray> readImage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error {core::Error::Code::Io, u"%1 cannot be read: %2"_s.arg(path, file.errorString())};
    return file.read(services::RemotePhotos::kMostBytes + 1); // one that is longer is refused with its reason
}

// What the owner should know of the pictures. How many were not taken.
int noteOf(const core::EnrolmentReport &enrolment, const QStringList &paths, const QString &name)
{
    int refused = 0;
    for (qsizetype i = 0; i < enrolment.pictures.size(); ++i) {
        const core::EnrolmentReport::Picture &picture = enrolment.pictures.at(i);
        refused += picture.isTaken ? 0 : 1;
        if (!picture.message.isEmpty())
            printNote(
                u"%1: %2: %3"_s.arg(picture.isTaken ? u"note"_s : u"not taken"_s, paths.value(i), picture.message));
    }
    if (enrolment.tooAlike) {
        printNote(u"warning: %1 looks very much like %2 (similarity %3); the station will often say \"unknown\" for "
                  u"both. If they are the same person, "
                  "merge them: doorbellctl person merge \"%1\" \"%2\""_s.arg(name, enrolment.tooAlike->name)
                      .arg(enrolment.tooAlike->similarity, 0, 'f', 2));
    }
    for (const int at : enrolment.unlikeTheOthers)
        printNote(u"warning: %1 does not look like the other pictures; is it the same person?"_s.arg(paths.value(at)));
    return refused;
}
} // namespace

int addPersonRemotely(Context &context, const core::Person &person, const std::vector<std::string> &images, bool json)
{
    QStringList paths;
    QList<core::PictureFile> pictures;
    for (const std::string &image : images) {
        const QString path = QString::fromStdString(image);
        const core::Result<QByteArray> bytes = readImage(path);
        if (!bytes) {
            printNote(u"not taken: "_s + bytes.error().message);
            continue;
        }
        paths << path;
        pictures << core::PictureFile {*bytes, path};
    }
    if (pictures.isEmpty())
        return fail({core::Error::Code::Invalid, u"nobody was added: none of the pictures could be read"_s});
    const core::Result<core::EnrolmentReport> added = context.remotePhotos().addPerson(person, pictures).result();
    if (!added)
        return fail(added.error());
    const int refused = noteOf(*added, paths, added->person.name) + int(images.size()) - int(pictures.size());
    const int taken = int(images.size()) - refused;
    if (json)
        printJson({{u"id"_s, added->person.id},
                   {u"name"_s, added->person.name},
                   {u"kind"_s, core::toString(added->person.kind)},
                   {u"faces"_s, taken},
                   {u"refused"_s, refused}});
    else
        printLine(u"added %1 (%2) with %3 of %4 pictures"_s.arg(added->person.name, added->person.id)
                      .arg(taken)
                      .arg(images.size()));
    return kSuccess;
}

int addFacesRemotely(Context &context, const core::Person &person, const std::vector<std::string> &images, bool json)
{
    int taken = 0;
    Progress progress(u"sending picture"_s, qint64(images.size()));
    for (const std::string &image : images) {
        const QString path = QString::fromStdString(image);
        const core::Result<QByteArray> bytes = readImage(path);
        const core::Result<core::EnrolmentReport> added = bytes
            ? context.remotePhotos().addFaces(person.id, {{*bytes, path}}).result()
            : core::Result<core::EnrolmentReport>(bytes.error());
        progress.advance();
        if (!added)
            printNote(u"not taken: %1: %2"_s.arg(path, added.error().message));
        else if (noteOf(*added, {path}, person.name) == 0)
            ++taken;
    }
    if (taken == 0)
        return fail({core::Error::Code::Invalid,
                     u"%1 has no more faces: none of the pictures could be taken"_s.arg(person.name)});
    if (json)
        printJson({{u"id"_s, person.id},
                   {u"name"_s, person.name},
                   {u"faces"_s, taken},
                   {u"refused"_s, int(images.size()) - taken}});
    else
        printLine(u"%1 has %2 more faces"_s.arg(person.name).arg(taken));
    return kSuccess;
}

} // namespace app
