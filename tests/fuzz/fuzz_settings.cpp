// SPDX-License-Identifier: MIT
// A configuration file as somebody edited it.
#include "services/config/configloader.h"
#include "tests/fuzz/fuzztarget.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

QList<QByteArray> fuzzSeeds()
{
    return {"[http]\nport = 5000\nbind = \"127.0.0.1\"\n[cameras]\nfront = \"demo:\"\ndoor = \"rtsp://a:b@c/d\"\n",
            "[log]\nlevel = \"info\"\nformat = 'json'\n# note\n",
            "http.port = 0x1388\nenvironment = \"production\"\ndebug = false\nworkers = 1.5\n",
            "[[a]]\nb = {c = 1, d = \"\"\"\nlong\n\"\"\"}\n"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const QTemporaryDir dir; // one file, written again and again
    static const QString path = dir.filePath(u"doorbell.toml"_s);
    QFile file(path);
    mustHold(file.open(QIODevice::WriteOnly) && file.write(viewOf(bytes, size)) == qint64(size), "the test has a disk");
    file.close();
    services::Surroundings surroundings;
    surroundings.homeDir = dir.path();
    services::ConfigOptions options;
    options.configFile = path;
    const auto configured = services::ConfigLoader(surroundings).load(options);
    if (!configured) {
        mustHold(!configured.error().message.isEmpty(), "a refusal says why");
        return 0;
    }
    mustHold(configured->file == path, "what was read is named");
    for (const services::EffectiveValue &value : configured->values)
        mustHold(core::findSetting(value.key) != nullptr, "every value is one of the schema's");
    mustHold(configured->settings.httpPort >= 0 && configured->settings.httpPort <= 65535,
             "what holds lies within its range");
    return 0;
}
