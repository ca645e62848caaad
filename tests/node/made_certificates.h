// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Below `folder` by the openssl program, once: ca.pem, other-ca.pem, and node.{pem,key} and expired.{pem,key} of ca
/// for localhost and 127.0.0.1. False where there is no such program, or it fails.
bool makeCertificates(const QString& folder);
