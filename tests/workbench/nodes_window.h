// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/made_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <filesystem>
#include <memory>
#include <string>

namespace nonn {

/// The window on a project with a measured run, on the page of devices, whose programs are those that were built.
class NodesWindow {
protected:
    static constexpr int patience = 60'000;  // ms

    explicit NodesWindow(TestHome& home) : m_home(home) {}

    /// The project.
    void prepare();
    /// On a copy of it. False where that takes too long.
    bool openWindow();

    QWidget& page() const { return view(*m_window, QStringLiteral("serve")); }
    QWidget& settings() const;
    QTableView& table() const { return *page().findChild<QTableView*>(QStringLiteral("nodes")); }
    QTableWidget& answers() const { return *page().findChild<QTableWidget*>(QStringLiteral("verdicts")); }
    QPushButton* deed(int row) const { return page().findChild<QPushButton*>(QStringLiteral("deed%1").arg(row)); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    QString why(int row) const { return table().model()->index(row, 2).data(Qt::ToolTipRole).toString(); }
    QString answer() const { return page().findChild<QLabel*>(QStringLiteral("answer"))->text(); }
    QString problem() const { return page().findChild<QLabel*>(QStringLiteral("problem"))->text(); }

    void startTwo();
    void addAddress(const QString& address);
    /// Into a field for a file.
    void write(const char* name, const std::filesystem::path& file);
    /// A bundle, as another program writes it.
    std::filesystem::path exported(const std::filesystem::path& project, const std::string& run);

    TestHome& m_home;
    std::filesystem::path m_project;
    QByteArray m_path;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace nonn
