// SPDX-License-Identifier: MIT
// What the settings' schema says of each setting, word for word; the test of the settings' model compares.
#include "qml/settings/settingwords.h"

#include <QtGlobal>

namespace ui {

// clang-format off
const QList<const char *> &settingTexts()
{
    static const QList<const char *> texts {
        QT_TRANSLATE_NOOP("StationWords", "What this station is for. In production a secret key is required and debugging is refused."),
        QT_TRANSLATE_NOOP("StationWords", "Shows internal details to whoever asks; never in production."),
        QT_TRANSLATE_NOOP("StationWords", "Random text of at least 32 characters that sessions are bound to: another one ends them all; `openssl rand -hex 32` makes one."),
        QT_TRANSLATE_NOOP("StationWords", "Folder of the database, pictures and logs."),
        QT_TRANSLATE_NOOP("StationWords", "Folders of model files, searched in this order."),
        QT_TRANSLATE_NOOP("StationWords", "Another database than SQLite in the data folder: `postgresql://…`."),
        QT_TRANSLATE_NOOP("StationWords", "Password for the database, where its URL has none."),
        QT_TRANSLATE_NOOP("StationWords", "The cameras: `front=rtsp://…,back=file:clip.mp4`; in the file also a table `[cameras]` with one line a camera."),
        QT_TRANSLATE_NOOP("StationWords", "Seconds without anybody after which a visit is over."),
        QT_TRANSLATE_NOOP("StationWords", "Seconds of pictures kept from before a visit begins."),
        QT_TRANSLATE_NOOP("StationWords", "Most memory these pictures take, in MiB a camera; then the oldest go earlier."),
        QT_TRANSLATE_NOOP("StationWords", "JPEG quality of a visit's picture."),
        QT_TRANSLATE_NOOP("StationWords", "What finds and recognises faces: the networks, or what needs no model file; automatic takes the networks where they are installed."),
        QT_TRANSLATE_NOOP("StationWords", "Id of the recognition model (`doorbellctl models list`)."),
        QT_TRANSLATE_NOOP("StationWords", "Least similarity to name somebody, in the model's own scale."),
        QT_TRANSLATE_NOOP("StationWords", "Least similarity to say that somebody blocked is here."),
        QT_TRANSLATE_NOOP("StationWords", "Least lead in similarity over the second person."),
        QT_TRANSLATE_NOOP("StationWords", "Times WORKER_THREADS: how many pictures are analysed at once."),
        QT_TRANSLATE_NOOP("StationWords", "Times WORKER_PROCESSES: how many pictures are analysed at once."),
        QT_TRANSLATE_NOOP("StationWords", "Pictures that may wait for analysis; beyond it the oldest give way, and are counted."),
        QT_TRANSLATE_NOOP("StationWords", "Address that health, API and metrics listen on; `0.0.0.0` or `::` for every one of this machine."),
        QT_TRANSLATE_NOOP("StationWords", "Port of health and API; 0 takes any free one."),
        QT_TRANSLATE_NOOP("StationWords", "Milliseconds after SIGTERM in which new work is still taken, so that a balancer can look elsewhere."),
        QT_TRANSLATE_NOOP("StationWords", "Requests to the API that one address may send on average, four seconds' worth at once; 0: as many as it likes."),
        QT_TRANSLATE_NOOP("StationWords", "Addresses or networks of proxies in front, with commas between: for whom these ask is taken from X-Forwarded-For. Anybody else's is ignored."),
        QT_TRANSLATE_NOOP("StationWords", "Certificate chain (PEM, the station's own first); together with the key it turns HTTPS on. A new one is taken within seconds."),
        QT_TRANSLATE_NOOP("StationWords", "Private key (PEM, RSA or EC, without a passphrase) of the certificate."),
        QT_TRANSLATE_NOOP("StationWords", "HTTPS with a certificate that the station makes itself, in `tls` in the data folder; its fingerprint is in the log."),
        QT_TRANSLATE_NOOP("StationWords", "Least characters of a new password."),
        QT_TRANSLATE_NOOP("StationWords", "Wrong passwords in a row that cost no waiting; each further one doubles the wait, from one second on."),
        QT_TRANSLATE_NOOP("StationWords", "The longest wait after wrong passwords."),
        QT_TRANSLATE_NOOP("StationWords", "Minutes without a request after which a user must sign in again."),
        QT_TRANSLATE_NOOP("StationWords", "Minutes after which a user must sign in again in any case."),
        QT_TRANSLATE_NOOP("StationWords", "Whether `/metrics` is served."),
        QT_TRANSLATE_NOOP("StationWords", "Port of `/metrics`; 0 takes any free one."),
        QT_TRANSLATE_NOOP("StationWords", "Least level that is written."),
        QT_TRANSLATE_NOOP("StationWords", "One JSON object a line, or text for people; automatic is text on a terminal and JSON elsewhere."),
        QT_TRANSLATE_NOOP("StationWords", "File that the log is written to as well, for a station that nothing collects the log of; JSON unless LOG_FORMAT is `text`."),
        QT_TRANSLATE_NOOP("StationWords", "Size in MiB from which on that file becomes `<file>.1` and a new one is begun."),
        QT_TRANSLATE_NOOP("StationWords", "Older log files that are kept: `<file>.1` is the newest of them."),
        QT_TRANSLATE_NOOP("StationWords", "Size in MiB at which the audit log begins another file; none is ever removed."),
    };
    return texts;
}
// clang-format on

} // namespace ui
