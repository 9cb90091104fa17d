# Completion of tp in PowerShell. Made by: tp completion powershell
Register-ArgumentCompleter -Native -CommandName tp, tp.cmd, tp.ps1 -ScriptBlock {
    param($current, $line, $position)
    $words = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object {
        if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
    })
    # An empty word would not arrive, so each begins with a sign.
    $typed = @($words + "$current" | ForEach-Object { ".$_" })
    $encoding = [Console]::OutputEncoding
    # Where there is no console, what says what a word is for may look odd.
    try { [Console]::OutputEncoding = [System.Text.UTF8Encoding]::new($false) } catch { }
    # In quotes, since npm starts tp by a script of PowerShell, which would keep a bare -- to itself.
    $how, $lines = @(& tp __complete powershell '--' $typed 2>$null)
    try { [Console]::OutputEncoding = $encoding } catch { }
    foreach ($offered in $lines) {
        $word, $summary = $offered -split "`t", 2
        if (-not $summary) { $summary = $word }
        [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $summary)
    }
}
