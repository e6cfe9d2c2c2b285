// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/settings.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace services {

//! \brief One effective value and where it came from, for "config show". Secrets and passwords are
//! masked already.
struct EffectiveValue {
    enum class Source { Default, Saved, File, Environment, Option };

    QString key;
    QString env;
    QString text; //!< empty: not set
    Source source = Source::Default;
    QString origin; //!< "--data-dir", "HTTP_PORT", "HTTP_PORT_FILE",
                    //!< "/etc/doorbell/doorbell.toml:12"; of a saved one its file;
                    //!< empty for a default
};

//! \brief The settings in force and the story of each.
struct Configured {
    core::Settings settings;
    QList<EffectiveValue> values; //!< in the schema's order
    QString file; //!< the config file that was read; empty when none
    QMap<QString, QString> saved; //!< what was changed while a station ran, whether it holds now or
                                  //!< something of higher rank does; as assign() takes it, with passwords
    bool hasDemoFromOption = false; //!< the camera demo=demo: is not of the setting, but of --demo

    //! \brief The row of this key; nullptr for a key that the schema does not have.
    const EffectiveValue *value(QStringView key) const;
    QString toText() const; //!< a table for people
    QJsonObject toJson() const; //!< {"file":…,"settings":{KEY:{"value":…,"source":…,"origin":…}}}
};

//! \brief Where a program finds itself: what the defaults depend on. A test makes its own.
struct Surroundings {
    QProcessEnvironment environment;
    QString homeDir;
    int cores = 1;
    QStringList configFiles; //!< looked for in this order when no file is named

    static Surroundings ofThisProcess();
};

//! \brief What the command line says: a setting's key, and the option as it was written, for
//! messages.
struct ConfigOption {
    QString key;
    QString name; //!< "--data-dir"
    QString text; //!< of "cameras": one NAME=URL; the option may come several times
};

struct ConfigOptions {
    QString configFile; //!< must exist when given
    QList<ConfigOption> values;
    bool addDemoCamera = false; //!< adds the camera demo=demo: to those from anywhere else
};

//! \brief Brings options, environment, config file, what was saved (savedsettings.h) and defaults
//! together, in this order of rank. Any thread.
class ConfigLoader {
public:
    explicit ConfigLoader(Surroundings surroundings);

    //! \brief The settings in force, or one sentence that names the variable, option or file and
    //! line that is wrong and what would be right. Values of lower rank are checked too. An empty
    //! variable counts as not set.
    core::Result<Configured> load(const ConfigOptions &options = {}) const;

private:
    Surroundings m_surroundings;
};

QString toString(EffectiveValue::Source source);

//! \brief The table of docs/configuration.md, in Markdown, from the schema.
QString configurationReference();

} // namespace services
