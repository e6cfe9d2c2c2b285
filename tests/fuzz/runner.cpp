// SPDX-License-Identifier: MIT
// Feeds a fuzz target with its seeds, changed at random, the same each time:
//   fuzz_X [--rounds N] [--random SEED]    as a test
//   fuzz_X --write DIR                     the seeds as files, for a corpus
//   fuzz_X FILE…                           what another run found
// What is being tried when the target falls is left in the file "crash-X" of the working directory.
#include "tests/fuzz/fuzztarget.h"

#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <random>
#include <unistd.h>

namespace {
QByteArray g_tried; // for the signal handler, which is given nothing
QByteArray g_file;

void keepWhatWasTried(int number)
{
    const int file = ::open(g_file.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file >= 0 && ::write(file, g_tried.constData(), std::size_t(g_tried.size())) == g_tried.size())
        ::close(file);
    std::signal(number, SIG_DFL);
    std::raise(number);
}

void feed(const QByteArray &bytes)
{
    g_tried = bytes;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size()));
}

class Changer {
public:
    Changer(QList<QByteArray> seeds, unsigned random) : m_seeds(std::move(seeds)), m_random(random) { }

    QByteArray next()
    {
        QByteArray bytes = m_seeds.at(below(m_seeds.size()));
        for (qsizetype i = 1 + below(5); i > 0; --i)
            change(bytes);
        return bytes;
    }

private:
    qsizetype below(qsizetype bound) { return bound < 1 ? 0 : qsizetype(m_random() % std::uint64_t(bound)); }

    void change(QByteArray &bytes)
    {
        const qsizetype at = below(bytes.size() + 1);
        const QByteArray &other = m_seeds.at(below(m_seeds.size()));
        switch (below(8)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = char(below(256));
            break;
        case 1:
            if (at < bytes.size())
                bytes[at] = char(bytes.at(at) ^ (1 << below(8)));
            break;
        case 2:
            bytes.remove(at, 1 + below(12));
            break;
        case 3:
            bytes.insert(at, other.mid(below(other.size()), 1 + below(40)));
            break;
        case 4:
            bytes.insert(at, QByteArray(1 + below(300), bytes.isEmpty() ? 'x' : bytes.at(below(bytes.size()))));
            break;
        case 5:
            bytes.truncate(at);
            break;
        case 6:
            bytes.insert(at, kPieces[below(std::size(kPieces))]);
            break;
        default:
            bytes.replace(at, std::min<qsizetype>(4, bytes.size() - at), kNumbers[below(std::size(kNumbers))]);
            break;
        }
    }

    static constexpr const char *kPieces[] = {"\r\n", "\n",   "\"", "\\",  "{",  "}",   "[",        "]",
                                              ":",    ",",    "=",  "..",  "/",  "%2f", "\xff\xfe", "\xc3\x28",
                                              "null", "true", "#",  "'''", "\t", "@",   "e999"};
    static constexpr const char *kNumbers[]
        = {"-1",  "0",     "65536", "2147483648", "-9223372036854775808", "9223372036854775807", "18446744073709551616",
           "NaN", "1e400", "0x7f"};

    QList<QByteArray> m_seeds;
    std::mt19937_64 m_random;
};
} // namespace

int main(int argc, char **argv)
{
    const QByteArray name = QFileInfo(QString::fromLocal8Bit(argv[0])).fileName().toLocal8Bit();
    const QList<QByteArray> seeds = fuzzSeeds();
    long rounds = 100'000;
    unsigned random = 1;
    for (int i = 1; i < argc; ++i) {
        const bool hasNext = i + 1 < argc;
        if (std::strcmp(argv[i], "--rounds") == 0 && hasNext) {
            rounds = std::atol(argv[++i]);
        } else if (std::strcmp(argv[i], "--random") == 0 && hasNext) {
            random = unsigned(std::atol(argv[++i]));
        } else if (std::strcmp(argv[i], "--write") == 0 && hasNext) {
            const QString dir = QString::fromLocal8Bit(argv[++i]);
            for (qsizetype seed = 0; seed < seeds.size(); ++seed) {
                QFile file(dir + u'/' + QString::number(seed));
                if (!file.open(QIODevice::WriteOnly) || file.write(seeds.at(seed)) != seeds.at(seed).size())
                    return std::fprintf(stderr, "cannot write %s\n", qPrintable(file.fileName())), 1;
            }
            return 0;
        } else {
            QFile file(QString::fromLocal8Bit(argv[i]));
            if (!file.open(QIODevice::ReadOnly))
                return std::fprintf(stderr, "cannot read %s\n", argv[i]), 1;
            feed(file.readAll());
            rounds = 0;
        }
    }
    g_file = "crash-" + name;
    for (const int number : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        std::signal(number, keepWhatWasTried);
    if (rounds > 0) {
        for (const QByteArray &seed : seeds)
            feed(seed);
    }
    Changer changer(seeds, random);
    for (long round = 0; round < rounds; ++round)
        feed(changer.next());
    std::printf("%s: %ld inputs, all held\n", name.constData(), rounds);
    return 0;
}
