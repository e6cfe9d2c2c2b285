// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace core {

template <typename T> struct FutureValue {
    using Type = T;
};
template <typename T> struct FutureValue<QFuture<T>> {
    using Type = T;
};

template <typename T> QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

//! \brief Runs \p work in the thread of \p object, which must not be destroyed before that thread is asked no more.
template <typename Work> auto callIn(QObject *object, Work work) -> QFuture<std::invoke_result_t<Work>>
{
    using T = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    QMetaObject::invokeMethod(object, [promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

//! \brief When \p future is there, calls \p next with its value in the thread of \p context; with \p context gone
//! nothing is called. (QFuture::then() with a context races with its destruction in Qt 6.4.)
template <typename T, typename Next> void whenDone(QObject *context, const QFuture<T> &future, Next next)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, next = std::move(next)]() mutable {
        watcher->deleteLater();
        if (watcher->future().isResultReadyAt(0))
            next(watcher->result());
    });
    watcher->setFuture(future);
}

//! \brief Fulfils \p promise with \p value.
template <typename T> void fulfil(QObject *, const std::shared_ptr<QPromise<T>> &promise, T value)
{
    promise->addResult(std::move(value));
    promise->finish();
}

//! \brief Fulfils \p promise with what \p future gives once it is there; with \p context gone it stays empty.
template <typename T> void fulfil(QObject *context, const std::shared_ptr<QPromise<T>> &promise, QFuture<T> future)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, promise] {
        watcher->deleteLater();
        try {
            if (watcher->future().isResultReadyAt(0))
                promise->addResult(watcher->result());
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
    watcher->setFuture(future);
}

//! \brief When \p future is there, calls \p next with its value in the thread of \p context, and gives on what that
//! gives, a value or a future. As whenDone() in all else; with \p context gone the result stays empty.
template <typename T, typename Next>
auto thenIn(QObject *context, const QFuture<T> &future, Next next)
    -> QFuture<typename FutureValue<std::invoke_result_t<Next, T>>::Type>
{
    using Value = typename FutureValue<std::invoke_result_t<Next, T>>::Type;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> result = promise->future();
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [context, watcher, promise, next = std::move(next)]() mutable {
                         watcher->deleteLater();
                         try {
                             if (watcher->future().isResultReadyAt(0))
                                 fulfil(context, promise, next(watcher->result()));
                             else
                                 promise->finish();
                         } catch (...) {
                             promise->setException(std::current_exception());
                             promise->finish();
                         }
                     });
    watcher->setFuture(future);
    return result;
}

} // namespace core
