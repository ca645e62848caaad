// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/made_certificates.h"

#include <QFile>
#include <QProcess>
#include <QStringList>

namespace {

const QStringList newKey{"-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"};

class Authority {
public:
    explicit Authority(const QString& folder) : m_folder(folder) {}

    bool made(const QString& name) const {
        return run(QStringList{"req", "-x509", "-days", "2", "-subj", "/CN=" + name, "-out", name + ".pem", "-keyout",
                               name + ".key"} +
                   newKey);
    }

    bool signedBy(const QString& authority, const QString& name, const QStringList& time) const {
        return run(QStringList{"req", "-subj", "/CN=" + name, "-out", name + ".csr", "-keyout", name + ".key"} +
                   newKey) &&
               run(QStringList{"x509", "-req", "-in", name + ".csr", "-CA", authority + ".pem", "-CAkey",
                               authority + ".key", "-CAcreateserial", "-extfile", "names", "-out", name + ".pem"} +
                   time);
    }

private:
    bool run(const QStringList& arguments) const {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder);
        openssl.start(QStringLiteral("openssl"), arguments);
        return openssl.waitForFinished(60'000) && openssl.exitStatus() == QProcess::NormalExit &&
               openssl.exitCode() == 0;
    }

    QString m_folder;
};

}  // namespace

bool makeCertificates(const QString& folder) {
    if (QFile::exists(folder + "/expired.pem"))
        return true;
    QFile names(folder + "/names");
    if (!names.open(QIODevice::WriteOnly))
        return false;
    names.write("subjectAltName=DNS:localhost,IP:127.0.0.1\n");
    names.close();
    const Authority authority(folder);
    // Newer programs take no days below zero, older ones no times.
    return authority.made("ca") && authority.made("other-ca") && authority.signedBy("ca", "node", {"-days", "2"}) &&
           (authority.signedBy("ca", "expired", {"-days", "-1"}) ||
            authority.signedBy("ca", "expired", {"-not_before", "20200101000000Z", "-not_after", "20200102000000Z"}));
}
