// SPDX-License-Identifier: MIT
#pragma once

#include "qml/live/livecamera.h"
#include "qml/parts/stationparts.h"
#include "qml/parts/stationwords.h"

#include <QAbstractListModel>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief Pictures that somebody is to be known by, each judged as soon as it is there, and who they are of. Nothing is
//! kept before add().
class EnrolmentDraft : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
    Q_PROPERTY(int goodCount READ goodCount NOTIFY stateChanged)
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY stateChanged)
    Q_PROPERTY(bool isAdding READ isAdding NOTIFY stateChanged)
    Q_PROPERTY(int addedCount READ addedCount NOTIFY stateChanged)
    Q_PROPERTY(int unlikeCount READ unlikeCount NOTIFY stateChanged) //!< good or taken, but unlike the others
    Q_PROPERTY(bool isDone READ isDone NOTIFY stateChanged)
    Q_PROPERTY(QString personId READ personId NOTIFY stateChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY stateChanged)
    Q_PROPERTY(QString alikeName READ alikeName NOTIFY stateChanged)
    Q_PROPERTY(QString alikeId READ alikeId NOTIFY stateChanged)
    Q_PROPERTY(QString message READ message NOTIFY stateChanged)
    Q_PROPERTY(Verdict lastVerdict READ lastVerdict NOTIFY stateChanged)
public:
    //! What became of a picture.
    enum Verdict {
        Waiting,
        Judging,
        Good,
        Taken, //!< the person is known by it now
        Unreadable,
        NoFace,
        SeveralFaces,
        TooSmall,
        TooDark,
        Blurred,
        TurnedAway,
        PoorView,
        NotJudged, //!< the station could not look at it
    };
    Q_ENUM(Verdict)
    enum Role { PictureRole = Qt::UserRole + 1, SourceRole, VerdictRole, MessageRole, UnlikeRole };

    explicit EnrolmentDraft(const StationParts &parts, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int goodCount() const { return countOf(Good); }
    int waitingCount() const { return countOf(Waiting) + countOf(Judging); }
    bool isAdding() const { return m_isAdding; }
    int addedCount() const { return countOf(Taken); }
    int unlikeCount() const;
    bool isDone() const { return m_isDone; }
    QString personId() const { return m_person.id; } //!< who gets the faces; empty while nobody was added
    QString personName() const { return m_person.name; }
    QString alikeName() const { return m_alike ? m_alike->name : QString(); } //!< of somebody hard to tell from
    QString alikeId() const { return m_alike ? m_alike->personId : QString(); }
    //! \brief Why it was not done; empty when there is nothing to say.
    QString message() const { return stationWords(m_message); }
    Verdict lastVerdict() const { return m_lastVerdict; } //!< on the picture that was judged last

    Q_INVOKABLE void begin(); //!< empty, for somebody new
    Q_INVOKABLE void beginFor(const QString &personId, const QString &name); //!< more pictures of somebody known
    Q_INVOKABLE void addFiles(const QList<QUrl> &files);
    //! \brief The picture that the camera shows now. False when it shows none.
    Q_INVOKABLE bool addFrame(ui::LiveCamera *camera);
    //! \brief A picture of a camera, which nobody writes to. What judged() will call it; 0 when there is no room.
    quint64 addPicture(const cv::Mat &pixels, const QString &camera);
    bool hasPicture(quint64 key) const { return rowOf(key) >= 0; } //!< that addPicture() has added
    void removePicture(quint64 key);
    Q_INVOKABLE void removeAt(int row);
    Q_INVOKABLE void dismissAlike(); //!< the warning was read
    Q_INVOKABLE void retry(); //!< judges once more what could not be looked at
    //! \brief Adds the person by the good pictures, or the pictures to the person they are of. \p hasAgreed: they said
    //! so, which the notes keep.
    Q_INVOKABLE void add(const QString &name, bool isBlocked, bool hasAgreed);

    static constexpr int kMost = 60; //!< pictures of one person at once

Q_SIGNALS:
    void countChanged();
    void stateChanged();
    void judged(quint64 key, ui::EnrolmentDraft::Verdict verdict); //!< of addPicture()

private:
    struct Picture {
        quint64 key = 0;
        core::PictureFile file;
        QUrl thumbnail;
        Verdict verdict = Waiting;
        QString message;
        bool isUnlike = false; // the others
    };
    struct Prepared {
        QByteArray bytes;
        QUrl thumbnail;
        QString problem; // empty: none
    };

    static Prepared prepare(const QString &path);
    static Prepared prepare(const cv::Mat &pixels);
    static Verdict verdictOf(core::PictureProblem problem);

    int countOf(Verdict verdict) const;
    int rowOf(quint64 key) const;
    quint64 append(const QString &source, const QFuture<Prepared> &prepared);
    void judgeNext();
    void setVerdict(int row, Verdict verdict, const QString &message = {});
    void resetTo(const core::Person &person);
    void addNext();
    void take(const QList<quint64> &keys, const core::Result<core::EnrolmentReport> &report);
    void finish(const QString &message);

    core::EnrolmentDesk &m_desk;
    QList<Picture> m_pictures;
    core::Person m_person;
    std::optional<core::TooAlike> m_alike;
    QString m_message;
    Verdict m_lastVerdict = Waiting;
    quint64 m_nextKey = 1;
    int m_round = 0; // counts beginnings; what belongs to one before is passed over
    bool m_isJudging = false;
    bool m_isAdding = false;
    bool m_isDone = false;
};

} // namespace ui
