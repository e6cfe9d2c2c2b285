// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QRect>
#include <QSettings>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace ui {

//! \brief How this window is to look, whichever station it shows: kept in a file of the user's, since two people at one
//! station may want it differently. What cannot be kept holds until the window closes.
class WindowPreferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged) //!< empty: the system's
    Q_PROPERTY(QString languageInUse READ languageInUse NOTIFY languageChanged)
    Q_PROPERTY(Appearance appearance READ appearance WRITE setAppearance NOTIFY appearanceChanged)
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY textPercentChanged) //!< 100 to 150
    Q_PROPERTY(bool isSoundOn READ isSoundOn WRITE setSoundOn NOTIFY soundOnChanged) //!< of the bell
    Q_PROPERTY(Notices notices READ notices WRITE setNotices NOTIFY noticesChanged)
    Q_PROPERTY(int brightness READ brightness WRITE setBrightness NOTIFY brightnessChanged) //!< percent; 0: as it was
    Q_PROPERTY(Backlight backlight READ backlight NOTIFY backlightChanged)
    Q_PROPERTY(bool isMotionReduced READ isMotionReduced WRITE setMotionReduced NOTIFY motionReducedChanged)
public:
    enum Appearance { AsTheSystem, Light, Dark };
    Q_ENUM(Appearance)
    //! What the desktop tells of a ring while the window is not in front; others may see that screen.
    enum Notices { NoNotices, ThatSomebodyRang, WithName };
    Q_ENUM(Notices)
    //! Whether this machine has a panel whose light may be set; Locked: not by this user.
    enum Backlight { NoBacklight, LockedBacklight, FreeBacklight };
    Q_ENUM(Backlight)

    //! \brief Kept in the INI file \p file; empty: kept nowhere.
    explicit WindowPreferences(const QString &file, QObject *parent = nullptr);

    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    QString languageInUse() const; //!< one of languages()
    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);
    bool isSoundOn() const { return m_isSoundOn; }
    void setSoundOn(bool isOn);
    Notices notices() const { return m_notices; }
    void setNotices(Notices notices);
    int brightness() const { return m_brightness; }
    void setBrightness(int percent);
    Backlight backlight() const { return m_backlight; }
    void setBacklight(Backlight backlight); //!< found, not chosen, and so not kept
    bool isMotionReduced() const { return m_isMotionReduced; }
    void setMotionReduced(bool isReduced);

    //! \brief For this run alone: what the command line asks for is not kept. What is empty stays.
    void hold(const QString &language, std::optional<Appearance> appearance);

    //! \brief Where the window of this station ("here", or its address) was last; invalid: nowhere yet.
    QRect placeOf(const QString &station) const;
    void keepPlace(const QString &station, const QRect &place);

    //! \brief The languages that the window speaks, as ISO 639-1 codes.
    static QStringList languages();
    Q_INVOKABLE QStringList offeredLanguages() const { return languages(); }
    Q_INVOKABLE QString nameOf(const QString &language) const; //!< as its speakers write it

    static QString defaultFile(); //!< in the user's folder for such files

    static constexpr int kLeastPercent = 100;
    static constexpr int kMostPercent = 150;
    static constexpr int kLeastBrightness = 10;

Q_SIGNALS:
    void languageChanged();
    void appearanceChanged();
    void textPercentChanged();
    void motionReducedChanged();
    void soundOnChanged();
    void noticesChanged();
    void brightnessChanged();
    void backlightChanged();

private:
    void keep(const QString &name, const QVariant &value);
    template <typename T>
    void set(T &member, const T &value, const QString &name, const QVariant &kept, void (WindowPreferences::*changed)())
    {
        if (value == member)
            return;
        member = value;
        keep(name, kept);
        Q_EMIT(this->*changed)();
    }

    const QString m_file;
    QString m_language;
    Appearance m_appearance = AsTheSystem;
    int m_textPercent = kLeastPercent;
    bool m_isMotionReduced = false;
    bool m_isSoundOn = true;
    Notices m_notices = ThatSomebodyRang;
    int m_brightness = 0;
    Backlight m_backlight = NoBacklight;
};

} // namespace ui
